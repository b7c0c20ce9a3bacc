import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { certificateMoves, certificateStates } from '../../subgraphs/certification/domain/certificate.ts';
import { examPlanMoves, examPlanStates } from '../../subgraphs/certification/domain/examPlan.ts';
import { itemVersionMoves, itemVersionStates } from '../../subgraphs/curriculum/domain/itemVersion.ts';
import { standardVersionMoves, standardVersionStates } from '../../subgraphs/curriculum/domain/standardVersion.ts';
import { appointmentMoves, appointmentStates } from '../../subgraphs/experts/domain/appointment.ts';
import type { Caller } from '../../subgraphs/kit/caller.ts';
import { type Move, nextState } from '../../subgraphs/kit/machine.ts';
import { RefusalError } from '../../subgraphs/kit/refusal.ts';
import { institutionMoves, institutionStates } from '../../subgraphs/membership/domain/institution.ts';
import {
  membershipApplicationMoves,
  membershipApplicationStates,
} from '../../subgraphs/membership/domain/membershipApplication.ts';

/** The moves as the alliance's rules state them, written down a second time and independently of the tables. */
const machines: readonly Machine[] = [
  {
    name: 'membership application',
    moves: membershipApplicationMoves,
    states: membershipApplicationStates,
    rules: `DRAFT>SUBMITTED SUBMITTED>UNDER_REVIEW UNDER_REVIEW>APPROVED UNDER_REVIEW>RETURNED RETURNED>SUBMITTED
      UNDER_REVIEW>REJECTED DRAFT>WITHDRAWN SUBMITTED>WITHDRAWN UNDER_REVIEW>WITHDRAWN RETURNED>WITHDRAWN`,
  },
  {
    name: 'member',
    moves: institutionMoves,
    states: institutionStates,
    rules: 'ACTIVE>SUSPENDED SUSPENDED>ACTIVE ACTIVE>EXITED SUSPENDED>EXITED',
  },
  {
    name: 'expert appointment',
    moves: appointmentMoves,
    states: appointmentStates,
    rules: `NOMINATED>VETTED VETTED>ACTIVE ACTIVE>EXPIRED ACTIVE>SUSPENDED SUSPENDED>ACTIVE NOMINATED>DECLINED
      VETTED>DECLINED ACTIVE>REMOVED SUSPENDED>REMOVED`,
  },
  {
    name: 'standard version',
    moves: standardVersionMoves,
    states: standardVersionStates,
    rules: 'DRAFT>REVIEW REVIEW>CONSULTATION CONSULTATION>IN_FORCE IN_FORCE>SUPERSEDED REVIEW>DRAFT CONSULTATION>DRAFT',
  },
  {
    name: 'item version',
    moves: itemVersionMoves,
    states: itemVersionStates,
    rules: `DRAFT>REVIEW REVIEW>PILOT PILOT>LIVE LIVE>RESTING RESTING>LIVE REVIEW>DRAFT LIVE>RETIRED RESTING>RETIRED
      LIVE>COMPROMISED RESTING>COMPROMISED RETIRED>COMPROMISED`,
  },
  {
    name: 'exam plan',
    moves: examPlanMoves,
    states: examPlanStates,
    rules: `DRAFT>FILED FILED>ENROLLING ENROLLING>SCHEDULED SCHEDULED>IN_PROGRESS IN_PROGRESS>SCORING
      SCORING>PUBLICITY PUBLICITY>CERTIFIED PUBLICITY>SCORING DRAFT>CANCELLED FILED>CANCELLED ENROLLING>CANCELLED
      SCHEDULED>CANCELLED`,
  },
  {
    name: 'certificate',
    moves: certificateMoves,
    states: certificateStates,
    rules: `PENDING>ISSUED ISSUED>SUSPENDED SUSPENDED>ISSUED ISSUED>REVOKED SUSPENDED>REVOKED ISSUED>REPLACED
      SUSPENDED>REPLACED`,
  },
];

// Guards have tests of their own, with each rule; here they are left out, so that the tables alone are looked at.
type Row = Move<string, string, Caller, { readonly state: string }, unknown>;
interface Machine {
  readonly name: string;
  readonly moves: readonly unknown[];
  readonly states: readonly string[];
  readonly rules: string;
}

const anybody: Caller = { account: 'a b', issuer: 'a', subject: 'b', grants: [] };
const allowed = () => true;

describe.each(machines)('the $name', ({ moves, states, rules }) => {
  const table = (moves as readonly Row[]).map(({ from, action, to }) => ({ from, action, to, who: allowed }));
  const legal = new Set(rules.trim().split(/\s+/));

  test('moves as the rules of the alliance say, and in no other way', () => {
    expect(new Set(table.map(({ from, to }) => `${from}>${to}`))).toEqual(legal);
  });

  test('refuses every other move, and says the state and what it allows', () => {
    const actions = [...new Set(table.map(({ action }) => action))];
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.constantFrom(...actions), (state, action) => {
        const row = table.find((move) => move.from === state && move.action === action);
        if (row) {
          expect(nextState(table, { state }, action, anybody, {})).toBe(row.to);
          return;
        }
        const expected = table.filter(({ from }) => from === state).map((move) => move.action);
        expect(refusalOf(() => nextState(table, { state }, action, anybody, {}))).toMatchObject({
          code: 'ILLEGAL_MOVE',
          currentState: state,
          allowedActions: [...new Set(expected)],
        });
      }),
      { numRuns: 500 },
    );
  });

  test('gives each action of a state one outcome only', () => {
    const keys = table.map(({ from, action }) => `${from}/${action}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('can reach every state from the first', () => {
    const reached = new Set([states[0]]);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of table) if (reached.has(from)) reached.add(to);
    }
    expect(reached).toEqual(new Set(states));
  });

  test('refuses somebody without any role, before it tells the state', () => {
    const nobody: Caller = { account: 'x y', issuer: 'x', subject: 'y', grants: [] };
    const thing = { state: states[0], applicantAccount: 'a b', author: 'a b', hostId: 'h', developedById: 'd' };
    for (const { action } of moves as readonly Row[]) {
      const refusal = refusalOf(() =>
        nextState(moves as readonly Row[], thing as { state: string }, action, nobody, {}),
      );
      expect(refusal).toMatchObject({ kind: 'NotAllowed', code: 'NOT_ALLOWED' });
      expect(refusal).not.toHaveProperty('currentState');
    }
  });
});

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused');
}
