import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Logger, pino } from 'pino';
import { send } from '../audit/ask.ts';
import type { Target } from '../audit/case.ts';
import { audit, securityCases, tableOf } from '../audit/run.ts';
import { forgeWith } from '../audit/tokens.ts';
import { startWeakServer } from '../audit/weakServer.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

const HIDDEN = ['PanelFacts', 'panelFacts', '_entities', '_service', '_Entity', 'join__Graph'];
const MEGABYTE = 1_048_576;

const lines: string[] = [];
const log: Logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });

let federation: Federation;
let target: Target;
beforeAll(async () => {
  federation = await startFederation({ log });
  target = {
    url: federation.url,
    hidden: HIDDEN,
    writes: true,
    subgraphs: [...federation.subgraphs.values()].map(({ url }) => `${url}/graphql`),
    forge: await forgeWith(process.env['TEST_ISSUER_FILE'] ?? ''),
  };
});
afterAll(() => federation.stop());

// Before the audit: who has guessed tokens, as that does, is not listened to for a minute.
describe('the log', () => {
  const refused = () =>
    lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'refused');

  test('says from where and by whom a refused request came, and with which code', async () => {
    lines.length = 0;
    await federation.ask('{ ...A } fragment A on Query { ...A }', { as: 'partner' });
    await send(federation.url, { headers: { 'content-type': 'application/json' }, body: '[{}]' });
    expect(refused()).toMatchObject([
      { address: '127.0.0.1', subject: 'partner', status: 400, codes: ['CIRCULAR_FRAGMENTS'], path: '/graphql' },
      { address: '127.0.0.1', subject: null, status: 400, codes: ['BATCHING_NOT_ALLOWED'] },
    ]);
  });

  test('holds no variable, and no line that somebody else wrote', async () => {
    lines.length = 0;
    const secret = 'personal-number-110105194912310';
    const forgedLine = `x\r\n{"level":60,"msg":"forged"}`;
    await federation.ask('query ($number: String!) { certificate(number: $number) { number } nothing }', {
      variables: { number: secret },
    });
    await send(federation.url, {
      headers: { 'content-type': 'application/json', 'user-agent': secret },
      body: JSON.stringify({ query: '{ __typename }', operationName: forgedLine, variables: { secret } }),
    });
    await federation.ask(`query ($number: String!) { certificate(number: $number) { number } }`, {
      variables: { number: forgedLine },
    });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).not.toContain(secret);
    for (const line of lines) {
      expect(line.trimEnd()).not.toMatch(/[\r\n]/);
      expect(JSON.parse(line)).not.toMatchObject({ msg: 'forged' });
    }
  });
});

describe('the audit', () => {
  test('finds nothing here, and leaves the process well', async () => {
    const before = process.memoryUsage().rss;
    const verdicts = await audit(target);
    expect(`\n${tableOf(verdicts.filter(({ safe, untried }) => !safe || untried))}`).toBe(`\n${tableOf([])}`);
    expect(verdicts).toHaveLength(securityCases.length);
    expect((process.memoryUsage().rss - before) / MEGABYTE).toBeLessThan(400);
    expect((await federation.ask('{ institutions(first: 1) { totalCount } }')).errors).toEqual([]);
  }, 300_000);

  test('can fail: against a server that believes everything, each case does', async () => {
    const weak = await startWeakServer();
    try {
      const verdicts = await audit({ ...target, url: weak.url, subgraphs: [weak.url] });
      const withstood = verdicts.filter(({ safe }) => safe).map(({ case: { name } }) => name);
      // Node's own HTTP refuses this one, whatever is built on it.
      expect(withstood).toEqual(['a body of two lengths (smuggling)']);
    } finally {
      await weak.stop();
    }
  }, 300_000);

  test('says so when the server is gone', async () => {
    const [first] = securityCases;
    const verdicts = await audit({ ...target, url: 'http://127.0.0.1:9' }, first ? [first] : []);
    expect(verdicts).toMatchObject([{ safe: false, happened: expect.stringContaining('not well') }]);
  });
});
