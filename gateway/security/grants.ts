import { z } from 'zod';
import type { Account } from './account.ts';
import { IDENTITY_HEADER, type IdentitySigner } from './identity.ts';

const grantShape = z.object({
  role: z.string(),
  institutionId: z.string().nullable(),
  expertId: z.string().nullable(),
  candidateId: z.string().nullable(),
});

/** A role that an account holds, and for which institution, expert or candidate, if for one. */
export type Grant = Readonly<z.infer<typeof grantShape>>;

/**
 * The roles that an account holds now. `fresh` asks the source even when it was asked a moment ago, as a
 * mutation needs it.
 */
export type GrantsOf = (account: Account, fresh: boolean) => Promise<readonly Grant[]>;

/** How long remembered roles are good while the source is away; then nobody holds any. */
const STALE_MILLISECONDS = 60_000;
const REMEMBERED_MOST = 10_000;
const TIMEOUT = 3_000;

const answerShape = z.object({
  data: z.object({
    viewer: z.object({
      grants: z.array(
        grantShape.omit({ institutionId: true }).extend({ institution: z.object({ id: z.string() }).nullable() }),
      ),
    }),
  }),
  errors: z.undefined().optional(),
});
const QUESTION = '{ viewer { grants { role institution { id } expertId candidateId } } }';

/**
 * Asks the subgraph that keeps the roles, in the account's own name.
 *
 * @param freshMilliseconds for how long an answer is remembered while the source can be asked
 */
export function createGrantsOf(
  url: string,
  subgraph: string,
  signer: IdentitySigner,
  freshMilliseconds: number,
  warn: (error: unknown) => void,
): GrantsOf {
  const remembered = new Map<string, { readonly grants: readonly Grant[]; readonly at: number }>();

  const ask = async (account: Account): Promise<readonly Grant[]> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [IDENTITY_HEADER]: await signer.sign({ account, grants: [] }, subgraph),
      },
      body: JSON.stringify({ query: QUESTION }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { data } = answerShape.parse(await response.json());
    return (data.viewer?.grants ?? []).map(({ institution, ...grant }) => ({
      ...grant,
      institutionId: institution?.id ?? null,
    }));
  };

  return async (account, fresh) => {
    const name = `${account.issuer} ${account.subject}`;
    const known = remembered.get(name);
    const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY;
    if (known && !fresh && age < freshMilliseconds) return known.grants;
    try {
      const grants = await ask(account);
      if (remembered.size >= REMEMBERED_MOST) remembered.clear();
      remembered.set(name, { grants, at: Date.now() });
      return grants;
    } catch (error) {
      warn(error);
      return known && age < STALE_MILLISECONDS ? known.grants : [];
    }
  };
}
