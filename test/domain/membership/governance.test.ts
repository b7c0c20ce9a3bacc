import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkBallot, checkSeatCount, countElection } from '../../../subgraphs/membership/domain/election.ts';
import {
  checkFraction,
  countVotes,
  type DecisionRule,
  decide,
  ruleFor,
} from '../../../subgraphs/membership/domain/resolution.ts';
import {
  checkSeatFree,
  checkSeatNumber,
  checkWithinTerm,
  freeNumbers,
  type HeldSeat,
} from '../../../subgraphs/membership/domain/seat.ts';

describe('the count of an election', () => {
  const nominations = fc
    .array(fc.record({ votes: fc.nat(4), eligible: fc.boolean() }), { maxLength: 12 })
    .map((rows) => rows.map((row, at) => ({ ...row, id: `n${at}` })));

  test('gives seats by votes, and never more than there are', () => {
    fc.assert(
      fc.property(nominations, fc.integer({ min: 1, max: 6 }), (standing, seats) => {
        const { outcomes, seatsLeftOpen } = countElection(standing, seats);
        const of = (outcome: string) => standing.filter(({ id }) => outcomes.get(id) === outcome);
        const elected = of('ELECTED');
        expect(elected.length + seatsLeftOpen).toBe(seats);
        expect(outcomes.size).toBe(standing.length);
        for (const winner of elected) {
          expect(winner.eligible && winner.votes > 0).toBe(true);
          for (const other of [...of('TIED'), ...of('NOT_ELECTED')]) expect(winner.votes).toBeGreaterThan(other.votes);
        }
      }),
    );
  });

  test('tells a tie for the last seats instead of guessing, and only then leaves a seat open that somebody voted for', () => {
    fc.assert(
      fc.property(nominations, fc.integer({ min: 1, max: 6 }), (standing, seats) => {
        const { outcomes, seatsLeftOpen } = countElection(standing, seats);
        const tied = standing.filter(({ id }) => outcomes.get(id) === 'TIED');
        expect(new Set(tied.map(({ votes }) => votes)).size).toBeLessThanOrEqual(1);
        if (tied.length > 0) expect(tied.length).toBeGreaterThan(seatsLeftOpen);
        const without = standing.filter(
          ({ id, votes, eligible }) => eligible && votes > 0 && outcomes.get(id) === 'NOT_ELECTED',
        );
        if (tied.length === 0 && without.length > 0) expect(seatsLeftOpen).toBe(0);
      }),
    );
  });

  test('by example: three for two seats', () => {
    const count = (...votes: number[]) => {
      const standing = votes.map((number, at) => ({ id: `n${at}`, votes: number, eligible: true }));
      const { outcomes, seatsLeftOpen } = countElection(standing, 2);
      return [...standing.map(({ id }) => outcomes.get(id)), seatsLeftOpen];
    };
    expect(count(5, 3, 1)).toEqual(['ELECTED', 'ELECTED', 'NOT_ELECTED', 0]);
    expect(count(5, 3, 3)).toEqual(['ELECTED', 'TIED', 'TIED', 1]);
    expect(count(4, 4, 4)).toEqual(['TIED', 'TIED', 'TIED', 2]);
    expect(count(5, 0, 0)).toEqual(['ELECTED', 'NOT_ELECTED', 'NOT_ELECTED', 1]);
  });

  test('takes a ballot that names some of those who stand, each once, not more than there are seats', () => {
    const code = (...chosen: string[]) => checkBallot(chosen, ['a', 'b', 'c'], 2)?.code ?? null;
    expect([code('a'), code('a', 'c')]).toEqual([null, null]);
    expect([code(), code('a', 'a'), code('d'), code('a', 'b', 'c')]).toEqual(Array(4).fill('BALLOT_INVALID'));
    expect(checkSeatCount('CHAIR', 2)?.code).toBe('OUT_OF_RANGE');
    expect(checkSeatCount('MEMBER', 50)).toBeNull();
    expect(checkSeatCount('MEMBER', 0)?.code).toBe('OUT_OF_RANGE');
  });
});

describe('the count of a resolution', () => {
  const simple: DecisionRule = {
    subject: null,
    quorumNumerator: 1,
    quorumDenominator: 2,
    majorityNumerator: 1,
    majorityDenominator: 2,
    majorityOf: 'VOTES_CAST',
    moreThan: true,
    validFrom: '2023-03-06',
    validUntil: null,
  };
  const qualified: DecisionRule = {
    ...simple,
    quorumNumerator: 2,
    quorumDenominator: 3,
    majorityNumerator: 2,
    majorityDenominator: 3,
    majorityOf: 'VOTERS',
    moreThan: false,
  };
  const outcome = (rule: DecisionRule, seats: number, votesFor: number, votesAgainst: number, abstentions: number) =>
    decide(rule, { seats, votesFor, votesAgainst, abstentions });

  test.each([
    ['half of the seats take part, and more are for than against', simple, 10, [3, 2, 0], true, true],
    ['fewer than half take part', simple, 10, [4, 0, 0], false, false],
    ['an odd number of seats: half of eleven is more than five', simple, 11, [5, 0, 0], false, false],
    ['as many are for as against', simple, 10, [3, 3, 0], true, false],
    ['all abstain', simple, 10, [0, 0, 10], true, false],
    ['abstentions do not count against where votes cast decide', simple, 10, [1, 0, 9], true, true],
    ['exactly two thirds of those who took part', qualified, 9, [6, 2, 1], true, true],
    ['one less than two thirds', qualified, 9, [5, 2, 2], true, false],
    ['two thirds of the seats are needed to take part', qualified, 9, [5, 0, 0], false, false],
    ['nobody votes', { ...simple, quorumNumerator: 0 }, 10, [0, 0, 0], false, false],
  ] as const)('when %s', (_, rule, seats, [yes, no, away], quorumMet, adopted) => {
    expect(outcome(rule, seats, yes, no, away)).toEqual({ quorumMet, adopted });
  });

  test('another vote for it never loses what was adopted', () => {
    const votes = fc.nat(20);
    fc.assert(
      fc.property(votes, votes, votes, fc.constantFrom(simple, qualified), (yes, no, away, rule) => {
        const seats = yes + no + away + 1;
        const before = outcome(rule, seats, yes, no, away).adopted;
        if (before) expect(outcome(rule, seats, yes + 1, no, away).adopted).toBe(true);
      }),
    );
  });

  test('adds up to the votes that were given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('FOR' as const, 'AGAINST' as const, 'ABSTAIN' as const)), (choices) => {
        const { votesFor, votesAgainst, abstentions } = countVotes(50, choices);
        expect(votesFor + votesAgainst + abstentions).toBe(choices.length);
      }),
    );
  });

  test("uses the subject's own rule of the day before the general one", () => {
    const own = {
      ...qualified,
      subject: 'CODE_OF_CONDUCT' as const,
      validFrom: '2025-01-01',
      validUntil: '2025-12-31',
    };
    const rules = [simple, own];
    expect(ruleFor(rules, 'CODE_OF_CONDUCT', '2025-06-01')).toBe(own);
    expect(ruleFor(rules, 'CODE_OF_CONDUCT', '2026-01-01')).toBe(simple);
    expect(ruleFor(rules, 'OTHER', '2025-06-01')).toBe(simple);
    expect(ruleFor(rules, 'OTHER', '2023-03-05')).toBeNull();
  });

  test('takes shares between nothing and all', () => {
    const code = (numerator: number, denominator: number) =>
      checkFraction({ numerator, denominator }, 'quorum')?.code ?? null;
    expect([code(0, 1), code(2, 3), code(1, 1)]).toEqual([null, null, null]);
    expect([code(3, 2), code(-1, 2), code(1, 0), code(1, 1001)]).toEqual(Array(4).fill('OUT_OF_RANGE'));
  });
});

describe('seats', () => {
  const seat = (change: Partial<HeldSeat> = {}): HeldSeat => ({
    bodyId: 'council',
    kind: 'MEMBER',
    number: 1,
    institutionId: 'a',
    holderAccount: 'urn x',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    ...change,
  });
  const other = { number: 2, institutionId: 'b', holderAccount: null };

  test('are held by one at a time, and by the next from the day after', () => {
    expect(checkSeatFree(seat({ ...other, number: 1 }), [seat()])?.code).toBe('SEAT_TAKEN');
    const next = { ...other, number: 1, validFrom: '2027-01-01', validUntil: '2027-12-31' };
    expect(checkSeatFree(seat(next), [seat()])).toBeNull();
  });

  test('are not held twice by an institution or a person, on the council and the supervisory board together', () => {
    expect(checkSeatFree(seat(other), [seat()])).toBeNull();
    expect(checkSeatFree(seat({ ...other, institutionId: 'a' }), [seat()])?.code).toBe('ALREADY_SEATED');
    expect(checkSeatFree(seat({ ...other, institutionId: 'a', bodyId: 'board' }), [seat()])?.code).toBe(
      'ALREADY_SEATED',
    );
    expect(checkSeatFree(seat({ ...other, holderAccount: 'urn x', bodyId: 'board' }), [seat()])?.path).toEqual([
      'holder',
    ]);
  });

  test('that were ended before they began stand in nobody’s way', () => {
    expect(checkSeatFree(seat({ ...other, number: 1 }), [seat({ validUntil: '2025-11-01' })])).toBeNull();
  });

  test('take the lowest free numbers, lie within their term, and are bounded', () => {
    const days = { from: '2026-06-01', until: '2026-06-30' };
    const held = [1, 3].map((number) => seat({ number, institutionId: `i${number}` }));
    expect(freeNumbers({ bodyId: 'council', kind: 'MEMBER', days }, held, 3)).toEqual([2, 4, 5]);
    expect(freeNumbers({ bodyId: 'board', kind: 'MEMBER', days }, held, 2)).toEqual([1, 2]);
    const term = { from: '2026-01-01', until: '2028-12-31' };
    expect(checkWithinTerm(days, term)).toBeNull();
    expect(checkWithinTerm({ from: '2025-12-31', until: '2026-01-31' }, term)?.code).toBe('OUTSIDE_TERM');
    expect(checkWithinTerm({ from: '2026-06-01', until: '2029-01-01' }, term)?.code).toBe('OUTSIDE_TERM');
    expect(checkSeatNumber('CHAIR', 2)?.code).toBe('OUT_OF_RANGE');
    expect(checkSeatNumber('MEMBER', 200)).toBeNull();
  });
});
