import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { loadHouses } from '../../subgraphs/houses.ts';
import { nameFirstSecretary } from '../../subgraphs/nameFirstSecretary.ts';
import { cloneDatabase, type TestDatabase } from '../kit/database.ts';

const NOW = new Date('2026-11-20T04:00:00Z');
const ISSUER = 'https://id.example.org/realms/alliance';
let clone: TestDatabase;
let database: DataSource;
beforeAll(async () => {
  clone = await cloneDatabase('membership');
  const house = (await loadHouses()).find(({ name }) => name === 'membership');
  database = (await house?.connect(clone.url).initialize()) as DataSource;
});
afterAll(async () => {
  await database.destroy();
  await clone.drop();
});

const offices = () =>
  database.query(
    `SELECT a.subject FROM role_grant g JOIN account a ON a.id = g.account_id
     WHERE g.role = 'SECRETARIAT' AND a.issuer = $1`,
    [ISSUER],
  );

test('an issuer that is no address is refused', async () => {
  await expect(nameFirstSecretary(database, { issuer: 'two words', subject: 'a' }, NOW)).rejects.toThrow('address');
});

test('of two who would be the first secretary at the same moment one is, the demonstration aside', async () => {
  const tries = ['first', 'second'].map((subject) => nameFirstSecretary(database, { issuer: ISSUER, subject }, NOW));
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await offices()).toHaveLength(1);
  await expect(nameFirstSecretary(database, { issuer: ISSUER, subject: 'third' }, NOW)).rejects.toThrow('already');
});

test('the gateway is told, as of every change of a role', async () => {
  const [told] = await database.query(
    `SELECT payload FROM outbox WHERE topic = 'account' AND payload->>'issuer' = $1`,
    [ISSUER],
  );
  expect(told.payload).toMatchObject({ issuer: ISSUER });
});
