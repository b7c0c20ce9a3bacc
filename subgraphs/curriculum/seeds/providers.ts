import { seedId } from '../../kit/ids.ts';
import type { Language } from '../../kit/language.ts';

/** Invented members that teach, where they are, and in which languages. Real ones appear without courses. */
export const providers = (
  [
    ['demo-assessment-zhuhai', 'CN_ZHUHAI', ['ZH_HANS']],
    ['demo-assessment-macao', 'MO', ['ZH_HANT', 'PT']],
    ['demo-school-zhuhai', 'CN_ZHUHAI', ['ZH_HANS']],
    ['invented-college-zhuhai', 'CN_ZHUHAI', ['ZH_HANS']],
    ['invented-university-macao', 'MO', ['ZH_HANT', 'PT', 'EN']],
    ['invented-school-macao', 'MO', ['ZH_HANT']],
    ['invented-college-macao', 'MO', ['ZH_HANT', 'EN']],
    ['demo-assessment-hengqin', 'CN_HENGQIN', ['ZH_HANS', 'EN']],
    ['invented-university-zhuhai', 'CN_ZHUHAI', ['ZH_HANS']],
    ['invented-college-hengqin', 'CN_HENGQIN', ['ZH_HANS']],
  ] as const
).map(([key, jurisdiction, languages]) => ({
  key,
  id: seedId('institution', key),
  jurisdiction,
  languages: languages as readonly Language[],
}));

export type Provider = (typeof providers)[number];
