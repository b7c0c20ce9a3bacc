import type { Account } from './account.ts';
import type { Grant } from './grants.ts';

/** A program that asks in its own name, such as a partner's dashboard, as the office approved it. */
export interface ApiClient {
  readonly id: string;
  readonly name: string;
  /** What it may see and do, in the names of `scopesOf`. */
  readonly scopes: readonly string[];
  /** Whether it may run operations of its safelist only. */
  readonly safelistOnly: boolean;
  /** The SHA-256 of what it has registered and the office approved, of the text as GraphQL prints it; absent for nothing. */
  readonly safelist?: ReadonlySet<string>;
  /** The most that one operation may cost; null for what everybody may spend. */
  readonly budget: number | null;
  /** The most requests in a minute; null for what everybody may send. */
  readonly rate: number | null;
}

/** Who asks, and what the alliance knows of them. */
export interface Caller {
  /** Null when nobody is signed in. */
  readonly account: Account | null;
  readonly grants: readonly Grant[];
  /** Null when the account is not that of a program. */
  readonly client: ApiClient | null;
}
