import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, read, database, members, admit, grant } = deskOf(() => federation);

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const LIST = `query ($filter: InstitutionFilter, $orderBy: InstitutionOrder, $after: String) {
  institutions(first: 40, filter: $filter, orderBy: $orderBy, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id memberNumber joinedOn provenance standing } } } }`;
type Member = { id: string; memberNumber: string; joinedOn: string; provenance: string; standing: string };
const list = async (filter: object, orderBy = 'NAME'): Promise<Member[]> => {
  const found: Member[] = [];
  for (let after: string | null = null; ; ) {
    const { institutions } = await read(LIST, { filter, orderBy, after }, 'nobody');
    found.push(...institutions.edges.map(({ node }: { node: Member }) => node));
    if (!institutions.pageInfo.hasNextPage) {
      expect(found).toHaveLength(institutions.totalCount);
      return found;
    }
    after = institutions.pageInfo.endCursor;
  }
};

describe('the directory', () => {
  test('lists members by their number, each once', async () => {
    const numbers = (await list({}, 'MEMBER_NUMBER')).map(({ memberNumber }) => memberNumber);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    const [row] = await database().query('SELECT count(*) FROM institution');
    expect(numbers).toHaveLength(Number(row.count));
  });

  test('finds members admitted in a period, the first and the last day included', async () => {
    const all = await list({}, 'NEWEST');
    const day = all.find(({ joinedOn }) => joinedOn > '2024-01-01')?.joinedOn ?? '';
    const found = await list({ joinedFrom: day, joinedUntil: day });
    expect(found.map(({ id }) => id).sort()).toEqual(
      all
        .filter(({ joinedOn }) => joinedOn === day)
        .map(({ id }) => id)
        .sort(),
    );
    expect(await list({ joinedFrom: '2024-02-01', joinedUntil: '2024-01-31' })).toEqual([]);
  });

  test('tells invented bodies from real ones, which are all in good standing', async () => {
    const invented = await list({ provenances: ['INVENTED'] });
    expect(new Set(invented.map(({ provenance }) => provenance))).toEqual(new Set(['INVENTED']));
    expect(new Set((await list({ provenances: ['PUBLIC_FACTS'] })).map(({ standing }) => standing))).toEqual(
      new Set(['ACTIVE']),
    );
    expect(await list({ standings: ['SUSPENDED', 'EXITED'], provenances: ['PUBLIC_FACTS'] })).toEqual([]);
  });
});

describe('how a member presents itself', () => {
  const FIELDS = 'id name(lang: EN) website contact { email telephone address { pt } }';

  test('is changed by its own staff, its name by the office only', async () => {
    const id = await admit('presents-itself');
    const contact = { email: 'office@example.org', telephone: '+853 2828 0000', address: { pt: 'Rua Inventada 1' } };
    const edited = await act(
      'editInstitution',
      { id, website: 'https://example.org/a', contact },
      'presents-itself',
      FIELDS,
    );
    expect(edited).toMatchObject({ website: 'https://example.org/a', contact });
    const names = { en: 'Invented and Renamed' };
    expect(await act('editInstitution', { id, names }, 'presents-itself')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('editInstitution', { id, names, website: '' }, 'secretariat', FIELDS)).toMatchObject({
      name: 'Invented and Renamed',
      website: null,
      contact,
    });
    expect(await act('editInstitution', { id, website: 'https://example.org/b' }, 'host')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test.each([
    ['an address without a place', { contact: { email: 'nobody' } }, 'MALFORMED_CODE'],
    ['a telephone number of words', { contact: { telephone: 'call me' } }, 'MALFORMED_CODE'],
    ['an endless address', { contact: { address: { en: 'x'.repeat(301) } } }, 'OUT_OF_RANGE'],
    ['a script for a website', { website: 'javascript:alert(1)' }, 'MALFORMED_CODE'],
    ['no name at all', { names: {} }, 'OUT_OF_RANGE'],
  ])('%s is refused', async (_, change, code) => {
    const [id] = await members(1);
    expect(await act('editInstitution', { id, ...change })).toMatchObject({ __typename: 'InvalidInput', code });
  });
});

describe('the standing of a member', () => {
  const STANDING = 'id standing standingSince steps { action from to reason }';

  test('holds from a day, and its history is seen by those concerned only', async () => {
    const id = await admit('has-a-standing');
    const today = federation.clock.now.toISOString().slice(0, 10);
    expect(await act('suspendInstitution', { id })).toMatchObject({ code: 'REASON_MISSING' });
    const early = { id, reason: 'Too early.', effectiveOn: '2020-01-01' };
    expect(await act('suspendInstitution', early)).toMatchObject({ code: 'OUT_OF_RANGE', path: ['effectiveOn'] });
    expect(await act('suspendInstitution', { ...early, effectiveOn: '2027-01-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    expect(await act('suspendInstitution', { id, reason: 'For a test.' }, 'secretariat', STANDING)).toMatchObject({
      standing: 'SUSPENDED',
      standingSince: today,
    });
    const query = 'query ($id: ID!) { institution(id: $id) { steps { action reason } } }';
    expect((await read(query, { id }, 'has-a-standing')).institution.steps).toEqual([
      { action: 'suspend', reason: 'For a test.' },
    ]);
    for (const as of ['partner', 'nobody'])
      expect((await read(query, { id }, as)).institution).toEqual({ steps: null });
  });

  test('ends with an exit, and with it the roles held for the member', async () => {
    const id = await admit('leaves');
    const viewer = '{ viewer { grants { role institution { id } } } }';
    expect((await read(viewer, {}, 'leaves')).viewer.grants).toEqual([
      { role: 'INSTITUTION_STAFF', institution: { id } },
    ]);
    expect(await act('exitInstitution', { id, reason: 'It closes.' }, 'secretariat', 'standing')).toMatchObject({
      standing: 'EXITED',
    });
    expect((await read(viewer, {}, 'leaves')).viewer.grants).toEqual([]);
    expect(await act('reinstateInstitution', { id })).toMatchObject({ code: 'ILLEGAL_MOVE', allowedActions: [] });
    const again = await grant('leaves', 'INSTITUTION_STAFF', { institutionId: id });
    expect(again).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE' });
  });
});

describe('a merger', () => {
  const MERGED = 'id mergedFrom { totalCount edges { node { id standing mergedOn mergedInto { id } } } }';
  const merge = (ids: readonly string[], intoId: string, change: object = {}) =>
    act(
      'mergeInstitutions',
      { ids, intoId, mergedOn: '2026-11-20', reason: 'They join.', ...change },
      'secretariat',
      MERGED,
    );

  test('makes members leave into a survivor that names them, and everybody is told', async () => {
    const [one, two, survivor] = [await admit('merged-1'), await admit('merged-2'), await admit('survivor')];
    const result = await merge([one, two], survivor);
    expect(result.mergedFrom.totalCount).toBe(2);
    for (const { node } of result.mergedFrom.edges) {
      expect([one, two]).toContain(node.id);
      expect(node).toMatchObject({ standing: 'EXITED', mergedOn: '2026-11-20', mergedInto: { id: survivor } });
    }
    expect((await read('{ viewer { grants { role } } }', {}, 'merged-1')).viewer.grants).toEqual([]);
    const told = await database().query(
      `SELECT payload->>'mergedIntoId' AS into FROM outbox WHERE topic = 'institution' AND entity_id = $1
       ORDER BY position DESC LIMIT 1`,
      [one],
    );
    expect(told).toEqual([{ into: survivor }]);
    expect(await merge([one], survivor)).toMatchObject({ code: 'ILLEGAL_MOVE', currentState: 'EXITED' });
    expect(await merge([survivor], one)).toMatchObject({ code: 'INSTITUTION_NOT_ACTIVE', path: ['intoId'] });
  });

  test('is refused when it makes no sense', async () => {
    const [one = '', two = ''] = await members(2);
    expect(await merge([], two)).toMatchObject({ code: 'OUT_OF_RANGE', path: ['ids'] });
    expect(await merge([one], one)).toMatchObject({ code: 'MERGER_CIRCULAR' });
    expect(await merge([one, one.toUpperCase()], two)).toMatchObject({ code: 'MERGER_CIRCULAR' });
    expect(
      await merge(
        Array.from({ length: 21 }, () => one),
        two,
      ),
    ).toMatchObject({ code: 'TOO_MANY' });
    expect(await merge([UNKNOWN], two)).toMatchObject({ code: 'NOT_FOUND', path: ['ids'] });
    expect(await merge([one], 'nonsense')).toMatchObject({ code: 'NOT_FOUND', path: ['intoId'] });
    expect(await merge([one], two, { reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await merge([one], two, { mergedOn: '2026-11-21' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const byStranger = { ids: [one], intoId: two, mergedOn: '2026-11-20', reason: 'Mine.' };
    expect(await act('mergeInstitutions', byStranger, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('of two members into each other at once happens one way only', async () => {
    const [left, right] = [await admit('left-hand'), await admit('right-hand')];
    const results = await Promise.all([merge([left], right), merge([right], left)]);
    expect(results.filter(({ code }) => code === undefined)).toHaveLength(1);
    const rows = await database().query('SELECT id, merged_into_id FROM institution WHERE id = ANY($1)', [
      [left, right],
    ]);
    expect(rows.filter((row: { merged_into_id: string | null }) => row.merged_into_id === null)).toHaveLength(1);
  });
});

describe('the list of roles', () => {
  const GRANTS = `query ($filter: RoleGrantFilter, $orderBy: RoleGrantOrder) { roleGrants(first: 100, filter: $filter, orderBy: $orderBy) {
    totalCount edges { node { id role validUntil account { subject } institution { id } } } } }`;

  test('shows the office which roles expire, and a renewal moves their last day', async () => {
    const first = await grant('expires-soon', 'PARTNER', { validUntil: '2026-12-01' });
    const second = await grant('expires-later', 'PARTNER', { validUntil: '2026-12-20' });
    const expiring = async () =>
      (
        await read(GRANTS, {
          filter: { roles: ['PARTNER'], expiringBefore: '2027-01-01', inForce: true },
          orderBy: 'EXPIRY',
        })
      ).roleGrants.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(await expiring()).toEqual([first.id, second.id]);
    const renewed = await act('renewRole', { id: first.id, validUntil: '2027-06-30' }, 'secretariat', 'id validUntil');
    expect(renewed).toMatchObject({ validUntil: '2027-06-30' });
    expect(await expiring()).toEqual([second.id]);
    expect(await act('renewRole', { id: second.id, validUntil: '2026-11-19' })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await act('renewRole', { id: second.id }, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('revokeRole', { id: second.id });
    expect(await act('renewRole', { id: second.id, validUntil: null })).toMatchObject({ code: 'ROLE_REVOKED' });
  });

  test('is read by institution, and by the office only', async () => {
    const id = await admit('has-staff');
    const { roleGrants } = await read(GRANTS, { filter: { institutionId: id } });
    expect(roleGrants.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        id: expect.any(String),
        role: 'INSTITUTION_STAFF',
        validUntil: null,
        account: { subject: 'has-staff' },
        institution: { id },
      },
    ]);
    expect((await read(GRANTS, { filter: { institutionId: 'nonsense' } })).roleGrants.totalCount).toBe(0);
    expect((await read(GRANTS, {}, 'host')).roleGrants).toBeNull();
  });
});
