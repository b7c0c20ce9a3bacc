import { In } from 'typeorm';
import { actsFor } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid, type Refusal } from '../../../kit/refusal.ts';
import { checkSurvey } from '../../domain/jobSurvey.ts';
import { DemandFigure, JobSurvey, KnownJurisdiction, OccupationLevel } from '../../entities/index.ts';
import { surveyedDemandTold } from '../../events.ts';
import { newestFigures } from '../../loaders/newestFigures.ts';
import type { CorrectJobSurveyInput, DemandFigureInput, MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';

type Mutations = Required<MutationResolvers>;
type Said = Omit<CorrectJobSurveyInput, 'id' | 'idempotencyKey' | 'figures'>;

const ownOnly = forbidden('A survey is recorded by the institution that made it.');

/** What a survey says besides its figures, as it is kept. */
function saidOf({ title, year, respondents, method, askedFrom, askedUntil, sample }: Said) {
  const questionnaire = { method: method ?? null, askedFrom: askedFrom ?? null, askedUntil: askedUntil ?? null };
  return { title, year, respondents, ...questionnaire, sample: sample ?? null };
}

export const recordJobSurvey: Mutations['recordJobSurvey'] = (_, { input }, context) =>
  mutate(context, 'recordJobSurvey', input, async (work) => {
    const { institutionId, figures } = input;
    insist(actsFor(work.caller, institutionId) ? null : ownOnly, checkSurvey(input, work.now));
    await activeInstitution(work, institutionId);
    const id = newId();
    const first = { id, institutionId, seriesId: id, revision: 1, correctsId: null, correctedById: null };
    const survey = work.manager.create(JobSurvey, { ...saidOf(input), ...first, recordedAt: work.now });
    await keepFigures(work, survey, figures, []);
    return survey;
  });

export const correctJobSurvey: Mutations['correctJobSurvey'] = (_, { input }, context) =>
  mutate(context, 'correctJobSurvey', input, async (work) => {
    const before = await hold(work, JobSurvey, input.id, 'survey');
    insist(
      actsFor(work.caller, before.institutionId) ? null : ownOnly,
      before.correctedById === null ? null : conflict('SURVEY_SUPERSEDED', 'It was corrected already.', 'id'),
      checkSurvey(input, work.now),
    );
    const { institutionId, seriesId, revision } = before;
    const next = { institutionId, seriesId, id: newId(), revision: revision + 1, correctsId: before.id };
    const survey = work.manager.create(JobSurvey, {
      ...saidOf(input),
      ...next,
      correctedById: null,
      recordedAt: work.now,
    });
    await work.manager.update(JobSurvey, { id: before.id }, { correctedById: survey.id });
    await keepFigures(work, survey, input.figures, await work.manager.findBy(DemandFigure, { surveyId: before.id }));
    return survey;
  });

type LevelKey = Pick<DemandFigure, 'edition' | 'code' | 'level'>;

/** Writes a survey with its figures, and tells the newest demand of each level that it or what it corrects speaks of. */
async function keepFigures(
  work: Work,
  survey: JobSurvey,
  figures: readonly DemandFigureInput[],
  corrected: readonly LevelKey[],
): Promise<void> {
  insist(await checkPlacesAndLevels(work, figures));
  const keys = new Map([...figures, ...corrected].map((key) => [`${key.edition}/${key.code}/${key.level}`, key]));
  const touched = [...keys].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, key]) => key);
  // Holding the levels makes surveys of the same level take turns, so that the demand told last is the whole one.
  await work.manager.query(
    `SELECT 1 FROM occupation_level t WHERE (t.edition, t.code, t.level) IN
       (SELECT * FROM unnest($1::text[], $2::text[], $3::text[])) ORDER BY t.edition, t.code, t.level FOR UPDATE`,
    [...columnsOf(touched)],
  );
  await work.manager.insert(JobSurvey, survey);
  await work.manager.insert(
    DemandFigure,
    figures.map((figure) => ({ ...figure, surveyId: survey.id, year: survey.year })),
  );
  await tellDemand(work, touched);
}

/** Tells the newest figures of each level, all of them. */
async function tellDemand(work: Work, touched: readonly LevelKey[]): Promise<void> {
  const newest = await work.manager.query<(LevelKey & { jurisdiction: string; year: number; people: number })[]>(
    `SELECT p.edition, p.code, p.level, c.jurisdiction, c.year, c.people
     FROM unnest($1::text[], $2::text[], $3::text[]) AS p(edition, code, level)
     CROSS JOIN LATERAL (${newestFigures('t.jurisdiction, t.year, t.people', ['p.edition', 'p.code', 'p.level'])}) c`,
    [...columnsOf(touched)],
  );
  for (const { edition, code, level } of touched) {
    const own = newest.filter((row) => row.edition === edition && row.code === code && row.level === level);
    work.tell(surveyedDemandTold({ edition, code, level }, own));
  }
}

function columnsOf(keys: readonly LevelKey[]): readonly (readonly string[])[] {
  return [keys.map(({ edition }) => edition), keys.map(({ code }) => code), keys.map(({ level }) => level)];
}

async function checkPlacesAndLevels(work: Work, figures: readonly DemandFigureInput[]): Promise<Refusal | null> {
  const places = [...new Set(figures.map(({ jurisdiction }) => jurisdiction))];
  const knownPlaces = await work.manager.countBy(KnownJurisdiction, { id: In(places) });
  if (knownPlaces < places.length) {
    const message = 'A place is not one of the jurisdictions listed under `jurisdictions`.';
    return invalid('JURISDICTION_UNKNOWN', message, 'figures');
  }
  const codes = [...new Set(figures.map(({ code }) => code))];
  const levels = await work.manager.findBy(OccupationLevel, { code: In(codes) });
  const assessed = new Set(levels.map(({ edition, code, level }) => `${edition}/${code}/${level}`));
  const missing = figures.find(({ edition, code, level }) => !assessed.has(`${edition}/${code}/${level}`));
  if (!missing) return null;
  const message = `${missing.code} of ${missing.edition} is not assessed at ${missing.level}.`;
  return invalid('OCCUPATION_UNKNOWN', message, 'figures');
}
