import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Alliance, type Examiner, HOST, MACAO, OCCUPATION } from './alliance.ts';

let alliance: Alliance;
let scheme: string;
beforeAll(async () => {
  alliance = await Alliance.start('1004');
  await alliance.grant('macao-staff', { role: 'INSTITUTION_STAFF', institutionId: MACAO });
  const [row] = await alliance.rows<{ id: string }>(
    'SELECT id FROM scheme WHERE institution_id = $1 AND edition = $2 AND code = $3',
    [HOST, OCCUPATION.edition, OCCUPATION.code],
  );
  scheme = row?.id ?? '';
});
afterAll(() => alliance.stop());

const rule = (change = {}) => ({
  schemeId: scheme,
  level: 'L5',
  source: 'A certificate of Macao',
  sourceIssuer: 'An invented centre',
  minimumAge: 16,
  panelSize: 3,
  windows: [{ from: '11-01', until: '11-30' }],
  validFrom: alliance.day(),
  ...change,
});
const application = (ruleId: string, change = {}) => ({
  institutionId: MACAO,
  ruleId,
  ...alliance.person(),
  evidence: 'Certificate MO-DEMO-1',
  ...change,
});

/** An expert with an appointment, as experts would have told it; employed by neither side unless something else is said. */
async function appointed(
  state = 'ACTIVE',
  employer: string | null = randomUUID(),
  role = 'EXAMINER',
): Promise<Examiner> {
  const expert = await alliance.expert('comparer');
  await alliance.rows(
    `INSERT INTO known_appointment (id, version, expert_id, institution_id, role, edition, code, state, valid_from, valid_until)
     VALUES ($1, 1, $2, $3, $4, $5, $6, $7, '2025-01-01', '2028-01-01')`,
    [randomUUID(), expert.expertId, employer, role, OCCUPATION.edition, OCCUPATION.code, state],
  );
  return expert;
}

async function withPanel(ruleId: string): Promise<{ id: string; panel: Examiner[] }> {
  const { id } = await alliance.done('applyForRecognition', application(ruleId), 'macao-staff');
  await alliance.done('matchRecognitionCase', { id });
  const panel = await Promise.all([appointed(), appointed(), appointed()]);
  await alliance.done('convenePanel', { id, expertIds: panel.map(({ expertId }) => expertId) });
  return { id, panel };
}

const say = (id: string, { as }: Examiner, recognises: boolean) =>
  alliance.act('recordRecognitionOpinion', { id, recognises, findings: 'Compared.' }, as);

describe('rules of recognition', () => {
  test.each([
    ['by others than the office', {}, 'NOT_ALLOWED', 'host'],
    ['for children', { minimumAge: 10 }, 'OUT_OF_RANGE', undefined],
    ['with an even panel', { panelSize: 4 }, 'OUT_OF_RANGE', undefined],
    ['with a window that is no day', { windows: [{ from: '02-30', until: '03-01' }] }, 'MALFORMED_CODE', undefined],
    ['with a window that ends first', { windows: [{ from: '05-01', until: '04-01' }] }, 'MALFORMED_CODE', undefined],
    ['for a level that the scheme lacks', { level: 'APPRENTICE' }, 'NO_SCHEME', undefined],
    ['for a time that has passed', { validFrom: '2026-01-01' }, 'RULE_NOT_AHEAD', undefined],
    ['until before they begin', { validUntil: '2025-01-01' }, 'PERIOD_INVERTED', undefined],
    ['to a scheme that is none', { schemeId: 'nonsense' }, 'NOT_FOUND', undefined],
  ])('are not added %s', async (_, change, code, as) => {
    expect(await alliance.act('addRecognitionRule', rule(change), as)).toMatchObject({ code });
  });
});

describe('a case of recognition', () => {
  test('goes from the application over an odd panel to a certificate that is counted and told', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const { id, panel } = await withPanel(ruleId);
    const [one, two, three] = panel as [Examiner, Examiner, Examiner];
    await say(id, one, true);
    expect(await say(id, one, false)).toMatchObject({ code: 'RECOGNITION_OPINION_WRONG' });
    const stranger = await alliance.expert('stranger');
    expect(await say(id, stranger, true)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await alliance.act('approveRecognitionCase', { id })).toMatchObject({ code: 'RECOGNITION_OPINION_WRONG' });
    const opinions = async (as: string) =>
      (await alliance.ask('query ($id: ID!) { recognitionCase(id: $id) { opinions { recognises } } }', as, { id })).data
        .recognitionCase.opinions as { recognises: boolean | null }[];
    expect((await opinions(two.as)).map(({ recognises }) => recognises)).toEqual([null, null, null]);
    await say(id, two, true);
    await say(id, three, false);
    expect((await opinions(two.as)).filter(({ recognises }) => recognises !== null)).toHaveLength(3);
    expect(await alliance.act('rejectRecognitionCase', { id, reason: 'No.' })).toMatchObject({
      code: 'RECOGNITION_OPINION_WRONG',
    });
    await alliance.done('approveRecognitionCase', { id });
    expect(await alliance.act('issueRecognitionCase', { id }, 'macao-staff')).toMatchObject({ code: 'NOT_ALLOWED' });
    const count = async () =>
      Number((await alliance.rows<{ n: string }>('SELECT sum(issued) AS n FROM certificate_tally'))[0]?.n);
    const before = await count();
    const issued = await Promise.all([
      alliance.act('issueRecognitionCase', { id }, 'host', 'state certificate { number state }'),
      alliance.act('issueRecognitionCase', { id }, 'host', 'state certificate { number state }'),
    ]);
    expect(issued.map(({ code }) => code ?? 'done').sort()).toEqual(['ILLEGAL_MOVE', 'done']);
    expect(issued.find(({ code }) => !code)).toMatchObject({
      state: 'ISSUED',
      certificate: { number: expect.stringMatching(/^S44040001/), state: 'ISSUED' },
    });
    expect(await count()).toBe(before + 1);
    const told = await alliance.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE topic = 'recognitionCase' AND entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [id],
    );
    expect(told[0]?.payload).toEqual({ state: 'ISSUED', jurisdiction: 'CN_ZHUHAI', decidedOn: alliance.day() });
  });

  test('is issued only by an active body, while its scheme holds', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule({ windows: [] }));
    const { id, panel } = await withPanel(ruleId);
    for (const expert of panel) await say(id, expert, true);
    await alliance.done('approveRecognitionCase', { id });
    const issue = () => alliance.act('issueRecognitionCase', { id }, 'host', 'state');
    const hostIs = (state: string) =>
      alliance.rows('UPDATE known_institution SET state = $2 WHERE id = $1', [HOST, state]);
    await hostIs('SUSPENDED');
    expect(await issue()).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE' });
    await hostIs('ACTIVE');
    const ends = (day: string | null) =>
      alliance.rows('UPDATE scheme SET valid_until = $2 WHERE id = $1', [scheme, day]);
    await ends(alliance.day(-1));
    expect(await issue()).toMatchObject({ code: 'NO_SCHEME' });
    await ends(null);
    expect(await issue()).toMatchObject({ state: 'ISSUED' });
  });

  test('is rejected when the panel does not recognise, with a reason, and may be tried again', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule({ level: 'L4' }));
    const { id, panel } = await withPanel(ruleId);
    for (const [at, expert] of panel.entries()) await say(id, expert, at === 0);
    expect(await alliance.act('approveRecognitionCase', { id })).toMatchObject({ code: 'RECOGNITION_OPINION_WRONG' });
    expect(await alliance.act('rejectRecognitionCase', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(
      await alliance.done(
        'rejectRecognitionCase',
        { id, reason: 'The syllabus differs.' },
        'secretariat',
        'state decidedOn',
      ),
    ).toMatchObject({ state: 'REJECTED', decidedOn: alliance.day() });
  });

  test('needs a panel of the right size, of examiners of the occupation whom neither side employs, each once', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const { id } = await alliance.done('applyForRecognition', application(ruleId), 'macao-staff');
    const [one, two, three, ended] = await Promise.all([appointed(), appointed(), appointed(), appointed('EXPIRED')]);
    const convene = (...experts: Examiner[]) =>
      alliance.act('convenePanel', { id, expertIds: experts.map(({ expertId }) => expertId) });
    expect(await convene(one, two, three)).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await alliance.done('matchRecognitionCase', { id });
    expect(await convene(one, two)).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG' });
    expect(await convene(one, two, two)).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG' });
    expect(await convene(one, two, ended)).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG' });
    const unfit = await Promise.all([
      appointed('ACTIVE', MACAO),
      appointed('ACTIVE', HOST),
      appointed('ACTIVE', null),
      appointed('ACTIVE', randomUUID(), 'ITEM_WRITER'),
      appointed('ACTIVE', randomUUID(), 'SUPERVISOR'),
    ]);
    for (const expert of unfit) {
      const refused = await convene(one, two, expert);
      expect(refused).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG', path: ['expertIds'] });
      expect(refused.message).toContain(expert.expertId);
    }
    expect(await convene(one, two, three)).not.toHaveProperty('code');
  });

  test('is not decided by an expert who has declared a relation to the person, or an examiner of lower levels', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const { id } = await alliance.done('applyForRecognition', application(ruleId), 'macao-staff');
    await alliance.done('matchRecognitionCase', { id });
    const [one, two, three, near, former] = await Promise.all([
      appointed(),
      appointed(),
      appointed(),
      appointed(),
      appointed(),
    ]);
    const related = ({ expertId }: Examiner, until: string | null) =>
      alliance.rows(
        `INSERT INTO known_recusal (id, version, expert_id, candidate_id, valid_from, valid_until, state)
         SELECT $1, 1, $2, candidate_id, '2020-01-01', $4, 'DECLARED' FROM recognition_case WHERE id = $3`,
        [randomUUID(), expertId, id, until],
      );
    await related(near, null);
    await related(former, alliance.day(-1));
    const convene = (...experts: Examiner[]) =>
      alliance.act('convenePanel', { id, expertIds: experts.map(({ expertId }) => expertId) });
    const refused = await convene(one, two, near);
    expect(refused).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG', path: ['expertIds'] });
    expect(refused.message).toContain(near.expertId);
    await alliance.rows(`UPDATE recognition_rule SET level = 'L2' WHERE id = $1`, [ruleId]);
    const senior = await Promise.all(
      Array.from({ length: 3 }, () => appointed('ACTIVE', randomUUID(), 'SENIOR_EXAMINER')),
    );
    expect((await convene(...senior.slice(1), one)).message).toContain(one.expertId);
    await alliance.rows(`UPDATE recognition_rule SET level = 'L5' WHERE id = $1`, [ruleId]);
    await alliance.done('convenePanel', { id, expertIds: [two, three, former].map(({ expertId }) => expertId) });
    const replaced = await alliance.act('replacePanelMember', {
      ...{ id, expertId: three.expertId, replacementId: near.expertId, reason: 'No answer in two weeks.' },
    });
    expect(replaced).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG', path: ['replacementId'] });
    await related(two, null);
    expect(await say(id, two, true)).toMatchObject({ code: 'RECUSED' });
    expect(await say(id, former, true)).not.toHaveProperty('code');
  });

  test('hears one opinion of somebody who is two experts of its panel', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const { id, panel } = await withPanel(ruleId);
    const [one, two] = panel as [Examiner, Examiner, Examiner];
    await alliance.grant(one.as, { role: 'EXPERT', expertId: two.expertId });
    expect(await say(id, one, true)).not.toHaveProperty('code');
    expect(await say(id, one, true)).toMatchObject({ code: 'RECOGNITION_OPINION_WRONG' });
  });

  test('goes on when a member of the panel who says nothing is replaced, with a reason', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const { id, panel } = await withPanel(ruleId);
    const [one, two, silent] = panel as [Examiner, Examiner, Examiner];
    await say(id, one, true);
    const [fresh, own] = await Promise.all([
      appointed('ACTIVE', randomUUID(), 'SENIOR_EXAMINER'),
      appointed('ACTIVE', MACAO),
    ]);
    const replace = (leaves: Examiner, comes: Examiner, as?: string, reason = 'No answer in two weeks.') =>
      alliance.act(
        'replacePanelMember',
        { id, expertId: leaves.expertId, replacementId: comes.expertId, reason },
        as,
        'steps { action reason }',
      );
    expect(await replace(silent, fresh, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await replace(silent, fresh, undefined, ' ')).toMatchObject({ code: 'REASON_MISSING' });
    expect(await replace(fresh, silent)).toMatchObject({ code: 'NOT_FOUND', path: ['expertId'] });
    expect(await replace(one, fresh)).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG', path: ['expertId'] });
    expect(await replace(silent, two)).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG', path: ['replacementId'] });
    expect(await replace(silent, own)).toMatchObject({ code: 'RECOGNITION_PANEL_WRONG', path: ['replacementId'] });
    const { steps } = await replace(silent, fresh);
    expect(steps).toContainEqual({ action: 'replace', reason: 'No answer in two weeks.' });
    expect(await say(id, silent, true)).toMatchObject({ code: 'NOT_ALLOWED' });
    await say(id, two, true);
    await say(id, fresh, true);
    await alliance.done('approveRecognitionCase', { id });
    expect(await replace(two, silent)).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  test('may be opened again when the certificate was revoked, not while it is valid', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const person = alliance.person();
    const apply = () => alliance.act('applyForRecognition', application(ruleId, person), 'macao-staff');
    const { id } = await apply();
    await alliance.done('matchRecognitionCase', { id });
    const panel = await Promise.all([appointed(), appointed(), appointed()]);
    await alliance.done('convenePanel', { id, expertIds: panel.map(({ expertId }) => expertId) });
    for (const expert of panel) await say(id, expert, true);
    await alliance.done('approveRecognitionCase', { id });
    expect(await apply()).toMatchObject({ code: 'RECOGNITION_APPLIED_ALREADY' });
    const { certificate } = await alliance.done('issueRecognitionCase', { id }, 'host', 'certificate { id }');
    expect(await apply()).toMatchObject({ code: 'CERTIFICATE_EXISTS' });
    await alliance.done('revokeCertificate', { id: certificate.id, reason: 'A mistake.', category: 'ERROR' });
    expect(await apply()).not.toHaveProperty('code');
  });

  test('tells who decides it to the panel and the office only, and to all concerned when it is decided', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule());
    const { id, panel } = await withPanel(ruleId);
    const [row] = await alliance.rows<{ candidate_id: string }>(
      'SELECT candidate_id FROM recognition_case WHERE id = $1',
      [id],
    );
    await alliance.grant('recognised', { role: 'CANDIDATE', candidateId: row?.candidate_id });
    const query = 'query ($id: ID!) { recognitionCase(id: $id) { opinions { expert { id } } } }';
    const experts = async (as: string) => {
      const { data } = await alliance.ask(query, as, { id });
      return data.recognitionCase.opinions.map(({ expert }: { expert: { id: string } | null }) => expert?.id ?? null);
    };
    const all = expect.arrayContaining(panel.map(({ expertId }) => expertId));
    const nobody = [null, null, null];
    for (const as of ['recognised', 'macao-staff', 'host']) expect([as, await experts(as)]).toEqual([as, nobody]);
    for (const as of ['secretariat', panel[0]?.as ?? '']) expect(await experts(as)).toEqual(all);
    for (const expert of panel) await say(id, expert, true);
    expect(await experts('recognised')).toEqual(nobody);
    await alliance.done('approveRecognitionCase', { id });
    for (const as of ['recognised', 'macao-staff', 'host']) expect(await experts(as)).toEqual(all);
  });

  test('is taken in the windows of the rule, once for each person, from those who are old enough', async () => {
    const { id: closed } = await alliance.done(
      'addRecognitionRule',
      rule({ windows: [{ from: '01-01', until: '01-31' }] }),
    );
    const apply = (ruleId: string, change = {}, as = 'macao-staff') =>
      alliance.act('applyForRecognition', application(ruleId, change), as);
    expect(await apply(closed)).toMatchObject({ code: 'RECOGNITION_CLOSED' });
    const { id: open } = await alliance.done('addRecognitionRule', rule({ windows: [] }));
    expect(await apply(open, { bornOn: '2012-01-01' })).toMatchObject({ code: 'TOO_YOUNG' });
    expect(await apply(open, { evidence: '' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await apply(open, {}, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    const person = alliance.person();
    const twice = await Promise.all([apply(open, person), apply(open, person)]);
    expect(twice.map(({ code }) => code ?? 'done').sort()).toEqual(['RECOGNITION_APPLIED_ALREADY', 'done']);
    await alliance.done('endRecognitionRule', { id: open, validUntil: alliance.day() });
    alliance.pass(1);
    expect(await apply(open)).toMatchObject({ code: 'RECOGNITION_CLOSED' });
    alliance.pass(-1);
  });

  test('is listed to those concerned only', async () => {
    const query = '{ recognitionCases(first: 100) { totalCount edges { node { id submittedBy { id } } } } }';
    const seen = async (as?: string) => (await alliance.ask(query, as)).data.recognitionCases.totalCount as number;
    expect(await seen('secretariat')).toBeGreaterThan(20);
    expect(await seen('macao-staff')).toBeGreaterThan(20);
    expect(await seen('partner')).toBe(0);
    expect(await seen()).toBe(0);
  });
});

describe('identities at the border', () => {
  const query = `query ($id: ID!) { recognitionCase(id: $id) { candidate { name identityNumber pseudonym } } }`;

  test('are seen by the other side under a basis in force, else as a pseudonym', async () => {
    const { id: ruleId } = await alliance.done('addRecognitionRule', rule({ windows: [] }));
    const { id } = await alliance.done('applyForRecognition', application(ruleId), 'macao-staff');
    const seen = async (as: string) => (await alliance.ask(query, as, { id })).data.recognitionCase?.candidate;
    expect((await seen('macao-staff')).name).toBe('何示范');
    expect((await seen('host')).name).toBe('何示范');
    await alliance.rows('UPDATE cross_border_basis SET valid_until = $1', [alliance.day(-1)]);
    const hidden = await seen('host');
    expect(hidden.name).toBe(hidden.pseudonym);
    expect(hidden.identityNumber).toBe(hidden.pseudonym);
    expect(hidden.pseudonym).toMatch(/^P-/);
    expect((await seen('macao-staff')).name).toBe('何示范');
    const basis = {
      fromJurisdiction: 'MO',
      toJurisdiction: 'CN_ZHUHAI',
      contractReference: 'GBA-SC-1',
      filingNumber: 'F-1',
      purpose: 'Recognition',
      consent: 'In writing',
      validFrom: alliance.day(),
    };
    const register = (change = {}, as = 'secretariat') =>
      alliance.act('registerCrossBorderBasis', { ...basis, ...change }, as);
    expect(await register({}, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await register({ toJurisdiction: 'MO' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await register({ validUntil: '2020-01-01' })).toMatchObject({ code: 'PERIOD_INVERTED' });
    expect(await register({ purpose: '' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    // The other way round it helps nothing.
    await register({ fromJurisdiction: 'CN_ZHUHAI', toJurisdiction: 'MO', filingNumber: 'F-2' });
    expect((await seen('host')).name).toMatch(/^P-/);
    const { id: made } = await register();
    expect((await seen('host')).name).toBe('何示范');
    expect(await register()).toMatchObject({ code: 'PERIODS_OVERLAP' });
    await alliance.done('endCrossBorderBasis', { id: made, validUntil: alliance.day(), reason: 'Ended.' });
    alliance.pass(1);
    expect((await seen('host')).name).toMatch(/^P-/);
    alliance.pass(-1);
  });

  test('the issuer of a second certificate sees a pseudonym without a basis, and strangers a masked name', async () => {
    const [row] = await alliance.rows<{ number: string }>(
      `SELECT c.number FROM certificate c JOIN exam_plan p ON p.id = c.exam_plan_id
       WHERE c.institution_id = $1 AND p.host_id = $2 AND c.state = 'ISSUED' LIMIT 1`,
      [MACAO, HOST],
    );
    const holder = async (as?: string) =>
      (await alliance.ask('query ($n: String!) { certificate(number: $n) { holderName } }', as, { n: row?.number }))
        .data.certificate.holderName as string;
    await alliance.rows('UPDATE cross_border_basis SET valid_until = $1', [alliance.day(-1)]);
    expect(await holder('macao-staff')).toMatch(/^P-/);
    expect(await holder('host')).not.toMatch(/^P-|\*/);
    expect(await holder('partner')).toContain('*');
    expect(await holder()).toContain('*');
  });
});
