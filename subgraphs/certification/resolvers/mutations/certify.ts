import { dayOf } from '../../../kit/day.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, insist } from '../../../kit/refusal.ts';
import { outcomeOf } from '../../domain/score.ts';
import { ExamPlan, type Scheme, type Score } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { movePlan } from './examPlan.ts';
import { tellPlan } from './examPlanFacts.ts';
import { issueAll } from './issue.ts';
import { schemesOf } from './scheme.ts';
import { countExamined } from './tally.ts';

type Mutations = Required<MutationResolvers>;

const certificateExists = conflict(
  'CERTIFICATE_EXISTS',
  'A person has a valid certificate of this occupation, level and scheme already; nothing was issued.',
  'id',
);

export const certifyExamPlan: Mutations['certifyExamPlan'] = (_, { input }, context) =>
  mutate(
    context,
    'certifyExamPlan',
    input,
    async (work) => {
      const plan = await hold(work, ExamPlan, input.id, 'examination');
      await movePlan(work, plan, 'certify', input);
      const schemes = await schemesOf(work, plan);
      const { passed, failed } = await results(work, plan);
      await insistNobodyHolds(work, plan, schemes, passed);
      const { edition, code, level, id: examPlanId } = plan;
      const basis = {
        edition,
        code,
        level,
        examPlanId,
        issuedTogether: schemes.length > 1,
        replacesId: null,
        certifiedOn: dayOf(work.now),
      };
      await issueAll(work, schemes, passed, basis);
      plan.passedCount = passed.length;
      await work.manager.save(plan);
      await countExamined(work, plan, { registrations: 0, passed: passed.length, failed });
      await tellPlan(work, plan);
      return plan;
    },
    { certificate_in_force: certificateExists },
  );

/** Who passed, in the order of their registrations, and how many failed. */
async function results(
  work: Work,
  { id, level, passMark }: ExamPlan,
): Promise<{ readonly passed: readonly string[]; readonly failed: number }> {
  const rows = await work.manager.query<{ candidate_id: string; scores: Pick<Score, 'part' | 'value'>[] }[]>(
    `SELECT r.candidate_id, jsonb_agg(jsonb_build_object('part', s.part, 'value', s.value)) AS scores
     FROM registration r JOIN score s ON s.registration_id = r.id
     WHERE r.exam_plan_id = $1 AND r.state = 'REGISTERED' GROUP BY r.id ORDER BY r.id`,
    [id],
  );
  const outcomes = rows.map((row) => ({ ...row, outcome: outcomeOf(level, passMark, row.scores) }));
  const passed = outcomes.filter(({ outcome }) => outcome === 'PASSED').map((row) => row.candidate_id);
  return { passed, failed: outcomes.filter(({ outcome }) => outcome === 'FAILED').length };
}

/** Refuses with the registrations of those who hold one of the certificates already; the host may exclude them. */
async function insistNobodyHolds(
  work: Work,
  { id, edition, code, level }: ExamPlan,
  schemes: readonly Scheme[],
  candidateIds: readonly string[],
): Promise<void> {
  const holders = await work.manager.query<{ id: string }[]>(
    `SELECT DISTINCT r.id FROM registration r JOIN certificate c ON c.candidate_id = r.candidate_id
     WHERE r.exam_plan_id = $1 AND r.state = 'REGISTERED' AND r.candidate_id = ANY($2::uuid[])
       AND c.edition = $3 AND c.code = $4 AND c.level = $5 AND c.scheme_id = ANY($6::uuid[])
       AND c.state NOT IN ('REVOKED', 'REPLACED') ORDER BY r.id LIMIT 20`,
    [id, candidateIds, edition, code, level, schemes.map((scheme) => scheme.id)],
  );
  if (holders.length === 0) return;
  const who = holders.map((holder) => holder.id).join(', ');
  insist(conflict('CERTIFICATE_EXISTS', `These registrations' people hold one already; exclude them: ${who}.`, 'id'));
}
