import type { Refusal } from '../../kit/refusal.ts';

export interface SurveyContent {
  readonly title: string;
  readonly year: number;
  readonly figures: readonly {
    readonly edition: string;
    readonly code: string;
    readonly level: string;
    readonly jurisdiction: string;
    readonly people: number;
  }[];
}

const FIGURES_MOST = 500;
const PEOPLE_MOST = 10_000_000;

/**
 * Whether a survey can be recorded: a title, a year between the founding of the alliance (2023) and next year, and
 * one figure for each level and place.
 */
export function checkSurvey({ title, year, figures }: SurveyContent, today: Date): Refusal | null {
  if (title.trim().length === 0 || title.length > 200) return outOfRange('A title has 1 to 200 characters.', 'title');
  if (year < 2023 || year > today.getUTCFullYear() + 1)
    return outOfRange('The year is from 2023 to next year.', 'year');
  if (figures.length === 0 || figures.length > FIGURES_MOST) {
    return outOfRange(`A survey has 1 to ${FIGURES_MOST} figures.`, 'figures');
  }
  if (figures.some(({ people }) => people > PEOPLE_MOST)) {
    return outOfRange(`A figure is at most ${PEOPLE_MOST}.`, 'figures');
  }
  const places = new Set(
    figures.map(({ edition, code, level, jurisdiction }) => [edition, code, level, jurisdiction].join()),
  );
  return places.size === figures.length ? null : outOfRange('Each level and place has one figure.', 'figures');
}

function outOfRange(message: string, field: string): Refusal {
  return { kind: 'InvalidInput', code: 'OUT_OF_RANGE', message, path: [field] };
}
