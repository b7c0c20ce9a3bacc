import { z } from 'zod';
import {
  type ImportDefinition,
  number,
  oneOf,
  optional,
  optionalDay,
  optionalText,
  orElse,
  rowByRow,
  text,
} from '../../kit/bulk/definition.ts';
import { skillLevel } from '../../kit/bulk/skillLevel.ts';
import { isSecretariat } from '../../kit/caller.ts';
import { insertMany } from '../../kit/database.ts';
import { Transition } from '../../kit/entities/Transition.ts';
import type { ExpertRole } from '../domain/appointment.ts';
import { Appointment, Expert, Qualification } from '../entities/index.ts';
import { appointmentTold } from '../events.ts';
import type { ProfessionalTitle, SkillLevel } from '../resolvers.types.ts';
import { PoolDesk } from './poolDesk.ts';
import { poolFacts } from './poolFacts.ts';

/** An expert, or a further appointment of an expert of whom an earlier row of the file speaks. */
export interface ExpertRow {
  readonly person: string | null;
  readonly zhHans: string | null;
  readonly zhHant: string | null;
  readonly pt: string | null;
  readonly en: string | null;
  readonly employer: string;
  readonly skillLevel: SkillLevel | null;
  readonly title: ProfessionalTitle;
  readonly years: number | null;
  readonly kind: 'SKILL_LEVEL' | 'TITLE' | null;
  readonly certificateNumber: string | null;
  readonly seen: 'YES' | 'NO';
  readonly role: ExpertRole | null;
  readonly edition: string;
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const NAME_LONGEST = 100;

/** The pool as an office has it so far: experts, what they are qualified by, and the appointments that they hold or held. */
export const experts: ImportDefinition<ExpertRow> = {
  title:
    'An expert, with one appointment or none; rows with the same number of a person are further appointments of one expert',
  turns: { rows: 25, rest: 2 },
  who: isSecretariat,
  columns: {
    person: { headings: ['人员序号', 'person'], value: optionalText(40), example: '1' },
    zhHans: { headings: ['姓名', 'zhHans'], value: optionalText(NAME_LONGEST), example: '示范专家（虚构）' },
    zhHant: { headings: ['繁體姓名', 'zhHant'], value: optionalText(NAME_LONGEST), example: '示範專家（虛構）' },
    pt: {
      headings: ['葡文姓名', 'Nome', 'pt'],
      value: optionalText(NAME_LONGEST),
      example: 'Perito Exemplo (fictício)',
    },
    en: {
      headings: ['英文姓名', 'Name', 'en'],
      value: optionalText(NAME_LONGEST),
      example: 'Example Expert (invented)',
    },
    employer: { headings: ['单位会员编号', 'employer'], value: text(20).toUpperCase(), example: 'A-0001' },
    skillLevel: {
      headings: ['技能等级', 'skillLevel'],
      value: optional(skillLevel),
      example: '高级技师',
    },
    title: {
      headings: ['职称', 'title'],
      value: orElse(
        oneOf<ProfessionalTitle>({ NONE: ['无'], MIDDLE: ['中级'], SENIOR: ['高级', '副高级', '正高级'] }),
        'NONE',
      ),
      example: '高级',
    },
    years: { headings: ['从业年限', 'years'], value: optional(number), example: '12' },
    kind: {
      headings: ['证书类别', 'kind'],
      value: optional(oneOf({ SKILL_LEVEL: ['技能等级'], TITLE: ['职称'] })),
      example: '技能等级',
    },
    certificateNumber: {
      headings: ['证书编号', 'certificateNumber'],
      value: optional(text(60).toUpperCase()),
      example: '2044000000000001',
    },
    seen: {
      headings: ['证明已核验', 'seen'],
      value: orElse(oneOf({ YES: ['是', 'TRUE', 'Sim'], NO: ['否', 'FALSE', 'Não'] }), 'NO'),
      example: '是',
    },
    role: {
      headings: ['角色', 'role'],
      value: optional(
        oneOf<ExpertRole>({
          DEVELOPER: ['开发专家'],
          EXAMINER: ['考评员'],
          SENIOR_EXAMINER: ['高级考评员'],
          SUPERVISOR: ['督导员'],
          ITEM_WRITER: ['命题专家'],
        }),
      ),
      example: '考评员',
    },
    edition: { headings: ['职业分类版本', 'edition'], value: orElse(z.string().max(20), '2022'), example: '2022' },
    code: { headings: ['职业代码', 'code'], value: optionalText(20), example: '4-10-01-05' },
    validFrom: { headings: ['聘期开始', 'validFrom'], value: optionalDay, example: '2025-03-06' },
    validUntil: { headings: ['聘期结束', 'validUntil'], value: optionalDay, example: '2028-03-05' },
  },
  // Which rows are of one person needs what earlier ones say: see `PoolDesk`.
  keys: () => [],
  write: async (work, rows, memory) => {
    const desk = new PoolDesk(work, await poolFacts(work.manager, rows, memory), memory);
    const problems = rowByRow(rows, experts.columns, (row, at) => desk.enter(row, at));
    const { entered } = desk;
    await insertMany(work.manager, Expert, entered.experts);
    await insertMany(work.manager, Qualification, entered.evidence);
    await insertMany(
      work.manager,
      Appointment,
      entered.appointments.map(({ appointment }) => appointment),
    );
    await insertMany(work.manager, Transition, entered.transitions);
    work.tell(...entered.appointments.map(({ appointment, employerId }) => appointmentTold(appointment, employerId)));
    return problems;
  },
};
