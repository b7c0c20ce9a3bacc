import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { acting } from './acting.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { ask, sql } = acting(() => federation);

const page = `
  name
  successors { kind to { code } }
  predecessors { kind from { edition } }
  standardVersions(first: 3) { edges { node { title eligibility { level } consultation { until } } } }
  jobSurveys(first: 2) { edges { node { title method figures { people } } } }
  textbooks(first: 2) { edges { node { title standardVersion { label } } } }
  teachingResources(first: 2) { edges { node { title licence { code } } } }
  levels { level liveItemCount bankHealth { function percent live }
    courses(first: 2) { totalCount edges { node { name runs(first: 2) { edges { node { beginsOn } } } } } } }
`;

describe('the page of an occupation', () => {
  test('shows everything that is taught and examined', async () => {
    const { occupation } = await ask(`{ occupation(code: "4-04-05-05") { ${page} } }`);
    expect(occupation.predecessors).toEqual([{ kind: 'SAME', from: { edition: '2015' } }]);
    expect(occupation.standardVersions.edges.length).toBeGreaterThan(0);
    expect(occupation.jobSurveys.edges.length).toBeGreaterThan(0);
    const [l5] = occupation.levels;
    expect(l5.bankHealth.map((entry: { function: string }) => entry.function)).toContain('数据标注');
    const whole = await ask(
      '{ textbooks { totalCount } teachingResources { totalCount } courses { totalCount } trainingRuns { totalCount } licences { code } }',
    );
    for (const list of ['textbooks', 'teachingResources', 'courses', 'trainingRuns']) {
      expect(whole[list].totalCount).toBeGreaterThanOrEqual(20);
    }
    expect(whole.licences.length).toBeGreaterThanOrEqual(5);
  });

  test('costs as many statements for a hundred occupations as for fifty', async () => {
    const counts = [];
    // Of the first ten none has a mapping, so that nothing is asked about it.
    for (const first of [10, 50, 100]) {
      const query = `{ occupations(first: ${first}, filter: { assessed: true }) { edges { node { ${page} } } } }`;
      counts.push(await federation.countStatements(() => ask(query)));
    }
    expect(counts[2]).toEqual(counts[1]);
    expect(counts[0]?.['curriculum']).toBeLessThanOrEqual(counts[1]?.['curriculum'] ?? 0);
    expect(counts[1]?.['curriculum']).toBeLessThanOrEqual(25);
  });

  // Each list by itself: what two lists ask for in common is one statement or two, as their answers happen to come.
  test.each([
    ['trainingRuns', 'course { name } enrolments(first: 2) { edges { node { personName } } } steps { action }'],
    ['forms', 'deviations { found } steps { action }'],
    ['fundingClaims', 'project { title } steps { action }'],
    [
      'items',
      'liveVersion { number } versions(first: 2) { totalCount } currentVersion { reviews { verdict } steps { action } }',
    ],
  ])('the list of %s costs no statement for each row', async (list, fields) => {
    const count = (first: number) =>
      federation.countStatements(async () => {
        await ask(`{ ${list}(first: ${first}) { edges { node { ${fields} } } } }`, 'secretariat');
      });
    await count(2); // the gateway remembers the caller's roles for a moment
    const [few, many] = [await count(5), await count(50)];
    expect(many['curriculum']).toBe(few['curriculum']);
  });

  test('lists follow each other without a gap or a repetition', async () => {
    for (const list of [
      'courses',
      'trainingRuns',
      'textbooks',
      'teachingResources',
      'jobSurveys',
      'standardVersions',
    ]) {
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const query: string = `query ($after: String) { ${list}(first: 7, after: $after) { totalCount edges { node { id } }
          pageInfo { endCursor hasNextPage } } }`;
        // biome-ignore lint/suspicious/noExplicitAny: the loop needs a type of its own
        const found: any = (await ask(query, undefined, { after }))[list];
        seen.push(...found.edges.map(({ node }: { node: { id: string } }) => node.id));
        total = found.totalCount;
        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      } while (after);
      expect({ list, seen: new Set(seen).size, all: seen.length }).toEqual({ list, seen: total, all: total });
    }
  });
});

describe('at a size where it matters', () => {
  beforeAll(async () => {
    await sql(`INSERT INTO item (id, code, edition, occupation_code, level, current_version_id)
      SELECT md5('i' || n)::uuid, 'Z-' || n, '2022', '4-10-01-05', 'L5', md5('v' || n)::uuid FROM generate_series(1, 20000) n`);
    await sql(`INSERT INTO item_version (id, item_id, number, state, type, function, work_content, stem, options, answer_keys, author,
        review_round, edition, occupation_code, level)
      SELECT md5('v' || n)::uuid, md5('i' || n)::uuid, 1, CASE WHEN n % 100 = 0 THEN 'DRAFT' ELSE 'LIVE' END, 'SINGLE_CHOICE',
        'f' || n % 7, 'w' || n % 30, jsonb_build_object('zhHans', '题' || chr(19968 + (n * 7) % 15000) || chr(19968 + (n * 13) % 15000)),
        '[]', '[]', 'a b', 1, '2022', '4-10-01-05', 'L5' FROM generate_series(1, 20000) n`);
    await sql('ANALYZE item');
    await sql('ANALYZE item_version');
  }, 60_000);

  test('items are found by two characters of their questions through indexes', async () => {
    const plan = await sql(`EXPLAIN (FORMAT JSON) SELECT t.id FROM item t WHERE t.current_version_id IN (
      SELECT t.id FROM item_version t WHERE search_grams(localized_text(t.stem)) @> search_grams('丐丰')
        AND position(search_fold('丐丰') IN search_fold(localized_text(t.stem))) > 0) ORDER BY t.code LIMIT 21`);
    expect(JSON.stringify(plan)).toContain('item_version_search');
    expect(JSON.stringify(plan)).not.toContain('Seq Scan');
  });

  test('a page of items of a level is read in the order of its index', async () => {
    const plan = await sql(`EXPLAIN (FORMAT JSON) SELECT t.id FROM item t
      WHERE t.edition = '2022' AND t.occupation_code = '4-10-01-05' AND t.level = 'L5' AND t.code > 'Z-1' ORDER BY t.code LIMIT 21`);
    expect(JSON.stringify(plan)).toContain('Index');
    expect(JSON.stringify(plan)).not.toContain('Seq Scan');
  });
});
