import { isId, newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, known, type Refusal } from '../../../kit/refusal.ts';
import { isHost } from '../../domain/callers.ts';
import { checkSessions, type ExamPlanAction, examPlanMoves } from '../../domain/examPlan.ts';
import { ExamPlan, KnownInstitution, KnownJurisdiction, KnownStandardVersion, Scheme } from '../../entities/index.ts';
import { examPlanTold } from '../../events.ts';
import type { CreateExamPlanInput, MutationResolvers } from '../../resolvers.types.ts';
import { factsOf, recusedBy } from './examPlanFacts.ts';

type Mutations = Required<MutationResolvers>;

const notHost: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'An examination is drafted by the institution that will hold it.',
};

export const createExamPlan: Mutations['createExamPlan'] = (_, { input }, context) =>
  mutate(context, 'createExamPlan', input, async (work) => {
    insist(isHost(work.caller, { hostId: input.institutionId }) ? null : notHost);
    const standard = await standardFor(work, input);
    const scheme = await schemeFor(work, input);
    known(await work.manager.findOneBy(KnownJurisdiction, { id: input.jurisdiction }), 'jurisdiction', [
      'jurisdiction',
    ]);
    const sessions = input.sessions.map((session) => ({ ...session, startsAt: session.startsAt.toISOString() }));
    insist(checkSessions(input.level, sessions, standard.theoryMinutes, work.now));
    const plan = await work.manager.save(
      work.manager.create(ExamPlan, {
        id: newId(),
        state: 'DRAFT',
        hostId: input.institutionId,
        schemeId: scheme.id,
        edition: input.edition,
        code: input.code,
        level: input.level,
        standardVersionId: standard.id,
        jurisdiction: input.jurisdiction,
        sessions,
        passMark: standard.passMark,
        publicityEndsAt: null,
        createdAt: work.now,
      }),
    );
    work.tell(examPlanTold(plan, []));
    return plan;
  });

async function standardFor(work: Work, input: CreateExamPlanInput): Promise<KnownStandardVersion> {
  const { standardVersionId: id, institutionId, edition, code, level } = input;
  const host = isId(institutionId) ? await work.manager.findOneBy(KnownInstitution, { id: institutionId }) : null;
  const { state } = known(host, 'institution', ['institutionId']);
  if (state !== 'ACTIVE')
    insist(conflict('INSTITUTION_NOT_ACTIVE', 'Only active members hold examinations.', 'institutionId'));
  const found = isId(id) ? await work.manager.findOneBy(KnownStandardVersion, { id }) : null;
  const standard = known(found, 'version of a standard', ['standardVersionId']);
  const fits = standard.edition === edition && standard.code === code && standard.levels.includes(level);
  if (standard.state !== 'IN_FORCE' || !fits) {
    insist(
      conflict('STANDARD_NOT_IN_FORCE', 'This version is not in force for this occupation level.', 'standardVersionId'),
    );
  }
  return standard;
}

async function schemeFor(work: Work, { institutionId, edition, code, level }: CreateExamPlanInput): Promise<Scheme> {
  const schemes = await work.manager.findBy(Scheme, { institutionId, edition, code });
  const scheme = schemes.find(({ levels }) => levels.includes(level));
  if (!scheme)
    insist(conflict('NO_SCHEME', 'The institution may not issue certificates of this occupation level.', 'level'));
  return scheme as Scheme;
}

const moveBy =
  (mutation: string, action: ExamPlanAction): Mutations['fileExamPlan'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const plan = await hold(work, ExamPlan, input.id, 'examination');
      await move(work, examPlanMoves, plan, action, await factsOf(work, plan, input.reason), input.reason);
      work.tell(examPlanTold(plan, await recusedBy(work, plan)));
      return plan;
    });

export const fileExamPlan = moveBy('fileExamPlan', 'file');
export const openEnrolment = moveBy('openEnrolment', 'enrol');
export const scheduleExamPlan = moveBy('scheduleExamPlan', 'schedule');
export const startExamPlan = moveBy('startExamPlan', 'start');
export const finishExamPlan = moveBy('finishExamPlan', 'finish');
export const reopenScoring = moveBy('reopenScoring', 'reopen');
export const cancelExamPlan = moveBy('cancelExamPlan', 'cancel');

const DAY = 86_400_000;

export const publishResults: Mutations['publishResults'] = (_, { input }, context) =>
  mutate(context, 'publishResults', input, async (work) => {
    const plan = await hold(work, ExamPlan, input.id, 'examination');
    const { publicityDays } = await work.manager.findOneByOrFail(Scheme, { id: plan.schemeId });
    plan.publicityEndsAt = new Date(work.now.getTime() + publicityDays * DAY);
    await move(work, examPlanMoves, plan, 'publish', await factsOf(work, plan, input.reason), input.reason);
    work.tell(examPlanTold(plan, await recusedBy(work, plan)));
    return plan;
  });

function conflict(code: string, message: string, field: string): Refusal {
  return { kind: 'Conflict', code, message, path: [field] };
}
