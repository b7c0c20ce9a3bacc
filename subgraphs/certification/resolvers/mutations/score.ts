import { IsNull } from 'typeorm';
import { checkText } from '../../../kit/check.ts';
import { newId } from '../../../kit/ids.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, type Refusal } from '../../../kit/refusal.ts';
import { expertAmong } from '../../domain/callers.ts';
import { checkScore } from '../../domain/score.ts';
import { checkSettlement, type Entry, roundFor, standingOf } from '../../domain/scoring.ts';
import { type ExamPlan, type Registration, Score, ScoreEntry } from '../../entities/index.ts';
import type { EnterScoreInput, MutationResolvers } from '../../resolvers.types.ts';
import { examinersOf, relationsTo } from './examPlanFacts.ts';
import { holdRegistration } from './holdRegistration.ts';

type Mutations = Required<MutationResolvers>;

const notExaminer = forbidden(
  'Scores are entered by the examiners of the examination, who are appointed for its level on its day.',
);
const recused = conflict('RECUSED', 'You have declared a relation to this candidate.', 'registrationId');
const enteredAtOnce = conflict('SCORE_ENTERED_ALREADY', 'The score was entered a moment ago.', 'part');
const unique = { score_entry_once: enteredAtOnce, score_entry_of_account: enteredAtOnce };

export const enterScore: Mutations['enterScore'] = (_, { input }, context) =>
  mutate(
    context,
    'enterScore',
    input,
    async (work) => {
      const { registration, entries, tolerance, examiner } = await scoring(work, input);
      const round = roundFor(entries, tolerance, examiner);
      if (typeof round !== 'number') insist(round);
      const entry = work.manager.create(ScoreEntry, {
        id: newId(),
        registrationId: registration.id,
        part: input.part,
        round: Number(round),
        expertId: examiner.expertId,
        value: input.value,
        enteredBy: examiner.account,
        enteredAt: work.now,
        setAsideById: null,
      });
      await work.manager.save(entry);
      const now = standingOf([...entries, { ...examiner, round: entry.round, value: entry.value }], tolerance);
      if (now.standing === 'AGREED') await makeFinal(work, registration, input.part, now.value, null);
      return registration;
    },
    unique,
  );

export const settleScore: Mutations['settleScore'] = (_, { input }, context) =>
  mutate(context, 'settleScore', input, async (work) => {
    const { registration, entries, tolerance, examiner } = await scoring(work, input);
    insist(checkSettlement(entries, tolerance, examiner, input.value), checkText(input.reason, 2_000, 'reason'));
    const settled = { settledById: examiner.expertId, settledBecause: input.reason.trim() };
    await makeFinal(work, registration, input.part, input.value, settled);
    return registration;
  });

/** All that decides whether the caller may enter or settle a score; refuses who may not at all. */
async function scoring(work: Work, { registrationId, part, value }: EnterScoreInput) {
  const { registration, plan } = await holdRegistration(work, registrationId, 'registrationId');
  const examiners = await examinersOf(work, plan);
  const expertId = expertAmong(
    work.caller,
    examiners.map((examiner) => examiner.expertId),
  );
  const relations = await relationsTo(work, plan);
  const related = relations.some(
    (relation) => relation.expertId === expertId && relation.candidateId === registration.candidateId,
  );
  insist(
    expertId === null ? notExaminer : null,
    related ? recused : null,
    plan.state === 'SCORING' ? null : notScoring(plan),
    registration.state === 'REGISTERED' ? null : notTakingPart(registration),
    checkScore(plan.level, part, value),
    (await work.manager.existsBy(Score, { registrationId: registration.id, part })) ? final : null,
  );
  const rows = await work.manager.findBy(ScoreEntry, { registrationId: registration.id, part, setAsideById: IsNull() });
  const entries = rows.map((row): Entry => ({ ...row, account: row.enteredBy }));
  const examiner = { expertId: expertId ?? '', account: work.caller.account ?? '' };
  return { registration, entries, tolerance: plan.scoreTolerance, examiner };
}

async function makeFinal(
  work: Work,
  { id: registrationId }: Registration,
  part: Score['part'],
  value: number,
  settled: Pick<Score, 'settledById' | 'settledBecause'> | null,
): Promise<void> {
  const by = { enteredBy: work.caller.account ?? '', enteredAt: work.now };
  const how = settled ?? { settledById: null, settledBecause: null };
  await work.manager.insert(Score, { registrationId, part, value, ...by, ...how });
}

const final = conflict('SCORE_FINAL', 'The score of this part is final.', 'part');

function notTakingPart({ state }: Registration): Refusal {
  return conflict('NOT_TAKING_PART', `The registration is ${state}.`, 'registrationId');
}

function notScoring({ state }: ExamPlan): Refusal {
  const message = `Scores are entered in state SCORING; the examination is in state ${state}.`;
  return { kind: 'IllegalMove', code: 'ILLEGAL_MOVE', message, currentState: state, allowedActions: [] };
}
