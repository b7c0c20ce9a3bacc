import { z } from 'zod';
import {
  type Column,
  type ImportDefinition,
  number,
  oneOf,
  optional,
  optionalText,
  orElse,
  type RowProblem,
  rowByRow,
  text,
} from '../../kit/bulk/definition.ts';
import { skillLevel } from '../../kit/bulk/skillLevel.ts';
import { insertMany } from '../../kit/database.ts';
import { Transition } from '../../kit/entities/Transition.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { ItemType } from '../domain/itemContent.ts';
import { Item, ItemVersion } from '../entities/index.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { drawCodes, type Entered, itemDesk } from './itemDesk.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
type Options = { readonly [Letter in (typeof letters)[number] as `option${Letter}`]: string | null };

/** A question with its options and its key. */
export interface ItemRow extends Options {
  readonly itemCode: string | null;
  readonly edition: string;
  readonly code: string;
  readonly level: SkillLevel;
  readonly function: string;
  readonly workContent: string;
  readonly type: ItemType;
  readonly stem: string;
  readonly answerKeys: string | null;
  readonly tolerance: number | null;
  readonly unit: string | null;
  readonly scoring: string | null;
  readonly state: 'DRAFT' | 'LIVE';
  readonly author: string | null;
  readonly expert: string | null;
}

const TEXT_LONGEST = 2_000;

const optionColumn = (letter: string): Column<string | null> => ({
  headings: [`选项${letter}`, `option${letter}`],
  value: optionalText(TEXT_LONGEST),
  example: letter <= 'D' ? `示例选项${letter}` : '',
});

/** Questions of banks that were kept elsewhere; item writers bring drafts of their own. */
export const items: ImportDefinition<ItemRow> = {
  title: 'A question with its options and its key, as a draft of its author or, by the office, as live',
  turns: { rows: 25, rest: 2 },
  who: mayReadItems,
  columns: {
    itemCode: {
      headings: ['题号', 'itemCode'],
      value: z
        .string()
        .regex(/^([A-Z0-9][A-Z0-9./-]{0,39})?$/, 'has at most 40 capitals, digits, full stops, slashes and hyphens')
        .transform((given) => given || null),
      example: 'OLD-0001',
    },
    edition: { headings: ['职业分类版本', 'edition'], value: orElse(z.string().max(20), '2022'), example: '2022' },
    code: { headings: ['职业代码', 'code'], value: text(20), example: '4-04-05-05' },
    level: {
      headings: ['等级', 'level'],
      value: skillLevel,
      example: '五级',
    },
    function: { headings: ['职业功能', 'function'], value: text(200), example: '数据标注' },
    workContent: { headings: ['工作内容', 'workContent'], value: text(200), example: '原始数据清洗与标注' },
    type: {
      headings: ['题型', 'type'],
      value: oneOf<ItemType>({
        SINGLE_CHOICE: ['单选题', '单项选择题'],
        MULTIPLE_CHOICE: ['多选题', '多项选择题'],
        TRUE_FALSE: ['判断题'],
        NUMERIC: ['计算题'],
        ORDERING: ['排序题'],
        PRACTICAL_TASK: ['操作题', '实操题'],
      }),
      example: '单选题',
    },
    stem: { headings: ['题干', 'stem'], value: text(TEXT_LONGEST), example: '示例题干（虚构）' },
    optionA: optionColumn('A'),
    optionB: optionColumn('B'),
    optionC: optionColumn('C'),
    optionD: optionColumn('D'),
    optionE: optionColumn('E'),
    optionF: optionColumn('F'),
    optionG: optionColumn('G'),
    optionH: optionColumn('H'),
    answerKeys: { headings: ['答案', 'key'], value: optionalText(40), example: 'B' },
    tolerance: { headings: ['允许误差', 'tolerance'], value: optional(number), example: '' },
    unit: { headings: ['单位', 'unit'], value: optionalText(20), example: '' },
    scoring: { headings: ['评分标准', 'scoring'], value: optionalText(20_000), example: '' },
    state: {
      headings: ['状态', 'state'],
      value: orElse(oneOf({ DRAFT: ['草稿'], LIVE: ['在用', '正式'] }), 'DRAFT'),
      example: '在用',
    },
    author: {
      headings: ['作者账号', 'author'],
      value: optional(
        z
          .string()
          .max(400, 'has at most 400 characters')
          .regex(/^\S+ \S+$/, 'is issuer and subject of an account, with a space between them'),
      ),
      example: 'urn:alliance:local item-writer',
    },
    expert: {
      headings: ['作者专家', 'authorExpert'],
      value: optional(z.uuid('is the id of an expert')),
      example: '',
    },
  },
  keys: (row) => [
    row.itemCode,
    // The same stem may begin several questions; the same with the same options is the same question.
    JSON.stringify([
      row.edition,
      row.code,
      row.level,
      row.type,
      row.stem,
      letters.map((letter) => row[`option${letter}`]),
    ]),
  ],
  write: async (work, rows): Promise<readonly RowProblem[]> => {
    const entered: Entered[] = [];
    const enter = await itemDesk(work, rows);
    const problems = rowByRow(rows, items.columns, (row) => {
      entered.push(enter(row));
    });
    const numbered = await drawCodes(work, entered);
    await insertMany(work.manager, Item, numbered);
    await insertMany(
      work.manager,
      ItemVersion,
      entered.map(({ version }) => version),
    );
    await insertMany(
      work.manager,
      Transition,
      entered.flatMap(({ transition }) => transition ?? []),
    );
    return problems;
  },
};
