import { type Caller, isSecretariat } from '../../kit/caller.ts';
import type { Move } from '../../kit/machine.ts';
import { reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { isOwner } from './callers.ts';

/** Something that an institution enters, the office accepts, and everybody sees then. */
export interface PublicationSubject<State extends string> {
  readonly state: State;
  readonly institutionId: string;
}
export interface PublicationFacts {
  readonly reason: string | null;
  /** Whether whoever moves it is staff of its institution. */
  readonly ownStaff: boolean;
}
export type PublicationAction = 'review' | 'return' | 'publish' | 'withdraw';

type Row<State extends string> = Move<
  State | 'DRAFT' | 'REVIEWED' | 'WITHDRAWN',
  PublicationAction,
  Caller,
  PublicationSubject<State | 'DRAFT' | 'REVIEWED' | 'WITHDRAWN'>,
  PublicationFacts
>;

/** The life of what is published, whose public state has the given name: entered, accepted, public, withdrawn. */
export function publicationMoves<State extends string>(open: State): readonly Row<State>[] {
  return [
    { from: 'DRAFT', action: 'review', to: 'REVIEWED', who: isSecretariat, guard: notOwnWork },
    { from: 'REVIEWED', action: 'return', to: 'DRAFT', who: isSecretariat, guard: reasonGiven },
    { from: 'REVIEWED', action: 'publish', to: open, who: isOwner },
    { from: open, action: 'withdraw', to: 'WITHDRAWN', who: isOwner, guard: reasonGiven },
  ];
}

function notOwnWork(_: unknown, { ownStaff }: PublicationFacts): Refusal | null {
  return ownStaff
    ? conflict('OWN_WORK', 'It is reviewed by somebody other than staff of its institution.', 'id')
    : null;
}
