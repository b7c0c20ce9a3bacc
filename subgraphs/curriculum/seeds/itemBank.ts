import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { type LocalizedText, localized } from '../../kit/language.ts';
import { type Random, seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import type { SeedScale } from '../../kit/seed.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import { LOCAL_ISSUER, live, OFFICE } from '../../kit/seedHistory.ts';
import { checkItem } from '../domain/itemContent.ts';
import { type ItemVersionAction, type ItemVersionState, itemVersionMoves } from '../domain/itemVersion.ts';
import type { Item, ItemReview, ItemTranslation, ItemVersion } from '../entities/index.ts';
import { questionsOf, type Written } from './questions.ts';
import { aiTrainer } from './templates/aiTrainer.ts';
import { barista } from './templates/barista.ts';
import { cook } from './templates/cook.ts';
import { dataSecurity } from './templates/dataSecurity.ts';
import { dronePilot } from './templates/dronePilot.ts';
import { elderlyCare } from './templates/elderlyCare.ts';
import { elderlyCareFurther } from './templates/elderlyCareFurther.ts';
import { electrician } from './templates/electrician.ts';
import { pastryCook } from './templates/pastryCook.ts';
import { roomAttendant } from './templates/roomAttendant.ts';
import { teaArtist } from './templates/teaArtist.ts';
import { teaArtistFurther } from './templates/teaArtistFurther.ts';
import type { Template } from './templates/template.ts';

interface Sample
  extends Pick<Item, 'code' | 'occupationCode' | 'level'>,
    Pick<ItemVersion, 'type' | 'function' | 'workContent' | 'answerKeys'> {
  readonly stem: Partial<LocalizedText>;
  readonly options: readonly { readonly key: string; readonly text: Partial<LocalizedText> }[];
}

/** The keys by which the experts' seeds name the item writers of an occupation. */
const writersOf = (occupationCode: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${occupationCode}-writer-${at + 1}`);
const careWriters = ['01', '02', '03', '04', '05', '06'].map((number) => `elderly-care-writer-${number}`);

/** The banks. With the 53 samples they hold 3,000 items in the demonstration, and 50,000 at the scale of ten alliances. */
const banks: readonly Planned[] = [
  {
    prefix: 'EL',
    occupationCode: '6-31-01-03',
    writers: writersOf('6-31-01-03', 7),
    templates: electrician,
    items: { demo: 620, alliance: 8_500 },
  },
  {
    prefix: 'CK',
    occupationCode: '4-03-02-01',
    writers: writersOf('4-03-02-01', 7),
    templates: cook,
    items: { demo: 540, alliance: 8_000 },
  },
  {
    prefix: 'EC',
    occupationCode: '4-10-01-05',
    writers: careWriters,
    templates: elderlyCare,
    further: elderlyCareFurther,
    items: { demo: 540, alliance: 6_500 },
  },
  {
    prefix: 'AI',
    occupationCode: '4-04-05-05',
    writers: writersOf('4-04-05-05', 7),
    templates: aiTrainer,
    items: { demo: 540, alliance: 8_000 },
  },
  {
    prefix: 'TE',
    occupationCode: '4-03-02-07',
    writers: writersOf('4-03-02-07', 4),
    templates: teaArtist,
    further: teaArtistFurther,
    items: { demo: 330, alliance: 5_500 },
  },
  {
    prefix: 'DS',
    occupationCode: '4-04-04-02',
    writers: writersOf('4-04-04-02', 4),
    templates: dataSecurity,
    items: { demo: 377, alliance: 6_500 },
  },
  {
    prefix: 'PA',
    occupationCode: '4-03-02-04',
    writers: writersOf('4-03-02-04', 2),
    templates: pastryCook,
    items: { demo: 0, alliance: 1_900 },
  },
  {
    prefix: 'BA',
    occupationCode: '4-03-02-08',
    writers: writersOf('4-03-02-08', 2),
    templates: barista,
    items: { demo: 0, alliance: 1_900 },
  },
  {
    prefix: 'RA',
    occupationCode: '4-03-01-02',
    writers: writersOf('4-03-01-02', 2),
    templates: roomAttendant,
    items: { demo: 0, alliance: 1_800 },
  },
  {
    prefix: 'UA',
    occupationCode: '4-02-04-06',
    writers: writersOf('4-02-04-06', 1),
    templates: dronePilot,
    items: { demo: 0, alliance: 1_347 },
  },
];
const EDITION = '2022';
/** Of so many items one has a next version under way. */
const NEXT_VERSION_EVERY = 60;
const REVIEWER = `${LOCAL_ISSUER} item-reviewer`;
const SECOND_REVIEWER = `${LOCAL_ISSUER} second-item-reviewer`;

/** Who wrote an item: an account, and the expert of the pool whose it is, if one's. */
interface Author {
  readonly account: string;
  readonly expertId: string | null;
}
/** The persona `item-writer`, with the expert to whom its items are put down. */
const WRITER: Author = { account: `${LOCAL_ISSUER} item-writer`, expertId: seedId('expert', 'demo') };

interface Planned {
  readonly prefix: string;
  readonly occupationCode: string;
  /** The experts who write for the bank, by the keys of the experts' seeds. */
  readonly writers: readonly string[];
  readonly templates: readonly Template[];
  /** Templates that only a bank larger than the demonstration's needs. */
  readonly further?: readonly Template[];
  readonly items: Readonly<Record<SeedScale, number>>;
}

export interface Bank {
  readonly items: Item[];
  readonly versions: ItemVersion[];
  readonly transitions: Transition[];
  readonly reviews: ItemReview[];
  readonly translations: ItemTranslation[];
}

/** The question banks: the samples, written by hand, and questions with drawn values. */
export function seedItemBank(scale: SeedScale, today: Date): Bank {
  const bank: Bank = { items: [], versions: [], transitions: [], reviews: [], translations: [] };
  const samples = readSeed<Sample[]>('curriculum', 'sample-items.json');
  for (const { stem, options, ...sample } of samples) {
    const texts = options.map(({ key, text }) => ({ key, text: localized(text) }));
    add(bank, { ...sample, stem: localized(stem), options: texts }, 'LIVE', WRITER, today);
  }
  for (const { prefix, occupationCode, writers, templates, further = [], items } of banks) {
    const patterns = scale === 'demo' ? templates : [...templates, ...further];
    const random = seededRandom(`items ${prefix}`);
    const begin = samples.filter(({ code }) => code.startsWith(prefix)).length;
    for (const [at, question] of questionsOf(patterns, items[scale], random).entries()) {
      const code = `${prefix}-${String(begin + at + 1).padStart(3, '0')}`;
      const author = drawAuthor(random, writers[at % writers.length] as string);
      add(bank, { ...question, code, occupationCode }, drawState(random), author, today);
    }
  }
  return bank;
}

function drawAuthor(random: Random, writer: string): Author {
  const drawn = random.next();
  if (drawn < 0.1) return WRITER;
  if (drawn < 0.7) return { account: `${LOCAL_ISSUER} ${writer}`, expertId: seedId('expert', writer) };
  return { account: REVIEWER, expertId: null };
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
  { account: author, expertId: authorExpertId }: Author,
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
  const place = { edition: EDITION, occupationCode, level };
  bank.items.push({ id, code, ...place, currentVersionId: versionId, authorExpertId });
  const first = { id: versionId, itemId: id, number: 1, reviewRound: 1, numericAnswer: null, scoringSheet: null };
  bank.versions.push({ ...content, ...place, ...first, state, author, authorExpertId });
  if (content.stem.zhHant) bank.translations.push(inTraditional(versionId, content.stem.zhHant, content.options));
  if (state === 'LIVE' && bank.items.length % NEXT_VERSION_EVERY === 0) addNext(bank);
  if (state === 'PILOT' || state === 'REVIEW') bank.reviews.push(...reviewsOf(versionId, author, state, today));
  if (state === 'RETIRED') bank.transitions.push(...retirement(versionId, author, today));
}

/** Begins the next version of the item that was added last: a draft that says what the live one says. */
function addNext(bank: Bank): void {
  const [item, version] = [bank.items.at(-1), bank.versions.at(-1)];
  if (!item || !version) return;
  const id = seedId('itemVersion', `${item.code} 2`);
  item.currentVersionId = id;
  const stem = localized({ zhHans: version.stem.zhHans });
  const options = version.options.map(({ key, text }) => ({ key, text: localized({ zhHans: text.zhHans }) }));
  bank.versions.push({ ...version, id, number: 2, state: 'DRAFT', stem, options });
}

/** The accepted translation that a sample's Traditional Chinese texts come from. */
function inTraditional(itemVersionId: string, stem: string, options: ItemVersion['options']): ItemTranslation {
  return {
    id: seedId('itemTranslation', `${itemVersionId} ZH_HANT`),
    itemVersionId,
    language: 'ZH_HANT',
    stem,
    options: options.map(({ key, text }) => ({ key, text: text.zhHant ?? plain(text) })),
    state: 'APPROVED',
    translator: REVIEWER,
    translatorExpertId: null,
  };
}

/** One approval of what is under review, two of what is on trial. */
function reviewsOf(id: string, author: string, state: ItemVersionState, today: Date): readonly ItemReview[] {
  const others = [WRITER.account, REVIEWER, SECOND_REVIEWER].filter((account) => account !== author);
  const reviewedAt = new Date(today.getTime() - 7 * 86_400_000);
  return others.slice(0, state === 'PILOT' ? 2 : 1).map((reviewer) => ({
    id: seedId('itemReview', `${id} ${reviewer}`),
    itemVersionId: id,
    round: 1,
    reviewer,
    reviewerExpertId: reviewer === WRITER.account ? WRITER.expertId : null,
    verdict: 'APPROVE' as const,
    comment: null,
    reviewedAt,
  }));
}

/** A retirement is asked about later, so the steps that led to it are kept. */
function retirement(id: string, author: string, today: Date): readonly Transition[] {
  const reviewer = author === REVIEWER ? WRITER.account : REVIEWER;
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
