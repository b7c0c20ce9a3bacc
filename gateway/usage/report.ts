import { randomUUID } from 'node:crypto';
import { RELAY_HEADER } from '../security/feed.ts';
import type { Count, Tally } from './tally.ts';

/** Carries counts to where they are kept. */
export interface UsageReport {
  /** Reports what is left, and ends. */
  readonly stop: () => Promise<void>;
}

const EVERY = 3_000;
const TIMEOUT = 5_000;
/** The hours by which the alliance's places are ahead of UTC: their days are counted. */
const OFFSET_HOURS = 8;

interface Batch {
  readonly id: string;
  readonly counts: readonly (Count & { readonly day: string })[];
}

/**
 * Sends what was counted every few seconds. A batch that did not arrive, or of which it is not known, is sent again as it
 * was, under the same id; what comes meanwhile waits, bounded by the tally.
 */
export function reportUsage(
  tally: Tally,
  url: string,
  secret: string,
  warn: (error: unknown) => void,
  every: number = EVERY,
): UsageReport {
  let waiting: Batch | null = null;
  let sending: Promise<boolean> | null = null;

  const send = async () => {
    const taken = waiting ? null : tally.take();
    if (taken && taken.length > 0) {
      const day = new Date(Date.now() + OFFSET_HOURS * 3_600_000).toISOString().slice(0, 10);
      waiting = { id: randomUUID(), counts: taken.map((count) => ({ ...count, day })) };
    }
    if (!waiting) return;
    const response = await fetch(new URL('/usage', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [RELAY_HEADER]: secret },
      body: JSON.stringify(waiting),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the report of use was answered with ${response.status}`);
    waiting = null;
  };
  /** Whether all that was to be sent arrived. */
  const turn = (): Promise<boolean> => {
    sending ??= send()
      .then(
        () => true,
        (error: unknown) => {
          warn(error);
          return false;
        },
      )
      .finally(() => {
        sending = null;
      });
    return sending;
  };
  const timer = setInterval(turn, every);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sending;
      // The first may have been a batch from before; when that does not arrive, what came later would not either.
      if (await turn()) await turn();
    },
  };
}
