export interface DemandFigure {
  readonly jurisdiction: string;
  readonly year: number;
  readonly people: number;
}

export interface TalentBalance {
  readonly jurisdiction: string;
  readonly year: number;
  readonly demand: number | null;
  readonly supply: number;
  readonly gap: number | null;
}

/**
 * Surveyed demand against certified supply: the newest figure of the place up to the year, less the certificates
 * issued by its end and not revoked since. Without a survey there is no demand to compare with.
 */
export function talentBalance(
  jurisdiction: string,
  year: number,
  figures: readonly DemandFigure[],
  supply: number,
): TalentBalance {
  const newest = figures
    .filter((figure) => figure.jurisdiction === jurisdiction && figure.year <= year)
    .reduce<DemandFigure | null>((best, figure) => (best && best.year >= figure.year ? best : figure), null);
  const demand = newest?.people ?? null;
  return { jurisdiction, year, demand, supply, gap: demand === null ? null : demand - supply };
}

/** The years up to the last one of which a trend is told, at most ten. */
export function trendYears(last: number, count: number): readonly number[] {
  const length = Math.min(10, Math.max(1, count));
  return Array.from({ length }, (_, at) => last - length + 1 + at);
}
