import type { Work } from '../../../kit/mutation.ts';
import { known } from '../../../kit/refusal.ts';
import type { ExamPlanFacts } from '../../domain/examPlan.ts';
import { partsOf } from '../../domain/score.ts';
import { type ExamPlan, KnownAssignment, KnownInstitution, KnownStandardVersion } from '../../entities/index.ts';

/** What the moves of an examination look at, read inside the transaction that holds the plan. */
export async function factsOf(work: Work, plan: ExamPlan, reason: string | null | undefined): Promise<ExamPlanFacts> {
  const host = known(await work.manager.findOneBy(KnownInstitution, { id: plan.hostId }), 'institution', ['id']);
  const standard = known(
    await work.manager.findOneBy(KnownStandardVersion, { id: plan.standardVersionId }),
    'version of a standard',
    ['id'],
  );
  const [counted] = await work.manager.query<{ registrations: string; unscored: string }[]>(
    `SELECT count(*) AS registrations,
       count(*) FILTER (WHERE (SELECT count(*) FROM score s WHERE s.registration_id = r.id) < $2) AS unscored
     FROM registration r WHERE r.exam_plan_id = $1`,
    [plan.id, partsOf(plan.level).length],
  );
  const examiners = await work.manager.findBy(KnownAssignment, { examPlanId: plan.id, duty: 'EXAMINER' });
  const recused = await recusedBy(work, plan);
  return {
    reason: reason ?? null,
    now: work.now,
    hostState: host.state,
    standardState: standard.state,
    theoryMinutes: standard.theoryMinutes,
    practicalRatio: standard.practicalRatio,
    panelMinimum: standard.panelMinimum,
    registrations: Number(counted?.registrations),
    unscored: Number(counted?.unscored),
    examiners: examiners.length,
    recused: examiners.filter(({ institutionId }) => recused.includes(institutionId)).length,
    // Appeals are not taken in this release: until they are, no granted one can exist.
    appealGranted: false,
  };
}

/** The institutions whose experts are recused from an examination. */
export async function recusedBy(work: Work, plan: ExamPlan): Promise<readonly string[]> {
  const rows = await work.manager.query<{ id: string }[]>(
    `SELECT DISTINCT i.id FROM registration r, unnest(ARRAY[r.employer_id, r.trained_by_id]) AS i(id)
     WHERE r.exam_plan_id = $1 AND i.id IS NOT NULL ORDER BY i.id`,
    [plan.id],
  );
  return rows.map(({ id }) => id);
}
