import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { readOperations } from '../../gateway/sandbox/operations.ts';
import { GROUP_ORDER, STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { personas } from '../../gateway/security/localIssuer.ts';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';

const operations = await exampleOperations();
const known = [...personas.map(({ name }) => String(name)), 'nobody'];

describe('the example operations', () => {
  const schema: GraphQLSchema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), {
    assumeValid: true,
  });

  test.each(operations)('$name fits the schema, and its persona exists', ({ query, persona }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
    expect(known).toContain(persona);
  });

  test('an operation that does not fit is noticed', () => {
    expect(validate(schema, parse('{ institutions { nothing } }'))).not.toEqual([]);
  });

  test.each([
    ['Partner: labour bureau and liaison office', 10],
    ['Office', 8],
    ['Partner: school', 4],
    ['Expert', 3],
    ['Candidate', 3],
    ['Partner: employer', 2],
    ['Everybody: look up and verify', 4],
  ])('%s finds at least %i answers, each by the words of its question', (group, least) => {
    const own = operations.filter((operation) => operation.group === group);
    expect(own.length).toBeGreaterThanOrEqual(least);
    for (const { title, titles } of own) {
      expect(title).toMatch(/\?|^Everything about|^My page/);
      expect(titles['zh-Hans']).toMatch(/？|的全部|我的/);
      expect(titles['zh-Hant']).toMatch(/？|的全部|我的/);
    }
  });

  test('no group is empty, and none is unknown to the page', () => {
    expect(new Set(operations.map(({ group }) => group))).toEqual(new Set(GROUP_ORDER));
  });

  test('no two stand at the same place of a group', () => {
    const places = operations.map(({ group, place }) => `${group} ${place}`);
    expect(places.filter((place, at) => places.indexOf(place) < at)).toEqual([]);
  });

  test('one whose group the page does not know is refused, and so is one that names none, or has no place or no Chinese title', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'operations-'));
    const write = (header: string) =>
      writeFileSync(
        join(folder, 'new.graphql'),
        `# Why?\n# persona: nobody\n${header}\nquery New { viewer { issuer } }\n`,
      );
    try {
      const chinese = '# zh-Hans: 为何？\n# zh-Hant: 為何？\n';
      write(`${chinese}# group: Everybody: look up and verify\n# place: 1`);
      const titles = { 'zh-Hans': '为何？', 'zh-Hant': '為何？' };
      expect(await readOperations(folder)).toMatchObject([
        { group: 'Everybody: look up and verify', place: 1, title: 'Why?', titles },
      ]);
      write(`${chinese}# group: Somebody\n# place: 1`);
      await expect(readOperations(folder)).rejects.toThrow('new.graphql: the header line "# group: NAME"');
      write(`${chinese}# place: 1`);
      await expect(readOperations(folder)).rejects.toThrow('Partner: school');
      write(`${chinese}# group: Everybody: look up and verify`);
      await expect(readOperations(folder)).rejects.toThrow('new.graphql: the header line "# place: NUMBER"');
      write('# zh-Hans: 为何？\n# group: Everybody: look up and verify\n# place: 1');
      await expect(readOperations(folder)).rejects.toThrow('new.graphql: the header lines "# zh-Hans: "');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the steps of the story are numbered one after the other', () => {
    const steps = operations.filter(({ group }) => group === STORY_GROUP);
    const numbers = steps.map(({ name }) => /^story-(\d\d)-/.exec(name)?.[1]);
    expect(numbers).toEqual(steps.map((_, at) => String(at + 1).padStart(2, '0')));
  });

  const named = [
    ['institution', 'demo-assessment-zhuhai'],
    ['institution', 'demo-school-zhuhai'],
    ['expert', 'demo'],
    ['candidate', 'demo'],
    ['examPlan', 'enrolling-1'],
    ['examPlan', 'scheduled-1'],
    ['standardVersion', '2022/4-03-02-08/2023-demo'],
    ['standardVersion', '2022/4-03-02-08/2026-demo'],
    ['standardVersion', '2022/4-04-05-05/2021'],
  ] as const;
  const ids = new Set(named.map(([type, key]) => seedId(type, key)));
  const idsIn = (variables: unknown) =>
    JSON.stringify(variables).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

  test.each(operations)('$name names only what every scale of the seeds has by the same id', ({ variables }) => {
    expect(idsIn(variables).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('an id that the seeds draw is noticed', () => {
    expect(idsIn({ id: seedId('candidate', '0001') }).filter((id) => !ids.has(id))).toHaveLength(1);
  });

  test('exactly one opens at the first visit', () => {
    expect(operations.filter(({ first }) => first)).toHaveLength(1);
  });
});

describe('each example outside the story', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());

  test.each(operations.filter(({ group }) => group !== STORY_GROUP))(
    '$name is answered from the demonstration data',
    async (operation) => {
      const answer = await new Visitor(federation, '123456').run(operation);
      expect(answer.errors).toEqual([]);
      expect(emptyParts(answer.data)).toEqual([]);
    },
  );

  const answered = async (name: string) => {
    const operation = operations.find((one) => one.name === name);
    if (!operation) throw new Error(`There is no example ${name}`);
    return (await new Visitor(federation, '123456').run(operation)).data;
  };

  test('a candidate sees the seat of the coming examination, and the results of the last one', async () => {
    const { registrations } = (await answered('my-examinations')).viewerCandidate;
    const [next, last] = registrations.edges.map(({ node }: { node: unknown }) => node);
    expect(next).toMatchObject({ examPlan: { state: 'SCHEDULED' }, outcome: 'OPEN' });
    expect(next.seats.length).toBeGreaterThan(0);
    expect(last).toMatchObject({ examPlan: { state: 'CERTIFIED' }, outcome: 'PASSED', scores: [{}, {}] });
  });

  test('an expert sees whom they examine by pseudonyms only', async () => {
    const { edges } = (await answered('my-duties')).expert.assignments;
    expect(edges.length).toBeGreaterThan(0);
    const [first] = edges[0].node.examPlan.registrations.edges;
    expect(first.node.candidate.pseudonym).toMatch(/^P-[0-9A-F]{10}$/);
  });

  test('a school sees what is added to, moved in and changed in the next version of a standard', async () => {
    const [junior] = (await answered('school-what-changes-in-the-standard')).standardComparison.levels;
    expect(junior).toMatchObject({ level: 'L5', added: 1, removed: 0, changed: 1, moved: 1 });
    const kinds = junior.changes.map((change: { kind: string; workContent: string }) => [
      change.kind,
      change.workContent,
    ]);
    expect(kinds).toContainEqual(['ADDED', '绿色经营']);
    expect(kinds).toContainEqual(['MOVED', '成本与库存']);
  });
});

/** The root fields whose answer shows nothing: null, or a list without entries. */
function emptyParts(data: Record<string, unknown>): readonly string[] {
  return Object.entries(data)
    .filter(([, value]) => value === null || isEmptyList(value) || (isConnection(value) && value.edges.length === 0))
    .map(([field]) => field);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isConnection(value: unknown): value is { edges: unknown[] } {
  return typeof value === 'object' && value !== null && 'edges' in value && Array.isArray(value.edges);
}
