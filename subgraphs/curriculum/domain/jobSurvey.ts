import { invalid, type Refusal } from '../../kit/refusal.ts';

export interface SurveyContent {
  readonly title: string;
  readonly year: number;
  readonly respondents?: number;
  readonly askedFrom?: string | null;
  readonly askedUntil?: string | null;
  readonly sample?: number | null;
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
 * one figure for each level and place; and, where it is said how employers were asked, days in their order and a sample
 * that is not smaller than the number of those who answered.
 */
export function checkSurvey(survey: SurveyContent, today: Date): Refusal | null {
  const { title, year, figures } = survey;
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
  if (places.size < figures.length) return outOfRange('Each level and place has one figure.', 'figures');
  return checkQuestionnaire(survey);
}

function checkQuestionnaire({ respondents = 0, askedFrom, askedUntil, sample }: SurveyContent): Refusal | null {
  if ((askedFrom ?? null) !== null && (askedUntil ?? null) !== null && (askedFrom ?? '') > (askedUntil ?? '')) {
    return invalid('PERIOD_INVERTED', 'The last day lies before the first.', 'askedUntil');
  }
  if (sample !== null && sample !== undefined && sample < respondents) {
    return outOfRange('Not more employers answered than were asked.', 'sample');
  }
  return respondents > PEOPLE_MOST || (sample ?? 0) > PEOPLE_MOST
    ? outOfRange(`At most ${PEOPLE_MOST} employers answer.`, 'respondents')
    : null;
}

function outOfRange(message: string, field: string): Refusal {
  return invalid('OUT_OF_RANGE', message, field);
}
