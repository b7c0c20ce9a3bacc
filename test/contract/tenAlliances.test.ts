import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import type { RunningSubgraph } from '../../subgraphs/kit/subgraph.ts';
import { ownDatabase, templateName } from '../kit/database.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';
import { recounts } from '../kit/recounts.ts';
import { seedDatabases } from '../kit/seededDatabases.ts';
import { recordStatements, type Statement } from '../kit/statements.ts';

/** A table of more rows is never read as a whole; PostgreSQL reads a smaller one faster so than by an index. */
const LARGE = 5_000;
const operations = (await exampleOperations()).filter(({ group }) => group !== STORY_GROUP);

let federation: Federation;
beforeAll(async () => {
  const nameOf = (subgraph: string) => `${templateName('ten')}_${subgraph}`;
  await seedDatabases('alliance', nameOf); // and ANALYZE
  federation = await startFederation({ database: async (subgraph) => ownDatabase(nameOf(subgraph)) });
}, 600_000);
afterAll(() => federation.stop());

function house(name: string): RunningSubgraph {
  const found = federation.subgraphs.get(name);
  if (!found) throw new Error(`${name} is not running`);
  return found;
}

describe('ten alliances', () => {
  test('are as large as promised', async () => {
    const count = async (subgraph: string, table: string): Promise<number> => {
      const [row] = await house(subgraph).database.query(`SELECT count(*)::integer AS count FROM ${table}`);
      return row.count;
    };
    expect(await count('membership', 'institution')).toBeGreaterThanOrEqual(1_300);
    expect(await count('experts', 'expert')).toBeGreaterThanOrEqual(5_000);
    expect(await count('curriculum', 'item')).toBeGreaterThanOrEqual(50_000);
    expect(await count('certification', 'certificate')).toBeGreaterThanOrEqual(100_000);
  });

  test.each(Object.entries(recounts))('have counts of %s that equal a recount', async (_, { counted, recounted }) => {
    const { database } = house('certification');
    const rows = await database.query(counted);
    expect(rows).toEqual(await database.query(recounted));
    expect(rows.length).toBeGreaterThan(0);
  });

  test('answer every example by indexes: no statement reads a large table as a whole', async () => {
    const large = await largeTables();
    const faults: string[] = [];
    for (const operation of operations) {
      const sent = await recordStatements(federation, async () => {
        const { errors } = await new Visitor(federation, '123456').run(operation);
        expect({ [operation.name]: errors }).toEqual({ [operation.name]: [] });
      });
      expect(sent.length).toBeGreaterThan(0);
      for (const statement of sent) {
        for (const table of await readAsAWhole(statement))
          if (large.has(table)) faults.push(`${operation.name}: ${table}: ${statement.text}`);
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);

  test('would show a statement for which there is no index', async () => {
    const text = 'SELECT count(*) FROM item_version t WHERE t.answer_keys = $1';
    expect(await readAsAWhole({ subgraph: 'curriculum', text, values: ['["A"]'] })).toEqual([
      'curriculum.item_version',
    ]);
    expect(await largeTables()).toContain('curriculum.item_version');
  });
});

/** The tables of more than LARGE rows, named with their subgraph. */
async function largeTables(): Promise<ReadonlySet<string>> {
  const large = new Set<string>();
  for (const [subgraph, { database }] of federation.subgraphs) {
    const tables = await database.query('SELECT relname FROM pg_class WHERE reltuples > $1', [LARGE]);
    for (const { relname } of tables) large.add(`${subgraph}.${relname}`);
  }
  return large;
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** The tables of which a query's plan reads every row, named with their subgraph. */
async function readAsAWhole({ subgraph, text, values }: Statement): Promise<readonly string[]> {
  if (!/^\s*(SELECT|WITH)/i.test(text)) return [];
  const [row] = await house(subgraph).database.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
  const tables: string[] = [];
  const walk = (plan: Plan) => {
    if (/Seq Scan/.test(plan['Node Type'])) tables.push(`${subgraph}.${plan['Relation Name']}`);
    plan.Plans?.forEach(walk);
  };
  walk(row['QUERY PLAN'][0].Plan);
  return tables;
}
