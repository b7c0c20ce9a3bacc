import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';
import { recordUsage } from './record.ts';
import { reportUsage } from './report.ts';
import { createTally } from './tally.ts';

/** Use that is counted: the plugins that count, and the end of it. */
export interface CountedUsage {
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  /** Reports what is left. */
  readonly stop: () => Promise<void>;
}

/** Counts what is used, and reports it to the subgraph at the address. */
export function countUsage(url: string, secret: string, warn: (error: unknown) => void): CountedUsage {
  const tally = createTally();
  const report = reportUsage(tally, url, secret, warn);
  return { plugins: [recordUsage(tally)], stop: report.stop };
}
