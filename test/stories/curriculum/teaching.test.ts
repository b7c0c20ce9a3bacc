import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { SEED_DAY } from '../../kit/database.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { acting } from './acting.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, ask, sql } = acting(() => federation);

const HOST = seedId('institution', 'demo-assessment-zhuhai');
const laterBy = (days: number) => {
  federation.clock.now = new Date(SEED_DAY.getTime() + days * 86_400_000);
};
const standardOf = async (code: string) =>
  (await sql(`SELECT id FROM standard_version WHERE code = $1 AND state = 'IN_FORCE'`, [code]))[0].id;
const place = { institutionId: HOST, edition: '2022', code: '4-03-02-08' };

describe('a course', () => {
  const course = {
    ...place,
    level: 'L5',
    names: { zhHans: '咖啡师五级培训（测试）' },
    hours: 60,
    jurisdiction: 'CN_ZHUHAI',
    languages: ['ZH_HANS', 'PT'],
    delivery: 'BLENDED',
    price: { amount: 120_000, currency: 'CNY' },
  };
  const draft = (change: object = {}, as = 'host') => act('draftCourse', as, { ...course, ...change });
  const offered = async () => {
    const { id } = await draft({ standardVersionId: await standardOf(place.code) });
    await act('offerCourse', 'host', { id });
    return id;
  };
  const runOf = async (seats: number): Promise<string> => {
    const run = { courseId: await offered(), beginsOn: '2026-12-01', endsOn: '2026-12-20', place: '教室一', seats };
    const { id } = await act('planTrainingRun', 'host', { ...run, jurisdiction: 'CN_ZHUHAI' });
    await act('openTrainingRun', 'host', { id });
    return id;
  };
  const enrol = (trainingRunId: string, personReference: string, as = 'host') =>
    act('enrolInTrainingRun', as, { trainingRunId, personName: '陈示范', personReference }, 'id outcome');

  test('follows the standard in force before it is offered, and is seen by everybody then', async () => {
    const { id } = await draft();
    const query =
      'query ($id: ID!) { course(id: $id) { name price { amount } standardVersion { title } institution { id } steps { action } } }';
    expect((await ask(query, undefined, { id })).course).toBeNull();
    expect((await ask(query, 'host', { id })).course).toMatchObject({ price: { amount: 120_000 } });
    expect(await act('offerCourse', 'partner', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('offerCourse', 'host', { id })).toMatchObject({ code: 'STANDARD_UNFIT' });
    const { institutionId: _, edition: __, code: ___, level: ____, ...plan } = course;
    const rewritten = { ...plan, id, hours: 80, standardVersionId: await standardOf(place.code) };
    expect(await act('editCourse', 'host', rewritten, 'hours')).toMatchObject({ hours: 80 });
    expect(await act('offerCourse', 'host', { id })).toMatchObject({ state: 'OFFERED' });
    expect(await act('editCourse', 'host', rewritten)).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect((await ask(query, undefined, { id })).course).toMatchObject({ steps: null, institution: { id: HOST } });
    expect(await act('withdrawCourse', 'host', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act('withdrawCourse', 'host', { id, reason: '停办' })).toMatchObject({ state: 'WITHDRAWN' });
  });

  test.each([
    ['a negative price', { price: { amount: -1, currency: 'CNY' } }, 'OUT_OF_RANGE'],
    ['no hours', { hours: 0 }, 'OUT_OF_RANGE'],
    ['no language', { languages: [] }, 'OUT_OF_RANGE'],
    ['no name', { names: {} }, 'OUT_OF_RANGE'],
    ['an unknown place', { jurisdiction: 'HK' }, 'FACT_NOT_YET_KNOWN'],
    ['a level that is not assessed', { level: 'CHIEF' }, 'OCCUPATION_UNKNOWN'],
    ['a standard that does not exist', { standardVersionId: 'nonsense' }, 'STANDARD_UNFIT'],
    ["somebody else's institution", { institutionId: seedId('institution', 'invented-college-macao') }, 'NOT_ALLOWED'],
  ])('is refused with %s', async (_, change, code) => {
    expect(await draft(change)).toMatchObject({ code });
  });

  test('is found by occupation, level, place, language and institution', async () => {
    const id = await offered();
    const query = `query ($institution: ID) { courses(first: 100, filter: { code: "4-03-02-08", level: L5, jurisdiction: "CN_ZHUHAI",
      institutionId: $institution, language: PT, search: "咖啡" }) { edges { node { id languages state jurisdiction } } }
      institution(id: "${HOST}") { courses(first: 100) { edges { node { id state } } } }
      occupationLevel(code: "4-03-02-08", level: L5) { courses(first: 100) { edges { node { id } } } } }`;
    const { courses, institution, occupationLevel } = await ask(query, undefined, { institution: HOST });
    const idsOf = (page: { edges: { node: { id: string } }[] }) => page.edges.map(({ node }) => node.id);
    for (const page of [courses, institution.courses, occupationLevel.courses]) expect(idsOf(page)).toContain(id);
    for (const { node } of courses.edges) {
      expect(node).toMatchObject({
        state: 'OFFERED',
        jurisdiction: 'CN_ZHUHAI',
        languages: expect.arrayContaining(['PT']),
      });
    }
    expect(institution.courses.edges.every(({ node }: { node: { state: string } }) => node.state === 'OFFERED')).toBe(
      true,
    );
  });

  test('has runs that go from plan to end, with the outcome of everybody in them', async () => {
    laterBy(0);
    const id = await runOf(3);
    expect(await enrol(id, 'P-1', 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    const [first, second, third] = [await enrol(id, 'P-1'), await enrol(id, 'P-2'), await enrol(id, 'P-3')];
    expect(await enrol(id, 'P-4')).toMatchObject({ code: 'RUN_FULL' });
    expect(await act('withdrawEnrolment', 'host', { id: third.id }, 'outcome')).toMatchObject({ outcome: 'WITHDRAWN' });
    expect(await enrol(id, 'P-1')).toMatchObject({ code: 'ALREADY_ENROLLED' });
    const outcome = (enrolment: string, result: string) =>
      act('recordTrainingOutcome', 'host', { id: enrolment, outcome: result }, 'outcome');
    expect(await outcome(first.id, 'COMPLETED')).toMatchObject({ code: 'RUN_CLOSED' });
    expect(await act('beginTrainingRun', 'host', { id })).toMatchObject({ code: 'RUN_TOO_EARLY' });
    laterBy(12);
    await act('beginTrainingRun', 'host', { id });
    expect(await enrol(id, 'P-5')).toMatchObject({ code: 'RUN_CLOSED' });
    expect(await outcome(first.id, 'OPEN')).toMatchObject({ code: 'OUT_OF_RANGE' });
    await outcome(first.id, 'COMPLETED');
    laterBy(31);
    expect(await act('completeTrainingRun', 'host', { id })).toMatchObject({ code: 'OUTCOMES_MISSING' });
    await outcome(second.id, 'COMPLETED');
    await outcome(second.id, 'DROPPED');
    const done = await act('completeTrainingRun', 'host', { id }, 'state enrolled completed enrolments { totalCount }');
    expect(done).toMatchObject({ state: 'COMPLETED', enrolled: 2, completed: 1, enrolments: { totalCount: 3 } });
    const told = await sql(
      `SELECT payload FROM outbox WHERE topic = 'trainingRun' AND entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [id],
    );
    expect(told[0].payload).toEqual({
      institutionId: HOST,
      state: 'COMPLETED',
      jurisdiction: 'CN_ZHUHAI',
      endsOn: '2026-12-20',
      enrolled: 2,
      completed: 1,
    });
    laterBy(0);
  });

  test('gives no seat twice, whoever enrols at once, and keeps its counts as a recount finds them', async () => {
    const id = await runOf(5);
    const results = await Promise.all(Array.from({ length: 12 }, (_, at) => enrol(id, `Q-${at % 9}`)));
    expect(results.filter(({ outcome }) => outcome === 'OPEN')).toHaveLength(5);
    expect(
      results.every(({ outcome, code }) => outcome === 'OPEN' || ['RUN_FULL', 'ALREADY_ENROLLED'].includes(code)),
    ).toBe(true);
    const [row] = await sql(
      `SELECT r.enrolled, (SELECT count(*)::int FROM enrolment e WHERE e.training_run_id = r.id AND e.outcome <> 'WITHDRAWN') AS counted
       FROM training_run r WHERE r.id = $1`,
      [id],
    );
    expect(row).toEqual({ enrolled: 5, counted: 5 });
  });

  test('has runs that are found by when they begin, without telling strangers who takes part', async () => {
    const id = await runOf(2);
    await enrol(id, 'S-1');
    const query = `{ trainingRuns(first: 100, filter: { beginsFrom: "2026-12-01", beginsUntil: "2026-12-01", institutionId: "${HOST}" })
      { edges { node { id beginsOn enrolled } } } }`;
    const { trainingRuns } = await ask(query);
    expect(trainingRuns.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
    expect(trainingRuns.edges.every(({ node }: { node: { beginsOn: string } }) => node.beginsOn === '2026-12-01')).toBe(
      true,
    );
    const people = `{ trainingRun(id: "${id}") { enrolments { edges { node { personName } } } } }`;
    for (const as of [undefined, 'partner', 'council'])
      expect((await ask(people, as)).trainingRun).toEqual({ enrolments: null });
    expect((await ask(people, 'host')).trainingRun.enrolments.edges).toHaveLength(1);
  });

  test('has runs with days in their order and to come', async () => {
    const courseId = await offered();
    const plan = (change: object) =>
      act('planTrainingRun', 'host', {
        courseId,
        beginsOn: '2026-12-01',
        endsOn: '2026-12-02',
        place: '教室',
        jurisdiction: 'MO',
        seats: 5,
        ...change,
      });
    expect(await plan({ endsOn: '2026-11-30' })).toMatchObject({ code: 'PERIOD_INVERTED' });
    expect(await plan({ beginsOn: '2026-11-01' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await plan({ endsOn: '2029-12-02' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await plan({ seats: 0 })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const { id } = await plan({});
    await act('openTrainingRun', 'host', { id });
    laterBy(12);
    expect(await act('beginTrainingRun', 'host', { id })).toMatchObject({ code: 'RUN_EMPTY' });
    laterBy(0);
    expect(await act('cancelTrainingRun', 'host', { id, reason: '人数不足' })).toMatchObject({ state: 'CANCELLED' });
  });
});

describe('a textbook', () => {
  const book = {
    ...place,
    titles: { zhHans: '咖啡师教程（测试）' },
    isbn: '978-0-306-40615-7',
    publisher: '示范出版社',
    bookEdition: '第1版',
    levels: ['L4', 'L5'],
  };
  const draft = (change: object = {}) => act('draftTextbook', 'host', { ...book, ...change }, 'id state isbn levels');

  test('is entered by its institution, accepted by the office, published, and withdrawn for a reason', async () => {
    const entered = await draft();
    expect(entered).toMatchObject({ state: 'DRAFT', isbn: '9780306406157', levels: ['L5', 'L4'] });
    const { id } = entered;
    expect(await draft()).toMatchObject({ code: 'ISBN_TAKEN' });
    expect(await act('reviewTextbook', 'host', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('publishTextbook', 'host', { id })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await act('reviewTextbook', 'secretariat', { id });
    await act('returnTextbook', 'secretariat', { id, reason: '请补充版次' });
    const { institutionId: _, edition: __, code: ___, ...entry } = book;
    await act('editTextbook', 'host', { ...entry, id, bookEdition: '第2版' });
    await act('reviewTextbook', 'secretariat', { id });
    expect((await ask('query ($id: ID!) { textbook(id: $id) { id } }', undefined, { id })).textbook).toBeNull();
    expect(await act('publishTextbook', 'host', { id })).toMatchObject({ state: 'PUBLISHED' });
    const query = `{ textbooks(filter: { isbn: "978-0306406157" }) { edges { node { title bookEdition } } }
      occupation(code: "4-03-02-08") { textbooks(first: 100) { edges { node { id } } } } }`;
    const { textbooks, occupation } = await ask(query);
    expect(textbooks.edges).toEqual([{ node: { title: '咖啡师教程（测试）', bookEdition: '第2版' } }]);
    expect(occupation.textbooks.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(id);
    expect(await act('withdrawTextbook', 'host', { id, reason: '标准已更新' })).toMatchObject({ state: 'WITHDRAWN' });
    expect(await draft()).toMatchObject({ state: 'DRAFT' });
  });

  test.each([
    ['a wrong check digit', { isbn: '9780306406158' }, 'ISBN_WRONG'],
    ['ten digits', { isbn: '0306406152' }, 'ISBN_WRONG'],
    ['no level', { levels: [] }, 'OUT_OF_RANGE'],
    ['a level twice', { levels: ['L5', 'L5'] }, 'OUT_OF_RANGE'],
    ['an endless publisher', { publisher: 'x'.repeat(300) }, 'OUT_OF_RANGE'],
    ['an occupation that is not assessed', { code: '1-01-00-01' }, 'OCCUPATION_UNKNOWN'],
  ])('is refused with %s', async (_, change, code) => {
    expect(await draft({ isbn: null, ...change })).toMatchObject({ __typename: 'InvalidInput', code });
  });
});

describe('a shared resource', () => {
  const resource = {
    ...place,
    kind: 'VIDEO',
    titles: { zhHans: '拉花演示（测试）', pt: 'Demonstração' },
    licence: 'CC-BY-4.0',
    languages: ['ZH_HANS'],
    url: 'https://resources.example/latte',
    sizeBytes: '5000000000',
    sha256: 'a'.repeat(64),
  };
  const draft = (change: object = {}) => act('draftTeachingResource', 'host', { ...resource, ...change });

  test('is accepted by the office and found by everybody once it is shared', async () => {
    const { id } = await draft();
    await act('reviewTeachingResource', 'secretariat', { id });
    const query = `{ teachingResources(filter: { search: "demonstracao", kinds: [VIDEO], licence: "CC-BY-4.0", language: ZH_HANS,
      code: "4-03-02-08" }) { edges { node { id title sizeBytes licence { code spdx } institution { id } } } } }`;
    expect((await ask(query)).teachingResources.edges).toEqual([]);
    await act('shareTeachingResource', 'host', { id });
    expect((await ask(query)).teachingResources.edges).toEqual([
      {
        node: {
          id,
          title: '拉花演示（测试）',
          sizeBytes: '5000000000',
          licence: { code: 'CC-BY-4.0', spdx: true },
          institution: { id: HOST },
        },
      },
    ]);
    await act('withdrawTeachingResource', 'host', { id, reason: '更新' });
    expect((await ask(query)).teachingResources.edges).toEqual([]);
  });

  test.each([
    ['an address without encryption', { url: 'http://resources.example/' }, 'ADDRESS_INSECURE'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'ADDRESS_INSECURE'],
    ['a licence that is not listed', { licence: 'WTFPL' }, 'LICENCE_UNKNOWN'],
    ['a digest that is none', { sha256: 'abc' }, 'MALFORMED_CODE'],
    ['a negative size', { sizeBytes: '-5' }, 'OUT_OF_RANGE'],
  ])('is refused with %s', async (_, change, code) => {
    expect(await draft(change)).toMatchObject({ __typename: 'InvalidInput', code });
  });

  test('can be under a licence that the office lists', async () => {
    const licence = { code: 'LicenseRef-Test', name: '测试许可', url: 'https://alliance.example/test' };
    expect(await act('addLicence', 'host', licence, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('addLicence', 'secretariat', licence, 'spdx')).toMatchObject({ spdx: false });
    expect(await act('addLicence', 'secretariat', licence, 'id')).toMatchObject({ code: 'LICENCE_EXISTS' });
    expect(await draft({ licence: 'LicenseRef-Test' })).toMatchObject({ state: 'DRAFT' });
  });
});
