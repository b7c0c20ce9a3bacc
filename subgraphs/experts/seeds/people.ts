import { type LocalizedText, localized } from '../../kit/language.ts';
import type { Random } from '../../kit/random.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import type { Expert } from '../entities/index.ts';

interface Spelling {
  readonly hans: string;
  readonly hant: string;
  readonly pinyin: string;
  /** As Macao's registry spells it. */
  readonly macao: string;
}
interface Names {
  readonly surnames: readonly Spelling[];
  readonly characters: readonly Spelling[];
  readonly portugueseGiven: readonly string[];
  readonly portugueseFamily: readonly string[];
}

const names = readSeed<Names>('experts', 'names.json');

/** The name of nobody in particular: of Macao with both scripts and a Latin spelling, of the mainland in pinyin. */
export function drawName(jurisdiction: string, random: Random): LocalizedText {
  const surname = random.pick(names.surnames);
  const given = [random.pick(names.characters), random.pick(names.characters)];
  const joined = (script: 'hans' | 'hant') => surname[script] + given.map((one) => one[script]).join('');
  if (jurisdiction !== 'MO') {
    const pinyin = `${surname.pinyin} ${capital(given.map((one) => one.pinyin).join(''))}`;
    return localized({ zhHans: joined('hans'), en: pinyin });
  }
  const portuguese = random.next() < 0.15;
  const latin = portuguese
    ? `${random.pick(names.portugueseGiven)} ${random.pick(names.portugueseFamily)}`
    : `${surname.macao} ${given.map((one) => one.macao).join(' ')}`;
  return localized({ zhHans: joined('hans'), zhHant: joined('hant'), pt: latin, en: latin });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Standing = Pick<Expert, 'skillLevel' | 'title'>;

/** What somebody holds who may become an examiner, or a senior examiner. */
export function drawStanding(senior: boolean, random: Random): Standing {
  const draw = random.next();
  if (senior) {
    if (draw < 0.45) return { skillLevel: null, title: 'SENIOR' };
    if (draw < 0.8) return { skillLevel: 'L1', title: draw < 0.6 ? 'SENIOR' : 'MIDDLE' };
    return { skillLevel: draw < 0.93 ? 'SPECIAL_GRADE' : 'CHIEF', title: 'NONE' };
  }
  if (draw < 0.3) return { skillLevel: 'L3', title: 'NONE' };
  if (draw < 0.55) return { skillLevel: 'L2', title: draw < 0.4 ? 'MIDDLE' : 'NONE' };
  if (draw < 0.62) return { skillLevel: 'L1', title: 'NONE' };
  return { skillLevel: null, title: draw < 0.92 ? 'MIDDLE' : 'SENIOR' };
}

/** What somebody holds who does not qualify as an examiner. */
export const unqualified: Standing = { skillLevel: 'L4', title: 'NONE' };
