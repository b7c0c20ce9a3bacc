import { type LocalizedText, localized } from '../../kit/language.ts';
import type { Random } from '../../kit/random.ts';
import type { Item, ItemVersion } from '../entities/index.ts';
import { BLANK, type Question, type Template } from './templates/template.ts';

/** A question ready for the bank. */
export type Written = Pick<Item, 'level'> &
  Pick<ItemVersion, 'type' | 'function' | 'workContent' | 'stem' | 'options' | 'answerKeys'>;

const OPTIONS = 4;
const TRIES = 400;
/** The share of one-gap questions that are put as a statement to be judged. */
const STATEMENTS = 0.18;

/**
 * So many different questions by the templates in turn, each with a right key and wrong options that differ from
 * it and from one another.
 *
 * @throws RangeError when the templates together have not enough different questions
 */
export function questionsOf(templates: readonly Template[], count: number, random: Random): readonly Written[] {
  const asked = new Set<string>();
  const questions: Written[] = [];
  let open = [...templates];
  while (questions.length < count) {
    if (open.length === 0) throw new RangeError(`The templates make ${questions.length} questions, not ${count}`);
    open = open.filter((template) => {
      if (questions.length === count) return true;
      const question = draw(template, random, asked);
      if (!question) return false;
      asked.add(question.stem);
      questions.push({
        level: template.level,
        function: template.function,
        workContent: template.workContent,
        ...put(question, random),
      });
      return true;
    });
  }
  return questions;
}

/** A question not asked yet that has wrong options enough, or none after many tries. */
function draw({ write }: Template, random: Random, asked: ReadonlySet<string>): Question | null {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { stem, right, wrong } = write(random);
    const rights = typeof right === 'string' ? [right] : right;
    const wrongs = [...new Set(wrong)].filter((text) => !rights.includes(text));
    const sound = rights.every((text) => text !== '') && new Set(rights).size === rights.length;
    if (sound && rights.length + wrongs.length >= OPTIONS && !asked.has(stem)) return { stem, right, wrong: wrongs };
  }
  return null;
}

type Put = Pick<Written, 'type' | 'stem' | 'options' | 'answerKeys'>;

function put(question: Question, random: Random): Put {
  const { stem, right, wrong } = question;
  if (typeof right === 'string' && random.next() < STATEMENTS) {
    const holds = random.next() < 0.5;
    return {
      type: 'TRUE_FALSE',
      stem: inChinese(stem.replace(BLANK, holds ? right : random.pick(wrong))),
      options: [
        { key: 'T', text: inChinese('正确') },
        { key: 'F', text: inChinese('错误') },
      ],
      answerKeys: [holds ? 'T' : 'F'],
    };
  }
  const rights = typeof right === 'string' ? [right] : right;
  const texts = shuffled([...rights, ...shuffled(wrong, random).slice(0, OPTIONS - rights.length)], random);
  const options = texts.map((text, at) => ({ key: String.fromCharCode(65 + at), text }));
  return {
    type: rights.length > 1 ? 'MULTIPLE_CHOICE' : 'SINGLE_CHOICE',
    stem: inChinese(stem),
    options: options.map(({ key, text }) => ({ key, text: inChinese(text) })),
    answerKeys: options.filter(({ text }) => rights.includes(text)).map(({ key }) => key),
  };
}

function inChinese(text: string): LocalizedText {
  return localized({ zhHans: text });
}

function shuffled<Entry>(entries: readonly Entry[], random: Random): Entry[] {
  return entries
    .map((entry) => ({ entry, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}
