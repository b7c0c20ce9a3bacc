import { overlap, type Period } from '../../kit/day.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export type BodyKind = 'COUNCIL' | 'SUPERVISORY_BOARD';
export type SeatKind = 'CHAIR' | 'VICE_CHAIR' | 'SECRETARY_GENERAL' | 'MEMBER';

/** A seat during the days in which one institution holds it. */
export interface HeldSeat {
  readonly bodyId: string;
  readonly kind: SeatKind;
  readonly number: number;
  readonly institutionId: string;
  readonly holderAccount: string | null;
  readonly validFrom: string;
  readonly validUntil: string;
}

const NUMBER_LARGEST = 200;
const single: readonly SeatKind[] = ['CHAIR', 'SECRETARY_GENERAL'];

const daysOf = ({ validFrom, validUntil }: HeldSeat): Period => ({ from: validFrom, until: validUntil });

/** Whether a seat of the kind can have the number: one chair and one secretary general, several others. */
export function checkSeatNumber(kind: SeatKind, number: number): Refusal | null {
  const most = single.includes(kind) ? 1 : NUMBER_LARGEST;
  if (number >= 1 && number <= most) return null;
  return invalid('OUT_OF_RANGE', `Seats of this kind are numbered from 1 to ${most}.`, 'number');
}

/** Whether a seat lies within its term of office. */
export function checkWithinTerm({ from, until }: Period, term: Period): Refusal | null {
  const last = until ?? '9999-12-31';
  if (term.from <= from && (term.until === null || last <= term.until)) return null;
  return conflict('OUTSIDE_TERM', 'The seat is held within one term of office.', 'validFrom');
}

/**
 * Whether a seat can be held beside all others: nobody else holds it on the same days, and neither the institution
 * nor the holder has another one, on the council or on the supervisory board.
 */
export function checkSeatFree(seat: HeldSeat, others: readonly HeldSeat[]): Refusal | null {
  const meanwhile = others.filter((other) => overlap(daysOf(seat), daysOf(other)));
  if (meanwhile.some((other) => isSameSeat(seat, other))) {
    return conflict('SEAT_TAKEN', 'Somebody else holds this seat during these days.', 'number');
  }
  if (meanwhile.some(({ institutionId }) => institutionId === seat.institutionId)) {
    return conflict('ALREADY_SEATED', 'The institution has a seat during these days.', 'institutionId');
  }
  const { holderAccount } = seat;
  if (holderAccount === null || meanwhile.every((other) => other.holderAccount !== holderAccount)) return null;
  return conflict('ALREADY_SEATED', 'The holder has a seat during these days.', 'holder');
}

/** The lowest numbers of seats of a kind that nobody holds during some days. */
export function freeNumbers(
  { bodyId, kind, days }: { readonly bodyId: string; readonly kind: SeatKind; readonly days: Period },
  held: readonly HeldSeat[],
  count: number,
): readonly number[] {
  const taken = new Set(
    held
      .filter((seat) => seat.bodyId === bodyId && seat.kind === kind && overlap(days, daysOf(seat)))
      .map(({ number }) => number),
  );
  const free: number[] = [];
  for (let number = 1; free.length < count; number += 1) if (!taken.has(number)) free.push(number);
  return free;
}

function isSameSeat(one: HeldSeat, other: HeldSeat): boolean {
  return one.bodyId === other.bodyId && one.kind === other.kind && one.number === other.number;
}
