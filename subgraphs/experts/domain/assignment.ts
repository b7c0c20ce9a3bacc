import { actsFor, type Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export const assignmentStates = ['ASSIGNED', 'WITHDRAWN'] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export type AssignmentAction = 'withdraw';
export type AssignmentDuty =
  | 'EXAMINER'
  | 'SUPERVISOR'
  | 'DEVELOPER'
  | 'REVIEWER'
  | 'REFEREE'
  | 'TECHNICIAN'
  | 'RESEARCHER';

/** What an expert is assigned to. */
export type SubjectKind = 'EXAM_PLAN' | 'SUPERVISION_VISIT' | 'STANDARD_VERSION' | 'COMPETITION' | 'RESEARCH_PROJECT';

interface Duties {
  /** The states in which experts are assigned and assignments are withdrawn. */
  readonly open: readonly string[];
  /** The roles that allow each duty. */
  readonly roles: Readonly<Partial<Record<AssignmentDuty, readonly string[]>>>;
}

const EXAMINERS = ['EXAMINER', 'SENIOR_EXAMINER'];
const ANY_ROLE = ['DEVELOPER', ...EXAMINERS, 'SUPERVISOR', 'ITEM_WRITER'];

/** What there is to do in each kind of thing, and until when. */
export const duties: Readonly<Record<SubjectKind, Duties>> = {
  EXAM_PLAN: {
    open: ['FILED', 'ENROLLING', 'SCHEDULED'],
    roles: { EXAMINER: EXAMINERS, SUPERVISOR: ['SUPERVISOR'] },
  },
  SUPERVISION_VISIT: { open: ['PLANNED'], roles: { SUPERVISOR: ['SUPERVISOR'] } },
  STANDARD_VERSION: {
    open: ['DRAFT', 'REVIEW', 'CONSULTATION'],
    roles: { DEVELOPER: ['DEVELOPER'], REVIEWER: ['DEVELOPER', 'SENIOR_EXAMINER'] },
  },
  COMPETITION: { open: ['PLANNED', 'RUNNING'], roles: { REFEREE: EXAMINERS, TECHNICIAN: ANY_ROLE } },
  RESEARCH_PROJECT: { open: ['PLANNED', 'RUNNING'], roles: { RESEARCHER: ANY_ROLE } },
};

/** Whether a duty belongs to what an expert would be assigned to, and that takes assignments still. */
export function checkSubject(kind: SubjectKind, state: string, duty: AssignmentDuty, field: string): Refusal | null {
  const { open, roles } = duties[kind];
  if (!roles[duty]) {
    return invalid('DUTY_MISMATCHED', `There the duties are ${Object.keys(roles).join(', ')}.`, 'duty');
  }
  if (open.includes(state)) return null;
  return conflict('ASSIGNMENT_CLOSED', `In the state ${state} it takes no assignments.`, field);
}

const opposites: Readonly<Record<string, AssignmentDuty>> = {
  DEVELOPER: 'REVIEWER',
  REVIEWER: 'DEVELOPER',
  EXAMINER: 'SUPERVISOR',
  SUPERVISOR: 'EXAMINER',
};

/** The duty that looks after what a duty does, or whose work it looks after; nobody does both at one place. */
export function oppositeDuty(duty: string): AssignmentDuty | null {
  return opposites[duty] ?? null;
}

/** What the moves of an assignment look at; `responsibleId` is the institution that assigned. */
export interface AssignmentSubject {
  readonly state: AssignmentState;
  readonly responsibleId: string | null;
}
export interface AssignmentFacts {
  readonly reason: string | null;
  readonly kind: SubjectKind;
  /** The state of what the expert is assigned to. */
  readonly subjectState: string;
}

type Row = Move<AssignmentState, AssignmentAction, Caller, AssignmentSubject, AssignmentFacts>;

/** The life of an assignment: it counts until it is withdrawn. */
export const assignmentMoves: readonly Row[] = [
  { from: 'ASSIGNED', action: 'withdraw', to: 'WITHDRAWN', who: byResponsible, guard: notBegun },
];

function byResponsible(caller: Caller, { responsibleId }: AssignmentSubject): boolean {
  return actsFor(caller, responsibleId ?? '');
}

function notBegun(subject: AssignmentSubject, facts: AssignmentFacts): Refusal | null {
  if (duties[facts.kind].open.includes(facts.subjectState)) return reasonGiven(subject, facts);
  return conflict('ASSIGNMENT_CLOSED', `In the state ${facts.subjectState} nobody is withdrawn.`, 'id');
}
