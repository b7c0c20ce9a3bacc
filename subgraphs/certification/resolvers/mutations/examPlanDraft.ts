import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, known, type Refusal } from '../../../kit/refusal.ts';
import { isHost } from '../../domain/callers.ts';
import { mayIssue } from '../../domain/scheme.ts';
import { capacityOf, checkAhead, checkSessions, examinedOn } from '../../domain/session.ts';
import { ExamPlan, ExamSession, KnownStandardVersion, Scheme } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { tellPlan } from './examPlanFacts.ts';
import { insistRoomsFree, type PlannedSession, plannedSessions, writeSessions } from './examSession.ts';
import { activeInstitutions, knownJurisdiction } from './known.ts';

type Mutations = Required<MutationResolvers>;
type Examined = Pick<ExamPlan, 'hostId' | 'edition' | 'code' | 'level' | 'standardVersionId'>;
type Issued = Pick<ExamPlan, 'hostId' | 'edition' | 'code' | 'level' | 'jurisdiction'>;

const notHost = forbidden('An examination is drafted by the institution that will hold it.');

export const createExamPlan: Mutations['createExamPlan'] = (_, { input }, context) =>
  mutate(context, 'createExamPlan', input, async (work) => {
    const { institutionId: hostId, edition, code, level, standardVersionId, jurisdiction } = input;
    insist(isHost(work.caller, { hostId }) ? null : notHost);
    await activeInstitutions(work, [hostId], 'institutionId');
    const subject = { hostId, edition, code, level, standardVersionId };
    const standard = await standardFor(work, subject);
    await knownJurisdiction(work, jurisdiction);
    const scheme = schemeAmong(await schemesFor(work, { ...subject, jurisdiction }), input.schemeId ?? null);
    const sessions = await plannedSessions(work, input.sessions, { hostId, jurisdiction });
    insist(checkSessions(level, sessions, standard, work.now), checkAhead(sessions, work.now));
    const plan = work.manager.create(ExamPlan, {
      ...subject,
      ...sessionFigures(level, sessions, work.now),
      id: newId(),
      state: 'DRAFT',
      schemeId: scheme.id,
      jurisdiction,
      registrationCount: 0,
      passedCount: null,
      seating: input.seating ?? 'REGISTRATION',
      seatingSeed: null,
      passMark: standard.passMark,
      scoreTolerance: scheme.scoreTolerance,
      publicityEndsAt: null,
      createdAt: work.now,
    });
    return saved(work, plan, sessions);
  });

export const changeExamPlan: Mutations['changeExamPlan'] = (_, { input }, context) =>
  mutate(context, 'changeExamPlan', input, async (work) => {
    const plan = await hold(work, ExamPlan, input.id, 'examination');
    insist(isHost(work.caller, plan) ? null : notHost, plan.state === 'DRAFT' ? null : notDraft(plan));
    plan.level = input.level ?? plan.level;
    plan.standardVersionId = input.standardVersionId ?? plan.standardVersionId;
    plan.jurisdiction = input.jurisdiction ?? plan.jurisdiction;
    plan.seating = input.seating ?? plan.seating;
    const standard = await standardFor(work, plan);
    await knownJurisdiction(work, plan.jurisdiction);
    const schemes = await schemesFor(work, plan);
    const kept = schemes.some(({ id }) => id === plan.schemeId) ? plan.schemeId : null;
    const scheme = schemeAmong(schemes, input.schemeId ?? kept);
    const { passMark } = standard;
    Object.assign(plan, { schemeId: scheme.id, passMark, scoreTolerance: scheme.scoreTolerance });
    const asked = input.sessions ?? (await work.manager.findBy(ExamSession, { examPlanId: plan.id }));
    const sessions = await plannedSessions(work, asked, plan);
    insist(checkSessions(plan.level, sessions, standard, work.now), checkAhead(sessions, work.now));
    Object.assign(plan, sessionFigures(plan.level, sessions, work.now));
    return saved(work, plan, sessions);
  });

async function saved(work: Work, plan: ExamPlan, sessions: readonly PlannedSession[]): Promise<ExamPlan> {
  await insistRoomsFree(work, plan.id, sessions);
  await work.manager.save(plan);
  await writeSessions(work, plan.id, sessions);
  await tellPlan(work, plan);
  return plan;
}

function sessionFigures(level: string, sessions: readonly PlannedSession[], now: Date) {
  return { examinedOn: examinedOn(sessions) ?? dayOf(now), capacity: capacityOf(level, sessions) };
}

async function standardFor(work: Work, examined: Examined): Promise<KnownStandardVersion> {
  const { standardVersionId: id, edition, code, level } = examined;
  const kept = isId(id) ? await work.manager.findOneBy(KnownStandardVersion, { id }) : null;
  const standard = known(kept, 'version of a standard', ['standardVersionId']);
  const fits = standard.edition === edition && standard.code === code && standard.levels.includes(level);
  if (standard.state === 'IN_FORCE' && fits) return standard;
  const message = 'This version is not in force for this occupation level.';
  insist(conflict('STANDARD_NOT_IN_FORCE', message, 'standardVersionId'));
  return standard;
}

/** The host's schemes by which it may issue certificates of the level in the place today. */
async function schemesFor(
  work: Work,
  { hostId, edition, code, level, jurisdiction }: Issued,
): Promise<readonly Scheme[]> {
  const schemes = await work.manager.findBy(Scheme, { institutionId: hostId, edition, code, jurisdiction });
  return schemes.filter((scheme) => mayIssue(scheme, level, dayOf(work.now)));
}

/** The scheme that is wanted, or the only one: which of several is meant is the host's to say. */
function schemeAmong(schemes: readonly Scheme[], wanted: string | null): Scheme {
  if (wanted === null && schemes.length > 1) insist(ambiguous(schemes));
  const scheme = wanted === null ? schemes[0] : schemes.find(({ id }) => id === wanted);
  const message = 'The institution may not issue certificates of this occupation level in this place by it.';
  if (!scheme) insist(conflict('NO_SCHEME', message, wanted === null ? 'level' : 'schemeId'));
  return scheme as Scheme;
}

function ambiguous(schemes: readonly Scheme[]): Refusal {
  const which = schemes.map(({ id, kind }) => `${id} (${kind})`).join(', ');
  return conflict('SCHEME_AMBIGUOUS', `Give one of the schemes that fit: ${which}.`, 'schemeId');
}

function notDraft({ state }: ExamPlan): Refusal {
  const message = `An examination is changed while it is drafted; it is in state ${state}.`;
  return { kind: 'IllegalMove', code: 'ILLEGAL_MOVE', message, currentState: state, allowedActions: [] };
}
