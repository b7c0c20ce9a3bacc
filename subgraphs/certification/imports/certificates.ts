import { z } from 'zod';
import {
  day,
  type ImportDefinition,
  oneOf,
  optional,
  optionalText,
  orElse,
  type RowProblem,
  rowByRow,
  text,
} from '../../kit/bulk/definition.ts';
import { skillLevel } from '../../kit/bulk/skillLevel.ts';
import { isSecretariat } from '../../kit/caller.ts';
import type { CertificateKind, CertificateState } from '../domain/certificate.ts';
import type { IdentityDocumentKind } from '../domain/identityDocument.ts';
import { recogniseAll } from '../resolvers/mutations/person.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { enter } from './certificateEntry.ts';
import { type Prepared, prepare } from './certificateFacts.ts';

/** A certificate of the years before. */
export interface CertificateRow {
  readonly certificateNumber: string;
  readonly issuer: string;
  readonly jurisdiction: string | null;
  readonly kind: CertificateKind;
  readonly edition: string;
  readonly code: string;
  readonly level: SkillLevel;
  readonly name: string;
  readonly identityKind: IdentityDocumentKind;
  /** Of the identity document. */
  readonly number: string;
  readonly bornOn: string;
  readonly issuedOn: string;
  readonly state: Exclude<CertificateState, 'PENDING'>;
  readonly category: string | null;
  readonly reason: string | null;
  readonly replaces: string | null;
}

/** Certificates that were issued before this system was there. */
export const certificates: ImportDefinition<CertificateRow> = {
  title: 'A certificate that was issued before, with its holder; its number stays as it is, in capitals',
  turns: { rows: 25, rest: 2 },
  who: isSecretariat,
  columns: {
    certificateNumber: {
      headings: ['证书编号', 'certificateNumber'],
      value: z
        .string()
        .toUpperCase()
        .regex(/^\S(.{0,58}\S)?$/u, 'must be filled in, with at most 60 characters'),
      example: '2044000000000001',
    },
    issuer: { headings: ['发证机构会员编号', 'issuer'], value: text(20).toUpperCase(), example: 'A-0001' },
    jurisdiction: { headings: ['地区', 'jurisdiction'], value: optionalText(40), example: 'CN_ZHUHAI' },
    kind: {
      headings: ['证书种类', 'kind'],
      value: oneOf<CertificateKind>({
        MAINLAND_SKILL_LEVEL: ['职业技能等级证书'],
        MACAO_SKILL: ['澳门技能证书', '澳門技能證書'],
      }),
      example: '职业技能等级证书',
    },
    edition: { headings: ['职业分类版本', 'edition'], value: orElse(z.string().max(20), '2022'), example: '2022' },
    code: { headings: ['职业代码', 'code'], value: text(20), example: '4-04-05-05' },
    level: {
      headings: ['等级', 'level'],
      value: skillLevel,
      example: '四级',
    },
    name: { headings: ['姓名', 'name'], value: text(100), example: '陈示范' },
    identityKind: {
      headings: ['证件类别', 'identityKind'],
      value: oneOf<IdentityDocumentKind>({
        MAINLAND_RESIDENT_ID: ['居民身份证'],
        MACAO_RESIDENT_ID: ['澳门居民身份证', '澳門居民身份證', 'BIR'],
        HOME_RETURN_PERMIT: ['港澳居民来往内地通行证', '回乡证'],
      }),
      example: '澳门居民身份证',
    },
    number: { headings: ['证件号码', 'identityNumber'], value: text(40), example: '5999999(9)' },
    bornOn: { headings: ['出生日期', 'bornOn'], value: day, example: '1990-05-17' },
    issuedOn: { headings: ['发证日期', 'issuedOn'], value: day, example: '2019-11-30' },
    state: {
      headings: ['状态', 'state'],
      value: orElse(
        oneOf({ ISSUED: ['有效'], SUSPENDED: ['暂停'], REVOKED: ['撤销'], REPLACED: ['已换发'] }),
        'ISSUED',
      ),
      example: '有效',
    },
    category: { headings: ['原因类别', 'category'], value: optionalText(60), example: '' },
    reason: { headings: ['原因', 'reason'], value: optionalText(2_000), example: '' },
    replaces: { headings: ['换发自', 'replaces'], value: optional(text(60).toUpperCase()), example: '' },
  },
  keys: ({ certificateNumber }) => [certificateNumber],
  write: async (work, rows): Promise<readonly RowProblem[]> => {
    const prepared: Prepared[] = [];
    const judge = await prepare(work, rows);
    const problems = rowByRow(rows, certificates.columns, (row, number) => {
      prepared.push({ row, number, ...judge(row) });
    });
    const holders = await recogniseAll(
      work,
      prepared.map(({ row, scheme }) => ({
        ...{ name: row.name, identity: { kind: row.identityKind, number: row.number } },
        ...{ bornOn: row.bornOn, enteredById: scheme.institutionId },
      })),
    );
    return [...problems, ...(await enter(work, prepared, holders, certificates.columns))];
  },
};
