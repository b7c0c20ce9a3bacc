import { In } from 'typeorm';
import { dayOf } from '../../../kit/day.ts';
import type { Work } from '../../../kit/mutation.ts';
import { known } from '../../../kit/refusal.ts';
import { type ExamPlanFacts, rolesExamining } from '../../domain/examPlan.ts';
import { partsOf } from '../../domain/score.ts';
import {
  Appeal,
  type ExamPlan,
  ExamSession,
  KnownAssignment,
  KnownForm,
  KnownInstitution,
  KnownStandardVersion,
  type Registration,
  Scheme,
} from '../../entities/index.ts';
import { examPlanTold } from '../../events.ts';

/** What the moves of an examination look at, read inside the transaction that holds the plan. */
export async function factsOf(work: Work, plan: ExamPlan, reason: string | null | undefined): Promise<ExamPlanFacts> {
  const host = known(await work.manager.findOneBy(KnownInstitution, { id: plan.hostId }), 'institution', ['id']);
  const standard = await standardOf(work, plan);
  const examiners = await examinersOf(work, plan);
  const recused = await recusedBy(work, plan);
  const related = (await relationsTo(work, plan)).map(({ expertId }) => expertId);
  return {
    reason: reason ?? null,
    now: work.now,
    hostState: host.state,
    standardState: standard.state,
    sessions: await work.manager.findBy(ExamSession, { examPlanId: plan.id }),
    usesItemBank: (await work.manager.findOneByOrFail(Scheme, { id: plan.schemeId })).usesItemBank,
    formReleased: await work.manager.existsBy(KnownForm, {
      examPlanId: plan.id,
      part: 'THEORY',
      state: In(['RELEASED', 'USED']),
    }),
    theoryMinutes: standard.theoryMinutes,
    reviewMinutes: standard.reviewMinutes,
    practicalRatio: standard.practicalRatio,
    panelMinimum: standard.panelMinimum,
    ...(await countsOf(work, plan)),
    examiners: examiners.length,
    recused: examiners.filter(
      ({ institutionId, expertId }) => recused.includes(institutionId) || related.includes(expertId),
    ).length,
    appealsOpen: await work.manager.countBy(Appeal, { examPlanId: plan.id, state: In(['LODGED', 'UNDER_REVIEW']) }),
    appealsGranted: (await grantedAppeals(work, plan)).length,
  };
}

async function countsOf(work: Work, plan: ExamPlan): Promise<{ registrations: number; unscored: number }> {
  const [counted] = await work.manager.query<{ registrations: string; unscored: string }[]>(
    `SELECT count(*) AS registrations,
       count(*) FILTER (WHERE (SELECT count(*) FROM score s WHERE s.registration_id = r.id) < $2) AS unscored
     FROM registration r WHERE r.exam_plan_id = $1 AND r.state = 'REGISTERED'`,
    [plan.id, partsOf(plan.level).length],
  );
  return { registrations: Number(counted?.registrations), unscored: Number(counted?.unscored) };
}

/** The version of the standard that the examination follows. */
export async function standardOf(work: Work, plan: ExamPlan): Promise<KnownStandardVersion> {
  const standard = await work.manager.findOneBy(KnownStandardVersion, { id: plan.standardVersionId });
  return known(standard, 'version of a standard', ['id']);
}

/**
 * Who examines, as experts has told: assigned, and with an appointment for the level that is in force on its day. One
 * that lasted until that day and was closed since counts; one that was suspended or taken away does not.
 */
export function examinersOf(work: Work, plan: ExamPlan): Promise<KnownAssignment[]> {
  const { id, edition, code, level, examinedOn } = plan;
  return work.manager
    .createQueryBuilder(KnownAssignment, 's')
    .where(`s.exam_plan_id = :id AND s.duty = 'EXAMINER' AND s.state = 'ASSIGNED'`, { id })
    .andWhere(
      `EXISTS (SELECT 1 FROM known_appointment a WHERE a.expert_id = s.expert_id AND a.state IN ('ACTIVE', 'EXPIRED')
         AND a.role IN (:...roles) AND a.edition = :edition AND a.code = :code
         AND a.valid_from <= :examinedOn AND (a.valid_until IS NULL OR a.valid_until >= :examinedOn))`,
      { roles: rolesExamining(level), edition, code, examinedOn },
    )
    .getMany();
}

/** Which experts have declared a relation to whom of those who take part, between the examination and today. */
export async function relationsTo(
  work: Work,
  { id, examinedOn }: ExamPlan,
): Promise<readonly { readonly expertId: string; readonly candidateId: string }[]> {
  const today = dayOf(work.now);
  return work.manager.query<{ expertId: string; candidateId: string }[]>(
    `SELECT DISTINCT k.expert_id AS "expertId", k.candidate_id AS "candidateId"
     FROM known_recusal k JOIN registration r ON r.candidate_id = k.candidate_id
     WHERE r.exam_plan_id = $1 AND r.state = 'REGISTERED' AND k.valid_from <= $3
       AND (k.valid_until IS NULL OR k.valid_until >= $2)`,
    [id, examinedOn, today > examinedOn ? today : examinedOn],
  );
}

/** The appeals against the examination's results that were granted and have not led to a new scoring yet. */
export function grantedAppeals(work: Work, plan: ExamPlan): Promise<Appeal[]> {
  return work.manager
    .createQueryBuilder(Appeal, 'a')
    .where(`a.exam_plan_id = :plan AND a.state = 'GRANTED' AND a.reopened_at IS NULL`, { plan: plan.id })
    .getMany();
}

/**
 * Whether a registration alone decides that somebody's experts are recused from its examination, or none do: nobody
 * else who takes it was employed or trained by the same institution.
 */
export async function decidesRecusal(work: Work, registration: Registration): Promise<boolean> {
  const { id, examPlanId, employerId, trainedById } = registration;
  const institutions = [...new Set([employerId, trainedById])].filter((one) => one !== null);
  if (institutions.length === 0) return false;
  // One condition for each index: together they would be answered by reading the whole examination.
  const [shared] = await work.manager.query<{ count: string }[]>(
    `SELECT count(*) FROM unnest($1::uuid[]) AS i(id)
     WHERE EXISTS (SELECT 1 FROM registration r
         WHERE r.exam_plan_id = $2 AND r.employer_id = i.id AND r.state <> 'WITHDRAWN' AND r.id <> $3)
       OR EXISTS (SELECT 1 FROM registration r
         WHERE r.exam_plan_id = $2 AND r.trained_by_id = i.id AND r.state <> 'WITHDRAWN' AND r.id <> $3)`,
    [institutions, examPlanId, id],
  );
  return Number(shared?.count) < institutions.length;
}

/** The institutions whose experts are recused from an examination. */
async function recusedBy(work: Work, plan: ExamPlan): Promise<readonly string[]> {
  const rows = await work.manager.query<{ id: string }[]>(
    `SELECT DISTINCT i.id FROM registration r, unnest(ARRAY[r.employer_id, r.trained_by_id]) AS i(id)
     WHERE r.exam_plan_id = $1 AND r.state <> 'WITHDRAWN' AND i.id IS NOT NULL ORDER BY i.id`,
    [plan.id],
  );
  return rows.map(({ id }) => id);
}

/** Tells all that others decide by of an examination. */
export async function tellPlan(work: Work, plan: ExamPlan): Promise<void> {
  work.tell(examPlanTold(plan, await recusedBy(work, plan), await standardOf(work, plan)));
}
