import { checkWhole } from '../../kit/check.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

/** The method of drawing that is in use; a change of the method is a new version. */
export const DRAW_METHOD = 'shuffle-xoshiro128-v1';

/** What a draw is made from; the same always gives the same. */
export interface DrawFrom {
  /** The ids of the eligible, in the order in which the record holds them. */
  readonly pool: readonly string[];
  /** Those of the pool who sat on the last panel, of whom at most so many are drawn; null without a limit. */
  readonly heldOver: readonly string[];
  readonly heldOverPlaces: number | null;
  /** 32 hexadecimal digits. */
  readonly seed: string;
  readonly examiners: number;
  readonly reserves: number;
}

/**
 * Draws from a pool: shuffles it by the seed (Fisher and Yates, with xoshiro128** and without modulo bias), and takes
 * the first; whoever sat on the last panel when its places are taken is passed over and stands among the reserves.
 */
export function draw(from: DrawFrom): { readonly drawn: readonly string[]; readonly reserves: readonly string[] } {
  const drawn: string[] = [];
  const left: string[] = [];
  let heldOver = 0;
  for (const id of shuffled(from.pool, from.seed)) {
    const repeats = from.heldOver.includes(id);
    const place = !repeats || from.heldOverPlaces === null || heldOver < from.heldOverPlaces;
    if (drawn.length < from.examiners && place) {
      drawn.push(id);
      heldOver += repeats ? 1 : 0;
    } else left.push(id);
  }
  return { drawn, reserves: left.slice(0, from.reserves) };
}

/** Two experts who are related, and so do not sit on one panel. */
export type RelatedPair = readonly [string, string];

const ATTEMPTS = 200;

/**
 * Draws with one seed after another until nobody drawn is related to another, so that every panel of strangers is as
 * likely as any other, and the record tells nobody who is related. Gives null when no seed brings one about.
 */
export function drawApart(
  from: Omit<DrawFrom, 'seed'>,
  related: readonly RelatedPair[],
  nextSeed: () => string,
): (ReturnType<typeof draw> & { readonly seed: string }) | null {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const seed = nextSeed();
    const panel = draw({ ...from, seed });
    if (!related.some((pair) => pair.every((id) => panel.drawn.includes(id)))) return { seed, ...panel };
  }
  return null;
}

/** A pool in the order that a seed gives it. */
export function shuffled(pool: readonly string[], seed: string): readonly string[] {
  const next = generator(seed);
  const order = [...pool];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1, next);
    [order[at], order[other]] = [order[other] as string, order[at] as string];
  }
  return order;
}

/** A whole number from 0 up to and without a bound, each equally likely. */
function below(bound: number, next: () => number): number {
  const fair = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    const value = next();
    if (value < fair) return value % bound;
  }
}

/** xoshiro128** of Blackman and Vigna: 32 bits at a time from a state of 128. */
function generator(seed: string): () => number {
  const word = (at: number) => Number.parseInt(seed.slice(at * 8, at * 8 + 8), 16) >>> 0;
  // A state of nothing but zeros would stay there.
  let [a, b, c, d] = [word(0), word(1), word(2), word(3) || 1];
  const turn = (value: number, by: number) => ((value << by) | (value >>> (32 - by))) >>> 0;
  return () => {
    const result = Math.imul(turn(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const kept = (b << 9) >>> 0;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= kept;
    d = turn(d >>> 0, 11);
    [a, b, c] = [a >>> 0, b >>> 0, c >>> 0];
    return result;
  };
}

/** Whether so many may be drawn, and drawn again. */
export function checkDraw(examiners: number, reserves: number, earlier: number, reason: string | null): Refusal | null {
  const numbers = checkWhole(examiners, 1, 100, 'examiners') ?? checkWhole(reserves, 0, 100, 'reserves');
  if (numbers) return numbers;
  if ((reason?.length ?? 0) > 2_000) return invalid('OUT_OF_RANGE', 'Write at most 2,000 characters.', 'reason');
  if (earlier === 0 || reason?.trim()) return null;
  return invalid('REASON_MISSING', 'This panel was drawn before: please say why it is drawn again.', 'reason');
}

/** Whether enough were drawn. */
export function checkDrawn(drawn: number, wanted: number): Refusal | null {
  if (drawn >= wanted) return null;
  return conflict('TOO_FEW_ELIGIBLE', `Only ${drawn} can be drawn; see which rules exclude the others.`, 'examiners');
}
