import type { Caller } from '../caller.ts';

/** What each role may read, in the alliance's own wording: what a foreign issuer writes into a token opens nothing. */
const scopesOfRole: Readonly<Record<string, readonly Scope[]>> = {
  SECRETARIAT: ['accounts:read', 'funding:read', 'items:read', 'statistics:read'],
  COUNCIL_MEMBER: ['funding:read'],
  ITEM_WRITER: ['items:read'],
  PARTNER: ['statistics:read'],
};

/** The scopes that a schema may ask for, and a program may be given. */
export const scopes = ['accounts:read', 'funding:read', 'items:read', 'statistics:read'] as const;

export type Scope = (typeof scopes)[number];

/** The scopes that the caller holds: by roles, and as a program those that the office approved. */
export function scopesOf({ grants, client }: Caller): ReadonlySet<string> {
  return new Set([...grants.flatMap(({ role }) => scopesOfRole[role] ?? []), ...(client?.scopes ?? [])]);
}
