import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../deploy/local/postgres.ts';
import { createRates, type Rates } from '../../gateway/limits/rates.ts';

const settled = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const quiet = () => undefined;

describe('requests counted in memory', () => {
  test('are counted for each name by itself, and reading does not count', async () => {
    const rates = await createRates(undefined, quiet);
    expect(await rates.read('a')).toMatchObject({ requests: 0 });
    expect(await rates.count('a')).toMatchObject({ requests: 1 });
    expect(await rates.count('a')).toMatchObject({ requests: 2 });
    expect(await rates.count('b')).toMatchObject({ requests: 1 });
    const { requests, secondsLeft } = await rates.read('a');
    expect(requests).toBe(2);
    expect(secondsLeft).toBeGreaterThan(0);
    expect(secondsLeft).toBeLessThanOrEqual(60);
  });
});

test('while Redis cannot be reached, this process counts by itself and says so once', async () => {
  const warnings: unknown[] = [];
  const rates = await createRates(`redis://127.0.0.1:${await freePort()}`, (error) => warnings.push(error));
  await settled(300);
  expect(await rates.count('a')).toMatchObject({ requests: 1 });
  expect(await rates.count('a')).toMatchObject({ requests: 2 });
  expect(await rates.read('a')).toMatchObject({ requests: 2 });
  expect(warnings).toHaveLength(1);
  await rates.stop();
});

const present = spawnSync('redis-server', ['--version']).status === 0;
if (!present) process.stdout.write('Counting in Redis is not tested: there is no redis-server here.\n');

(present ? describe : describe.skip)('requests counted in Redis', () => {
  let server: ChildProcess;
  let port = 0;
  const all: Rates[] = [];
  const gateway = async () => {
    const rates = await createRates(`redis://127.0.0.1:${port}`, quiet);
    all.push(rates);
    return rates;
  };
  const start = async () => {
    server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: 'ignore' });
    await settled(500);
  };
  beforeAll(async () => {
    port = await freePort();
    await start();
  });
  afterAll(async () => {
    await Promise.all(all.map((rates) => rates.stop()));
    server.kill();
  });

  test('are one count for all gateways, and a server that stops opens nothing', async () => {
    const [one, other] = [await gateway(), await gateway()];
    await settled(300);
    expect(await one.count('a')).toMatchObject({ requests: 1 });
    expect(await other.count('a')).toMatchObject({ requests: 2 });
    server.kill('SIGKILL');
    await settled(300);
    // Each gateway begins to count anew, by itself.
    expect(await one.count('a')).toMatchObject({ requests: 1 });
    expect(await one.count('a')).toMatchObject({ requests: 2 });
    expect(await other.count('a')).toMatchObject({ requests: 1 });
    await start();
    await settled(1_500);
    expect(await one.count('b')).toMatchObject({ requests: 1 });
    expect(await other.count('b')).toMatchObject({ requests: 2 });
  });
});
