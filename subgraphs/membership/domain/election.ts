import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import type { SeatKind } from './seat.ts';

export const electionStates = ['CALLED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type ElectionState = (typeof electionStates)[number];
export type ElectionAction = 'open' | 'close' | 'cancel';
export type NominationOutcome = 'ELECTED' | 'TIED' | 'NOT_ELECTED' | 'INELIGIBLE' | 'WITHDRAWN';

export interface ElectionFacts {
  readonly reason: string | null;
  /** How many stand. */
  readonly nominations: number;
}

type Row = Move<ElectionState, ElectionAction, Caller, { readonly state: ElectionState }, ElectionFacts>;

/** The life of an election; its moves are the office's. */
export const electionMoves: readonly Row[] = [
  { from: 'CALLED', action: 'open', to: 'OPEN', who: isSecretariat, guard: somebodyStands },
  { from: 'OPEN', action: 'close', to: 'CLOSED', who: isSecretariat },
  { from: 'CALLED', action: 'cancel', to: 'CANCELLED', who: isSecretariat, guard: reasonGiven },
  { from: 'OPEN', action: 'cancel', to: 'CANCELLED', who: isSecretariat, guard: reasonGiven },
];

function somebodyStands(_: unknown, { nominations }: ElectionFacts): Refusal | null {
  return nominations > 0 ? null : conflict('NO_NOMINATIONS', 'Nobody stands in this election yet.');
}

/** Whether so many seats of a kind can be filled by one election. */
export function checkSeatCount(kind: SeatKind, count: number): Refusal | null {
  const most = kind === 'CHAIR' || kind === 'SECRETARY_GENERAL' ? 1 : 50;
  if (count >= 1 && count <= most) return null;
  return invalid('OUT_OF_RANGE', `An election fills 1 to ${most} seats of this kind.`, 'seatCount');
}

/** Whether a ballot names some of those who stand, each once, and not more than there are seats. */
export function checkBallot(chosen: readonly string[], standing: readonly string[], seats: number): Refusal | null {
  const each = new Set(chosen);
  const valid = each.size === chosen.length && chosen.every((id) => standing.includes(id));
  if (valid && chosen.length >= 1 && chosen.length <= seats) return null;
  return invalid('BALLOT_INVALID', `Choose 1 to ${seats} of those who stand, each once.`, 'nominationIds');
}

/** A nomination when the votes are counted. */
export interface Counted {
  readonly id: string;
  readonly votes: number;
  /** Whether it could still hold a seat. */
  readonly eligible: boolean;
}

/**
 * Who won: as many as there are seats, by votes. Those who share the last place that could win are elected only
 * when there are seats for all of them; otherwise they are tied, and their seats stay empty. Nobody wins without a vote.
 */
export function countElection(
  nominations: readonly Counted[],
  seats: number,
): { readonly outcomes: ReadonlyMap<string, NominationOutcome>; readonly seatsLeftOpen: number } {
  const outcomes = new Map<string, NominationOutcome>();
  const ranks = [...nominations].filter(({ eligible }) => eligible).sort((a, b) => b.votes - a.votes);
  for (const { id, eligible } of nominations) if (!eligible) outcomes.set(id, 'INELIGIBLE');
  let left = seats;
  for (let at = 0; at < ranks.length; ) {
    const votes = ranks[at]?.votes ?? 0;
    const level = ranks.filter((nomination) => nomination.votes === votes);
    const outcome = votes === 0 || left === 0 ? 'NOT_ELECTED' : level.length <= left ? 'ELECTED' : 'TIED';
    for (const { id } of level) outcomes.set(id, outcome);
    if (outcome === 'ELECTED') left -= level.length;
    at += level.length;
    if (outcome === 'TIED') {
      for (const { id } of ranks.slice(at)) outcomes.set(id, 'NOT_ELECTED');
      break;
    }
  }
  return { outcomes, seatsLeftOpen: left };
}
