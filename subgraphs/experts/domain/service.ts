import { actsFor, type Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';

export const serviceStates = ['PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'] as const;
export type ExpertServiceState = (typeof serviceStates)[number];
export type ServiceAction = 'begin' | 'complete' | 'cancel';
export type ExpertServiceKind = 'COMPETITION' | 'RESEARCH_PROJECT';

/** What the moves of a competition or project look at. */
export interface ServiceSubject {
  readonly state: ExpertServiceState;
  readonly organiserId: string;
  readonly validFrom: string;
}
export interface ServiceFacts {
  readonly reason: string | null;
  readonly today: string;
}

type Row = Move<ExpertServiceState, ServiceAction, Caller, ServiceSubject, ServiceFacts>;

/** The life of a competition or a research project. */
export const serviceMoves: readonly Row[] = [
  { from: 'PLANNED', action: 'begin', to: 'RUNNING', who: byOrganiser, guard: hasCome },
  { from: 'RUNNING', action: 'complete', to: 'COMPLETED', who: byOrganiser },
  { from: 'PLANNED', action: 'cancel', to: 'CANCELLED', who: byOrganiser, guard: reasonGiven },
  { from: 'RUNNING', action: 'cancel', to: 'CANCELLED', who: byOrganiser, guard: reasonGiven },
];

function byOrganiser(caller: Caller, { organiserId }: ServiceSubject): boolean {
  return actsFor(caller, organiserId);
}

function hasCome({ validFrom }: ServiceSubject, { today }: ServiceFacts): Refusal | null {
  return validFrom <= today ? null : conflict('TOO_EARLY', `It begins on ${validFrom}.`, 'id');
}

/** Whether there is a place left. */
export function checkPlace(places: number, assigned: number): Refusal | null {
  return assigned < places ? null : conflict('NO_PLACE_LEFT', `All ${places} places are taken.`, 'serviceId');
}
