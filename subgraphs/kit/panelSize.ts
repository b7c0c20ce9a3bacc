/** What the size of a panel follows from. */
export interface PanelTerms {
  /** How many candidates take part. */
  readonly registrations: number;
  /** How many candidates one examiner examines in the practical test, by the standard; more than 0. */
  readonly practicalRatio: number;
  /** The least examiners, by the standard. */
  readonly panelMinimum: number;
}

/** How many examiners a panel needs: by the standard's ratio, at least its minimum, and odd so that it can decide. */
export function examinersNeeded({ registrations, practicalRatio, panelMinimum }: PanelTerms): number {
  const least = Math.max(panelMinimum, Math.ceil(registrations / practicalRatio));
  return least % 2 === 0 ? least + 1 : least;
}
