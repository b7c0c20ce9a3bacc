import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Caller } from '../../subgraphs/kit/caller.ts';
import { type Move, nextState } from '../../subgraphs/kit/machine.ts';
import { RefusalError } from '../../subgraphs/kit/refusal.ts';

// Guards have tests of their own, with each rule; here they are left out, so that the tables alone are looked at.
type Row = Move<string, string, Caller, { readonly state: string }, unknown>;
/** A state machine of a subgraph, and the moves as the alliance's rules state them, written down a second time. */
export interface Machine {
  readonly name: string;
  readonly moves: readonly unknown[];
  readonly states: readonly string[];
  /** The moves as `FROM>TO`, separated by blanks, independent of the table. */
  readonly rules: string;
}

const anybody: Caller = { account: 'a b', issuer: 'a', subject: 'b', grants: [] };
const allowed = () => true;

/** Tests each machine against the rules, by its table alone: every legal move, and every other one. */
export function testMachines(machines: readonly Machine[]): void {
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
}

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused');
}
