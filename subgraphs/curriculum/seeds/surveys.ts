import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import { timedSeedId } from '../../kit/seedHistory.ts';
import { checkSurvey } from '../domain/jobSurvey.ts';
import type { DemandFigure, JobSurvey } from '../entities/index.ts';
import type { SkillLevel } from '../resolvers.types.ts';

interface Content {
  readonly levelShares: Readonly<Partial<Record<SkillLevel, number>>>;
  readonly surveys: readonly {
    readonly jurisdiction: 'CN_ZHUHAI' | 'MO' | 'CN_HENGQIN';
    readonly institution: string;
    readonly respondents: number;
    readonly title: string;
  }[];
  readonly years: readonly { readonly year: number; readonly recordedOn: string; readonly factor: number }[];
  readonly demand: readonly {
    readonly edition: string;
    readonly code: string;
    readonly CN_ZHUHAI: number;
    readonly MO: number;
    readonly CN_HENGQIN: number;
  }[];
}

/** A survey of each place and year, made by an invented member: invented figures of a plausible size. */
export function seedSurveys(): { surveys: JobSurvey[]; figures: DemandFigure[] } {
  const { levelShares, surveys, years, demand } = readSeed<Content>('curriculum', 'surveys.json');
  const random = seededRandom('surveys');
  const figures: DemandFigure[] = [];
  const made = years.flatMap(({ year, recordedOn, factor }) =>
    surveys.map(({ jurisdiction, institution, respondents, title }, at): JobSurvey => {
      const recordedAt = new Date(Date.parse(`${recordedOn}T08:00:00Z`) + at * 60_000);
      // Of two surveys of one year the newer one is the one with the greater id.
      const id = timedSeedId('jobSurvey', `${year} ${jurisdiction}`, recordedAt);
      const found = demand.flatMap(({ edition, code, [jurisdiction]: people }) =>
        Object.entries(levelShares).map(([level, share]) => ({
          surveyId: id,
          edition,
          code,
          level: level as SkillLevel,
          jurisdiction,
          year,
          people: Math.max(1, Math.round(people * factor * share * (0.9 + random.next() * 0.2))),
        })),
      );
      const survey: JobSurvey = {
        id,
        title: `${year}年${title}`,
        institutionId: seedId('institution', institution),
        year,
        respondents: Math.round(respondents * factor),
        method: 'QUESTIONNAIRE',
        askedFrom: `${year}-03-01`,
        askedUntil: `${year}-05-31`,
        sample: Math.round(respondents * factor * 1.6),
        revision: 1,
        seriesId: id,
        correctsId: null,
        correctedById: null,
        recordedAt,
      };
      insist(checkSurvey({ title: survey.title, year, figures: found }, recordedAt));
      figures.push(...found);
      return survey;
    }),
  );
  return { surveys: made, figures };
}

/** Of each level the newest figures: by year and place that of the survey with the greatest id. */
export function newestDemand(figures: readonly DemandFigure[]) {
  const levels = new Map<string, { key: DemandFigure; newest: Map<string, DemandFigure> }>();
  for (const figure of figures) {
    const name = `${figure.edition}/${figure.code}/${figure.level}`;
    const level = levels.get(name) ?? { key: figure, newest: new Map<string, DemandFigure>() };
    const place = `${figure.year} ${figure.jurisdiction}`;
    const earlier = level.newest.get(place);
    if (!earlier || earlier.surveyId < figure.surveyId) level.newest.set(place, figure);
    levels.set(name, level);
  }
  return [...levels.values()].map(({ key, newest }) => ({ key, newest: [...newest.values()] }));
}

/** So many of the occupations' levels that a place wants most by its newest survey, the most wanted first. */
export function mostWanted(
  figures: readonly DemandFigure[],
  place: string,
  levels: readonly SkillLevel[],
  count: number,
): readonly DemandFigure[] {
  const here = figures.filter(({ jurisdiction, level }) => jurisdiction === place && levels.includes(level));
  const newest = Math.max(...here.map(({ year }) => year));
  return here
    .filter(({ year }) => year === newest)
    .sort((a, b) => b.people - a.people)
    .slice(0, count);
}
