import type { Refusal } from '../../kit/refusal.ts';

/** What certification tells about an examination; days are written as 2026-03-06. */
export interface PlanFacts {
  readonly state: string;
  readonly edition: string;
  readonly code: string;
  readonly level: string;
  readonly examinedOn: string | null;
  readonly recusedInstitutionIds: readonly string[];
}

export type AssignmentDuty = 'EXAMINER' | 'SUPERVISOR';

const ASSIGNABLE = ['FILED', 'ENROLLING', 'SCHEDULED'];
const EXAMINER_LEVELS = ['APPRENTICE', 'L5', 'L4', 'L3'];

/** The roles that allow a duty at a level: an examiner up to level 3, a senior examiner at every level. */
export function rolesFor(duty: AssignmentDuty, level: string): readonly string[] {
  if (duty === 'SUPERVISOR') return ['SUPERVISOR'];
  return EXAMINER_LEVELS.includes(level) ? ['EXAMINER', 'SENIOR_EXAMINER'] : ['SENIOR_EXAMINER'];
}

/**
 * Whether an expert may be assigned.
 *
 * @param appointed whether an active appointment for the duty covers the day of the examination
 * @param employer the institution that employs the expert
 */
export function checkAssignment(
  plan: PlanFacts,
  duty: AssignmentDuty,
  appointed: boolean,
  employer: string | null,
): Refusal | null {
  if (!ASSIGNABLE.includes(plan.state)) {
    return conflict('ASSIGNMENT_CLOSED', `An examination in state ${plan.state} takes no assignments.`, 'examPlanId');
  }
  if (!appointed) {
    const roles = rolesFor(duty, plan.level).join(' or ');
    return conflict('NOT_APPOINTED', `On that day the expert is no active ${roles} in this occupation.`, 'expertId');
  }
  if (employer !== null && plan.recusedInstitutionIds.includes(employer)) {
    return conflict('RECUSED', "A candidate is employed or was trained by the expert's own institution.", 'expertId');
  }
  return null;
}

function conflict(code: string, message: string, field: string): Refusal {
  return { kind: 'Conflict', code, message, path: [field] };
}
