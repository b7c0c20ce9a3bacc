import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';

const file = join(packageRoot, 'test/kit/unformatted.ts');

/** What Biome says about a file as `npm run check` asks it, '' when nothing. */
function check(text: string): string {
  writeFileSync(file, text);
  try {
    execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', file], {
      cwd: packageRoot,
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    return `${stdout}${stderr}`;
  }
}

describe('lint and format', () => {
  afterAll(() => rmSync(file, { force: true }));

  test('notice what breaks a rule, and what is laid out otherwise', () => {
    expect(check('export const good = 1;\n')).toBe('');
    expect(check('export const loose: any = 1;\n')).toContain('noExplicitAny');
    expect(check('export const wide = 1\n')).toContain('format');
  });
});
