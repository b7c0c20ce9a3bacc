import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { type LocalizedText, localized } from '../../kit/language.ts';
import { type Random, seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import { LOCAL_ISSUER, live, OFFICE } from '../../kit/seedHistory.ts';
import { checkItem, type ItemVersionAction, type ItemVersionState, itemVersionMoves } from '../domain/itemVersion.ts';
import type { Item, ItemVersion } from '../entities/index.ts';
import { questionsOf, type Written } from './questions.ts';
import { aiTrainer } from './templates/aiTrainer.ts';
import { cook } from './templates/cook.ts';
import { dataSecurity } from './templates/dataSecurity.ts';
import { elderlyCare } from './templates/elderlyCare.ts';
import { electrician } from './templates/electrician.ts';
import { teaArtist } from './templates/teaArtist.ts';

interface Sample
  extends Pick<Item, 'code' | 'occupationCode' | 'level'>,
    Pick<ItemVersion, 'type' | 'function' | 'workContent' | 'answerKeys'> {
  readonly stem: Partial<LocalizedText>;
  readonly options: readonly { readonly key: string; readonly text: Partial<LocalizedText> }[];
}

/** The banks; with the 53 samples they hold 3,000 items. */
const banks = [
  { prefix: 'EL', occupationCode: '6-31-01-03', templates: electrician, items: 620 },
  { prefix: 'CK', occupationCode: '4-03-02-01', templates: cook, items: 540 },
  { prefix: 'EC', occupationCode: '4-10-01-05', templates: elderlyCare, items: 540 },
  { prefix: 'AI', occupationCode: '4-04-05-05', templates: aiTrainer, items: 540 },
  { prefix: 'TE', occupationCode: '4-03-02-07', templates: teaArtist, items: 330 },
  { prefix: 'DS', occupationCode: '4-04-04-02', templates: dataSecurity, items: 377 },
];
const EDITION = '2022';
const WRITER = `${LOCAL_ISSUER} item-writer`;
const REVIEWER = `${LOCAL_ISSUER} item-reviewer`;

export interface Bank {
  readonly items: Item[];
  readonly versions: ItemVersion[];
  readonly transitions: Transition[];
}

/** The question banks: the samples, written by hand, and questions with drawn values. */
export function seedItemBank(today: Date): Bank {
  const bank: Bank = { items: [], versions: [], transitions: [] };
  const samples = readSeed<Sample[]>('curriculum', 'sample-items.json');
  for (const { stem, options, ...sample } of samples) {
    const texts = options.map(({ key, text }) => ({ key, text: localized(text) }));
    add(bank, { ...sample, stem: localized(stem), options: texts }, 'LIVE', WRITER, today);
  }
  for (const { prefix, occupationCode, templates, items } of banks) {
    const random = seededRandom(`items ${prefix}`);
    const begin = samples.filter(({ code }) => code.startsWith(prefix)).length;
    for (const [at, question] of questionsOf(templates, items, random).entries()) {
      const code = `${prefix}-${String(begin + at + 1).padStart(3, '0')}`;
      const author = random.next() < 0.7 ? WRITER : REVIEWER;
      add(bank, { ...question, code, occupationCode }, drawState(random), author, today);
    }
  }
  return bank;
}

function drawState(random: Random): ItemVersionState {
  const drawn = random.next();
  if (drawn < 0.86) return 'LIVE';
  if (drawn < 0.9) return 'DRAFT';
  if (drawn < 0.925) return 'REVIEW';
  if (drawn < 0.95) return 'PILOT';
  return drawn < 0.98 ? 'RESTING' : 'RETIRED';
}

function add(
  bank: Bank,
  { code, occupationCode, level, ...content }: Written & Pick<Item, 'code' | 'occupationCode'>,
  state: ItemVersionState,
  author: string,
  today: Date,
): void {
  insist(
    checkItem({
      ...content,
      stem: plain(content.stem),
      options: content.options.map(({ key, text }) => ({ key, text: plain(text) })),
    }),
  );
  const id = seedId('item', code);
  const versionId = seedId('itemVersion', `${code} 1`);
  bank.items.push({ id, code, edition: EDITION, occupationCode, level, currentVersionId: versionId });
  bank.versions.push({ ...content, id: versionId, itemId: id, number: 1, state, author });
  if (state === 'RETIRED') bank.transitions.push(...retirement(versionId, author, today));
}

/** A retirement is asked about later, so the steps that led to it are kept. */
function retirement(id: string, author: string, today: Date): readonly Transition[] {
  const reviewer = author === WRITER ? REVIEWER : WRITER;
  const actions: readonly (readonly [ItemVersionAction, string, string?])[] = [
    ['submit', author],
    ['pilot', reviewer],
    ['release', OFFICE],
    ['retire', OFFICE, '区分度过低，不再使用。（示范数据）'],
  ];
  const midnight = Date.parse(today.toISOString().slice(0, 10));
  const steps = actions.map(([action, account, reason], at) => ({
    action,
    account,
    reason,
    at: new Date(midnight - (actions.length - at) * 60 * 86_400_000),
  }));
  return live(itemVersionMoves, { type: 'ItemVersion', id }, 'DRAFT', steps).transitions;
}

function plain(text: LocalizedText): string {
  return text.zhHans ?? '';
}
