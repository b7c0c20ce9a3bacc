import { createHash } from 'node:crypto';
import { localized } from '../../kit/language.ts';
import { seededRandom } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import type { SeedScale } from '../../kit/seed.ts';
import { timedSeedId } from '../../kit/seedHistory.ts';
import { checkTeachingResource, type TeachingResourceState } from '../domain/teachingResource.ts';
import { checkTextbook, type TextbookState } from '../domain/textbook.ts';
import type { Licence, Occupation, StandardVersion, TeachingResource, Textbook } from '../entities/index.ts';
import { providers } from './providers.ts';
import { atScale } from './scale.ts';

const TEXTBOOKS = 36;
const RESOURCES = 80;
const kinds = ['SLIDES', 'VIDEO', 'SIMULATION', 'EXERCISES', 'CASE', 'LESSON_PLAN', 'DATA_SET'] as const;
const kindNames = {
  SLIDES: '课件',
  VIDEO: '视频',
  SIMULATION: '仿真',
  EXERCISES: '习题',
  CASE: '案例',
  LESSON_PLAN: '教案',
  DATA_SET: '数据集',
} as const;

/** Textbooks of invented members. None has an ISBN: one that checks could be that of a real book. */
export function seedTextbooks(
  scale: SeedScale,
  today: Date,
  occupations: readonly Occupation[],
  standards: readonly StandardVersion[],
): Textbook[] {
  const random = seededRandom('textbooks');
  return Array.from({ length: atScale(scale, TEXTBOOKS) }, (_, at): Textbook => {
    const { edition, code, names } = random.pick(occupations);
    const standard = standards.find((row) => row.edition === edition && row.code === code && row.state === 'IN_FORCE');
    const levels = at % 2 === 0 ? (['L5', 'L4'] as const) : (['L3'] as const);
    const states: readonly TextbookState[] = ['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'REVIEWED', 'DRAFT'];
    const covered = levels.every((level) => standard?.levels.some((entry) => entry.level === level));
    const createdAt = new Date(today.getTime() - at * 20 * 86_400_000);
    const book = {
      names: localized({ zhHans: `${names.zhHans}（${levels.join('、')}）教程（示范）`, en: null }),
      isbn: null,
      publisher: '示范出版社（虚构）',
      bookEdition: '第1版',
      levels,
    };
    insist(checkTextbook(book));
    return {
      ...book,
      id: timedSeedId('textbook', String(at), createdAt),
      edition,
      code,
      standardVersionId: standard && covered ? standard.id : null,
      institutionId: random.pick(providers).id,
      state: states[at % states.length] ?? 'DRAFT',
      createdAt,
    };
  });
}

/** Resources that invented members share, at addresses that lead nowhere. */
export function seedTeachingResources(
  scale: SeedScale,
  today: Date,
  occupations: readonly Occupation[],
  licences: readonly Licence[],
): TeachingResource[] {
  const random = seededRandom('teachingResources');
  return Array.from({ length: atScale(scale, RESOURCES) }, (_, at): TeachingResource => {
    const { edition, code, names } = random.pick(occupations);
    const provider = random.pick(providers);
    const kind = random.pick(kinds);
    const states: readonly TeachingResourceState[] = ['SHARED', 'SHARED', 'SHARED', 'SHARED', 'REVIEWED', 'DRAFT'];
    const createdAt = new Date(today.getTime() - at * 9 * 86_400_000);
    const resource = {
      names: localized({ zhHans: `${names.zhHans}${kindNames[kind]}${at + 1}（示范）` }),
      languages: provider.languages,
      url: `https://resources.example/${code}/${at + 1}`,
      sizeBytes: String(random.between(100_000, 900_000_000)),
      sha256: createHash('sha256').update(`resource ${at}`).digest('hex'),
    };
    insist(checkTeachingResource(resource));
    return {
      ...resource,
      id: timedSeedId('teachingResource', String(at), createdAt),
      kind,
      licenceId: random.pick(licences).id,
      institutionId: provider.id,
      edition,
      code,
      level: at % 3 === 0 ? null : random.pick(['L5', 'L4', 'L3'] as const),
      state: states[at % states.length] ?? 'DRAFT',
      createdAt,
    };
  });
}
