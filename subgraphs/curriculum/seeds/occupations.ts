import { type LocalizedText, localized } from '../../kit/language.ts';
import { readSeed, readSeedText } from '../../kit/seedFiles.ts';
import { numberedLevels, rankOf } from '../../kit/skillLevel.ts';
import type { Occupation, OccupationLevel } from '../entities/index.ts';

interface Assessed {
  readonly edition: string;
  readonly code: string;
  readonly names: LocalizedText;
  readonly definition?: string;
  readonly green?: boolean;
  readonly digital?: boolean;
  readonly oneExamSeveralCertificates?: boolean;
}

const CODE = /^[1-8]-\d{2}-\d{2}-\d{2}$/;

/** The dictionary of 2022, and what the alliance assesses of it and of the one of 2015. */
export function seedOccupations(): { occupations: Occupation[]; levels: OccupationLevel[] } {
  const rows = new Map<string, Occupation>();
  const [, ...lines] = readSeedText('curriculum', 'occupations.csv').trim().split('\n');
  for (const line of lines) {
    const [code = '', zhHans, zhHant, green, digital] = line.split(',');
    rows.set(`2022/${code}`, {
      edition: '2022',
      code,
      names: localized({ zhHans, zhHant }),
      definition: null,
      green: green === '1',
      digital: digital === '1',
      oneExamSeveralCertificates: false,
      assessed: false,
    });
  }
  const assessed = readSeed<Assessed[]>('curriculum', 'assessed-occupations.json');
  for (const { edition, code, names, definition, green, digital, oneExamSeveralCertificates } of assessed) {
    rows.set(`${edition}/${code}`, {
      edition,
      code,
      names: localized(names),
      definition: definition ?? null,
      green: green ?? false,
      digital: digital ?? false,
      oneExamSeveralCertificates: oneExamSeveralCertificates ?? false,
      assessed: true,
    });
  }
  const wrong = [...rows.values()].find(({ code, names }) => !CODE.test(code) || names.zhHans === null);
  if (wrong) throw new Error(`The occupation ${wrong.code} of ${wrong.edition} is malformed`);
  const levels = assessed.flatMap(({ edition, code }) =>
    numberedLevels.map((level) => ({ edition, code, level, rank: rankOf(level) })),
  );
  return { occupations: [...rows.values()], levels };
}
