import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, read, database } = deskOf(() => federation);

const PROJECT = seedId('developmentProject', 'demo-11');
const FIELDS =
  'id state decidedOn count { seats votesFor votesAgainst abstentions quorumMet } rule { subject } votes { choice }';
const propose = (change: object = {}, as = 'council') =>
  act(
    'proposeResolution',
    { bodyKind: 'COUNCIL', subject: 'OTHER', titles: { en: 'Invented' }, texts: { en: 'Resolved.' }, ...change },
    as,
  );
const cast = (id: string, choice: string, as: string) => act('castResolutionVote', { id, choice }, as, FIELDS);
const close = (id: string) => act('closeResolution', { id }, 'secretariat', FIELDS);

/** The subjects of those who hold a seat of the council today, the persona of the chair first. */
async function holders(): Promise<string[]> {
  const rows = await database().query<{ account: string }[]>(
    `SELECT s.holder_account AS account FROM seat s JOIN governance_body b ON b.id = s.body_id
     WHERE b.kind = 'COUNCIL' AND '2026-11-20' BETWEEN s.valid_from AND s.valid_until
     ORDER BY s.holder_account = 'urn:alliance:local council' DESC, s.id`,
  );
  return rows.map(({ account }) => account.split(' ')[1] ?? '');
}
const opened = async (change: object = {}) => {
  const { id } = await propose(change);
  await act('openResolution', { id });
  return id as string;
};

describe('a resolution', () => {
  test('is adopted by a majority when half of the council took part, and everybody is told', async () => {
    const seats = await holders();
    const half = seats.slice(0, Math.ceil(seats.length / 2));
    const funds = { projectId: PROJECT, amount: { amount: 10_000_000, currency: 'CNY' } };
    const id = await opened({ subject: 'STANDARD_PROJECT_FUNDING', ...funds });
    for (const subject of half) await cast(id, 'FOR', subject);
    const closed = await close(id);
    expect(closed).toMatchObject({
      state: 'ADOPTED',
      decidedOn: '2026-11-20',
      count: { seats: seats.length, votesFor: half.length, votesAgainst: 0, abstentions: 0, quorumMet: true },
      rule: { subject: null },
    });
    const told = await database().query(
      `SELECT payload FROM outbox WHERE topic = 'resolution' AND entity_id = $1 ORDER BY position`,
      [id],
    );
    expect(told.map(({ payload }: { payload: { state: string } }) => payload.state)).toEqual([
      'PROPOSED',
      'OPEN',
      'ADOPTED',
    ]);
    expect(told.at(-1).payload).toMatchObject({
      subject: 'STANDARD_PROJECT_FUNDING',
      decidedOn: '2026-11-20',
      title: { en: 'Invented' },
      projectId: PROJECT,
      amount: 10_000_000,
      currency: 'CNY',
    });
    const named = '{ project { title } amount { amount currency } }';
    expect((await read(`query ($id: ID!) { resolution(id: $id) ${named} }`, { id })).resolution).toMatchObject({
      project: { title: expect.stringContaining('示范') },
      amount: { amount: 10_000_000, currency: 'CNY' },
    });
    expect(await cast(id, 'FOR', 'council')).toMatchObject({
      code: 'ILLEGAL_MOVE',
      currentState: 'ADOPTED',
      allowedActions: [],
    });
  });

  test('names a project and an amount when it is on funding, and neither when it is not', async () => {
    const amount = { amount: 1, currency: 'CNY' };
    const funding = { subject: 'STANDARD_PROJECT_FUNDING', projectId: PROJECT, amount };
    const refusal = (change: object) => propose({ ...funding, ...change });
    const wrong = { code: 'FUNDING_TERMS_WRONG' };
    expect(await refusal({ projectId: null })).toMatchObject({ ...wrong, path: ['projectId'] });
    expect(await refusal({ amount: null })).toMatchObject({ ...wrong, path: ['amount'] });
    expect(await refusal({ amount: { amount: 0, currency: 'CNY' } })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await refusal({ projectId: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND', path: ['projectId'] });
    expect(await refusal({ subject: 'OTHER' })).toMatchObject({ ...wrong, path: ['projectId'] });
    expect(await refusal({ subject: 'OTHER', projectId: null })).toMatchObject({ ...wrong, path: ['amount'] });
    expect(
      (await read('{ resolutions(first: 100) { edges { node { subject amount { amount } } } } }')).resolutions.edges,
    ).not.toContainEqual({ node: { subject: 'OTHER', amount: expect.anything() } });
  });

  test('is lost without a quorum, however many are for it', async () => {
    const id = await opened();
    await cast(id, 'FOR', 'council');
    expect(await close(id)).toMatchObject({ state: 'LOST', count: { votesFor: 1, quorumMet: false } });
  });

  test('counts each seat once: a second vote replaces the first, also when both come at once', async () => {
    const seats = await holders();
    const id = await opened();
    for (const subject of seats) await cast(id, 'AGAINST', subject);
    await Promise.all(seats.flatMap((subject) => [cast(id, 'FOR', subject), cast(id, 'FOR', subject)]));
    expect(await close(id)).toMatchObject({ state: 'ADOPTED', count: { votesFor: seats.length, votesAgainst: 0 } });
  });

  test('on the code of conduct needs two thirds, by a rule of its own', async () => {
    const seats = await holders();
    const id = await opened({ subject: 'CODE_OF_CONDUCT' });
    const against = Math.floor(seats.length / 3) + 1;
    for (const [at, subject] of seats.entries()) await cast(id, at < against ? 'AGAINST' : 'FOR', subject);
    expect(await close(id)).toMatchObject({
      state: 'LOST',
      rule: { subject: 'CODE_OF_CONDUCT' },
      count: { quorumMet: true },
    });
  });

  test('is decided by the rule that is in force, and not at all without one', async () => {
    const rules = await database().query<{ id: string }[]>(
      `SELECT r.id FROM resolution_rule r JOIN governance_body b ON b.id = r.body_id WHERE b.kind = 'COUNCIL' AND r.subject IS NULL`,
    );
    const general = {
      bodyKind: 'COUNCIL',
      quorum: { numerator: 1, denominator: 100 },
      majority: { numerator: 1, denominator: 2 },
      moreThan: true,
      validFrom: '2026-11-20',
    };
    expect(await act('addResolutionRule', { ...general, quorum: { numerator: 3, denominator: 2 } })).toMatchObject({
      path: ['quorum'],
    });
    expect(await act('addResolutionRule', general, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('endResolutionRule', { id: rules[0]?.id, validUntil: '2026-11-19' });
    const id = await opened();
    await cast(id, 'FOR', 'council');
    expect(await close(id)).toMatchObject({ code: 'NO_RESOLUTION_RULE' });
    await act('addResolutionRule', general);
    expect(await act('addResolutionRule', general)).toMatchObject({ code: 'PERIODS_OVERLAP' });
    expect(await close(id)).toMatchObject({ state: 'ADOPTED', count: { votesFor: 1, quorumMet: true } });
    await act('addResolutionRule', { ...general, validFrom: '2027-01-01' });
    const [before] = await database().query<{ last: string }[]>(
      `SELECT valid_until::text AS last FROM resolution_rule WHERE valid_from = '2026-11-20' AND subject IS NULL`,
    );
    expect(before).toEqual({ last: '2026-12-31' });
    expect(await act('addResolutionRule', { ...general, validFrom: '2026-11-19' })).toMatchObject({
      code: 'RULE_NOT_AHEAD',
    });
  });

  test('is withdrawn by who proposed it, before the vote only', async () => {
    const { id } = await propose();
    const [, second] = await holders();
    expect(await act('withdrawResolution', { id }, second)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('withdrawResolution', { id }, 'council', 'state')).toMatchObject({ state: 'WITHDRAWN' });
    const open = await opened();
    expect(await act('withdrawResolution', { id: open }, 'council')).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });
});

describe('who may', () => {
  test('propose, open and vote: seats of the body, the office, seats of the body', async () => {
    expect(await propose({}, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await propose({ bodyKind: 'SUPERVISORY_BOARD' }, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await propose({ titles: {} })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['names'] });
    expect(await propose({ texts: { en: 'x'.repeat(20_001) } })).toMatchObject({ path: ['texts'] });
    const id = await opened();
    expect(await cast(id, 'FOR', 'secretariat')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('closeResolution', { id }, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('see a resolution: strangers once it is adopted, those concerned always', async () => {
    const id = await opened();
    const query = 'query ($id: ID!) { resolution(id: $id) { state votes { choice } } }';
    expect((await read(query, { id }, 'partner')).resolution).toBeNull();
    expect((await read(query, { id }, 'council')).resolution).toMatchObject({ state: 'OPEN' });
    const list = '{ resolutions(first: 100) { totalCount edges { node { state } } } }';
    const states = async (as: string) =>
      new Set((await read(list, {}, as)).resolutions.edges.map(({ node }: { node: { state: string } }) => node.state));
    expect(await states('nobody')).toEqual(new Set(['ADOPTED']));
    expect(await states('council')).toEqual(new Set(['PROPOSED', 'OPEN', 'ADOPTED', 'LOST', 'WITHDRAWN']));
    const adopted = await read(
      '{ resolutions(first: 1, filter: { states: [ADOPTED] }) { edges { node { id } } } }',
      {},
      'nobody',
    );
    const { id: decided } = adopted.resolutions.edges[0].node;
    expect((await read(query, { id: decided }, 'nobody')).resolution).toEqual({ state: 'ADOPTED', votes: null });
  });
});
