import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { checkPeriod, checkText } from '../../kit/check.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { isOwner } from './callers.ts';

export const developmentProjectStates = ['PLANNED', 'RUNNING', 'DELIVERED', 'ACCEPTED', 'CANCELLED'] as const;
export type DevelopmentProjectState = (typeof developmentProjectStates)[number];
export type DevelopmentProjectAction = 'begin' | 'deliver' | 'accept' | 'return' | 'cancel';

export interface DevelopmentProjectSubject {
  readonly state: DevelopmentProjectState;
  readonly institutionId: string;
}
export interface DevelopmentProjectFacts {
  readonly reason: string | null;
  readonly ownStaff: boolean;
}

/** The life of a project: planned, going on, handed in, accepted; or called off before it is handed in. */
export const developmentProjectMoves: readonly Move<
  DevelopmentProjectState,
  DevelopmentProjectAction,
  Caller,
  DevelopmentProjectSubject,
  DevelopmentProjectFacts
>[] = [
  { from: 'PLANNED', action: 'begin', to: 'RUNNING', who: isOwner },
  { from: 'RUNNING', action: 'deliver', to: 'DELIVERED', who: isOwner },
  { from: 'DELIVERED', action: 'accept', to: 'ACCEPTED', who: isSecretariat, guard: notOwnWork },
  { from: 'DELIVERED', action: 'return', to: 'RUNNING', who: isSecretariat, guard: reasonGiven },
  { from: 'PLANNED', action: 'cancel', to: 'CANCELLED', who: isOwner, guard: reasonGiven },
  { from: 'RUNNING', action: 'cancel', to: 'CANCELLED', who: isOwner, guard: reasonGiven },
];

function notOwnWork(_: DevelopmentProjectSubject, { ownStaff }: DevelopmentProjectFacts): Refusal | null {
  return ownStaff
    ? conflict('OWN_WORK', 'It is accepted by somebody other than staff of its institution.', 'id')
    : null;
}

/** Whether a project can be planned: a title, and days in their order. */
export function checkDevelopmentProject(project: {
  readonly title: string;
  readonly beginsOn: string;
  readonly endsOn: string;
}): Refusal | null {
  return (
    checkText(project.title, 200, 'title') ?? checkPeriod({ from: project.beginsOn, until: project.endsOn }, 'endsOn')
  );
}
