/** One signed-in role that an example can be asked as; `token` is a bearer token, null means ask without one. */
export interface SandboxPersona {
  readonly name: string;
  readonly title: string;
  readonly token: string | null;
}

/** A title in both Chinese scripts; neither is made from the other at run time. */
export type ChineseTitles = Readonly<Record<'zh-Hans' | 'zh-Hant', string>>;

/** One example operation as the page, the tests and the benchmarks read it. */
export interface SandboxOperation {
  /** The file name without `.graphql`, unique, for example `story-01-apply`. */
  readonly name: string;
  /** The name inside the document, for example `ApplyForMembership`; references use this one. */
  readonly operationName: string;
  /** What it shows, in plain words. */
  readonly title: string;
  /** The same in Chinese, for those who have chosen it. */
  readonly titles: ChineseTitles;
  /** The name of the persona who asks; `nobody` asks without a token. */
  readonly persona: string;
  readonly group: string;
  /** Where it stands in its group, from 1; steps of the story stand by their numbers. */
  readonly place: number;
  /** True for the one operation that a first visit opens. */
  readonly first: boolean;
  /** The document to send, with its title as the only header comment. */
  readonly query: string;
  /** May hold references such as `{{today}}`, see references.ts; empty when there is no variables file. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Operations of this group are numbered steps that build on each other's answers. */
export const STORY_GROUP = 'The story, step by step';

/** The persona that sends no token. */
export const NOBODY = 'nobody';

/** A group of operations: by who asks. */
export interface OperationGroup {
  readonly name: string;
  readonly titles: ChineseTitles;
}

/** All groups, in the order in which the page lists them. */
export const GROUPS: readonly OperationGroup[] = [
  { name: STORY_GROUP, titles: { 'zh-Hans': '完整流程，一步一步', 'zh-Hant': '完整流程，一步一步' } },
  { name: 'Everybody: look up and verify', titles: { 'zh-Hans': '公众：查询与核验', 'zh-Hant': '公眾：查詢與核驗' } },
  { name: 'Candidate', titles: { 'zh-Hans': '考生', 'zh-Hant': '考生' } },
  { name: 'Partner: employer', titles: { 'zh-Hans': '用人单位', 'zh-Hant': '用人單位' } },
  { name: 'Partner: school', titles: { 'zh-Hans': '院校与培训机构', 'zh-Hant': '院校與培訓機構' } },
  {
    name: 'Partner: labour bureau and liaison office',
    titles: { 'zh-Hans': '人社与劳工部门', 'zh-Hant': '人社與勞工部門' },
  },
  { name: 'Expert', titles: { 'zh-Hans': '考评员与专家', 'zh-Hant': '考評員與專家' } },
  { name: 'Office', titles: { 'zh-Hans': '联盟秘书处', 'zh-Hant': '聯盟秘書處' } },
];

/** The names of all groups, in the same order. */
export const GROUP_ORDER: readonly string[] = GROUPS.map(({ name }) => name);
