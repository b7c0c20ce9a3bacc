import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysLater } from '../../subgraphs/kit/day.ts';
import { checkRule, checkRuleEnd, type Rule, ruleOn, rulesOn, succession } from '../../subgraphs/kit/rule.ts';

const FIRST = '2026-03-01';
const day = (at: number) => daysLater(FIRST, at);
const rule = (from: number, until: number | null = null): Rule => ({
  validFrom: day(from),
  validUntil: until === null ? null : day(until),
});
const span = 60;
const anyDay = fc.integer({ min: 0, max: span });
const anyRule = fc.tuple(anyDay, fc.option(anyDay));

/** What is done to the rules of a kind on a day: one is added, or one is given its last day. */
interface Deed {
  readonly today: string;
  readonly before: readonly Rule[];
  readonly after: readonly Rule[];
  readonly code: string | null;
}

/** Adds and ends rules as days go by; what is refused changes nothing. */
function lived(deeds: readonly (readonly [step: number, added: Rule | null, chosen: number, lastDay: number])[]) {
  const history: Deed[] = [];
  let rules: readonly Rule[] = [];
  let today = 0;
  for (const [step, added, chosen, lastDay] of deeds) {
    today += step;
    const one = rules[chosen % Math.max(1, rules.length)];
    const done = added
      ? add(rules, added, day(today))
      : one
        ? end(rules, one, day(lastDay), day(today))
        : { rules, code: null };
    history.push({ today: day(today), before: rules, after: done.rules, code: done.code });
    rules = done.rules;
  }
  return history;
}

function add(rules: readonly Rule[], next: Rule, today: string) {
  const { refusal, ended } = succession(rules, next, today);
  if (refusal) return { rules, code: refusal.code };
  return { rules: [...rules.map((one) => (one.validFrom === ended?.validFrom ? ended : one)), next], code: null };
}

function end(rules: readonly Rule[], one: Rule, lastDay: string, today: string) {
  const refusal = checkRuleEnd(one, lastDay, today);
  if (refusal) return { rules, code: refusal.code };
  return { rules: rules.map((other) => (other === one ? { ...one, validUntil: lastDay } : other)), code: null };
}

describe('rules that hold from a day', () => {
  const deed = fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.option(anyRule.map(([from, until]) => rule(from, until))),
    fc.nat({ max: 9 }),
    anyDay,
  );

  test('never overlap and never change what held on a day that has passed, whatever is added and ended', () => {
    let [changed, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        for (const { today, before, after, code } of lived(deeds)) {
          for (let at = 0; at <= span; at += 1) {
            expect(rulesOn(after, day(at)).length).toBeLessThanOrEqual(1);
            if (day(at) >= today) continue;
            const [was, is] = [ruleOn(before, day(at)), ruleOn(after, day(at))];
            expect(is?.validFrom).toBe(was?.validFrom);
          }
          if (code === null && after !== before) changed += 1;
          if (code !== null) refused += 1;
        }
      }),
    );
    expect(Math.min(changed, refused)).toBeGreaterThan(50);
  });

  test('follow each other without a gap: the newest that has begun holds, in whatever order they are listed', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: span }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, anyDay, fc.boolean(), (begins, today, turned) => {
        const laidDown = [...begins].sort((one, other) => one - other);
        let rules: readonly Rule[] = [];
        for (const from of laidDown) {
          const added = add(rules, rule(from), FIRST);
          expect(added.code).toBeNull();
          rules = added.rules;
        }
        const begun = begins.filter((from) => from <= today);
        const expected = begun.length === 0 ? null : day(Math.max(...begun));
        expect(ruleOn(turned ? rules.toReversed() : rules, day(today))?.validFrom ?? null).toBe(expected);
      }),
    );
  });

  test('begin today or later, once on a day, and clear of what is laid down already', () => {
    const code = (rules: readonly Rule[], next: Rule) => succession(rules, next, day(10)).refusal?.code ?? null;
    expect(checkRule(rule(9), day(10))?.code).toBe('RULE_NOT_AHEAD');
    expect(code([], rule(9))).toBe('RULE_NOT_AHEAD');
    expect(code([], { validFrom: '2101-01-01', validUntil: null })).toBe('RULE_NOT_AHEAD');
    expect(code([], rule(12, 11))).toBe('PERIOD_INVERTED');
    expect(code([rule(0)], rule(10))).toBeNull();
    expect(code([rule(10)], rule(10))).toBe('PERIODS_OVERLAP');
    expect(code([rule(0, 19), rule(20)], rule(15))).toBe('PERIODS_OVERLAP');
    expect(code([rule(0, 11), rule(20)], rule(12, 19))).toBeNull();
    expect(succession([rule(0)], rule(10), day(10)).ended).toEqual(rule(0, 9));
  });

  test('end from yesterday on, not before they begin, and are not prolonged', () => {
    const code = (one: Rule, lastDay: number) => checkRuleEnd(one, day(lastDay), day(10))?.code ?? null;
    expect([code(rule(0), 9), code(rule(0), 8)]).toEqual([null, 'RULE_NOT_AHEAD']);
    expect([code(rule(10), 9), code(rule(10), 8), code(rule(12), 11)]).toEqual([
      null,
      'PERIOD_INVERTED',
      'PERIOD_INVERTED',
    ]);
    expect([code(rule(0, 20), 15), code(rule(0, 20), 21)]).toEqual([null, 'PERIODS_OVERLAP']);
    expect(code(rule(0, 8), 9)).toBe('RULE_NOT_AHEAD');
  });
});
