import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { MemberNumbers1767225800030 as OfCertification } from '../../subgraphs/certification/migrations/1767225800030-MemberNumbers.ts';
import { MemberNumbers1767225800030 as OfExperts } from '../../subgraphs/experts/migrations/1767225800030-MemberNumbers.ts';
import { loadHouses } from '../../subgraphs/houses.ts';
import { keepPage, positions } from '../../subgraphs/kit/inbox.ts';
import { readOutbox } from '../../subgraphs/kit/outbox.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const houses = await loadHouses();
const clones: TestDatabase[] = [];
const databases = new Map<string, DataSource>();
beforeAll(async () => {
  for (const house of houses) {
    const clone = await cloneDatabase(house.name);
    clones.push(clone);
    databases.set(house.name, await house.connect(clone.url).initialize());
  }
});
afterAll(async () => {
  for (const database of databases.values()) await database.destroy();
  for (const clone of clones) await clone.drop();
});

test.each([
  { name: 'experts', migration: new OfExperts() },
  { name: 'certification', migration: new OfCertification() },
])('$name reads again what membership told before it kept the numbers of members', async ({ name, migration }) => {
  const database = databases.get(name) as DataSource;
  const membership = databases.get('membership') as DataSource;
  const runner = database.createQueryRunner();
  await migration.down(runner);
  await migration.up(runner);
  await runner.release();
  const numbers = () => database.query('SELECT id, member_number AS number FROM known_institution ORDER BY id');
  expect((await numbers()).every(({ number }: { number: string | null }) => number === null)).toBe(true);

  const keepers = houses.find((house) => house.name === name)?.keeps['membership'] ?? {};
  for (let after = Number((await positions(database)).get('membership')?.position); ; ) {
    const page = await readOutbox(membership, after, Object.keys(keepers), 5_000);
    await keepPage(database, 'membership', keepers, page);
    if (page.upTo >= page.head) break;
    after = page.upTo;
  }
  const members = await membership.query('SELECT id, member_number AS number FROM institution ORDER BY id');
  expect(await numbers()).toEqual(members);
});
