import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { acting } from './acting.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, ask, sql } = acting(() => federation);

const question = {
  type: 'SINGLE_CHOICE',
  function: '数据标注',
  workContent: '原始数据清洗与标注',
  stem: '清洗数据时，首先应当（　　）。',
  options: ['A', 'B', 'C'].map((key) => ({ key, text: `选项${key}` })),
  answerKeys: ['B'],
};
const place = { edition: '2022', code: '4-04-05-05', level: 'L5' };
const write = (change: object = {}) =>
  act('writeItem', 'item-writer', { ...place, ...question, ...change }, 'id state number item { id code }');
const review = (id: string, as: string, verdict = 'APPROVE', comment?: string) =>
  act(
    'reviewItemVersion',
    as,
    { id, verdict, ...(comment ? { comment } : {}) },
    'id reviews { round verdict comment }',
  );
const move = (mutation: string, as: string, id: string, reason?: string) =>
  act(mutation, as, { id, ...(reason ? { reason } : {}) });

/** Takes a draft of the item writer's through its reviews into the live bank. */
async function release(id: string) {
  await move('submitItemVersion', 'item-writer', id);
  await review(id, 'item-reviewer');
  await review(id, 'second-item-reviewer');
  await move('pilotItemVersion', 'item-reviewer', id);
  return move('releaseItemVersion', 'secretariat', id);
}

describe('the review of an item', () => {
  test('takes two people other than the author, and nobody who objects', async () => {
    const { id } = await write();
    expect(await review(id, 'item-reviewer')).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await move('submitItemVersion', 'item-writer', id);
    expect(await review(id, 'item-writer')).toMatchObject({ code: 'OWN_WORK' });
    expect(await review(id, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await review(id, 'item-reviewer', 'OBJECT')).toMatchObject({ code: 'REASON_MISSING' });
    await review(id, 'item-reviewer');
    await review(id, 'item-reviewer');
    expect(await move('pilotItemVersion', 'item-reviewer', id)).toMatchObject({ code: 'REVIEWS_MISSING' });
    await review(id, 'second-item-reviewer', 'OBJECT', '选项C有歧义。');
    expect(await move('pilotItemVersion', 'item-reviewer', id)).toMatchObject({ code: 'REVIEWS_MISSING' });
    await review(id, 'second-item-reviewer', 'APPROVE');
    expect(await move('pilotItemVersion', 'item-writer', id)).toMatchObject({ code: 'OWN_WORK' });
    expect(await move('pilotItemVersion', 'item-reviewer', id)).toMatchObject({ state: 'PILOT' });
  });

  test('begins anew when the item was given back and rewritten', async () => {
    const { id } = await write();
    await move('submitItemVersion', 'item-writer', id);
    await review(id, 'item-reviewer');
    await review(id, 'second-item-reviewer');
    expect(await move('returnItemVersion', 'item-reviewer', id)).toMatchObject({ code: 'REASON_MISSING' });
    await move('returnItemVersion', 'item-reviewer', id, '题干请写完整。');
    expect(await act('editItemVersion', 'item-reviewer', { id, ...question })).toMatchObject({ code: 'NOT_ALLOWED' });
    const rewritten = await act('editItemVersion', 'item-writer', { id, ...question, stem: '更完整的题干？' }, 'stem');
    expect(rewritten).toMatchObject({ stem: '更完整的题干？' });
    await move('submitItemVersion', 'item-writer', id);
    expect(await act('editItemVersion', 'item-writer', { id, ...question })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect(await move('pilotItemVersion', 'item-reviewer', id)).toMatchObject({ code: 'REVIEWS_MISSING' });
    expect(await review(id, 'item-reviewer')).toMatchObject({
      reviews: [{ round: 1 }, { round: 1 }, { round: 2, verdict: 'APPROVE' }],
    });
  });
});

describe('the next version of an item', () => {
  test('leaves the live one live until it is released, and retires it then', async () => {
    const { id, item } = await write();
    await release(id);
    const next = await act('reviseItem', 'item-writer', { id: item.id }, 'id number state stem');
    expect(next).toMatchObject({ number: 2, state: 'DRAFT', stem: question.stem });
    expect(await act('reviseItem', 'item-writer', { id: item.id })).toMatchObject({ code: 'VERSION_UNDER_WAY' });
    const query = `query ($id: ID!) { itemVersion(id: $id) { item { liveVersion { number } currentVersion { number }
      versions { totalCount edges { node { number state } } } } } }`;
    const before = (await ask(query, 'item-writer', { id })).itemVersion.item;
    expect(before).toMatchObject({ liveVersion: { number: 1 }, currentVersion: { number: 2 } });
    expect(await release(next.id)).toMatchObject({ state: 'LIVE' });
    const after = (await ask(query, 'item-writer', { id })).itemVersion.item;
    expect(after.liveVersion).toEqual({ number: 2 });
    expect(after.versions.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      { number: 2, state: 'LIVE' },
      { number: 1, state: 'RETIRED' },
    ]);
  });

  test('is begun once, whoever begins it at once, and never are two live', async () => {
    const { id, item } = await write();
    await release(id);
    await move('restItemVersion', 'secretariat', id);
    const begun = await Promise.all([1, 2, 3].map(() => act('reviseItem', 'item-writer', { id: item.id })));
    expect(begun.filter(({ state }) => state === 'DRAFT')).toHaveLength(1);
    const next = begun.find(({ state }) => state === 'DRAFT');
    await release(next.id);
    expect(await move('wakeItemVersion', 'secretariat', id)).toMatchObject({ code: 'OTHER_VERSION_LIVE' });
    const live = await sql(`SELECT 1 FROM item_version WHERE item_id = $1 AND state = 'LIVE'`, [item.id]);
    expect(live).toHaveLength(1);
  });
});

describe('a translation', () => {
  const translation = { language: 'PT', stem: 'Ao limpar dados, primeiro deve-se ( ).' };
  const options = (keys: readonly string[]) => keys.map((key) => ({ key, text: `Opção ${key}` }));

  test('keeps the keys, is approved by somebody else, and is read in its language then', async () => {
    const { id } = await write();
    const wrong = { id, ...translation, options: options(['A', 'C', 'B']) };
    expect(await act('translateItemVersion', 'item-reviewer', wrong)).toMatchObject({ code: 'KEY_WRONG' });
    const right = { id, ...translation, options: options(['A', 'B', 'C']) };
    expect(await act('translateItemVersion', 'partner', right)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('translateItemVersion', 'item-reviewer', { ...right, language: 'ZH_HANS' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    const made = await act('translateItemVersion', 'item-reviewer', right);
    expect(made).toMatchObject({ state: 'REVIEW' });
    expect(await act('translateItemVersion', 'item-writer', right)).toMatchObject({ code: 'ALREADY_TRANSLATED' });
    const read = `query ($id: ID!) { itemVersion(id: $id) { stem(lang: PT) options { key text(lang: PT) } answerKeys } }`;
    expect((await ask(read, 'item-writer', { id })).itemVersion.stem).toBe(question.stem);
    expect(await move('approveItemTranslation', 'item-reviewer', made.id)).toMatchObject({ code: 'OWN_WORK' });
    await move('returnItemTranslation', 'item-writer', made.id, 'Falta um artigo.');
    const revised = { id: made.id, stem: 'Ao limpar os dados, primeiro deve-se ( ).', options: right.options };
    expect(await act('reviseItemTranslation', 'item-writer', revised)).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('reviseItemTranslation', 'item-reviewer', revised);
    expect(await move('approveItemTranslation', 'item-writer', made.id)).toMatchObject({ state: 'APPROVED' });
    expect((await ask(read, 'item-writer', { id })).itemVersion).toMatchObject({
      stem: revised.stem,
      options: [{ text: 'Opção A' }, { text: 'Opção B' }, { text: 'Opção C' }],
      answerKeys: ['B'],
    });
  });

  test('is given back when the item is rewritten, which then reads in Chinese only', async () => {
    const { id } = await write();
    const made = await act('translateItemVersion', 'item-reviewer', {
      id,
      ...translation,
      options: options(['A', 'B', 'C']),
    });
    await move('approveItemTranslation', 'item-writer', made.id);
    await act('editItemVersion', 'item-writer', { id, ...question, stem: '另一个题干？' });
    const read = `query ($id: ID!) { itemVersion(id: $id) { stem(lang: PT) translations { language state steps { action } } } }`;
    expect((await ask(read, 'item-writer', { id })).itemVersion).toEqual({
      stem: '另一个题干？',
      translations: [{ language: 'PT', state: 'RETURNED', steps: [{ action: 'approve' }, { action: 'outdate' }] }],
    });
  });
});

describe('items', () => {
  test('of further kinds are written with what they need and nothing else', async () => {
    const none = { options: [], answerKeys: [] };
    const numeric = { ...none, type: 'NUMERIC', numericAnswer: { value: 12.5, tolerance: 0.1, unit: 'mm' } };
    const fields = 'type numericAnswer { value tolerance unit } scoringSheet { points } answerKeys';
    const input = (change: object) => ({ ...place, ...question, ...change });
    expect(await act('writeItem', 'item-writer', input(numeric), fields)).toMatchObject({
      numericAnswer: { value: 12.5, tolerance: 0.1, unit: 'mm' },
    });
    const task = {
      ...none,
      type: 'PRACTICAL_TASK',
      scoringSheet: [
        { criterion: '安全', points: 40 },
        { criterion: '质量', points: 60 },
      ],
    };
    expect(await act('writeItem', 'item-writer', input(task), fields)).toMatchObject({
      scoringSheet: [{ points: 40 }, { points: 60 }],
    });
    expect(
      await act('writeItem', 'item-writer', input({ type: 'ORDERING', answerKeys: ['C', 'A', 'B'] }), fields),
    ).toMatchObject({
      answerKeys: ['C', 'A', 'B'],
    });
    expect(await write({ ...numeric, options: question.options })).toMatchObject({ code: 'KEY_WRONG' });
  });

  test('are searched by what their newest version says, by state, kind, function and author', async () => {
    await write({ stem: '罕见词鸑鷟出现在题干里。' });
    const found = async (filter: string, as = 'item-writer') =>
      (
        await ask(
          `{ items(first: 50, filter: { ${filter} }) { totalCount edges { node { code author { id }
        currentVersion { state type function workContent stem } } } } }`,
          as,
        )
      ).items;
    const rare = await found('search: "鸑鷟"');
    expect(rare.totalCount).toBe(1);
    expect(rare.edges[0].node.currentVersion).toMatchObject({ state: 'DRAFT', stem: '罕见词鸑鷟出现在题干里。' });
    const narrow = await found(
      'occupationCode: "4-04-05-05", states: [LIVE], types: [TRUE_FALSE], function: "数据标注", workContent: "标注数据审核"',
    );
    expect(narrow.edges.length).toBeGreaterThan(0);
    for (const { node } of narrow.edges) {
      expect(node.currentVersion).toMatchObject({ state: 'LIVE', type: 'TRUE_FALSE', workContent: '标注数据审核' });
    }
    const [{ count: written }] = await sql(
      `SELECT count(*) FROM item i JOIN item_version v ON v.id = i.current_version_id WHERE v.author = 'urn:alliance:local item-writer'`,
    );
    expect((await found('mine: true')).totalCount).toBe(Number(written));
    expect((await found('edition: "2015", occupationCode: "4-04-05-05"')).totalCount).toBe(0);
  });

  test('of an expert are shown to writers and the expert, without the keys for the expert', async () => {
    const id = seedId('expert', 'demo');
    const query = `{ expert(id: "${id}") { authoredItems(first: 5) { totalCount edges { node { code currentVersion { answerKeys } } } } } }`;
    const { expert } = await ask(query, 'expert');
    expect(expert.authoredItems.totalCount).toBeGreaterThan(100);
    expect(expert.authoredItems.edges[0].node.currentVersion.answerKeys).toBeNull();
    expect((await ask(query, 'item-reviewer')).expert.authoredItems.totalCount).toBe(expert.authoredItems.totalCount);
    for (const as of ['partner', undefined]) expect((await ask(query, as)).expert).toEqual({ authoredItems: null });
  });
});

describe('one expert with two accounts', () => {
  test('is one person who reviews: neither of the own work, nor twice', async () => {
    const issuer = 'urn:alliance:local';
    const become = async (subject: string, key: string) => {
      await act('grantRole', 'secretariat', { issuer, subject, role: 'ITEM_WRITER' }, 'id');
      await act('grantRole', 'secretariat', { issuer, subject, role: 'EXPERT', expertId: seedId('expert', key) }, 'id');
    };
    for (const subject of ['author-at-work', 'author-at-home']) await become(subject, 'test author');
    for (const subject of ['reviewer-at-work', 'reviewer-at-home']) await become(subject, 'test reviewer');
    const { id } = await act('writeItem', 'author-at-work', { ...place, ...question });
    await move('submitItemVersion', 'author-at-work', id);
    expect(await review(id, 'author-at-home')).toMatchObject({ code: 'OWN_WORK' });
    for (const as of ['reviewer-at-work', 'reviewer-at-home']) await review(id, as);
    expect(await move('pilotItemVersion', 'item-reviewer', id)).toMatchObject({ code: 'REVIEWS_MISSING' });
    await review(id, 'item-reviewer');
    expect(await move('pilotItemVersion', 'author-at-home', id)).toMatchObject({ code: 'OWN_WORK' });
    expect(await move('pilotItemVersion', 'item-reviewer', id)).toMatchObject({ state: 'PILOT' });

    const options = question.options.map(({ key }) => ({ key, text: `Option ${key}` }));
    const english = { id, language: 'EN', stem: 'First, one should ( ).', options };
    const made = await act('translateItemVersion', 'reviewer-at-work', english);
    expect(await move('approveItemTranslation', 'reviewer-at-home', made.id)).toMatchObject({ code: 'OWN_WORK' });
    expect(await move('approveItemTranslation', 'item-reviewer', made.id)).toMatchObject({ state: 'APPROVED' });
  });
});
