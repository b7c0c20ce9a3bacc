import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { loadHouses } from '../../subgraphs/houses.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';

const houses = await loadHouses();

const names = houses.map(({ name }) => name);

describe('the walls between the parts', () => {
  const trespasser = join(packageRoot, 'subgraphs/experts/trespasser.ts');
  const gatewayTrespasser = join(packageRoot, 'gateway/trespasser.ts');
  afterEach(() => {
    rmSync(trespasser, { force: true });
    rmSync(gatewayTrespasser, { force: true });
  });

  test('the compiler refuses a subgraph that imports another one', () => {
    writeFileSync(
      trespasser,
      `import { membership } from '../membership/index.ts';\nexport const name = membership.name;\n`,
    );
    expect(compile('subgraphs/experts')).toMatch(/trespasser.*TS(6059|6307)|TS(6059|6307).*membership/s);
  });

  test('the compiler refuses a gateway that imports subgraph code', () => {
    writeFileSync(
      gatewayTrespasser,
      `import { readOutbox } from '../subgraphs/kit/outbox.ts';\nexport const read = readOutbox;\n`,
    );
    expect(compile('gateway')).toMatch(/TS(6059|6307)/);
  });

  test('without a trespasser both compile', () => {
    expect(compile('subgraphs/experts')).toBe('');
    expect(compile('gateway')).toBe('');
  });
});

describe('inside each subgraph', () => {
  test.each(names)('the rules of %s run without a server: no GraphQL, no tables, no input or output', (name) => {
    const folder = join(packageRoot, 'subgraphs', name, 'domain');
    for (const file of readdirSync(folder)) {
      for (const [, source = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)) {
        expect({ file, source, pure: isPure(source) }).toEqual({ file, source, pure: true });
      }
    }
  });

  test('all four have the same shape', () => {
    const shape = (name: string) => readdirSync(join(packageRoot, 'subgraphs', name)).sort();
    for (const name of names) expect({ name, shape: shape(name) }).toEqual({ name, shape: shape('membership') });
    const entry = (name: string) =>
      readFileSync(join(packageRoot, 'subgraphs', name, 'index.ts'), 'utf8').replaceAll(name, 'NAME');
    for (const name of names) expect(entry(name)).toBe(entry('membership'));
  });
});

/** What a rule may build on: other rules, and the kit's files that are as pure. */
function isPure(source: string): boolean {
  return (
    /^\.\/\w+\.ts$/.test(source) ||
    /^\.\.\/\.\.\/kit\/(caller|check|day|language|machine|panelSize|refusal|rule|skillLevel)\.ts$/.test(source)
  );
}

/** What the compiler says about a part, '' when nothing. */
function compile(part: string): string {
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', part, '--noEmit'], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}
