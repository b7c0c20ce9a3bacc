import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { SEED_DAY } from '../../kit/database.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { meanwhile } from '../../kit/meanwhile.ts';
import { acting } from './acting.ts';

let federation: Federation;
let standardVersionId: string;
let live: readonly { id: string; function: string; work_content: string }[];
let examPlanId: string;
beforeAll(async () => {
  federation = await startFederation();
  const [standard] = await sql(
    `SELECT id FROM standard_version WHERE code = '4-04-05-05' AND edition = '2022' AND state = 'IN_FORCE'`,
  );
  standardVersionId = standard.id;
  live = await sql(
    `SELECT v.id, v.function, v.work_content FROM item_version v JOIN item i ON i.id = v.item_id
     WHERE i.occupation_code = '4-04-05-05' AND i.level = 'L4' AND v.state = 'LIVE' ORDER BY i.code`,
  );
  examPlanId = seedId('examPlan', 'test-forms');
  await sql(
    `INSERT INTO known_exam_plan (id, version, state, host_id, edition, code, level)
     VALUES ($1, 1, 'ENROLLING', $2, '2022', '4-04-05-05', 'L4')`,
    [examPlanId, HOST],
  );
});
afterAll(() => federation.stop());
const { act, ask, codeOf, sql } = acting(() => federation);

const HOST = seedId('institution', 'demo-assessment-zhuhai');
const ids = (from: number, count: number) => live.slice(from, from + count).map(({ id }) => id);
const section = (versions: readonly string[], points = 5) => ({
  title: '单项选择题',
  positions: versions.map((itemVersionId) => ({ itemVersionId, points })),
});
const paper = (change: object = {}) => ({
  standardVersionId,
  level: 'L4',
  part: 'THEORY',
  title: '理论试卷（测试）',
  sections: [section(ids(0, 10))],
  ...change,
});
const assemble = (change: object = {}, as = 'item-writer') =>
  act('assembleForm', as, paper(change), 'id state itemCount points');
const seen = `query ($id: ID!) { form(id: $id) { state digest itemCount sections { title positions { number points stem } }
  steps { action } } }`;
const moment = (hours: number) => new Date(SEED_DAY.getTime() + hours * 3_600_000);

describe('a blueprint', () => {
  test('shares a paper out by the weights, and says what the bank has and lacks', async () => {
    const query = (
      items: number,
    ) => `{ blueprint(standardVersionId: "${standardVersionId}", level: L4, part: THEORY, items: ${items})
      { items missing cells { function workContent percent items live missing } } }`;
    const { blueprint } = await ask(query(100), 'item-writer');
    const cells: { percent: number; items: number; live: number; missing: number; function: string }[] =
      blueprint.cells;
    expect(cells.map(({ percent, items }) => percent - items).every((off) => off === 0)).toBe(true);
    for (const cell of cells) expect(cell.missing).toBe(Math.max(0, cell.items - cell.live));
    expect(blueprint.missing).toBe(cells.reduce((sum, cell) => sum + cell.missing, 0));
    const labelling = cells.find((cell) => cell.function === '数据标注');
    expect(labelling?.live).toBe(live.filter((item) => item.function === '数据标注').length);
    expect(await codeOf(query(0), 'item-writer')).toBe('OUT_OF_RANGE');
    expect(await codeOf(query(201), 'item-writer')).toBe('OUT_OF_RANGE');
    expect((await ask(query(10), 'partner')).blueprint).toBeNull();
  });

  test('is refused where the weights are not known', async () => {
    const [unknown] = await sql(`SELECT id FROM standard_version WHERE weights = '[]' LIMIT 1`);
    const query = `{ blueprint(standardVersionId: "${unknown.id}", level: L5, part: THEORY, items: 10) { items } }`;
    expect(await codeOf(query, 'item-writer')).toBe('WEIGHTS_UNKNOWN');
  });

  test('shows the health of the bank on the page of the level', async () => {
    const query = `{ occupationLevel(code: "4-04-05-05", level: L4) { liveItemCount bankHealth { part function percent live } } }`;
    const { occupationLevel } = await ask(query);
    const theory = occupationLevel.bankHealth.filter(({ part }: { part: string }) => part === 'THEORY');
    expect(theory.reduce((sum: number, { percent }: { percent: number }) => sum + percent, 0)).toBe(100);
    expect(occupationLevel.liveItemCount).toBe(live.length);
  });
});

describe('a form', () => {
  test('goes from hand to hand: put together, accepted by another, frozen, released on time, used', async () => {
    const { id, ...made } = await assemble({ examPlanId });
    expect(made).toMatchObject({ state: 'ASSEMBLED', itemCount: 10, points: 50 });
    expect(
      await act('reassembleForm', 'item-reviewer', { id, title: 'x', sections: [section(ids(0, 3))] }),
    ).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const again = await act(
      'reassembleForm',
      'item-writer',
      { id, title: '第二稿', sections: [section(ids(0, 12))] },
      'itemCount',
    );
    expect(again).toMatchObject({ itemCount: 12 });
    expect(await act('reviewForm', 'item-writer', { id })).toMatchObject({ code: 'OWN_WORK' });
    expect(await act('reviewForm', 'partner', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('reviewForm', 'item-reviewer', { id });
    const sealing = { id, releasableFrom: moment(48).toISOString() };
    expect(await act('sealForm', 'item-reviewer', sealing)).toMatchObject({ code: 'NOT_ALLOWED' });
    const sealed = await act('sealForm', 'secretariat', sealing, 'state digest');
    expect(sealed).toMatchObject({ state: 'SEALED', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await act('releaseForm', 'secretariat', { id })).toMatchObject({ code: 'RELEASE_TOO_EARLY' });
    federation.clock.now = moment(48);
    expect(await act('releaseForm', 'host', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    // The host of an examination that was called off would read a paper that others are still to sit.
    await sql(`UPDATE known_exam_plan SET state = 'CANCELLED' WHERE id = $1`, [examPlanId]);
    expect(await act('releaseForm', 'secretariat', { id })).toMatchObject({ code: 'EXAMINATION_UNFIT' });
    await sql(`UPDATE known_exam_plan SET state = 'ENROLLING' WHERE id = $1`, [examPlanId]);
    await act('releaseForm', 'secretariat', { id });
    expect(await act('useForm', 'partner', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    // What says that it was used must not hold back the examination that is still to be begun with it.
    expect(await act('useForm', 'host', { id })).toMatchObject({ code: 'EXAMINATION_NOT_BEGUN' });
    await sql(`UPDATE known_exam_plan SET state = 'IN_PROGRESS' WHERE id = $1`, [examPlanId]);
    expect(await act('useForm', 'host', { id })).toMatchObject({ state: 'USED' });
    await sql(`UPDATE known_exam_plan SET state = 'ENROLLING' WHERE id = $1`, [examPlanId]);
    expect(await act('voidForm', 'secretariat', { id, reason: '测试' })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    federation.clock.now = SEED_DAY;
    const told = await sql(`SELECT payload FROM outbox WHERE topic = 'form' AND entity_id = $1 ORDER BY position`, [
      id,
    ]);
    expect(told.map(({ payload }) => payload)).toEqual(
      ['ASSEMBLED', 'REVIEWED', 'SEALED', 'RELEASED', 'USED'].map((state) => ({ examPlanId, part: 'THEORY', state })),
    );
  });

  test('is frozen with a digest of what it said, whatever becomes of its items', async () => {
    const { id } = await assemble({ sections: [section(ids(20, 4))] });
    await act('reviewForm', 'item-reviewer', { id });
    const { digest } = await act('sealForm', 'secretariat', { id, releasableFrom: moment(1).toISOString() }, 'digest');
    const [kept] = await sql('SELECT content FROM form WHERE id = $1', [id]);
    const canonical = (value: unknown): string =>
      JSON.stringify(value, (_, entry) =>
        entry && typeof entry === 'object' && !Array.isArray(entry)
          ? Object.fromEntries(
              Object.keys(entry)
                .sort()
                .map((key) => [key, entry[key]]),
            )
          : entry,
      );
    expect(createHash('sha256').update(canonical(kept.content)).digest('hex')).toBe(digest);
    const before = (await ask(seen, 'secretariat', { id })).form.sections;
    await sql(`UPDATE item_version SET stem = '{"zhHans":"改过的题干"}' WHERE id = $1`, [ids(20, 1)[0]]);
    expect((await ask(seen, 'secretariat', { id })).form.sections).toEqual(before);
  });

  test('is read by writers until it is sealed, by the host once it is released, and never by a stranger', async () => {
    const { id } = await assemble({ examPlanId, sections: [section(ids(30, 3))] });
    const reads = async (as?: string) => {
      const { form } = await ask(seen, as, { id });
      return form === null ? 'nothing' : form.sections === null ? 'that it exists' : 'all';
    };
    const everybody = async () => Promise.all(['item-writer', 'secretariat', 'host', 'partner', undefined].map(reads));
    expect(await everybody()).toEqual(['all', 'all', 'that it exists', 'nothing', 'nothing']);
    await act('reviewForm', 'item-reviewer', { id });
    await act('sealForm', 'secretariat', { id, releasableFrom: SEED_DAY.toISOString() });
    expect(await everybody()).toEqual(['that it exists', 'all', 'that it exists', 'nothing', 'nothing']);
    await act('releaseForm', 'secretariat', { id });
    expect(await everybody()).toEqual(['that it exists', 'all', 'all', 'nothing', 'nothing']);
    const ofPlan = `{ examPlan(id: "${(await hostedPlan()).id}") { forms { totalCount } } }`;
    expect((await ask(ofPlan, 'partner')).examPlan.forms).toBeNull();
    expect((await ask(ofPlan, 'host')).examPlan.forms.totalCount).toBeGreaterThanOrEqual(1);
    expect((await ask('{ forms { totalCount } }', 'host')).forms).toBeNull();
  });

  /** A seeded examination of the host that has a form. */
  async function hostedPlan(): Promise<{ id: string }> {
    const [plan] = await sql(
      `SELECT f.exam_plan_id AS id FROM form f JOIN known_exam_plan k ON k.id = f.exam_plan_id
       WHERE k.host_id = $1 AND k.id <> $2 LIMIT 1`,
      [HOST, examPlanId],
    );
    return plan;
  }

  test('says of which cells it has more or fewer items than the blueprint', async () => {
    const labelling = live.filter((item) => item.function === '数据标注').slice(0, 10);
    const { id } = await assemble({ sections: [section(labelling.map((item) => item.id))] });
    const query = 'query ($id: ID!) { form(id: $id) { deviations { function expected found } } }';
    const { form } = await ask(query, 'item-writer', { id });
    const off = form.deviations.find((entry: { function: string }) => entry.function === '数据标注');
    expect(off).toMatchObject({ expected: 3, found: 10 });
    const sum = (field: string) =>
      form.deviations.reduce((all: number, entry: Record<string, number>) => all + (entry[field] ?? 0), 0);
    expect(sum('expected')).toBe(sum('found'));
  });

  test('does not pass on with an item that has leaked', async () => {
    const { id } = await assemble({ sections: [section(ids(40, 3))] });
    await act('compromiseItemVersion', 'secretariat', { id: ids(40, 1)[0], reason: '外泄（测试）' });
    expect(await act('reviewForm', 'item-reviewer', { id })).toMatchObject({ code: 'ITEM_COMPROMISED' });
    expect(await act('voidForm', 'secretariat', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act('voidForm', 'secretariat', { id, reason: '题目外泄' })).toMatchObject({ state: 'VOID' });
    expect(await assemble({ sections: [section(ids(40, 3))] })).toMatchObject({ code: 'ITEM_NOT_USABLE' });
  });

  test('does not pass on with an item that is reported as leaked at that moment', async () => {
    const { id } = await assemble({ sections: [section(ids(50, 3))] });
    const database = federation.subgraphs.get('curriculum')?.database;
    if (!database) throw new Error('Curriculum is not running');
    const leaking = `UPDATE item_version SET state = 'COMPROMISED' WHERE id = $1`;
    const review = () => act('reviewForm', 'item-reviewer', { id });
    expect(await meanwhile(database, [leaking, [ids(50, 1)[0]]], review)).toMatchObject({ code: 'ITEM_COMPROMISED' });
  });

  test('is refused with an item twice, of another level, for an examination that does not fit', async () => {
    const [first] = ids(0, 1);
    expect(await assemble({ sections: [section([first ?? '', first ?? ''])] })).toMatchObject({ code: 'ITEM_TWICE' });
    const [foreign] = await sql(
      `SELECT v.id FROM item_version v JOIN item i ON i.id = v.item_id WHERE i.level = 'L5' AND v.state = 'LIVE' LIMIT 1`,
    );
    expect(await assemble({ sections: [section([foreign.id])] })).toMatchObject({ code: 'ITEM_NOT_USABLE' });
    expect(await assemble({ sections: [section(['nonsense'])] })).toMatchObject({ code: 'ITEM_NOT_USABLE' });
    expect(await assemble({ sections: [] })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await assemble({ sections: [section(ids(0, 2), 0)] })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await assemble({ examPlanId: 'nonsense' })).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });
    expect(await assemble({ examPlanId, level: 'L5' })).toMatchObject({ code: 'EXAMINATION_UNFIT' });
    expect(await assemble({ standardVersionId: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await assemble({}, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
