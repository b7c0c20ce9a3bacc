import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { meanwhile } from '../../kit/meanwhile.ts';
import { Alliance, HOST, type Result } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1005');
});
afterAll(() => alliance.stop());

/** Certificates of the host of one person each, for whom nothing was claimed yet. */
async function unclaimed(level: string, count: number): Promise<readonly { number: string; candidate_id: string }[]> {
  return alliance.rows(
    `SELECT c.number, c.candidate_id FROM certificate c JOIN candidate p ON p.id = c.candidate_id
     WHERE c.institution_id = $1 AND c.level = $2 AND c.state = 'ISSUED' AND c.issued_on > $3
       AND p.born_on BETWEEN '1972-01-01' AND '2005-01-01'
       AND NOT EXISTS (SELECT 1 FROM subsidy_claim s WHERE s.candidate_id = c.candidate_id)
     ORDER BY c.number LIMIT $4`,
    [HOST, level, alliance.day(-330), count],
  );
}
const claim = (certificateNumber: string | undefined, as = 'host'): Promise<Result> =>
  alliance.act('claimSubsidy', { certificateNumber }, as, 'state year amount { amount currency } surcharge { amount }');

async function recount(): Promise<void> {
  const tallies = await alliance.rows(
    `SELECT jurisdiction, year, level, currency, state, claims::integer AS claims, amount::integer AS amount FROM subsidy_tally
     WHERE claims > 0 ORDER BY 1, 2, 3, 4, 5`,
  );
  const counted = await alliance.rows(
    `SELECT jurisdiction, year, level, currency, state, count(*)::integer AS claims, sum(amount)::integer AS amount
     FROM subsidy_claim GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
  );
  expect(tallies).toEqual(counted);
}

describe('a claim', () => {
  test('goes from the application over its publicity to the payment, and may be recovered', async () => {
    const [certificate] = await unclaimed('L5', 1);
    const made = await claim(certificate?.number);
    expect(made).toMatchObject({ state: 'APPLIED', year: 2026, amount: { amount: 100_000, currency: 'CNY' } });
    const { id } = made;
    expect(await claim(certificate?.number)).toMatchObject({ code: 'SUBSIDY_NOT_DUE' });
    expect(await alliance.act('paySubsidyClaim', { id })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect(await alliance.act('verifySubsidyClaim', { id }, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    await alliance.done('verifySubsidyClaim', { id });
    expect(await alliance.done('publishSubsidyClaim', { id }, 'secretariat', 'publicUntil')).toMatchObject({
      publicUntil: alliance.day(4),
    });
    expect(await alliance.act('paySubsidyClaim', { id })).toMatchObject({ code: 'PUBLICITY_RUNNING' });
    alliance.pass(5);
    await alliance.done('paySubsidyClaim', { id });
    expect(await alliance.act('rejectSubsidyClaim', { id, reason: 'Late.' })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    expect(await alliance.act('recoverSubsidyClaim', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(
      await alliance.done('recoverSubsidyClaim', { id, reason: 'Paid twice.' }, 'secretariat', 'state'),
    ).toMatchObject({
      state: 'RECOVERED',
    });
    alliance.pass(-5);
    await recount();
  });

  test('is not paid for a certificate that is being revoked at that moment', async () => {
    const [certificate] = await unclaimed('L5', 1);
    const { id } = await claim(certificate?.number);
    await alliance.done('verifySubsidyClaim', { id });
    await alliance.done('publishSubsidyClaim', { id });
    alliance.pass(5);
    const revoking = [`UPDATE certificate SET state = 'REVOKED' WHERE number = $1`, [certificate?.number]] as const;
    const paid = await meanwhile(alliance.database, revoking, () => alliance.act('paySubsidyClaim', { id }));
    expect(paid).toMatchObject({ code: 'SUBSIDY_NOT_DUE' });
    alliance.pass(-5);
  });

  test('goes on when the certificate is replaced, and not when what replaces it is revoked', async () => {
    const made: Result[] = [];
    for (const { number } of await unclaimed('L5', 2)) {
      const { id } = await claim(number);
      const [lost] = await alliance.rows<{ id: string }>('SELECT id FROM certificate WHERE number = $1', [number]);
      const replacing = { reason: 'Lost on a journey.', category: 'LOST' };
      const first = await alliance.done('replaceCertificate', { id: lost?.id, ...replacing });
      await alliance.done('verifySubsidyClaim', { id });
      await alliance.done('publishSubsidyClaim', { id });
      const second = await alliance.done('replaceCertificate', { id: first.id, ...replacing });
      made.push({ id, certificateId: second.id });
    }
    const [paid, refused] = made;
    await alliance.done('revokeCertificate', { id: refused.certificateId, reason: 'Forged.', category: 'FRAUD' });
    alliance.pass(5);
    expect(await alliance.act('paySubsidyClaim', { id: paid.id }, 'secretariat', 'state')).toMatchObject({
      state: 'PAID',
    });
    expect(await alliance.act('paySubsidyClaim', { id: refused.id })).toMatchObject({ code: 'SUBSIDY_NOT_DUE' });
    alliance.pass(-5);
  });

  test('of strangers, and for certificates that are none or not in force, is refused', async () => {
    const [certificate] = await unclaimed('L4', 1);
    expect(await claim(certificate?.number, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await claim('nonsense')).toMatchObject({ code: 'NOT_FOUND' });
    await alliance.rows(`UPDATE certificate SET state = 'SUSPENDED' WHERE number = $1`, [certificate?.number]);
    const refused = await claim(certificate?.number);
    expect(refused).toMatchObject({ code: 'SUBSIDY_NOT_DUE' });
    expect(refused.message).toContain('SUSPENDED');
  });

  test('is explained rule by rule beforehand', async () => {
    const query = `query ($n: String!) { subsidyEligibility(certificateNumber: $n) { eligible amount { amount currency }
      conditions { kind met explanation } } }`;
    const [certificate] = await unclaimed('L5', 1);
    const { data } = await alliance.ask(query, 'host', { n: certificate?.number });
    expect(data.subsidyEligibility).toMatchObject({ eligible: true, amount: { amount: 100_000, currency: 'CNY' } });
    expect(data.subsidyEligibility.conditions).toHaveLength(7);
    await alliance.rows(`UPDATE certificate SET certified_on = $2 WHERE number = $1`, [
      certificate?.number,
      alliance.day(-400),
    ]);
    const late = await alliance.ask(query, 'host', { n: certificate?.number });
    expect(late.data.subsidyEligibility).toMatchObject({ eligible: false });
    expect(
      late.data.subsidyEligibility.conditions
        .filter(({ met }: { met: boolean }) => !met)
        .map(({ kind }: { kind: string }) => kind),
    ).toEqual(['CLAIMED_IN_TIME']);
    const stranger = await alliance.ask(query, 'partner', { n: certificate?.number });
    expect(stranger).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
      data: { subsidyEligibility: null },
    });
  });

  test('is never the fourth of a person in a year, even when all are made at once', async () => {
    const [model, ...others] = await unclaimed('L5', 6);
    // One person with certificates of several occupations.
    for (const [at, { number }] of others.entries()) {
      await alliance.rows(`UPDATE certificate SET candidate_id = $2, code = $3 WHERE number = $1`, [
        number,
        model?.candidate_id,
        `4-04-05-${String(60 + at)}`,
      ]);
    }
    const numbers = [model, ...others].map((one) => one?.number);
    const results = await Promise.all(numbers.map((number) => claim(number)));
    expect(results.filter(({ code }) => !code)).toHaveLength(3);
    expect(results.filter(({ code }) => code === 'SUBSIDY_NOT_DUE')).toHaveLength(3);
    await recount();
  });

  test('for a lower level after a higher one, and a second one at once for the same, is refused', async () => {
    const [high] = await unclaimed('L4', 1);
    const [low] = await unclaimed('L5', 1);
    await alliance.rows(
      `UPDATE certificate SET candidate_id = $2, code = (SELECT code FROM certificate WHERE number = $3) WHERE number = $1`,
      [low?.number, high?.candidate_id, high?.number],
    );
    const twice = await Promise.all([claim(high?.number), claim(high?.number)]);
    expect(twice.filter(({ code }) => !code)).toHaveLength(1);
    const refused = await claim(low?.number);
    expect(refused).toMatchObject({ code: 'SUBSIDY_NOT_DUE' });
    expect(refused.message).toContain('lower level');
  });
});

describe('an occupation with another code in a later edition', () => {
  /** Enters an occupation of 2015 and says what became of it, and gives two certificates of one person, of each one. */
  async function mapped(code: string, kind: string): Promise<readonly [Result, string, string]> {
    const [now, before] = await unclaimed('L5', 2);
    const occupations = [{ code, names: { zhHans: '测试职业' }, green: false, digital: false }];
    await alliance.done('enterOccupations', { edition: '2015', occupations });
    const [to] = await alliance.rows<{ edition: string; code: string }>(
      'SELECT edition, code FROM certificate WHERE number = $1',
      [now?.number],
    );
    await alliance.rows(`UPDATE certificate SET candidate_id = $2, edition = '2015', code = $3 WHERE number = $1`, [
      before?.number,
      now?.candidate_id,
      code,
    ]);
    const ends = { from: { edition: '2015', code }, to };
    const mapping = await alliance.done('mapOccupation', { ...ends, kind, source: '测试' });
    await alliance.federation.settle();
    return [mapping, before?.number ?? '', now?.number ?? ''];
  }

  test.each(['SAME', 'RENAMED'])('is claimed for once where it is %s, unless that was taken back', async (kind) => {
    const [mapping, before, now] = await mapped(kind === 'SAME' ? '8-88-88-01' : '8-88-88-02', kind);
    expect(await claim(before)).toMatchObject({ state: 'APPLIED' });
    const refused = await claim(now);
    expect(refused).toMatchObject({ code: 'SUBSIDY_NOT_DUE' });
    expect(refused.message).toBe('One claim for each occupation and level.');
    await alliance.done('unmapOccupation', { id: mapping.id, reason: '映射有误' });
    await alliance.federation.settle();
    expect(await claim(now)).toMatchObject({ state: 'APPLIED' });
  });

  test('is another one where it was split', async () => {
    const [, before, now] = await mapped('8-88-88-03', 'SPLIT');
    expect(await claim(before)).toMatchObject({ state: 'APPLIED' });
    expect(await claim(now)).toMatchObject({ state: 'APPLIED' });
  });
});

describe('terms of the subsidy', () => {
  test('follow each other without a gap or an overlap, and are set by the office', async () => {
    const rate = (change = {}) => ({
      jurisdiction: 'CN_ZHUHAI',
      level: 'L3',
      amount: { amount: 250_001, currency: 'CNY' },
      validFrom: alliance.day(10),
      ...change,
    });
    expect(await alliance.act('setSubsidyRate', rate(), 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await alliance.act('setSubsidyRate', rate({ amount: { amount: 0, currency: 'CNY' } }))).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    expect(await alliance.act('setSubsidyRate', rate({ amount: { amount: 1, currency: 'yuan' } }))).toMatchObject({
      code: 'MALFORMED_CODE',
    });
    const results = await Promise.all([alliance.act('setSubsidyRate', rate()), alliance.act('setSubsidyRate', rate())]);
    expect(results.map(({ code }) => code ?? 'done').sort()).toEqual(['PERIODS_OVERLAP', 'done']);
    const query = `{ subsidyRates(first: 100, filter: { jurisdiction: "CN_ZHUHAI" }) { edges { node { level validFrom validUntil } } } }`;
    const { data } = await alliance.ask(query);
    const terms = data.subsidyRates.edges
      .map(({ node }: { node: { level: string } }) => node)
      .filter(({ level }: { level: string }) => level === 'L3');
    expect(terms).toMatchObject([{ validFrom: alliance.day(10), validUntil: null }, { validUntil: alliance.day(9) }]);
    const rule = {
      jurisdiction: 'MO',
      mostPerYear: 0,
      claimWithinMonths: 12,
      minimumAge: 16,
      maximumAge: 60,
      surchargePercent: 30,
      surchargeLevels: ['L3'],
      publicityDays: 5,
      validFrom: alliance.day(1),
    };
    expect(await alliance.act('setSubsidyRule', rule)).toMatchObject({ code: 'OUT_OF_RANGE', path: ['mostPerYear'] });
    expect(await alliance.act('setSubsidyRule', { ...rule, mostPerYear: 2, maximumAge: 10 })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    expect(await alliance.act('setSubsidyRule', { ...rule, mostPerYear: 2 })).not.toHaveProperty('code');
    const scarce = { jurisdiction: 'MO', edition: '2022', code: '4-10-01-05', validFrom: alliance.day(-3) };
    expect(await alliance.act('listScarceOccupation', { ...scarce, validUntil: alliance.day(-4) })).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    expect(await alliance.act('listScarceOccupation', { ...scarce, code: '1-01-01-99' })).toMatchObject({
      code: 'FACT_NOT_YET_KNOWN',
    });
  });
});

describe('lists and sums', () => {
  test('are for the office and those concerned, and never mix currencies', async () => {
    const listed = async (as?: string) => {
      const query = '{ subsidyClaims(first: 100) { totalCount edges { node { certificate { issuedBy { id } } } } } }';
      return (await alliance.ask(query, as)).data.subsidyClaims;
    };
    expect((await listed('secretariat')).totalCount).toBeGreaterThan(50);
    expect((await listed()).totalCount).toBe(0);
    for (const { node } of (await listed('host')).edges) expect(node.certificate.issuedBy.id).toBe(HOST);
    const totals = `query ($j: JurisdictionCode!) { subsidyTotals(jurisdiction: $j, year: 2026) { level state claims amount { amount currency } } }`;
    const { data } = await alliance.ask(totals, 'secretariat', { j: 'CN_ZHUHAI' });
    expect(data.subsidyTotals.length).toBeGreaterThan(0);
    expect((await alliance.ask(totals, 'partner', { j: 'CN_ZHUHAI' })).data).toEqual(data);
    const stranger = await alliance.ask(totals, 'host', { j: 'CN_ZHUHAI' });
    expect(stranger).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
      data: { subsidyTotals: null },
    });
    await alliance.rows(
      `INSERT INTO subsidy_tally VALUES ('MO', 2026, 'L5', 'MOP', 'PAID', 1, 100) ON CONFLICT DO NOTHING`,
    );
    const sum = async (places: readonly string[]) =>
      alliance.ask(
        'query ($p: [JurisdictionCode!]!) { subsidySum(jurisdictions: $p, year: 2026, states: [APPLIED, VERIFIED, PUBLICITY, PAID]) { amount currency } }',
        'secretariat',
        { p: places },
      );
    expect((await sum(['CN_ZHUHAI', 'CN_HENGQIN'])).data.subsidySum).toMatchObject({ currency: 'CNY' });
    expect((await sum(['CN_ZHUHAI', 'MO'])).errors[0]?.extensions['code']).toBe('CURRENCY_MIXED');
  });
});
