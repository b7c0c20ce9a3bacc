import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
let organiser: string;
let guest: string;
beforeAll(async () => {
  federation = await startFederation();
  organiser = await admit('organises');
  guest = await admit('sends-guests');
});
afterAll(() => federation.stop());
const { act, read, admit } = deskOf(() => federation);

const FIELDS = 'id state participantCount attendanceCount capacity';
const plan = (change: object = {}, as = 'organises') =>
  act(
    'planExchangeEvent',
    {
      kind: 'SEMINAR',
      names: { en: 'Invented seminar' },
      place: { en: 'Invented hall' },
      jurisdiction: 'MO',
      validFrom: '2026-11-20',
      validUntil: '2026-11-21',
      organiserIds: [organiser],
      capacity: 10,
      ...change,
    },
    as,
    FIELDS,
  );
const opened = async (change: object = {}) => {
  const { id } = await plan(change);
  await act('openExchangeEvent', { id }, 'organises');
  return id as string;
};
const register = (eventId: string, personNames: readonly string[], as = 'sends-guests', institutionId = guest) =>
  act('registerParticipants', { eventId, institutionId, personNames }, as, FIELDS);
const people = (count: number, prefix = 'Person') => Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
const PARTICIPANTS = `query ($id: ID!) { exchangeEvent(id: $id) { participantCount
  participants(first: 100) { totalCount edges { node { id personName attended institution { id } } } } } }`;
const participants = async (id: string, as: string) =>
  (await read(PARTICIPANTS, { id }, as)).exchangeEvent.participants.edges.map(
    ({ node }: { node: { id: string; personName: string } }) => node,
  );

describe('an exchange event', () => {
  test('is planned, opened, filled and held, and says who came', async () => {
    const { id, state } = await plan();
    expect(state).toBe('PLANNED');
    expect(await register(id, ['Too Early'])).toMatchObject({ code: 'EVENT_NOT_OPEN' });
    await act('openExchangeEvent', { id }, 'organises');
    expect(await register(id, people(3))).toMatchObject({ participantCount: 3 });
    expect(await register(id, ['Person 0'])).toMatchObject({ code: 'ALREADY_PARTICIPATING' });
    expect(await register(id, ['Twin', 'Twin'])).toMatchObject({ code: 'ALREADY_PARTICIPATING' });
    const [one, two, three] = await participants(id, 'organises');
    expect(await act('withdrawParticipant', { id: three.id }, 'organises')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('withdrawParticipant', { id: three.id }, 'sends-guests', FIELDS)).toMatchObject({
      participantCount: 2,
    });
    expect(await act('withdrawParticipant', { id: three.id }, 'sends-guests', FIELDS)).toMatchObject({
      participantCount: 2,
    });
    const attendance = { eventId: id, attendedIds: [one.id], absentIds: [two.id] };
    expect(await act('recordAttendance', { ...attendance, absentIds: [one.id] }, 'organises')).toMatchObject({
      path: ['absentIds'],
    });
    expect(await act('recordAttendance', { ...attendance, attendedIds: [three.id] }, 'organises')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await act('recordAttendance', attendance, 'sends-guests')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('recordAttendance', attendance, 'organises', FIELDS)).toMatchObject({ attendanceCount: 1 });
    expect(await act('holdExchangeEvent', { id }, 'organises', FIELDS)).toMatchObject({ state: 'HELD' });
    expect(await register(id, ['Too Late'])).toMatchObject({ code: 'EVENT_NOT_OPEN' });
    const page =
      'query ($id: ID!) { institution(id: $id) { exchangeEvents { edges { node { state organisers { id } } } } } }';
    expect((await read(page, { id: organiser }, 'nobody')).institution.exchangeEvents.edges).toContainEqual({
      node: { state: 'HELD', organisers: [{ id: organiser }] },
    });
  });

  test('is never over its capacity, however many register at once', async () => {
    const id = await opened({ capacity: 10 });
    const results = await Promise.all(Array.from({ length: 8 }, (_, at) => register(id, people(3, `Group ${at}`))));
    expect(results.filter(({ state }) => state === 'OPEN')).toHaveLength(3);
    expect(results.filter(({ code }) => code === 'EVENT_FULL')).toHaveLength(5);
    const { exchangeEvent } = await read(PARTICIPANTS, { id }, 'organises');
    expect(exchangeEvent.participantCount).toBe(9);
    expect(exchangeEvent.participants.totalCount).toBe(9);
    expect(await act('editExchangeEvent', { id, capacity: 8 }, 'organises')).toMatchObject({ code: 'EVENT_FULL' });
    expect(await act('editExchangeEvent', { id, capacity: 12 }, 'organises', FIELDS)).toMatchObject({ capacity: 12 });
    expect(await register(id, people(3, 'Last'))).toMatchObject({ participantCount: 12 });
  });

  test('shows names to its organisers and to who registered them', async () => {
    const id = await opened();
    await register(id, ['Guest']);
    await register(id, ['Host'], 'organises', organiser);
    const names = async (as: string) =>
      (await participants(id, as)).map(({ personName }: { personName: string }) => personName);
    expect(await names('organises')).toEqual(['Guest', 'Host']);
    expect(await names('secretariat')).toEqual(['Guest', 'Host']);
    expect(await names('sends-guests')).toEqual(['Guest']);
    expect(await names('host')).toEqual([]);
    expect(await names('nobody')).toEqual([]);
  });

  test('is refused when it makes no sense, or is not theirs', async () => {
    expect(await plan({ validFrom: '2026-11-19' })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['validFrom'] });
    expect(await plan({ validUntil: '2026-11-19' })).toMatchObject({ code: 'PERIOD_INVERTED' });
    expect(await plan({ capacity: 0 })).toMatchObject({ path: ['capacity'] });
    expect(await plan({ jurisdiction: 'XX' })).toMatchObject({ code: 'JURISDICTION_UNKNOWN' });
    expect(await plan({ place: {} })).toMatchObject({ path: ['place'] });
    expect(await plan({ organiserIds: [] })).toMatchObject({ path: ['organiserIds'] });
    expect(await plan({ organiserIds: ['nonsense'] }, 'secretariat')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await plan({ organiserIds: [guest, organiser] })).toMatchObject({ code: 'NOT_ALLOWED' });
    const id = await opened();
    expect(await register(id, ['Foreign'], 'organises')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await register(id, [])).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await register(id, people(51))).toMatchObject({ code: 'TOO_MANY' });
    expect(await register(id, ['x'.repeat(101)])).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await act('cancelExchangeEvent', { id }, 'organises')).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act('cancelExchangeEvent', { id, reason: 'A typhoon.' }, 'sends-guests')).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await act('cancelExchangeEvent', { id, reason: 'A typhoon.' }, 'organises', FIELDS)).toMatchObject({
      state: 'CANCELLED',
    });
    expect(await act('editExchangeEvent', { id, capacity: 20 }, 'organises')).toMatchObject({ code: 'EVENT_NOT_OPEN' });
    const later = await opened({ validFrom: '2026-12-01', validUntil: '2026-12-01' });
    expect(await act('holdExchangeEvent', { id: later }, 'organises')).toMatchObject({ code: 'EVENT_NOT_BEGUN' });
  });

  test('is listed by kind, place and days', async () => {
    const list = async (filter: object, orderBy = 'OLDEST') =>
      (
        await read(
          `query ($filter: ExchangeEventFilter, $orderBy: ExchangeEventOrder) { exchangeEvents(first: 100, filter: $filter, orderBy: $orderBy) {
            edges { node { kind validFrom validUntil jurisdiction { code } } } } }`,
          { filter, orderBy },
          'nobody',
        )
      ).exchangeEvents.edges.map(({ node }: { node: object }) => node);
    type Row = { kind: string; validFrom: string; validUntil: string; jurisdiction: { code: string } };
    const all: Row[] = await list({});
    const days = { from: '2024-01-01', until: '2024-12-31' };
    expect(await list(days)).toEqual(
      all.filter(({ validFrom, validUntil }) => validUntil >= days.from && validFrom <= days.until),
    );
    expect(await list({ kinds: ['VISIT'], jurisdictions: ['MO'] })).toEqual(
      all.filter(({ kind, jurisdiction }) => kind === 'VISIT' && jurisdiction.code === 'MO'),
    );
    const newest = (await list({}, 'NEWEST')).map(({ validFrom }: Row) => validFrom);
    expect(newest).toEqual([...newest].sort().reverse());
  });
});

describe('a merger of members', () => {
  test('passes coming events and unfinished tasks on to the survivor', async () => {
    const [merged, survivor] = [await admit('is-merged'), await admit('survives')];
    const { id } = await plan({ organiserIds: [merged, organiser] }, 'is-merged');
    const shared = await plan({ organiserIds: [merged, survivor] }, 'is-merged');
    const draft = await act('draftWorkPlan', { names: { en: 'Plan' }, firstYear: 2090, lastYear: 2092 });
    const days = { validFrom: '2090-01-01', validUntil: '2090-12-31' };
    const task = await act('addWorkPlanTask', {
      planId: draft.id,
      names: { en: 'Task' },
      duty: 'EXCHANGE',
      ownerId: merged,
      ...days,
    });
    await act('mergeInstitutions', { ids: [merged], intoId: survivor, mergedOn: '2026-11-20', reason: 'They join.' });
    const organisers = async (event: string) =>
      (await read('query ($id: ID!) { exchangeEvent(id: $id) { organisers { id } } }', { id: event })).exchangeEvent
        .organisers;
    expect(await organisers(id)).toEqual([{ id: survivor }, { id: organiser }]);
    expect(await organisers(shared.id)).toEqual([{ id: survivor }]);
    const owner = await read('query ($id: ID!) { workPlanTask(id: $id) { owner { id } } }', { id: task.id });
    expect(owner.workPlanTask.owner.id).toBe(survivor);
  });
});
