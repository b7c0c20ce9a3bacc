import type { Random } from '../../kit/random.ts';
import type { SeedScale } from '../../kit/seed.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import type { InstitutionKind } from '../resolvers.types.ts';
import type { Invented } from './institutions.ts';

interface Part {
  readonly hans: string;
  readonly hant: string;
  readonly pt: string;
  readonly en: string;
}
interface Shared extends Part {
  /** How many of a hundred. */
  readonly share: number;
}
interface Parts {
  readonly names: readonly Part[];
  readonly trades: readonly Part[];
  readonly kinds: readonly (Shared & { readonly kind: InstitutionKind })[];
  readonly places: readonly (Shared & { readonly code: string })[];
}

/** How many members a scale has beyond those that are listed one by one. */
const further: Readonly<Record<SeedScale, number>> = { demo: 0, alliance: 1_170 };
const DAY = 86_400_000;
/** The first of them joined when the alliance was a month old, the last ones lately. */
const [FIRST, LAST] = [Date.parse('2023-04-03'), Date.parse('2026-10-26')];
const HENGQIN_SINCE = Date.parse('2024-04-15');
const [SUSPENDED, EXITED, REINSTATED] = [0.02, 0.01, 0.015];

/** Invented members with names from parts, each marked as invented in every language; more of them join year by year. */
export function furtherInstitutions(scale: SeedScale, random: Random): readonly Invented[] {
  const parts = readSeed<Parts>('membership', 'name-parts.json');
  const taken = new Set<string>();
  const drawn: Invented[] = [];
  while (drawn.length < further[scale]) {
    const institution = draw(parts, drawn.length + 1, random);
    const name = institution.names.zhHans ?? '';
    if (taken.has(name)) continue;
    taken.add(name);
    drawn.push(institution);
  }
  return drawn;
}

function draw({ names, trades, kinds, places }: Parts, number: number, random: Random): Invented {
  const [name, trade] = [random.pick(names), random.pick(trades)];
  const [kind, place] = [pickByShare(kinds, random), pickByShare(places, random)];
  const since = place.code === 'CN_HENGQIN' ? HENGQIN_SINCE : FIRST;
  // The square root puts more of them into later years: the alliance grows.
  const joined = since + Math.floor((LAST - since) * Math.sqrt(random.next()));
  return {
    key: `further-${number}`,
    kind: kind.kind,
    jurisdiction: place.code,
    names: {
      zhHans: `${place.hans}示范${name.hans}${trade.hans}${kind.hans}（虚构）`,
      zhHant: `${place.hant}示範${name.hant}${trade.hant}${kind.hant}（虛構）`,
      pt: `${kind.pt} de Demonstração ${name.pt}, ${trade.pt}, ${place.pt} (inventado)`,
      en: `Invented ${name.en} ${trade.en} ${kind.en} of ${place.en}`,
    },
    joinedOn: dayOf(joined),
    history: drawHistory(joined, random),
  };
}

/** What became of a few of them since. */
function drawHistory(joined: number, random: Random): NonNullable<Invented['history']> {
  const drawn = random.next();
  const on = joined + random.between(60, 400) * DAY;
  if (on >= LAST) return [];
  const suspended = { action: 'suspend', on: dayOf(on), reason: '资料未按期更新。（虚构事例）' } as const;
  if (drawn < SUSPENDED) return [suspended];
  if (drawn < SUSPENDED + EXITED) return [{ action: 'exit', on: dayOf(on), reason: '歇业，自愿退出。（虚构事例）' }];
  const back = on + 30 * DAY;
  if (drawn > SUSPENDED + EXITED + REINSTATED || back >= LAST) return [];
  return [suspended, { action: 'reinstate', on: dayOf(back) }];
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function pickByShare<Entry extends Shared>(entries: readonly Entry[], random: Random): Entry {
  let left = random.next() * entries.reduce((sum, { share }) => sum + share, 0);
  const found = entries.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? random.pick(entries);
}
