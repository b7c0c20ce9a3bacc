import { IsNull, MoreThanOrEqual } from 'typeorm';
import { accountName, issuerAndSubject } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict } from '../../../kit/refusal.ts';
import { GovernanceBody, RoleGrant, Seat } from '../../entities/index.ts';
import type { AccountInput } from '../../resolvers.types.ts';
import { accountOf, revokeExpired } from './account.ts';

/** The refusal when the holder of a seat is granted the same role by somebody else at the same moment. */
export const grantedMeanwhile = {
  role_grant_in_force: conflict('ALREADY_GRANTED', 'The holder was made a council member just now. Try again.'),
};

/** Holds all bodies, in one order: whatever changes seats takes turns, so that no two can meet on the same days. */
export function holdBodies(work: Work): Promise<GovernanceBody[]> {
  return work.manager.find(GovernanceBody, { order: { kind: 'ASC' }, lock: { mode: 'pessimistic_write' } });
}

/** The seats of all bodies that are held on a day or later. */
export function seatsFrom(work: Work, day: string): Promise<Seat[]> {
  return work.manager.findBy(Seat, { validUntil: MoreThanOrEqual(day) });
}

export function accountNameOf({ issuer, subject }: AccountInput): string {
  return accountName(issuer, subject);
}

/**
 * Makes the holder of a seat of the council a council member for its days. A role that the account has from an earlier
 * seat is prolonged, one without an end is left alone: an account holds a role once at a time.
 */
export async function grantWithSeat(work: Work, bodies: readonly GovernanceBody[], seat: Seat): Promise<void> {
  const body = bodies.find(({ id }) => id === seat.bodyId);
  if (body?.kind !== 'COUNCIL' || seat.holderAccount === null) return;
  const account = await accountOf(work, issuerAndSubject(seat.holderAccount));
  await revokeExpired(work, account.id);
  const role = 'COUNCIL_MEMBER' as const;
  const held = await work.manager.findOneBy(RoleGrant, { accountId: account.id, role, revokedAt: IsNull() });
  if (held && held.validUntil === null) return;
  const { validFrom, validUntil } = seat;
  const grant = held ?? work.manager.create(RoleGrant, { id: newId(), accountId: account.id, role, validFrom });
  if ((grant.validUntil ?? '') < validUntil) grant.validUntil = validUntil;
  await work.manager.save(grant);
  seat.roleGrantId = grant.id;
}

/** Ends a seat on a day, and the role that came with it: at once when that day has passed, unless another seat carries it. */
export async function endSeat(work: Work, seat: Seat, on: string, reason: string, today: string): Promise<void> {
  seat.validUntil = on;
  seat.endReason = reason;
  await work.manager.save(seat);
  const { roleGrantId } = seat;
  if (roleGrantId === null) return;
  const carrying = await work.manager.findBy(Seat, { roleGrantId });
  const lastDays = carrying.filter((one) => one.validFrom <= one.validUntil).map(({ validUntil }) => validUntil);
  const last = lastDays.sort().at(-1) ?? '';
  const change = last < today ? { revokedAt: work.now } : { validUntil: last };
  await work.manager.update(RoleGrant, { id: roleGrantId, revokedAt: IsNull() }, change);
}

/** Ends all seats of a member that leaves; those that have not begun yet never do. */
export async function endSeatsOf(work: Work, institutionId: string, on: string): Promise<void> {
  // Held first: an election that closes at the same time either fills the seat before, or sees that the member left.
  await holdBodies(work);
  const seats = await work.manager.findBy(Seat, { institutionId, validUntil: MoreThanOrEqual(on) });
  for (const seat of seats) await endSeat(work, seat, on, 'The membership ended.', dayOf(work.now));
}
