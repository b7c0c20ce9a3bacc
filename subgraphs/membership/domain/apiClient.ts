import { actsFor, type Caller, isSecretariat } from '../../kit/caller.ts';
import { checkList, checkNotPast, checkWhole } from '../../kit/check.ts';
import { yearsLater } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export const apiClientStates = ['REQUESTED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'REVOKED'] as const;
export type ApiClientState = (typeof apiClientStates)[number];
export type ApiClientAction = 'approve' | 'reject' | 'suspend' | 'resume' | 'revoke';
export const apiClientScopes = ['STATISTICS_READ'] as const;
export type ApiClientScope = (typeof apiClientScopes)[number];

/** What a client asks for, or is allowed. Null is what everybody may. */
export interface Allowance {
  readonly scopes: readonly ApiClientScope[];
  readonly safelistOnly: boolean;
  readonly budget: number | null;
  readonly rate: number | null;
  readonly validUntil: string;
}

interface ClientSubject {
  readonly state: ApiClientState;
  readonly institutionId: string;
}
export interface ApiClientFacts {
  readonly reason: string | null;
  readonly institutionState: string;
  /** The roles that its account holds. */
  readonly roles: readonly string[];
}

type Row = Move<ApiClientState, ApiClientAction, Caller, ClientSubject, ApiClientFacts>;

const isOwn = (caller: Caller, { institutionId }: ClientSubject) => actsFor(caller, institutionId);

/** The life of an API client: the office lets it in and keeps it out; those who run it may end it too. */
export const apiClientMoves: readonly Row[] = [
  { from: 'REQUESTED', action: 'approve', to: 'APPROVED', who: isSecretariat, guard: mayBeLetIn },
  { from: 'REQUESTED', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'APPROVED', action: 'suspend', to: 'SUSPENDED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'resume', to: 'APPROVED', who: isSecretariat, guard: mayBeLetIn },
  { from: 'APPROVED', action: 'revoke', to: 'REVOKED', who: isOwn, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'revoke', to: 'REVOKED', who: isOwn, guard: reasonGiven },
];

/** Danger: suspending a client takes its account's roles away, so that nobody's own account may become one. */
function mayBeLetIn(_: unknown, { institutionState, roles }: ApiClientFacts): Refusal | null {
  if (institutionState !== 'ACTIVE') return conflict('INSTITUTION_NOT_ACTIVE', 'The member is not active.', 'id');
  if (roles.every((role) => role === 'PARTNER')) return null;
  return conflict('ACCOUNT_IN_USE', 'The account holds roles of a person.', 'id');
}

const YEARS_MOST = 3;
const BUDGET_MOST = 1_000_000;
const RATE_MOST = 100_000;

/** Whether an allowance is one that can be meant. */
export function checkAllowance({ scopes, budget, rate, validUntil }: Allowance, today: string): Refusal | null {
  return (
    (scopes.length === 0 ? null : checkList(scopes, apiClientScopes.length, 'scopes')) ??
    (budget === null ? null : checkWhole(budget, 1, BUDGET_MOST, 'budget')) ??
    (rate === null ? null : checkWhole(rate, 1, RATE_MOST, 'rate')) ??
    checkNotPast(validUntil, today, 'validUntil') ??
    (validUntil <= yearsLater(today, YEARS_MOST)
      ? null
      : invalid('OUT_OF_RANGE', `A client is let in for at most ${YEARS_MOST} years at a time.`, 'validUntil'))
  );
}

/** Whether what is allowed is no more than what was asked for. */
export function checkNoMore(allowed: Allowance, asked: Allowance): Refusal | null {
  const more = (field: keyof Allowance) => conflict('MORE_THAN_ASKED', 'That is more than was asked for.', field);
  if (!allowed.scopes.every((scope) => asked.scopes.includes(scope))) return more('scopes');
  if (asked.safelistOnly && !allowed.safelistOnly) return more('safelistOnly');
  for (const field of ['budget', 'rate'] as const) {
    const [most, given] = [asked[field], allowed[field]];
    if (most !== null && (given === null || given > most)) return more(field);
  }
  return allowed.validUntil <= asked.validUntil ? null : more('validUntil');
}

/** Whether a client is let in on a day. */
export function isLetIn(client: { readonly state: ApiClientState; readonly validUntil: string }, today: string) {
  return client.state === 'APPROVED' && client.validUntil >= today;
}

export const OPERATIONS_AT_ONCE = 50;
export const OPERATIONS_MOST = 200;
export const OPERATION_LONGEST = 20_000;

/** Whether so many more operations can be registered with a client that has some. */
export function checkOperationCount(registered: number, more: number): Refusal | null {
  if (more > OPERATIONS_AT_ONCE) {
    return invalid('TOO_MANY', `Register at most ${OPERATIONS_AT_ONCE} operations at once.`, 'operations');
  }
  if (registered + more <= OPERATIONS_MOST) return null;
  return conflict('TOO_MANY', `A client has at most ${OPERATIONS_MOST} operations.`, 'operations');
}
