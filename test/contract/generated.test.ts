import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { compose, listedSubgraphs, schemaText } from '../../schema/composition.ts';
import { staleFiles, writeGenerated } from '../../schema/generated.ts';
import { resolverTypes } from '../../schema/resolverTypes.ts';
import { loadHouses } from '../../subgraphs/houses.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { readSchema } from '../../subgraphs/kit/subgraph.ts';

const houses = await loadHouses();

describe('the generated files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-generated-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are what the subgraphs compose to now', async () => {
    expect(staleFiles([...compose(), ...(await resolverTypes())])).toEqual([]);
  });

  test('a difference is found, and written away', () => {
    const path = join(folder, 'file.graphql');
    writeFileSync(path, 'old');
    expect(staleFiles([{ path, content: 'new' }])).toHaveLength(1);
    writeGenerated([{ path, content: 'new' }]);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(staleFiles([{ path, content: 'new' }])).toEqual([]);
  });

  test('subgraphs that contradict each other do not compose, and the error says where', () => {
    const path = join(folder, 'schema');
    const [membership] = listedSubgraphs();
    if (!membership) throw new Error('The list is empty');
    cpSync(join(packageRoot, membership.schema), path, { recursive: true });
    const institution = join(path, 'institution.graphql');
    const own = readFileSync(institution, 'utf8');
    writeFileSync(
      institution,
      own.replace('type Institution @key(fields: "id")', 'type Institution @key(fields: "nothing")'),
    );
    const broken = { name: 'membership', url: 'http://127.0.0.1:1', schema: relative(packageRoot, path) };
    expect(() => compose([broken])).toThrow(/membership.*nothing/s);
  });
});

describe('the list of subgraphs', () => {
  test('names exactly the houses there are', () => {
    expect(listedSubgraphs().map(({ name }) => name)).toEqual(houses.map(({ name }) => name));
  });

  test('each house serves the schema that is composed', () => {
    for (const subgraph of listedSubgraphs()) expect(readSchema(subgraph.name)).toBe(schemaText(subgraph));
  });
});
