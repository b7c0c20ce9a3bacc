import { z } from 'zod';
import type { Account } from './account.ts';
import type { ApiClient } from './caller.ts';
import { type AccountFeed, type FeedListener, followAccounts } from './feed.ts';
import { IDENTITY_HEADER, type IdentitySigner } from './identity.ts';

const grantShape = z.object({
  role: z.string(),
  institutionId: z.string().nullable(),
  expertId: z.string().nullable(),
  candidateId: z.string().nullable(),
});

/** A role that an account holds, and for which institution, expert or candidate, if for one. */
export type Grant = Readonly<z.infer<typeof grantShape>>;

/** What the alliance knows of an account. */
export interface Holding {
  readonly grants: readonly Grant[];
  /** The program whose account it is; null for people. */
  readonly client: ApiClient | null;
}

/** What an account holds, and the end of keeping up with it. */
export interface Holdings {
  /** What an account holds now. `fresh` asks the source even when it was asked a moment ago, as a mutation needs it. */
  readonly of: (account: Account, fresh: boolean) => Promise<Holding>;
  readonly stop: () => Promise<void>;
}

/** Where the accounts are kept. */
export interface HoldingsSource {
  readonly url: string;
  readonly subgraph: string;
  /** Where changes are told, and the secret to hear them with; without it what is remembered is asked anew. */
  readonly feed: { readonly url: string; readonly secret: string } | null;
  /** For how long an answer is remembered that no feed confirms, in milliseconds. */
  readonly remembered: number;
}

/** How long remembered roles are good while the source is away; then nobody holds any. */
const STALE_MILLISECONDS = 60_000;
const REMEMBERED_MOST = 10_000;
const TIMEOUT = 3_000;
/** The hours by which the alliance's places are ahead of UTC: roles begin and end with their days. */
const OFFSET_HOURS = 8;

const STATISTICS = 'statistics:read';
/** Subgraphs decide by roles: a program that may read statistics does so as a partner. */
const PARTNER: Grant = { role: 'PARTNER', institutionId: null, expertId: null, candidateId: null };

/** The office's names of what clients may, in the words of the rules. */
const SCOPES: Readonly<Record<string, string>> = {
  STATISTICS_READ: STATISTICS,
};
const clientShape = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    safelistOnly: z.boolean(),
    budget: z.number().nullable(),
    rate: z.number().nullable(),
    safelist: z.array(z.string()),
  })
  .transform(
    ({ scopes, safelist, ...client }): ApiClient => ({
      ...client,
      // A name that this gateway does not know yet allows nothing.
      scopes: scopes.flatMap((scope) => SCOPES[scope] ?? []),
      safelist: new Set(safelist),
    }),
  );

const answerShape = z.object({
  data: z.object({
    viewer: z.object({
      grants: z.array(
        grantShape.omit({ institutionId: true }).extend({ institution: z.object({ id: z.string() }).nullable() }),
      ),
      client: clientShape.nullable(),
    }),
  }),
  errors: z.undefined().optional(),
});
const QUESTION = `{ viewer {
  grants { role institution { id } expertId candidateId }
  client { id name scopes safelistOnly budget rate safelist }
} }`;
const NOTHING: Holding = { grants: [], client: null };

interface Remembered extends Holding {
  readonly at: number;
  readonly day: number;
}

/** Asks the subgraph that keeps the accounts, each in its own name, and remembers until the feed says otherwise. */
export function createHoldings(
  source: HoldingsSource,
  signer: IdentitySigner,
  warn: (error: unknown) => void,
): Holdings {
  const remembered = new Map<string, Remembered>();
  /** The questions under way whose answer nothing has overtaken yet. */
  const asking = new Map<string, symbol>();
  const listener: FeedListener = {
    changed: (account) => {
      remembered.delete(nameOf(account));
      asking.delete(nameOf(account));
    },
    lost: () => {
      remembered.clear();
      asking.clear();
    },
    warn,
  };
  const feed: AccountFeed | null = source.feed && followAccounts(source.feed.url, source.feed.secret, listener);

  const ask = async (account: Account): Promise<Holding> => {
    const response = await fetch(source.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [IDENTITY_HEADER]: await signer.sign({ account, grants: [] }, source.subgraph),
      },
      body: JSON.stringify({ query: QUESTION }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { data } = answerShape.parse(await response.json());
    const grants = data.viewer.grants.map(({ institution, ...grant }) => ({
      ...grant,
      institutionId: institution?.id ?? null,
    }));
    const { client } = data.viewer;
    return { grants: client?.scopes.includes(STATISTICS) ? [...grants, PARTNER] : grants, client };
  };

  const of: Holdings['of'] = async (account, fresh) => {
    const name = nameOf(account);
    const known = remembered.get(name);
    const age = known ? Date.now() - Math.max(known.at, feed?.heardUntil() ?? 0) : Number.POSITIVE_INFINITY;
    if (known && !fresh && age < source.remembered && known.day === today()) return known;
    const mark = Symbol();
    asking.set(name, mark);
    try {
      const [at, day] = [Date.now(), today()];
      const holding = await ask(account);
      // An answer that a change has overtaken is good for this request, which came before it, and for no later one.
      if (asking.get(name) === mark) {
        if (remembered.size >= REMEMBERED_MOST) remembered.clear();
        remembered.set(name, { ...holding, at, day });
      }
      return holding;
    } catch (error) {
      warn(error);
      return known && age < STALE_MILLISECONDS ? known : NOTHING;
    } finally {
      if (asking.get(name) === mark) asking.delete(name);
    }
  };
  return { of, stop: async () => feed?.stop() };
}

function nameOf({ issuer, subject }: Account): string {
  return `${issuer} ${subject}`;
}

function today(): number {
  return Math.floor((Date.now() + OFFSET_HOURS * 3_600_000) / 86_400_000);
}
