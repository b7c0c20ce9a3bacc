import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import { insist } from '../../kit/refusal.ts';
import { checkEdition, checkMapping } from '../domain/edition.ts';
import type {
  ConsultationRule,
  FundingLimit,
  Licence,
  Occupation,
  OccupationEdition,
  OccupationMapping,
} from '../entities/index.ts';

/** The editions; on which day they were published is not in our sources. */
const editions = ['2015', '2022'].map(
  (name): OccupationEdition => ({
    id: seedId('occupationEdition', name),
    name,
    title: `中华人民共和国职业分类大典（${name}年版）`,
    year: Number(name),
    publishedOn: null,
    current: name === '2022',
  }),
);

/**
 * Occupations of the edition of 2015 that a national standard from before 2022 names with the code that the edition of
 * 2022 has too (see SOURCES.md). Of others it is not known here what their code was.
 */
const carriedOver = [
  { code: '6-31-01-03', zhHans: '电工', zhHant: '電工', standard: '电工国家职业技能标准（2018年版）' },
  {
    code: '4-03-02-01',
    zhHans: '中式烹调师',
    zhHant: '中式烹調師',
    standard: '中式烹调师国家职业技能标准（2018年版）',
  },
  { code: '4-03-02-07', zhHans: '茶艺师', zhHant: '茶藝師', standard: '茶艺师国家职业技能标准（2018年版）' },
  {
    code: '4-04-05-05',
    zhHans: '人工智能训练师',
    zhHant: '人工智能訓練師',
    standard: '人工智能训练师国家职业技能标准（2021年版）',
  },
];

/** The editions, what is known of the one of 2015, and the mappings that have a source. */
export function seedEditions() {
  const occupations = carriedOver.map(
    ({ code, zhHans, zhHant }): Occupation => ({
      edition: '2015',
      code,
      names: localized({ zhHans, zhHant }),
      definition: null,
      green: false,
      digital: false,
      oneExamSeveralCertificates: false,
      assessed: false,
    }),
  );
  const mappings = carriedOver.map(
    ({ code, standard }): OccupationMapping => ({
      id: seedId('occupationMapping', code),
      fromEdition: '2015',
      fromCode: code,
      toEdition: '2022',
      toCode: code,
      kind: 'SAME',
      note: '依据2022年版之前发布的国家职业技能标准所载编码，非官方对照表。',
      source: standard,
      withdrawn: false,
    }),
  );
  insist(
    ...editions.map(checkEdition),
    ...mappings.map((mapping) => checkMapping({ year: 2015 }, { year: 2022 }, mapping)),
  );
  return { editions, occupations, mappings };
}

/** The rules that the office looks after, as they are in the demonstration. */
export function seedRules() {
  const consultationRules: ConsultationRule[] = [
    {
      id: seedId('consultationRule', '2023'),
      validFrom: '2023-03-06',
      validUntil: null,
      // 0, so that the story can be played from beginning to end on one day.
      minimumDays: 0,
      maximumDays: 180,
      source: '示范数据；正式期限由联盟秘书处按理事会决议设定。',
    },
  ];
  const fundingLimits: FundingLimit[] = [
    {
      id: seedId('fundingLimit', '2023'),
      validFrom: '2023-03-06',
      validUntil: null,
      perProject: 10_000_000,
      perYear: 100_000_000,
      currency: 'CNY',
      source: '珠海市2020年办法：每个项目10万元，每联盟每年不超过100万元；是否仍有效待核实。',
    },
  ];
  return { consultationRules, fundingLimits, licences };
}

const licences = (
  [
    ['CC0-1.0', 'Creative Commons Zero v1.0 Universal', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC-BY-4.0', 'Creative Commons Attribution 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-SA-4.0', 'Creative Commons Attribution Share Alike 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    [
      'CC-BY-NC-4.0',
      'Creative Commons Attribution Non Commercial 4.0',
      'https://creativecommons.org/licenses/by-nc/4.0/',
    ],
    ['LicenseRef-Alliance-Teaching', '联盟成员教学共享（示范）', 'https://alliance.example/licences/teaching'],
  ] as const
).map(
  ([code, name, url]): Licence => ({
    id: seedId('licence', code),
    code,
    name,
    spdx: !code.startsWith('LicenseRef-'),
    url,
  }),
);
