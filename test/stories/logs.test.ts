import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { createLog } from '../../subgraphs/kit/log.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

/** What the services write down of requests that go wrong: enough to find them again, and nothing of people. */
const NUMBER = '440402199103072911';
const lines: string[] = [];
const target = { write: (line: string) => void lines.push(line) };
let graph: Federation;
beforeAll(async () => {
  graph = await startFederation({
    logs: { gateway: pino({ level: 'trace' }, target), subgraphs: createLog('subgraph', 'debug', target) },
  });
});
afterAll(() => graph.stop());

const database = () => {
  const running = graph.subgraphs.get('certification');
  if (!running) throw new Error('certification does not run');
  return running.database;
};

/** All that is logged while `work` runs. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const from = lines.length;
  await work();
  return lines.slice(from).join('');
}

const register = 'mutation ($input: RegisterCandidateInput!) { registerCandidate(input: $input) { __typename } }';
const input = (change: object = {}) => ({
  idempotencyKey: `logs-${NUMBER}`,
  examPlanId: seedId('examPlan', 'demo'),
  name: '林示范',
  identity: { kind: 'MAINLAND_RESIDENT_ID', number: NUMBER },
  bornOn: '1991-03-07',
  ...change,
});

describe('the log of a request that goes wrong', () => {
  test.each([
    [
      'a number that is none',
      { variables: { input: input({ identity: { kind: 'MACAO_RESIDENT_ID', number: NUMBER } }) } },
    ],
    ['a variable of another type', { variables: { input: input({ bornOn: { text: NUMBER } }) } }],
    ['an enum value that is a number', { variables: { input: input({ identity: { kind: NUMBER, number: NUMBER } }) } }],
    ['a character that cannot be stored', { variables: { input: input({ name: `林\u0000${NUMBER}` }) } }],
    [
      'a line that looks like another entry',
      { variables: { input: input({ name: `林\n{"level":50,"msg":"${NUMBER}"}` }) } },
    ],
  ])('holds no number, name or token: %s', async (_, question) => {
    const token = await graph.issuer.token('host');
    const text = await logged(() => graph.ask(register, { ...question, as: 'host' }));
    for (const secret of [NUMBER, '林示范', token, token.split('.')[2] ?? token]) expect(text).not.toContain(secret);
    for (const line of text.split('\n').filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow();
  });

  test('holds no number that stands in a document, or in a header', async () => {
    const text = await logged(async () => {
      await graph.ask(`{ certificate(number: "${NUMBER}") { nothingOfThisName } }`, { as: 'host' });
      await graph.ask(`{ certificate(number: "${NUMBER}"`, { as: 'host' });
      await graph.ask('{ viewerCandidate { id } }', { headers: { authorization: `Bearer ${NUMBER}` } });
      await graph.ask('{ viewerCandidate { id } }', { headers: { 'x-request-id': `x"} ${NUMBER}` } });
    });
    expect(text).not.toContain(NUMBER);
  });

  test('says of a sealed value that was tampered with which one it is; the caller learns no more than a request id', async () => {
    const [one] = await database().query<{ id: string; identity_sealed: string }[]>(
      'SELECT id, identity_sealed FROM candidate WHERE id <> $1 ORDER BY id LIMIT 1',
      [seedId('candidate', 'demo')],
    );
    await database().query('UPDATE candidate SET identity_sealed = $2 WHERE id = $1', [
      seedId('candidate', 'demo'),
      one?.identity_sealed,
    ]);
    let answer = '';
    const text = await logged(async () => {
      const { errors, data } = await graph.ask('{ viewerCandidate { id identityNumber } }', { as: 'candidate' });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL_SERVER_ERROR']);
      answer = JSON.stringify({ data, errors });
    });
    expect(answer).not.toMatch(/sealed|candidate\.|DATA_KEYS/);
    const requestId = /"requestId":"([^"]+)"/.exec(answer)?.[1];
    const entry = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { requestId?: string; level: number; err?: { message: string } })
      .find(({ err }) => err?.message.includes('was changed or moved'));
    expect(entry).toMatchObject({ requestId, level: 50 });
    expect(entry?.err?.message).toContain(seedId('candidate', 'demo'));
    expect(text).not.toContain(one?.identity_sealed);
  });
});
