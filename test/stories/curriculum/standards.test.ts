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
const { act, ask, codeOf, sql } = acting(() => federation);

const HOST = seedId('institution', 'demo-assessment-zhuhai');
const EXPERT = seedId('expert', 'demo');
const level = (name: 'L5' | 'L4', contents: readonly { name: string; skills?: string[] }[]) => ({
  level: name,
  functions: [{ name: '冲煮', workContents: contents }],
});
const weights = (levels: readonly string[]) =>
  ['THEORY', 'PRACTICAL'].map((part) => ({
    part,
    function: '冲煮',
    workContent: '全部工作内容',
    percentages: levels.map((one) => ({ level: one, percent: 100 })),
  }));
const content = {
  title: '咖啡师评价规范（测试）',
  label: '2027-test',
  provenanceNote: 'Made up for a test.',
  levels: [level('L5', [{ name: '手冲', skills: ['称量'] }, { name: '清洁' }]), level('L4', [{ name: '拼配' }])],
  weights: weights(['L5', 'L4']),
  examinationRules: {},
  eligibility: [
    {
      level: 'L4',
      alternatives: [
        { conditions: [{ kind: 'CERTIFICATE', level: 'L5', years: 2 }] },
        { conditions: [{ kind: 'WORK', years: 4, related: true }, { kind: 'APPRENTICESHIP' }] },
      ],
    },
  ],
};
const place = { institutionId: HOST, edition: '2022', code: '4-03-02-08' };
const draft = (change: object = {}) => act('draftStandardVersion', 'host', { ...place, ...content, ...change });
const laterBy = (days: number) => {
  federation.clock.now = new Date(SEED_DAY.getTime() + days * 86_400_000);
};

/** A version that waits for the office's consultation. */
async function underReview(change: object = {}): Promise<string> {
  const { id } = await draft(change);
  await act('submitStandardVersion', 'host', { id });
  return id;
}

describe('a version of a standard', () => {
  test('is rewritten by its developer while it is a draft, also after it was given back', async () => {
    const { id } = await draft();
    const { label: _, ...rest } = content;
    expect(await act('editStandardVersion', 'host', { id, ...rest, label: 'second' }, 'label')).toMatchObject({
      label: 'second',
    });
    expect(await act('editStandardVersion', 'partner', { id, ...content })).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('submitStandardVersion', 'host', { id });
    expect(await act('editStandardVersion', 'host', { id, ...content })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await act('returnStandardVersion', 'secretariat', { id, reason: '请补充' });
    expect(await act('editStandardVersion', 'host', { id, ...content })).toMatchObject({ state: 'DRAFT' });
    const steps = `query ($id: ID!) { standardVersion(id: $id) { steps { action reason } } }`;
    expect((await ask(steps, 'host', { id })).standardVersion.steps).toEqual([
      { action: 'submit', reason: null },
      { action: 'return', reason: '请补充' },
    ]);
  });

  test('says who may sit, by alternatives and conditions, and tells it', async () => {
    const { id } = await draft();
    const query = `query ($id: ID!) { standardVersion(id: $id) { eligibility { level alternatives { conditions
      { kind years related level schooling } } } requirements(level: L4) { level } } }`;
    const { standardVersion } = await ask(query, 'host', { id });
    expect(standardVersion.eligibility[0].alternatives[0].conditions).toEqual([
      { kind: 'CERTIFICATE', years: 2, related: null, level: 'L5', schooling: null },
    ]);
    expect(standardVersion.requirements.map((entry: { level: string }) => entry.level)).toEqual(['L5', 'L4']);
    await act('submitStandardVersion', 'host', { id });
    const [told] = await sql(`SELECT payload FROM outbox WHERE topic = 'standardVersion' AND entity_id = $1`, [id]);
    expect(told.payload).toMatchObject({
      state: 'REVIEW',
      reviewMinutes: 30,
      developedById: HOST,
      inForceFrom: null,
      eligibility: [
        {
          level: 'L4',
          alternatives: [
            [{ kind: 'CERTIFICATE', level: 'L5', years: 2 }],
            [{ kind: 'WORK', years: 4, related: true }, { kind: 'APPRENTICESHIP' }],
          ],
        },
      ],
    });
  });

  test.each([
    ['a certificate of the level itself', { kind: 'CERTIFICATE', level: 'L4', years: 1 }, 'ELIGIBILITY_WRONG'],
    ['years that are missing', { kind: 'WORK', related: true }, 'ELIGIBILITY_WRONG'],
    ['negative years', { kind: 'WORK', related: true, years: -1 }, 'ELIGIBILITY_WRONG'],
  ])('is refused with %s', async (_, condition, code) => {
    const eligibility = [{ level: 'L4', alternatives: [{ conditions: [condition] }] }];
    expect(await draft({ eligibility })).toMatchObject({ __typename: 'InvalidInput', code, path: ['eligibility'] });
  });

  test('shows its draft to the experts assigned to it, and to no other', async () => {
    const { id } = await draft();
    const query = `query ($id: ID!) { standardVersion(id: $id) { id } standardVersions(filter: { states: [DRAFT] },
      first: 100) { edges { node { id } } } }`;
    const seen = async (as?: string) => {
      const { standardVersion, standardVersions } = await ask(query, as, { id });
      const listed = standardVersions.edges.some(({ node }: { node: { id: string } }) => node.id === id);
      return [standardVersion !== null, listed];
    };
    expect(await seen('expert')).toEqual([false, false]);
    const assign = `INSERT INTO known_assignment (id, version, standard_version_id, expert_id, state)
      VALUES (gen_random_uuid(), 1, $1, $2, 'ASSIGNED')`;
    await sql(assign, [id, EXPERT]);
    expect(await seen('expert')).toEqual([true, true]);
    expect(await seen('partner')).toEqual([false, false]);
    expect(await seen()).toEqual([false, false]);
    await act('submitStandardVersion', 'host', { id });
    expect(await act('commentOnStandard', 'expert', { id, text: '清洁的频次请写明。' }, 'id')).not.toHaveProperty(
      'code',
    );
    expect(await act('commentOnStandard', 'council', { id, text: '同意。' }, 'id')).toMatchObject({
      code: 'CONSULTATION_CLOSED',
    });
  });
});

describe('a consultation', () => {
  test('takes comments, ends on its day, and lets the version come into force when all are answered', async () => {
    laterBy(0);
    const id = await underReview();
    expect(await act('openConsultation', 'host', { id })).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('openConsultation', 'secretariat', { id, until: '2026-11-19' })).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    expect(await act('openConsultation', 'secretariat', { id, until: '2028-11-19' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    await act('openConsultation', 'secretariat', { id, until: '2026-12-10' });
    const comment = { id, level: 'L5', function: '冲煮', workContent: '手冲', text: '请写明水温。' };
    expect(await act('commentOnStandard', 'partner', comment, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('commentOnStandard', 'expert', { ...comment, function: '航天' }, 'id')).toMatchObject({
      code: 'FUNCTION_UNKNOWN',
      path: ['function'],
    });
    const said = await act('commentOnStandard', 'expert', comment, 'id verdict');
    expect(said).toMatchObject({ verdict: null });
    const bring = () => act('bringStandardIntoForce', 'secretariat', { id });
    expect(await bring()).toMatchObject({ code: 'CONSULTATION_RUNNING' });
    laterBy(20);
    expect(await bring()).toMatchObject({ code: 'COMMENTS_UNANSWERED' });
    const answer = { id: said.id, verdict: 'ACCEPTED', answer: '已补充。' };
    expect(await act('answerConsultationComment', 'expert', answer, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('answerConsultationComment', 'host', answer, 'verdict')).toMatchObject({ verdict: 'ACCEPTED' });
    expect(await act('answerConsultationComment', 'host', answer, 'id')).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await bring()).toMatchObject({ state: 'IN_FORCE' });
    laterBy(0);
  });

  test('shows who commented to the developer, the office and the commentator alone', async () => {
    const id = await underReview();
    await act('openConsultation', 'secretariat', { id, until: '2026-12-10' });
    await act('commentOnStandard', 'expert', { id, text: '建议合并两项。' }, 'id');
    const query = `query ($id: ID!) { standardVersion(id: $id) { consultation { from until }
      comments { edges { node { text expert { id } } } } } }`;
    const expertSeenBy = async (as?: string) =>
      (await ask(query, as, { id })).standardVersion.comments.edges[0].node.expert?.id ?? null;
    expect(await Promise.all(['host', 'secretariat', 'expert', 'council', undefined].map(expertSeenBy))).toEqual([
      EXPERT,
      EXPERT,
      EXPERT,
      null,
      null,
    ]);
    expect((await ask(query, undefined, { id })).standardVersion.consultation).toEqual({
      from: '2026-11-20',
      until: '2026-12-10',
    });
  });

  test('lasts as long as the rule of its day says, which the office lays down', async () => {
    const rule = { validFrom: '2027-01-01', minimumDays: 15, maximumDays: 30, source: '理事会决议（测试）' };
    expect(await act('setConsultationRule', 'host', rule, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('setConsultationRule', 'secretariat', { ...rule, validFrom: '2026-01-01' }, 'id')).toMatchObject({
      code: 'RULE_NOT_AHEAD',
    });
    expect(await act('setConsultationRule', 'secretariat', rule, 'minimumDays')).toMatchObject({ minimumDays: 15 });
    expect(await act('setConsultationRule', 'secretariat', rule, 'id')).toMatchObject({ code: 'PERIODS_OVERLAP' });
    laterBy(60);
    const id = await underReview();
    expect(await act('openConsultation', 'secretariat', { id, until: '2027-01-20' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    expect(await act('openConsultation', 'secretariat', { id }, 'consultation { until }')).toMatchObject({
      consultation: { until: '2027-02-03' },
    });
    laterBy(0);
  });
});

describe('two versions', () => {
  test('are compared by work content, level by level', async () => {
    const first = await underReview();
    const levels = [
      level('L5', [{ name: '手冲', skills: ['称量', '控温'] }, { name: '奶泡' }]),
      level('L4', [{ name: '拼配' }]),
    ];
    const second = await underReview({ levels });
    const query = `query ($from: ID!, $to: ID!) { standardComparison(from: $from, to: $to) { levels { level added removed
      changed moved unchanged changes { kind workContent skillsAdded } } } }`;
    const { standardComparison } = await ask(query, undefined, { from: first, to: second });
    expect(standardComparison.levels).toEqual([
      {
        level: 'L5',
        added: 1,
        removed: 1,
        changed: 1,
        moved: 0,
        unchanged: 0,
        changes: [
          { kind: 'CHANGED', workContent: '手冲', skillsAdded: ['控温'] },
          { kind: 'REMOVED', workContent: '清洁', skillsAdded: [] },
          { kind: 'ADDED', workContent: '奶泡', skillsAdded: [] },
        ],
      },
      { level: 'L4', added: 0, removed: 0, changed: 0, moved: 0, unchanged: 1, changes: [] },
    ]);
    const { id: secret } = await draft();
    expect(await ask(query, undefined, { from: first, to: secret })).toEqual({ standardComparison: null });
  });

  test('are found by a part of the title, in their states', async () => {
    const query = `{ standardVersions(filter: { search: "评价规范", states: [REVIEW], code: "4-03-02-08" }) { totalCount
      edges { node { title state } } } }`;
    const { standardVersions } = await ask(query);
    expect(standardVersions.totalCount).toBeGreaterThanOrEqual(2);
    for (const { node } of standardVersions.edges) expect(node).toEqual({ title: content.title, state: 'REVIEW' });
    expect(await codeOf(`{ standardVersions(filter: { search: "${'x'.repeat(101)}" }) { totalCount } }`)).toBe(
      'SEARCH_TOO_LONG',
    );
  });
});

describe('the dictionary of occupations', () => {
  const occupation = { code: '4-03-02-08', names: { zhHans: '咖啡师' } };

  test('takes a later edition, its occupations, and what became of the earlier ones', async () => {
    const edition = { name: '2030', title: '大典（2030年版，测试）' };
    expect(await act('enterOccupationEdition', 'host', edition, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('enterOccupationEdition', 'secretariat', { ...edition, name: 'new' }, 'id')).toMatchObject({
      code: 'MALFORMED_CODE',
    });
    expect(await act('enterOccupationEdition', 'secretariat', edition, 'name current')).toMatchObject({
      name: '2030',
      current: false,
    });
    expect(await act('enterOccupationEdition', 'secretariat', edition, 'id')).toMatchObject({ code: 'EDITION_EXISTS' });
    const entered = { edition: '2030', occupations: [occupation, { ...occupation, code: '4-03-02-99' }] };
    expect(await act('enterOccupations', 'secretariat', entered, 'occupationCount')).toMatchObject({
      occupationCount: 2,
    });
    const mapping = {
      from: { edition: '2022', code: '4-03-02-08' },
      to: { edition: '2030', code: '4-03-02-99' },
      kind: 'SPLIT',
      source: '测试',
    };
    expect(await act('mapOccupation', 'partner', mapping, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    const turned = { ...mapping, from: mapping.to, to: mapping.from };
    expect(await act('mapOccupation', 'secretariat', turned, 'id')).toMatchObject({ code: 'MAPPING_BACKWARDS' });
    const both = await Promise.all([1, 2].map(() => act('mapOccupation', 'secretariat', mapping, 'id')));
    expect(both.map(({ code }) => code ?? 'kept').sort()).toEqual(['MAPPING_EXISTS', 'kept']);
    const chain = `{ occupation(code: "4-03-02-08") { successors { kind to { edition code predecessors { from { code } } } } } }`;
    expect((await ask(chain)).occupation.successors).toEqual([
      { kind: 'SPLIT', to: { edition: '2030', code: '4-03-02-99', predecessors: [{ from: { code: '4-03-02-08' } }] } },
    ]);
    const { id } = both.find((result) => result.id) ?? {};
    const known = async () => {
      await federation.settle();
      return federation.subgraphs
        .get('certification')
        ?.database.query('SELECT to_edition, to_code, kind, withdrawn FROM known_occupation_mapping WHERE id = $1', [
          id,
        ]);
    };
    const told = { to_edition: '2030', to_code: '4-03-02-99', kind: 'SPLIT' };
    expect(await known()).toEqual([{ ...told, withdrawn: false }]);
    await act('unmapOccupation', 'secretariat', { id, reason: '映射有误' }, 'id');
    expect(await known()).toEqual([{ ...told, withdrawn: true }]);
    expect((await ask(chain)).occupation.successors).toEqual([]);
    expect(await act('unmapOccupation', 'secretariat', { id, reason: '再次' }, 'id')).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
  });

  test('keeps what the alliance says of an occupation that is entered again, and tells of its new name', async () => {
    const [before] = await sql(
      `SELECT o.code, o.one_exam_several_certificates AS several, jsonb_agg(l.level ORDER BY l.rank) AS levels
       FROM occupation o JOIN occupation_level l USING (edition, code) WHERE o.edition = '2022' AND o.assessed
       GROUP BY o.edition, o.code ORDER BY o.one_exam_several_certificates DESC, o.code LIMIT 1`,
    );
    const unknown = { code: '1-98-98-98', names: { zhHans: '新职业' } };
    const occupations = [{ code: before.code, names: { zhHans: '改名' }, digital: true }, unknown];
    await act('enterOccupations', 'secretariat', { edition: '2022', occupations }, 'id');
    const rows = await sql(
      `SELECT code, names ->> 'zhHans' AS name, digital, assessed, one_exam_several_certificates AS several
       FROM occupation WHERE edition = '2022' AND code IN ($1, $2) ORDER BY code`,
      [before.code, unknown.code],
    );
    expect(rows).toEqual([
      { code: unknown.code, name: '新职业', digital: false, assessed: false, several: false },
      { code: before.code, name: '改名', digital: true, assessed: true, several: before.several },
    ]);
    const told = await sql(
      `SELECT entity_id AS id, payload FROM outbox WHERE topic = 'occupation' AND entity_id IN ($1, $2)
       ORDER BY position DESC LIMIT 2`,
      [`2022/${before.code}`, `2022/${unknown.code}`],
    );
    expect(told[0]).toMatchObject({
      id: `2022/${before.code}`,
      payload: { levels: before.levels, names: { zhHans: '改名' } },
    });
    expect(told.map(({ id }) => id)).not.toContain(`2022/${unknown.code}`);
  });

  test('has one current edition, whoever changes it at once', async () => {
    await Promise.all(['2022', '2030', '2022'].map((name) => act('makeEditionCurrent', 'secretariat', { name }, 'id')));
    const { occupationEditions } = await ask('{ occupationEditions { name current } }');
    expect(occupationEditions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    expect(occupationEditions.map(({ name }: { name: string }) => name)).toEqual(['2030', '2022', '2015']);
    await act('makeEditionCurrent', 'secretariat', { name: '2022' }, 'id');
  });

  test('knows the electrician of 2015, by the source that says so', async () => {
    const { occupation: electrician } = await ask(
      '{ occupation(edition: "2015", code: "6-31-01-03") { name successors { kind source to { edition name } } } }',
    );
    expect(electrician.successors).toEqual([
      { kind: 'SAME', source: expect.stringContaining('2018'), to: { edition: '2022', name: '电工' } },
    ]);
  });
});
