import type { Federation } from './federation.ts';

/** A statement that a subgraph sent, as it was sent. */
export interface Statement {
  readonly subgraph: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** All statements that the subgraphs of a graph send while `work` runs, in the order in which they were sent. */
export async function recordStatements(
  federation: Federation,
  work: () => Promise<unknown>,
): Promise<readonly Statement[]> {
  const recorded: Statement[] = [];
  const quiet = () => undefined;
  const databases = [...federation.subgraphs].map(([subgraph, { database }]) => ({ subgraph, database }));
  for (const { subgraph, database } of databases) {
    database.setOptions({
      logging: ['query'],
      logger: {
        logQuery: (text, values) => void recorded.push({ subgraph, text, values: Array.isArray(values) ? values : [] }),
        logQueryError: quiet,
        logQuerySlow: quiet,
        logSchemaBuild: quiet,
        logMigration: quiet,
        log: quiet,
      },
    });
  }
  try {
    await work();
  } finally {
    for (const { database } of databases) database.setOptions({ logging: false });
  }
  return recorded;
}
