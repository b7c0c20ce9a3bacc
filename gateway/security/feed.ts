import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Account } from './account.ts';

/** What is known of accounts, as events change it. */
export interface FeedListener {
  /** Something about the account has changed. */
  readonly changed: (account: Account) => void;
  /** Anything may have changed: the feed begins here, or goes on at another place than it stopped. */
  readonly lost: () => void;
  readonly warn: (error: unknown) => void;
}

/** Events about accounts, as they come. */
export interface AccountFeed {
  /** The moment up to which every change was heard of; what was known then and not reported changed is known still. */
  readonly heardUntil: () => number;
  readonly stop: () => Promise<void>;
}

/** The header by which those who belong to one installation know each other. */
export const RELAY_HEADER = 'x-relay-secret';
const TOPIC = 'account';
const WAIT = 1_000;
/** Beyond the wait, how long an answer may take. */
const TIMEOUT = 2_000;
/** While others' events pour in, each answer comes at once: so often is enough. */
const REST = 50;
const PAUSE_FIRST = 100;
const PAUSE_LONGEST = 2_000;
/** Milliseconds within which everything has usually started. */
const START = 60_000;
/** Beyond every position: the answer tells the head and nothing else. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

const page = z.object({
  events: z.array(z.object({ payload: z.object({ issuer: z.string(), subject: z.string() }) })),
  upTo: z.number(),
  head: z.number(),
});

/** Follows the events of the subgraph at the address from now on, until it is stopped. */
export function followAccounts(url: string, secret: string, listener: FeedListener): AccountFeed {
  const stopping = new AbortController();
  let position: number | undefined;
  let heard = Number.NEGATIVE_INFINITY;

  const read = async (after: number, wait: number) => {
    const address = new URL('/events', url);
    address.search = new URLSearchParams({ after: String(after), topics: TOPIC, wait: String(wait) }).toString();
    const response = await fetch(address, {
      headers: { [RELAY_HEADER]: secret },
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(WAIT + TIMEOUT)]),
    });
    if (!response.ok) throw new Error(`the feed of accounts answered ${response.status}`);
    return page.parse(await response.json());
  };

  const turn = async () => {
    if (position === undefined) {
      position = (await read(NOWHERE, 0)).head;
      listener.lost();
    }
    const asked = Date.now();
    const answer = await read(position, WAIT);
    for (const { payload } of answer.events) listener.changed(payload);
    if (answer.head < position) {
      // The database was brought back from a copy: what it told in between is told no more.
      position = undefined;
      return;
    }
    position = answer.upTo;
    if (answer.upTo === answer.head) heard = asked;
  };

  const rest = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);

  const loop = async () => {
    const began = Date.now();
    let wait = PAUSE_FIRST;
    while (!stopping.signal.aborted) {
      try {
        await turn();
        wait = PAUSE_FIRST;
        await rest(REST);
      } catch (error) {
        if (stopping.signal.aborted) return;
        // Services of one installation start together, and a first start loads data: the first failures are no news.
        const starting = heard === Number.NEGATIVE_INFINITY && Date.now() - began < START;
        if (wait >= PAUSE_LONGEST && !starting) listener.warn(error);
        await rest(wait);
        wait = Math.min(wait * 2, PAUSE_LONGEST);
      }
    }
  };
  const running = loop();
  return {
    heardUntil: () => heard,
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
