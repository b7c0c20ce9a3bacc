import type { Logger } from 'typeorm';
import { requestScope } from '../../subgraphs/kit/requestScope.ts';
import type { Federation } from './federation.ts';

/** A statement that a subgraph sent, as it was sent. */
export interface Statement {
  readonly subgraph: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements that the subgraphs of a graph send for requests while `work` runs, in the order in which they were sent. */
export async function recordStatements(
  federation: Federation,
  work: () => Promise<unknown>,
): Promise<readonly Statement[]> {
  const recorded: Statement[] = [];
  const listen = (loggerOf: (subgraph: string) => Logger) => {
    for (const [subgraph, { database }] of federation.subgraphs) database.setOptions({ logger: loggerOf(subgraph) });
  };
  listen((subgraph) => ({
    ...silent,
    logQuery: (text, values) => {
      if (requestScope()) recorded.push({ subgraph, text, values: Array.isArray(values) ? values : [] });
    },
  }));
  try {
    await work();
  } finally {
    listen(() => silent);
  }
  return recorded;
}

const nothing = () => undefined;
const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
