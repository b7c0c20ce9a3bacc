import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '';

describe('the README', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());

  test('answers its first query as the graph does', async () => {
    const { data, errors } = await federation.ask(block('graphql'));
    expect(errors).toEqual([]);
    expect({ data }).toEqual(JSON.parse(block('json')));
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('in production', () => {
  const run = (module: string, parameters: string[], env: Record<string, string>) => {
    try {
      execFileSync(process.execPath, [join(packageRoot, 'dist', module), ...parameters], {
        env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
        stdio: 'pipe',
      });
      return { code: 0, said: '' };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      return { code: status, said: stderr.toString() };
    }
  };

  test('no local token is made', () => {
    expect(run('gateway/security/token.js', ['secretariat'], {})).toMatchObject({
      code: 1,
      said: expect.stringContaining('production'),
    });
  });

  test('no gateway starts that would accept one', () => {
    const env = { LOCAL_ISSUER_FILE: process.env['TEST_ISSUER_FILE'] ?? '', PORT: '0' };
    expect(run('gateway/start.js', [], env)).toMatchObject({
      code: 78,
      said: expect.stringContaining('LOCAL_ISSUER_FILE'),
    });
  });
});
