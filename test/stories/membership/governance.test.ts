import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { meanwhile } from '../../kit/meanwhile.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, read, database, members, admit } = deskOf(() => federation);

const holder = (subject: string) => ({ issuer: 'urn:alliance:local', subject });

/** A term of office of the supervisory board far ahead, so that its seats are free; each call takes other years. */
let year = 2040;
const futureTerm = async (bodyKind = 'SUPERVISORY_BOARD', years = 1) => {
  const validFrom = `${year}-01-01`;
  year += years;
  return (await act('addTermOfOffice', { bodyKind, validFrom, validUntil: `${year - 1}-12-31` })).id as string;
};

describe('the bodies', () => {
  test('have terms and seats that everybody may see, and accounts that strangers may not', async () => {
    const query = `{ governanceBodies { kind name(lang: EN) terms { number validFrom validUntil }
      seatsOn { kind number holderName institution { provenance standing } } } }`;
    const { governanceBodies } = await read(query, {}, 'nobody');
    expect(governanceBodies.map(({ kind }: { kind: string }) => kind)).toEqual(['COUNCIL', 'SUPERVISORY_BOARD']);
    for (const { seatsOn } of governanceBodies) {
      expect(seatsOn[0].kind).toBe('CHAIR');
      for (const seat of seatsOn) expect(seat.institution).toEqual({ provenance: 'INVENTED', standing: 'ACTIVE' });
    }
    const holders = await read('{ governanceBodies { seatsOn { holder { subject } } } }', {}, 'partner');
    for (const { seatsOn } of holders.governanceBodies) {
      for (const seat of seatsOn) expect(seat).toEqual({ holder: null });
    }
  });

  test('do not have two terms on the same day', async () => {
    const term = { bodyKind: 'COUNCIL', validFrom: '2026-06-01', validUntil: '2027-05-31' };
    expect(await act('addTermOfOffice', term)).toMatchObject({ code: 'PERIODS_OVERLAP' });
    expect(await act('addTermOfOffice', { ...term, validUntil: '2026-05-31' })).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    expect(await act('addTermOfOffice', term, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a seat', () => {
  test('is held by one institution at a time, which sits once in all bodies', async () => {
    const [one, two] = await members(2);
    const termId = await futureTerm();
    const fill = (change: object) =>
      act('fillSeat', { termId, kind: 'CHAIR', institutionId: one, holderName: '林示范', ...change });
    expect(await fill({})).toMatchObject({ __typename: 'Seat' });
    expect(await fill({ institutionId: two })).toMatchObject({ code: 'SEAT_TAKEN' });
    expect(await fill({ kind: 'MEMBER' })).toMatchObject({ code: 'ALREADY_SEATED', path: ['institutionId'] });
    expect(await fill({ kind: 'CHAIR', number: 2, institutionId: two })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await fill({ kind: 'MEMBER', institutionId: two, validFrom: '2030-01-01' })).toMatchObject({
      code: 'OUTSIDE_TERM',
    });
    expect(await fill({ kind: 'MEMBER', institutionId: two, holderName: ' ' })).toMatchObject({ path: ['holderName'] });
    expect(
      await act('fillSeat', { termId, kind: 'MEMBER', institutionId: two, holderName: 'x' }, 'host'),
    ).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('that two institutions are given at once goes to one of them', async () => {
    const chosen = await members(4);
    const termId = await futureTerm();
    const results = await Promise.all(
      chosen.map((institutionId) => act('fillSeat', { termId, kind: 'CHAIR', institutionId, holderName: '林示范' })),
    );
    expect(results.filter(({ __typename }) => __typename === 'Seat')).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'SEAT_TAKEN')).toHaveLength(3);
  });

  test('of the council makes its holder a council member for its days, and no longer', async () => {
    const institutionId = await admit('sends-a-member');
    const { governanceBody } = await read('{ governanceBody(kind: COUNCIL) { terms { id validFrom } } }');
    const seat = {
      termId: governanceBody.terms[0].id,
      kind: 'MEMBER',
      number: 150,
      institutionId,
      validFrom: '2026-11-20',
    };
    const { id } = await act('fillSeat', { ...seat, holderName: '郑示范', holder: holder('new-on-council') });
    const grants = async () => {
      // Roles are read anew for a change; the change itself is refused.
      await act('revokeRole', { id: 'nothing' }, 'new-on-council');
      const { viewer } = await read('{ viewer { grants { role validFrom } } }', {}, 'new-on-council');
      return viewer.grants;
    };
    expect(await grants()).toEqual([{ role: 'COUNCIL_MEMBER', validFrom: '2026-11-20' }]);
    expect(await act('vacateSeat', { id, validUntil: '2026-11-20', reason: ' ' })).toMatchObject({ path: ['reason'] });
    expect(await act('vacateSeat', { id, validUntil: '2026-11-19', reason: 'Left.' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    await act('vacateSeat', { id, validUntil: '2026-11-20', reason: 'Left the institution.' });
    federation.clock.now = new Date(federation.clock.now.getTime() + 86_400_000);
    expect(await grants()).toEqual([]);
    federation.clock.now = new Date(federation.clock.now.getTime() - 86_400_000);
  });

  test('of a holder who gets the role at the same moment is refused, and filled when sent again', async () => {
    const institutionId = await admit('sends-another');
    const { governanceBody } = await read('{ governanceBody(kind: COUNCIL) { terms { id } } }');
    const [{ id: accountId }] = await database().query(
      `INSERT INTO account (id, issuer, subject) VALUES (gen_random_uuid(), 'urn:alliance:local', 'twice') RETURNING id`,
    );
    const termId = governanceBody.terms[0].id;
    const seat = { termId, kind: 'MEMBER', number: 151, institutionId, validFrom: '2026-11-20' };
    const fill = () => act('fillSeat', { ...seat, holderName: '冯示范', holder: holder('twice') });
    const granting = [
      `INSERT INTO role_grant (id, account_id, role) VALUES (gen_random_uuid(), $1, 'COUNCIL_MEMBER')`,
      [accountId],
    ] as const;
    expect(await meanwhile(database(), granting, fill)).toMatchObject({ code: 'ALREADY_GRANTED' });
    expect(await fill()).toMatchObject({ __typename: 'Seat' });
  });

  test('ends when its institution leaves the alliance', async () => {
    const institutionId = await admit('leaves-its-seat');
    const termId = await futureTerm();
    const { id } = await act('fillSeat', { termId, kind: 'MEMBER', institutionId, holderName: '周示范' });
    await act('exitInstitution', { id: institutionId, reason: 'It closes.' });
    const [seat] = await database().query('SELECT valid_until < valid_from AS never FROM seat WHERE id = $1', [id]);
    expect(seat).toEqual({ never: true });
    const [other] = await members(1);
    expect(await act('fillSeat', { termId, kind: 'MEMBER', institutionId: other, holderName: '吴示范' })).toMatchObject(
      {
        __typename: 'Seat',
      },
    );
    expect(await act('fillSeat', { termId, kind: 'MEMBER', number: 2, institutionId, holderName: 'x' })).toMatchObject({
      code: 'INSTITUTION_NOT_ACTIVE',
    });
  });
});

describe('an election', () => {
  const OUTCOME = `id state votesCast seatsLeftOpen nominations { edges { node { id votes outcome institution { id } } } }`;
  const staff = ['votes-1', 'votes-2', 'votes-3', 'votes-4'];
  const institutions: string[] = [];
  beforeAll(async () => {
    for (const subject of staff) institutions.push(await admit(subject));
  });

  /** An election for some seats in a term of its own, in which the first three of the members above stand. */
  const called = async (seatCount: number) => {
    const termId = await futureTerm();
    const { id } = await act('callElection', { termId, seatKind: 'MEMBER', seatCount });
    const nominations: string[] = [];
    for (const at of [0, 1, 2]) {
      const input = { electionId: id, institutionId: institutions[at], holderName: `候选人${at}` };
      nominations.push((await act('nominateForElection', input, staff[at])).id);
    }
    return { id: id as string, termId, nominations };
  };
  const vote = (electionId: string, at: number, nominationIds: readonly (string | undefined)[]) =>
    act('castElectionVote', { electionId, institutionId: institutions[at], nominationIds }, staff[at], OUTCOME);
  const outcomes = (result: { nominations: { edges: { node: { outcome: string } }[] } }) =>
    result.nominations.edges.map(({ node }) => node.outcome);

  test('is called, opened, voted on and closed; the winners hold seats', async () => {
    const { id, termId, nominations } = await called(2);
    const [one, two, three] = nominations;
    expect(await vote(id, 3, [one])).toMatchObject({ code: 'ILLEGAL_MOVE', currentState: 'CALLED' });
    await act('openElection', { id });
    await vote(id, 0, [one, two]);
    await vote(id, 1, [one, two]);
    expect(await vote(id, 2, [three])).toMatchObject({ votesCast: 3 });
    const open = await vote(id, 3, [one]);
    expect(open.nominations.edges.map(({ node }: { node: { votes: number | null } }) => node.votes)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await vote(id, 3, [two])).toMatchObject({ code: 'ALREADY_VOTED' });
    const closed = await act('closeElection', { id }, 'secretariat', OUTCOME);
    expect(closed).toMatchObject({ state: 'CLOSED', votesCast: 4, seatsLeftOpen: 0 });
    expect(outcomes(closed)).toEqual(['ELECTED', 'ELECTED', 'NOT_ELECTED']);
    const seats = await database().query(
      'SELECT institution_id AS id, number, kind FROM seat WHERE term_id = $1 ORDER BY number',
      [termId],
    );
    expect(seats).toEqual([0, 1].map((at) => ({ id: institutions[at], number: at + 1, kind: 'MEMBER' })));
    expect(await vote(id, 2, [three])).toMatchObject({ code: 'ILLEGAL_MOVE' });
  });

  test('tells a tie and leaves the seat empty', async () => {
    const { id, nominations } = await called(1);
    await act('openElection', { id });
    await vote(id, 0, [nominations[0]]);
    await vote(id, 1, [nominations[1]]);
    const closed = await act('closeElection', { id }, 'secretariat', OUTCOME);
    expect(closed.seatsLeftOpen).toBe(1);
    expect(outcomes(closed)).toEqual(['TIED', 'TIED', 'NOT_ELECTED']);
  });

  test('counts one vote of each member, however often it is sent at once', async () => {
    const { id, nominations } = await called(1);
    await act('openElection', { id });
    const results = await Promise.all([0, 1, 2, 0, 1, 2].map((at) => vote(id, at, [nominations[0]])));
    expect(results.filter(({ code }) => code === 'ALREADY_VOTED')).toHaveLength(3);
    const closed = await act('closeElection', { id }, 'secretariat', OUTCOME);
    expect(closed).toMatchObject({ votesCast: 3 });
    expect(closed.nominations.edges[0].node).toMatchObject({ votes: 3, outcome: 'ELECTED' });
  });

  test('does not seat a member that has left, or that sits already', async () => {
    const { id, termId, nominations } = await called(2);
    await act('openElection', { id });
    await vote(id, 3, [nominations[0], nominations[1]]);
    await act('fillSeat', { termId, kind: 'CHAIR', institutionId: institutions[0], holderName: '郑示范' });
    const closed = await act('closeElection', { id }, 'secretariat', OUTCOME);
    expect(outcomes(closed)).toEqual(['INELIGIBLE', 'ELECTED', 'NOT_ELECTED']);
    expect(closed.seatsLeftOpen).toBe(1);
  });

  test('refuses wrong ballots, votes by others and second nominations', async () => {
    const { id, nominations } = await called(1);
    const [own, unknown] = [{ electionId: id, institutionId: institutions[0], holderName: 'x' }, 'nonsense'];
    expect(await act('nominateForElection', own, staff[0])).toMatchObject({ code: 'ALREADY_NOMINATED' });
    expect(await act('nominateForElection', { ...own, institutionId: institutions[3] }, staff[0])).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await act('openElection', { id }, staff[0])).toMatchObject({ code: 'NOT_ALLOWED' });
    await act('withdrawNomination', { id: nominations[2] }, staff[2]);
    await act('openElection', { id });
    for (const ballot of [[], [nominations[0], nominations[1]], [unknown], [nominations[2]]]) {
      expect(await vote(id, 3, ballot)).toMatchObject({ code: 'BALLOT_INVALID', path: ['nominationIds'] });
    }
    const foreign = { electionId: id, institutionId: institutions[1], nominationIds: [nominations[0]] };
    expect(await act('castElectionVote', foreign, staff[0])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('castElectionVote', foreign, 'secretariat')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('cancelElection', { id })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act('cancelElection', { id, reason: 'A mistake.' }, 'secretariat', 'state')).toMatchObject({
      state: 'CANCELLED',
    });
    const empty = await act('callElection', { termId: await futureTerm(), seatKind: 'CHAIR', seatCount: 1 });
    expect(await act('openElection', { id: empty.id })).toMatchObject({ code: 'NO_NOMINATIONS' });
  });
});
