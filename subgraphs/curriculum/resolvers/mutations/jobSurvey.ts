import { In } from 'typeorm';
import { newId } from '../../../kit/ids.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, type Refusal } from '../../../kit/refusal.ts';
import { actsFor } from '../../domain/callers.ts';
import { checkSurvey } from '../../domain/jobSurvey.ts';
import { DemandFigure, JobSurvey, KnownJurisdiction, OccupationLevel } from '../../entities/index.ts';
import type { DemandFigureInput, MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './institution.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'A survey is recorded by the institution that made it.',
};

export const recordJobSurvey: Mutations['recordJobSurvey'] = (_, { input }, context) =>
  mutate(context, 'recordJobSurvey', input, async (work) => {
    const { institutionId, title, year, respondents, figures } = input;
    insist(actsFor(work.caller, institutionId) ? null : notAllowed, checkSurvey(input, work.now));
    await activeInstitution(work, institutionId);
    insist(await checkPlacesAndLevels(work, figures));
    const survey = await work.manager.save(
      work.manager.create(JobSurvey, { id: newId(), title, institutionId, year, respondents, recordedAt: work.now }),
    );
    await work.manager.insert(
      DemandFigure,
      figures.map((figure) => ({ ...figure, surveyId: survey.id, year })),
    );
    return survey;
  });

async function checkPlacesAndLevels(work: Work, figures: readonly DemandFigureInput[]): Promise<Refusal | null> {
  const places = [...new Set(figures.map(({ jurisdiction }) => jurisdiction))];
  const knownPlaces = await work.manager.countBy(KnownJurisdiction, { id: In(places) });
  if (knownPlaces < places.length) {
    return invalid('JURISDICTION_UNKNOWN', 'A place is not one of the jurisdictions listed under `jurisdictions`.');
  }
  const codes = [...new Set(figures.map(({ code }) => code))];
  const levels = await work.manager.findBy(OccupationLevel, { code: In(codes) });
  const assessed = new Set(levels.map(({ edition, code, level }) => `${edition}/${code}/${level}`));
  const missing = figures.find(({ edition, code, level }) => !assessed.has(`${edition}/${code}/${level}`));
  if (!missing) return null;
  return invalid('OCCUPATION_UNKNOWN', `${missing.code} of ${missing.edition} is not assessed at ${missing.level}.`);
}

function invalid(code: string, message: string): Refusal {
  return { kind: 'InvalidInput', code, message, path: ['figures'] };
}
