import { z } from 'zod';
import {
  day,
  defineImport,
  type Memory,
  type NumberedRow,
  oneOf,
  optionalText,
  problemOf,
  type RowProblem,
  text,
} from '../../kit/bulk/definition.ts';
import { isSecretariat } from '../../kit/caller.ts';
import { insertMany } from '../../kit/database.ts';
import { newId } from '../../kit/ids.ts';
import { checkNames, localized } from '../../kit/language.ts';
import type { Work } from '../../kit/mutation.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { checkRegistration, normalised, type RegisterKind } from '../domain/registration.ts';
import { checkWebsite } from '../domain/website.ts';
import { Institution, Jurisdiction } from '../entities/index.ts';
import { institutionTold } from '../events.ts';
import { freeMemberNumbers } from '../resolvers/mutations/memberNumber.ts';
import type { InstitutionKind } from '../resolvers.types.ts';

interface MemberRow {
  readonly zhHans: string | null;
  readonly zhHant: string | null;
  readonly pt: string | null;
  readonly en: string | null;
  readonly kind: InstitutionKind;
  readonly jurisdiction: string;
  readonly register: RegisterKind;
  readonly number: string;
  readonly memberNumber: string | null;
  readonly joinedOn: string;
  readonly website: string | null;
}

const NAME_LONGEST = 200;
const JURISDICTIONS = 'jurisdictions';

/** Members who joined before this system was there. */
export const members = defineImport<MemberRow>({
  title: 'A member of the alliance, with its registration and the day on which it joined',
  // Almost every question reads members.
  turns: { rows: 10, rest: 4 },
  who: isSecretariat,
  columns: {
    zhHans: {
      headings: ['名称', '简体名称', 'zhHans'],
      value: optionalText(NAME_LONGEST),
      example: '示范公司（虚构）',
    },
    zhHant: { headings: ['繁體名稱', 'zhHant'], value: optionalText(NAME_LONGEST), example: '示範公司（虛構）' },
    pt: {
      headings: ['葡文名称', 'Nome', 'pt'],
      value: optionalText(NAME_LONGEST),
      example: 'Empresa Exemplo (fictícia)',
    },
    en: {
      headings: ['英文名称', 'Name', 'en'],
      value: optionalText(NAME_LONGEST),
      example: 'Example Company (invented)',
    },
    kind: {
      headings: ['类别', 'kind'],
      value: oneOf<InstitutionKind>({
        INDUSTRY_ASSOCIATION: ['行业协会'],
        LEARNED_SOCIETY: ['行业学会'],
        TECHNICAL_COLLEGE: ['技工院校'],
        VOCATIONAL_SCHOOL: ['职业学校'],
        UNIVERSITY: ['大学院校'],
        RESEARCH_INSTITUTE: ['科研机构'],
        TRAINING_PROVIDER: ['培训机构'],
        EMPLOYER: ['用人单位'],
      }),
      example: '用人单位',
    },
    jurisdiction: { headings: ['地区', 'jurisdiction'], value: text(40), example: 'CN_ZHUHAI' },
    register: {
      headings: ['登记机关', 'register'],
      value: oneOf<RegisterKind>({
        UNIFIED_SOCIAL_CREDIT_CODE: ['统一社会信用代码'],
        MACAO_COMMERCIAL_REGISTRY: ['澳门商业登记'],
        MACAO_ASSOCIATION_REGISTER: ['澳门社团登记'],
      }),
      example: '统一社会信用代码',
    },
    number: { headings: ['登记号', 'registrationNumber'], value: text(40), example: '91350100M000100Y43' },
    memberNumber: {
      headings: ['会员编号', 'memberNumber'],
      value: z
        .string()
        .toUpperCase()
        .regex(/^(A-\d{4,6})?$/, 'is like A-0007, or empty')
        .transform((given) => given || null),
      example: 'A-900007',
    },
    joinedOn: { headings: ['入会日期', 'joinedOn'], value: day, example: '2023-03-06' },
    website: { headings: ['网站', 'website'], value: optionalText(200), example: 'https://example.org' },
  },
  keys: ({ register, number, memberNumber }) => [
    `${register} ${normalised({ register, number }).number}`,
    memberNumber,
  ],
  write: async (work, rows, memory) => {
    const taken = await takenBy(work, rows, memory);
    const checked = rows.map(({ number, row }) => ({ number, row, refusal: refusalOf(row, taken) }));
    const good = checked.filter(({ refusal }) => refusal === null).map(({ row }) => row);
    const numbered = good.flatMap((row) => (row.memberNumber === null ? [] : [institutionOf(row, row.memberNumber)]));
    await insertMany(work.manager, Institution, numbered);
    // Drawn after those who bring a number are in, so that none of theirs is drawn.
    const others = good.filter(({ memberNumber }) => memberNumber === null);
    const numbers = await freeMemberNumbers(work.manager, others.length);
    const drawn = others.map((row, at) => institutionOf(row, numbers[at] as string));
    await insertMany(work.manager, Institution, drawn);
    work.tell(...[...numbered, ...drawn].map(institutionTold));
    return checked.flatMap(({ number, refusal }): RowProblem[] =>
      refusal ? [problemOf(number, refusal, members.columns)] : [],
    );
  },
});

interface Taken {
  readonly jurisdictions: ReadonlySet<string>;
  readonly registrations: ReadonlySet<string>;
  readonly memberNumbers: ReadonlySet<string>;
}

/** What exists of that which the rows name; rows inserted by an earlier batch of the same file count. */
async function takenBy(work: Work, rows: readonly NumberedRow<MemberRow>[], memory: Memory): Promise<Taken> {
  const registrations = rows.map(({ row }) => normalised(row));
  const [taken] = await work.manager.query<{ registrations: string[]; numbers: string[] }[]>(
    `SELECT array(SELECT t.register || ' ' || t.registration_number FROM institution t WHERE t.state <> 'EXITED'
         AND (t.register, t.registration_number) IN (SELECT * FROM unnest($1::text[], $2::text[]))) AS registrations,
       array(SELECT t.member_number FROM institution t WHERE t.member_number = ANY($3::text[])) AS numbers`,
    [
      registrations.map(({ register }) => register),
      registrations.map(({ number }) => number),
      rows.flatMap(({ row }) => row.memberNumber ?? []),
    ],
  );
  return {
    jurisdictions: await jurisdictionsOf(work, memory),
    registrations: new Set(taken?.registrations),
    memberNumbers: new Set(taken?.numbers),
  };
}

/** The codes of the jurisdictions, read once a file. */
async function jurisdictionsOf({ manager }: Work, memory: Memory): Promise<ReadonlySet<string>> {
  const known = memory.get(JURISDICTIONS) ?? (await manager.find(Jurisdiction)).map(({ code }) => code).join(' ');
  memory.set(JURISDICTIONS, known);
  return new Set(known.split(' '));
}

function refusalOf(row: MemberRow, taken: Taken): Refusal | null {
  const registration = normalised(row);
  if (!taken.jurisdictions.has(row.jurisdiction)) {
    return invalid('JURISDICTION_UNKNOWN', `There is no jurisdiction ${row.jurisdiction}.`, 'jurisdiction');
  }
  if (taken.registrations.has(`${registration.register} ${registration.number}`)) {
    return invalid('ALREADY_REGISTERED', 'A member has this registration already.', 'number');
  }
  if (row.memberNumber !== null && taken.memberNumbers.has(row.memberNumber)) {
    return invalid('ALREADY_REGISTERED', 'A member has this member number already.', 'memberNumber');
  }
  return (
    checkNames(localized(row), NAME_LONGEST) ??
    checkRegistration(registration, row.jurisdiction) ??
    checkWebsite(row.website)
  );
}

function institutionOf(row: MemberRow, memberNumber: string): Institution {
  const { register, number } = normalised(row);
  return {
    id: newId(),
    memberNumber,
    names: localized(row),
    kind: row.kind,
    jurisdictionCode: row.jurisdiction,
    register,
    registrationNumber: number,
    website: row.website,
    state: 'ACTIVE',
    joinedOn: row.joinedOn,
    provenance: 'RECORDED',
    contactSealed: null,
    standingSince: null,
    mergedIntoId: null,
    mergedOn: null,
  };
}
