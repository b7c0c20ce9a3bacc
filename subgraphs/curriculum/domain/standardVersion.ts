import { actsFor, type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';

export const standardVersionStates = ['DRAFT', 'REVIEW', 'CONSULTATION', 'IN_FORCE', 'SUPERSEDED'] as const;
export type StandardVersionState = (typeof standardVersionStates)[number];
export type StandardVersionAction = 'submit' | 'consult' | 'return' | 'bringIntoForce' | 'supersede';

/** What the moves of a version look at; a national standard has no developer among the members. */
export interface StandardVersionSubject {
  readonly state: StandardVersionState;
  readonly developedById: string | null;
}
export interface StandardVersionFacts {
  readonly reason: string | null;
  /** Whether whoever moves it is staff of its developer too. */
  readonly ownStaff: boolean;
  readonly today: string;
  /** The last day of the consultation that was opened last. */
  readonly closesOn: string | null;
  /** How many comments nobody has answered. */
  readonly unanswered: number;
}

type Row = Move<StandardVersionState, StandardVersionAction, Caller, StandardVersionSubject, StandardVersionFacts>;

/** The life of a version of a standard: drafted, reviewed, consulted on, in force, superseded. */
export const standardVersionMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'submit', to: 'REVIEW', who: isDeveloper },
  { from: 'REVIEW', action: 'consult', to: 'CONSULTATION', who: isSecretariat, guard: notOwnWork },
  { from: 'REVIEW', action: 'return', to: 'DRAFT', who: isSecretariat, guard: reasonGiven },
  { from: 'CONSULTATION', action: 'return', to: 'DRAFT', who: isSecretariat, guard: reasonGiven },
  { from: 'CONSULTATION', action: 'bringIntoForce', to: 'IN_FORCE', who: isSecretariat, guard: consultationOver },
  { from: 'IN_FORCE', action: 'supersede', to: 'SUPERSEDED', who: isSecretariat, guard: reasonGiven },
];

/** Whether the caller writes the version. */
export function isDeveloper(caller: Caller, { developedById }: Pick<StandardVersionSubject, 'developedById'>): boolean {
  return developedById === null ? isSecretariat(caller) : actsFor(caller, developedById);
}

function notOwnWork(_: StandardVersionSubject, { ownStaff }: StandardVersionFacts): Refusal | null {
  return ownStaff
    ? conflict('OWN_WORK', "A standard is reviewed by somebody other than its developer's staff.", 'id')
    : null;
}

function consultationOver(subject: StandardVersionSubject, facts: StandardVersionFacts): Refusal | null {
  const { closesOn, today, unanswered } = facts;
  if (closesOn === null || today < closesOn) {
    return conflict('CONSULTATION_RUNNING', `The consultation goes on until ${closesOn ?? 'its last day'}.`, 'id');
  }
  if (unanswered > 0) return conflict('COMMENTS_UNANSWERED', `${unanswered} comments are unanswered.`, 'id');
  return notOwnWork(subject, facts);
}
