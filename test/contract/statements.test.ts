import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';

/** Committed: how many SQL statements each operation costs each subgraph. `WRITE_STATEMENTS=1 npm test` writes it anew. */
const file = join(packageRoot, 'test/contract/statements.json');
const operations = (await exampleOperations()).filter(({ group }) => group !== STORY_GROUP);

let federation: Federation;
beforeAll(async () => {
  // Roles that are read anew in the midst of a count would be counted.
  federation = await startFederation({ grantsRemembered: 60_000 });
});
afterAll(() => federation.stop());

describe('the number of SQL statements', () => {
  test('of each operation is the committed one', async () => {
    const counted: Record<string, Record<string, number>> = {};
    const committed = JSON.parse(readFileSync(file, 'utf8'));
    for (const operation of operations) {
      const visitor = new Visitor(federation, '123456');
      await visitor.run(operation); // the gateway remembers the caller's roles from now on
      // On a busy machine lists wait less for each other, and what they ask for together is asked for twice: then
      // it is counted again. What costs more than it did, costs it each time.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        counted[operation.name] = await federation.countStatements(() => visitor.run(operation));
        if (isDeepStrictEqual(counted[operation.name], committed[operation.name])) break;
      }
    }
    if (process.env['WRITE_STATEMENTS']) writeFileSync(file, `${JSON.stringify(counted, null, 2)}\n`);
    else expect(counted).toEqual(committed);
  });

  // With more rows a page may meet a kind of thing that it had none of before, which costs a statement once.
  test.each(operations)('of $name does not grow with the rows of its lists', async ({ query, ...operation }) => {
    const total = async (first: number) => {
      const question = { ...operation, query: query.replace(/first: \d+/g, `first: ${first}`) };
      const counted = await federation.countStatements(() => new Visitor(federation, '123456').run(question));
      return Object.values(counted).reduce((sum, count) => sum + count, 0);
    };
    // The lowest of several, for the same reason; a list that asks row by row asks for thirty more each time.
    const few = Math.min(await total(3), await total(3));
    let many = await total(30);
    for (let attempt = 0; attempt < 3 && many > few + 3; attempt += 1) many = Math.min(many, await total(30));
    expect(many).toBeLessThanOrEqual(few + 3);
  });

  test('is the same for 1, 10 and 100 parents', async () => {
    const glance = operations.find(({ name }) => name === 'alliance-at-a-glance');
    if (!glance) throw new Error('The example is missing');
    const counts = [];
    for (const first of [1, 10, 100]) {
      let members = 0;
      const count = await federation.countStatements(async () => {
        const answer = await federation.ask(glance.query, { variables: { first } });
        expect(answer.errors).toEqual([]);
        members = answer.data.institutions.edges.length;
      });
      expect(members).toBe(first);
      counts.push(count);
    }
    // One member may hold no examination, so that nothing is asked about occupations: it never costs more, though.
    expect(counts[1]).toEqual(counts[2]);
    for (const [name, number] of Object.entries(counts[0] ?? {}))
      expect(number).toBeLessThanOrEqual(counts[2]?.[name] ?? 0);
  });

  test('is counted truly: what is asked twice costs twice', async () => {
    const ask = () => federation.ask('{ jurisdictions { code } }');
    expect(await federation.countStatements(ask)).toEqual({ membership: 1 });
    expect(await federation.countStatements(async () => [await ask(), await ask()])).toEqual({ membership: 2 });
  });

  test('a page of children is one statement for all parents', async () => {
    const query = '{ institutions(first: 100) { edges { node { experts(first: 3) { edges { node { name } } } } } } }';
    expect(await federation.countStatements(() => federation.ask(query))).toEqual({ experts: 1, membership: 1 });
  });
});
