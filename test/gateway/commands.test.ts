import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEnvironment } from '../../gateway/env.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';

describe('the variables of limits', () => {
  test('that are wrong are told all at once, and the gateway does not start', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(packageRoot, 'dist/gateway/start.js')], {
      encoding: 'utf8',
      env: {
        ...{ PATH: process.env['PATH'], CORS_ORIGINS: 'https://a.example/path', TRUST_PROXY: 'everybody' },
        ...{ COST_BUDGET: '0', RATE_ADDRESS: 'many', REDIS_URL: 'http://x', INTROSPECTION: 'maybe', BODY_LIMIT: '1' },
      },
    });
    expect(status).toBe(78);
    const told = stderr.split('\n').flatMap((line) => /^ {2}(\w+)/.exec(line)?.[1] ?? []);
    expect(told.sort()).toEqual(
      ['BODY_LIMIT', 'CORS_ORIGINS', 'COST_BUDGET', 'INTROSPECTION', 'RATE_ADDRESS', 'REDIS_URL', 'TRUST_PROXY'].sort(),
    );
  });

  test('trust no proxy and no foreign page unless they say so', () => {
    expect(readEnvironment({})).toMatchObject({ TRUST_PROXY: false, CORS_ORIGINS: [] });
    expect(readEnvironment({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
    expect(readEnvironment({ TRUST_PROXY: '10.0.0.0/8, ::1' }).TRUST_PROXY).toEqual(['10.0.0.0/8', '::1']);
    expect(readEnvironment({ CORS_ORIGINS: 'https://a.example,http://localhost:3000' }).CORS_ORIGINS).toEqual([
      'https://a.example',
      'http://localhost:3000',
    ]);
  });
});

describe('the command of the audit', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(packageRoot, 'dist/test/audit/audit.js'), ...args], { encoding: 'utf8' });

  test('says how it is used when it is asked wrongly', () => {
    for (const args of [[], ['security'], ['speed', 'http://127.0.0.1:9'], ['security', 'nowhere']]) {
      const { status, stderr } = run(...args);
      expect({ args, status }).toEqual({ args, status: 2 });
      expect(stderr).toContain('Usage: npm run audit -- security URL');
    }
  });

  test('prints a line for each case, and fails where a case fails', () => {
    const { status, stdout } = run('security', 'http://127.0.0.1:9');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^FAILED {2}MUST +RFC 8725 3\.1 +alg "none"/m);
    expect(stdout).toMatch(/0 safe, \d+ failed, \d+ not tried/);
  });
});
