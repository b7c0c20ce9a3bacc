// Generated from schema.graphql by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Occupation as OccupationRow } from './entities/Occupation.ts';
import type { OccupationLevel as OccupationLevelRow } from './entities/OccupationLevel.ts';
import type { DemandFigure as DemandFigureRow } from './entities/DemandFigure.ts';
import type { JobSurvey as JobSurveyRow } from './entities/JobSurvey.ts';
import type { StandardVersion as StandardVersionRow } from './entities/StandardVersion.ts';
import type { Item as ItemRow } from './entities/Item.ts';
import type { ItemVersion as ItemVersionRow } from './entities/ItemVersion.ts';
import type { Connection, Edge } from '../kit/connection.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, such as 2026-03-06. */
  Date: { input: string; output: string; }
  /** A moment in time with its offset, such as 2026-03-06T09:00:00Z. */
  DateTime: { input: Date; output: Date; }
  /** A whole number that is zero or more. */
  NonNegativeInt: { input: number; output: number; }
  /**
   * The code of a jurisdiction, such as MO, CN_ZHUHAI or CN_HENGQIN. Which ones exist, and their names, is data:
   * see `jurisdictions`.
   */
  JurisdictionCode: { input: string; output: string; }
  /** A code of the national dictionary of occupations, such as 4-10-01-05; it is unique within an edition only. */
  OccupationCode: { input: string; output: string; }
};

/** The languages of the alliance. */
export type Language =
  /** Simplified Chinese. */
  | 'ZH_HANS'
  /** Traditional Chinese. */
  | 'ZH_HANT'
  /** Portuguese. */
  | 'PT'
  /** English. */
  | 'EN';

/** The ladder of vocational skill levels, lowest first; five of them existed before 2022. */
export type SkillLevel =
  /** 学徒工, apprentice. */
  | 'APPRENTICE'
  /** 五级/初级工, junior skilled worker. */
  | 'L5'
  /** 四级/中级工, intermediate skilled worker. */
  | 'L4'
  /** 三级/高级工, senior skilled worker. */
  | 'L3'
  /** 二级/技师, technician. */
  | 'L2'
  /** 一级/高级技师, senior technician. */
  | 'L1'
  /** 特级技师, special-grade technician. */
  | 'SPECIAL_GRADE'
  /** 首席技师, chief technician. */
  | 'CHIEF';

/** A text in the four languages of the alliance; a language is null where nobody has translated it yet. */
export type LocalizedText = {
  /** Simplified Chinese. */
  readonly zhHans?: Maybe<Scalars['String']['output']>;
  /** Traditional Chinese. */
  readonly zhHant?: Maybe<Scalars['String']['output']>;
  /** Portuguese. */
  readonly pt?: Maybe<Scalars['String']['output']>;
  /** English. */
  readonly en?: Maybe<Scalars['String']['output']>;
};

/** A text in up to four languages. */
export type LocalizedTextInput = {
  /** Simplified Chinese. */
  readonly zhHans?: InputMaybe<Scalars['String']['input']>;
  /** Traditional Chinese. */
  readonly zhHant?: InputMaybe<Scalars['String']['input']>;
  /** Portuguese. */
  readonly pt?: InputMaybe<Scalars['String']['input']>;
  /** English. */
  readonly en?: InputMaybe<Scalars['String']['input']>;
};

/** An amount of money in the smallest unit of its currency. */
export type Money = {
  /** The amount in minor units, such as fen or avos. */
  readonly amount: Scalars['Int']['output'];
  /** The currency by its ISO 4217 code, such as CNY or MOP. */
  readonly currency: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was asked for with a cursor, so that there is something before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last entry of this page; pass it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What went wrong, for programs; the message says it for people. */
export type ProblemCode =
  /** The action is not allowed in the state that the thing is in. */
  | 'ILLEGAL_MOVE'
  /** The caller may not do this. */
  | 'NOT_ALLOWED'
  /** Nobody is signed in. */
  | 'SIGN_IN_FIRST'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** Another subgraph's fact has not arrived here yet; trying again may help. */
  | 'FACT_NOT_YET_KNOWN'
  /** The idempotency key is empty or too long. */
  | 'IDEMPOTENCY_KEY_MALFORMED'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A text is empty or too long, or a number or date is out of its range. */
  | 'OUT_OF_RANGE'
  /** A code does not have the form that it must have. */
  | 'MALFORMED_CODE'
  /** The check digit of an identifier is wrong. */
  | 'CHECK_DIGIT_WRONG'
  /** The jurisdiction is not one of the alliance's. */
  | 'JURISDICTION_UNKNOWN'
  /** The registration number belongs to a member or to an open application already. */
  | 'ALREADY_REGISTERED'
  /** The code of conduct and the self-discipline pact must be accepted first. */
  | 'CODE_OF_CONDUCT_NOT_ACCEPTED'
  /** The institution is not an active member. */
  | 'INSTITUTION_NOT_ACTIVE'
  /** A role needs to say for whom it is granted. */
  | 'GRANT_INCOMPLETE'
  /** The account holds this role already. */
  | 'ALREADY_GRANTED'
  /** The expert's qualification does not suffice for the role. */
  | 'QUALIFICATION_INSUFFICIENT'
  /** The expert holds, or is proposed for, this role in this occupation already. */
  | 'ALREADY_APPOINTED'
  /** The expert has no active appointment for this duty on the day of the examination. */
  | 'NOT_APPOINTED'
  /** The expert is recused: they employ or train, or are employed or trained with, a candidate. */
  | 'RECUSED'
  /** The examination does not take assignments any more. */
  | 'ASSIGNMENT_CLOSED'
  /** The expert is assigned to this duty already. */
  | 'ALREADY_ASSIGNED'
  /** A column of a weight table does not sum to 100. */
  | 'WEIGHTS_NOT_100'
  /** A weight or an item names a function that the standard does not have at that level. */
  | 'FUNCTION_UNKNOWN'
  /** The occupation, or the level of it, is not one that the alliance assesses. */
  | 'OCCUPATION_UNKNOWN'
  /** The answer key does not fit the item's type or options. */
  | 'KEY_WRONG'
  /** A review must be made by somebody other than the author. */
  | 'OWN_WORK'
  /** The institution holds no scheme for this occupation level. */
  | 'NO_SCHEME'
  /** The standard version is not in force. */
  | 'STANDARD_NOT_IN_FORCE'
  /** The plan has no session for one of its parts, or one that does not fit. */
  | 'SESSIONS_INCOMPLETE'
  /** There are too few examiners for the number of candidates. */
  | 'PANEL_TOO_SMALL'
  /** There is nobody to examine. */
  | 'NO_CANDIDATES'
  /** The plan does not take registrations, or is full. */
  | 'ENROLMENT_CLOSED'
  /** The candidate is registered for this plan already. */
  | 'ALREADY_REGISTERED_FOR_PLAN'
  /** The identity document was entered before with another name or day of birth. */
  | 'IDENTITY_MISMATCH'
  /** The candidate is younger than the standard requires. */
  | 'TOO_YOUNG'
  /** The person has a valid certificate of this occupation, level and scheme already. */
  | 'CERTIFICATE_EXISTS'
  /** A score is below 0 or above 100. */
  | 'SCORE_OUT_OF_RANGE'
  /** The part is not examined in this plan. */
  | 'PART_NOT_EXAMINED'
  /** Not every candidate has a score in every part. */
  | 'SCORES_INCOMPLETE'
  /** The publicity period has not ended. */
  | 'PUBLICITY_RUNNING'
  /** The examination has not begun. */
  | 'TOO_EARLY'
  /** The appeal that would reopen the scoring was not granted. */
  | 'NO_GRANTED_APPEAL'
  /** A reason must be given. */
  | 'REASON_MISSING';

/** Why a mutation was refused. Nothing was changed. */
export type Problem = {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The input breaks a rule. */
export type InvalidInput = Problem & {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The thing that the input names does not exist. */
export type NotFound = Problem & {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The caller may not do this. */
export type NotAllowed = Problem & {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What is asked for contradicts what exists. */
export type Conflict = Problem & {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The state that the thing is in does not allow the action. */
export type IllegalMove = Problem & {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The state that the thing is in. */
  readonly currentState: Scalars['String']['output'];
  /** The actions that this state allows; empty when it is final. */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
};

/** A fact of another subgraph, needed to decide, has not arrived yet. */
export type FactNotYetKnown = Problem & {
  /** What went wrong, for programs. */
  readonly code: ProblemCode;
  /** What went wrong, for people. */
  readonly message: Scalars['String']['output'];
  /** The input field that is to blame, from the outside in. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which fact is missing. */
  readonly fact: Scalars['String']['output'];
  /** After how many seconds it is worth trying again. */
  readonly retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  /** One occupation by its code, in an edition of the national dictionary. */
  readonly occupation?: Maybe<Occupation>;
  /** The occupations of the national dictionary, by code. */
  readonly occupations?: Maybe<OccupationConnection>;
  /** One skill level of an occupation. */
  readonly occupationLevel?: Maybe<OccupationLevel>;
  /** One version of a standard by id. */
  readonly standardVersion?: Maybe<StandardVersion>;
  /** One version of an item by id; for those who write and review items. */
  readonly itemVersion?: Maybe<ItemVersion>;
  /** Items of the question banks, by their codes; for those who write and review items. */
  readonly items?: Maybe<ItemConnection>;
};


export type QueryOccupationArgs = {
  edition: Scalars['String']['input'];
  code: Scalars['OccupationCode']['input'];
};


export type QueryOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OccupationFilter>;
  orderBy?: InputMaybe<OccupationOrder>;
};


export type QueryOccupationLevelArgs = {
  edition: Scalars['String']['input'];
  code: Scalars['OccupationCode']['input'];
  level: SkillLevel;
};


export type QueryStandardVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryItemVersionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItemFilter>;
};

export type Mutation = {
  /** Writes a new version of a standard, as a draft. */
  readonly draftStandardVersion?: Maybe<StandardVersionResult>;
  /** Hands a draft in for review. */
  readonly submitStandardVersion?: Maybe<StandardVersionResult>;
  /** Opens a reviewed version to consultation. */
  readonly openConsultation?: Maybe<StandardVersionResult>;
  /** Gives a version back to its developer; a reason must be given. */
  readonly returnStandardVersion?: Maybe<StandardVersionResult>;
  /** Brings a version into force; an earlier version of the same occupation is superseded by it. */
  readonly bringStandardIntoForce?: Maybe<StandardVersionResult>;
  /** Withdraws a version in force without a successor; a reason must be given. */
  readonly supersedeStandardVersion?: Maybe<StandardVersionResult>;
  /** Records what a survey of employers found about the demand for skilled people. */
  readonly recordJobSurvey?: Maybe<JobSurveyResult>;
  /** Writes a new item, as the draft of its first version. */
  readonly writeItem?: Maybe<ItemVersionResult>;
  /** Hands an item version in for review. */
  readonly submitItemVersion?: Maybe<ItemVersionResult>;
  /** Gives an item version back to its author; a reason must be given. */
  readonly returnItemVersion?: Maybe<ItemVersionResult>;
  /** Passes a reviewed item version on to a trial with candidates; not by its author. */
  readonly pilotItemVersion?: Maybe<ItemVersionResult>;
  /** Takes a tried item version into the live bank. */
  readonly releaseItemVersion?: Maybe<ItemVersionResult>;
  /** Lets a live item version rest. */
  readonly restItemVersion?: Maybe<ItemVersionResult>;
  /** Takes a resting item version back into the live bank. */
  readonly wakeItemVersion?: Maybe<ItemVersionResult>;
  /** Retires an item version for good; a reason must be given. */
  readonly retireItemVersion?: Maybe<ItemVersionResult>;
  /** Marks an item version as leaked, so that it is never used again; a reason must be given. */
  readonly compromiseItemVersion?: Maybe<ItemVersionResult>;
};


export type MutationDraftStandardVersionArgs = {
  input: DraftStandardVersionInput;
};


export type MutationSubmitStandardVersionArgs = {
  input: StandardVersionMoveInput;
};


export type MutationOpenConsultationArgs = {
  input: StandardVersionMoveInput;
};


export type MutationReturnStandardVersionArgs = {
  input: StandardVersionMoveInput;
};


export type MutationBringStandardIntoForceArgs = {
  input: StandardVersionMoveInput;
};


export type MutationSupersedeStandardVersionArgs = {
  input: StandardVersionMoveInput;
};


export type MutationRecordJobSurveyArgs = {
  input: RecordJobSurveyInput;
};


export type MutationWriteItemArgs = {
  input: WriteItemInput;
};


export type MutationSubmitItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationReturnItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationPilotItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationReleaseItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationRestItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationWakeItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationRetireItemVersionArgs = {
  input: ItemVersionMoveInput;
};


export type MutationCompromiseItemVersionArgs = {
  input: ItemVersionMoveInput;
};

/** An occupation of the national dictionary. Codes change between editions, so both make the key. */
export type Occupation = {
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['output'];
  /** The code in that edition. */
  readonly code: Scalars['OccupationCode']['output'];
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages that are known. */
  readonly names: LocalizedText;
  /** What people in this occupation do, in the dictionary's words. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Whether the dictionary marks it as a green occupation. */
  readonly green: Scalars['Boolean']['output'];
  /** Whether the dictionary marks it as a digital occupation. */
  readonly digital: Scalars['Boolean']['output'];
  /** Whether one examination can lead to several certificates in it (一试多证), as far as publicly known. */
  readonly oneExamSeveralCertificates: Scalars['Boolean']['output'];
  /** The skill levels at which it can be assessed, lowest first; at most the eight that exist. */
  readonly levels: ReadonlyArray<OccupationLevel>;
  /** The standard in force now. */
  readonly standardInForce?: Maybe<StandardVersion>;
  /** All versions of its standard, newest first. */
  readonly standardVersions?: Maybe<StandardVersionConnection>;
};


/** An occupation of the national dictionary. Codes change between editions, so both make the key. */
export type OccupationNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An occupation of the national dictionary. Codes change between editions, so both make the key. */
export type OccupationStandardVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One skill level of an occupation: what is taught, examined and certified. */
export type OccupationLevel = {
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['output'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['output'];
  /** The level. */
  readonly level: SkillLevel;
  /** The occupation. */
  readonly occupation: Occupation;
  /** The demand that the newest survey of each year found, by place; at most the latest 100 figures. */
  readonly surveyedDemand?: Maybe<ReadonlyArray<DemandFigure>>;
  /** How many live items the question bank has for this level. */
  readonly liveItemCount?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** How many people employers of one place look for. */
export type DemandFigure = {
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The year that the survey speaks of. */
  readonly year: Scalars['Int']['output'];
  /** How many people are wanted. */
  readonly people: Scalars['NonNegativeInt']['output'];
};

/** A survey of employers about the demand for skilled people (岗位调研). */
export type JobSurvey = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it was about. */
  readonly title: Scalars['String']['output'];
  /** The institution that made it. */
  readonly institution?: Maybe<Institution>;
  /** The year that it speaks of. */
  readonly year: Scalars['Int']['output'];
  /** How many employers answered. */
  readonly respondents: Scalars['NonNegativeInt']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A version of an occupation's standard. */
export type StandardVersion = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The occupation. */
  readonly occupation: Occupation;
  /** The title. */
  readonly title: Scalars['String']['output'];
  /** The edition's name, such as 2021. */
  readonly label: Scalars['String']['output'];
  /** How far the version is. */
  readonly state: StandardVersionState;
  /** Where its content comes from and how far it can be relied on. */
  readonly provenanceNote: Scalars['String']['output'];
  /** The institution that developed it; null for national standards. */
  readonly developedBy?: Maybe<Institution>;
  /** The content of each level, lowest first. */
  readonly levels: ReadonlyArray<StandardLevel>;
  /** The weight tables: one row for each part of the content, with a column for each level. */
  readonly weights: ReadonlyArray<WeightRow>;
  /** How examinations by this version are to be held. */
  readonly examinationRules: ExaminationRules;
  /** The first day on which it was in force. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
};

/** How far a version of a standard is. */
export type StandardVersionState =
  /** Being written. */
  | 'DRAFT'
  /** Being reviewed by experts. */
  | 'REVIEW'
  /** Open to comments. */
  | 'CONSULTATION'
  /** In force: examinations follow it. */
  | 'IN_FORCE'
  /** Replaced or withdrawn; final. */
  | 'SUPERSEDED';

/** What a standard asks of people at one level. */
export type StandardLevel = {
  /** The level. */
  readonly level: SkillLevel;
  /** The functions of the occupation (职业功能). */
  readonly functions: ReadonlyArray<StandardFunction>;
};

/** A function of an occupation (职业功能). */
export type StandardFunction = {
  /** The name in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** The contents of the work (工作内容). */
  readonly workContents: ReadonlyArray<WorkContent>;
};

/** A content of the work (工作内容) and what it requires. */
export type WorkContent = {
  /** The name in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** What people must be able to do (技能要求). */
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** What people must know for it (相关知识要求). */
  readonly knowledge: ReadonlyArray<Scalars['String']['output']>;
};

/** A row of a weight table (权重表). */
export type WeightRow = {
  /** Whether the row belongs to the theory paper or to the practical test. */
  readonly part: WeightPart;
  /** The function, or 基本要求 for the basic requirements. */
  readonly function: Scalars['String']['output'];
  /** The work content. */
  readonly workContent: Scalars['String']['output'];
  /** The percentage at each level that has one; each column of a part sums to 100. */
  readonly percentages: ReadonlyArray<WeightPercentage>;
};

/** The parts that have a weight table. */
export type WeightPart =
  /** The theory paper. */
  | 'THEORY'
  /** The practical test. */
  | 'PRACTICAL';

/** A percentage in a weight table. */
export type WeightPercentage = {
  /** The level. */
  readonly level: SkillLevel;
  /** The percentage. */
  readonly percent: Scalars['Int']['output'];
};

/** How examinations by a standard are held. */
export type ExaminationRules = {
  /** The score out of 100 that passes a part. */
  readonly passMark: Scalars['Int']['output'];
  /** How many candidates one invigilator may look after in the theory paper. */
  readonly theoryRatio: Scalars['Int']['output'];
  /** How many candidates one examiner may look after in the practical test. */
  readonly practicalRatio: Scalars['Int']['output'];
  /** The fewest examiners of a practical test; the panel's number is odd. */
  readonly panelMinimum: Scalars['Int']['output'];
  /** The shortest theory paper, in minutes. */
  readonly theoryMinutes: Scalars['Int']['output'];
  /** The youngest age of a candidate, in years. */
  readonly minimumAge: Scalars['Int']['output'];
};

/** An item of the question bank: a question through all its versions. */
export type Item = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The code in the bank, such as EC-001. */
  readonly code: Scalars['String']['output'];
  /** What it examines. */
  readonly occupationLevel: OccupationLevel;
  /** The newest version. */
  readonly currentVersion: ItemVersion;
};

/** A version of an item. Only those who write and review items see it. */
export type ItemVersion = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The item. */
  readonly item: Item;
  /** The number of the version, from 1. */
  readonly number: Scalars['Int']['output'];
  /** How far the version is. */
  readonly state: ItemVersionState;
  /** The kind of question. */
  readonly type: ItemType;
  /** The function of the standard that it examines. */
  readonly function: Scalars['String']['output'];
  /** The work content that it examines. */
  readonly workContent: Scalars['String']['output'];
  /** The question in one language. */
  readonly stem: Scalars['String']['output'];
  /** The options to choose from, in their order. */
  readonly options: ReadonlyArray<ItemOption>;
  /** The keys of the right options; null for those who may not see them. */
  readonly answerKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** A version of an item. Only those who write and review items see it. */
export type ItemVersionStemArgs = {
  lang?: InputMaybe<Language>;
};

/** How far an item version is. */
export type ItemVersionState =
  /** Being written. */
  | 'DRAFT'
  /** Being reviewed by somebody else. */
  | 'REVIEW'
  /** On trial with candidates; its scores do not count. */
  | 'PILOT'
  /** In the live bank. */
  | 'LIVE'
  /** Not used for a while. */
  | 'RESTING'
  /** Not used any more; it can still turn out to have leaked. */
  | 'RETIRED'
  /** Leaked and never used again; final. */
  | 'COMPROMISED';

/** The kinds of questions. */
export type ItemType =
  /** 单项选择题: one option is right. */
  | 'SINGLE_CHOICE'
  /** 多项选择题: several options are right. */
  | 'MULTIPLE_CHOICE'
  /** 判断题: true (T) or false (F). */
  | 'TRUE_FALSE';

/** An option of a question. */
export type ItemOption = {
  /** The letter by which it is chosen. */
  readonly key: Scalars['String']['output'];
  /** The text in one language. */
  readonly text: Scalars['String']['output'];
};


/** An option of a question. */
export type ItemOptionTextArgs = {
  lang?: InputMaybe<Language>;
};

export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** The standards that this institution developed, newest first. */
  readonly developedStandards?: Maybe<StandardVersionConnection>;
};


export type InstitutionDevelopedStandardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which occupations to list; everything given must hold. */
export type OccupationFilter = {
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only occupations that the alliance assesses. */
  readonly assessed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The orders of the list of occupations. */
export type OccupationOrder =
  /** By edition and code. */
  | 'CODE'
  /** By the Simplified Chinese name, in pinyin order. */
  | 'NAME';

/** Which items to list; everything given must hold. */
export type ItemFilter = {
  /** Of this occupation, by its code in the edition of 2022. */
  readonly occupationCode?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** Of any of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<SkillLevel>>;
};

/** A page of occupations. */
export type OccupationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<OccupationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many occupations the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of occupations. */
export type OccupationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The occupation. */
  readonly node: Occupation;
};

/** A page of versions of standards. */
export type StandardVersionConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<StandardVersionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many versions the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of versions of standards. */
export type StandardVersionEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: StandardVersion;
};

/** A page of items. */
export type ItemConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ItemEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of items. */
export type ItemEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Item;
};

/** A new version of a standard. */
export type DraftStandardVersionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that develops it. */
  readonly institutionId: Scalars['ID']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The title. */
  readonly title: Scalars['String']['input'];
  /** The edition's name. */
  readonly label: Scalars['String']['input'];
  /** Where the content comes from and how far it can be relied on. */
  readonly provenanceNote: Scalars['String']['input'];
  /** The content of each level. */
  readonly levels: ReadonlyArray<StandardLevelInput>;
  /** The weight tables. */
  readonly weights: ReadonlyArray<WeightRowInput>;
  /** How examinations are to be held. */
  readonly examinationRules: ExaminationRulesInput;
};

/** What a standard asks of people at one level. */
export type StandardLevelInput = {
  /** The level. */
  readonly level: SkillLevel;
  /** The functions. */
  readonly functions: ReadonlyArray<StandardFunctionInput>;
};

/** A function of an occupation. */
export type StandardFunctionInput = {
  /** The name in Simplified Chinese. */
  readonly name: Scalars['String']['input'];
  /** The contents of the work. */
  readonly workContents: ReadonlyArray<WorkContentInput>;
};

/** A content of the work and what it requires. */
export type WorkContentInput = {
  /** The name in Simplified Chinese. */
  readonly name: Scalars['String']['input'];
  /** What people must be able to do. */
  readonly skills: ReadonlyArray<Scalars['String']['input']>;
  /** What people must know for it. */
  readonly knowledge: ReadonlyArray<Scalars['String']['input']>;
};

/** A row of a weight table. */
export type WeightRowInput = {
  /** The part. */
  readonly part: WeightPart;
  /** The function, or 基本要求 for the basic requirements. */
  readonly function: Scalars['String']['input'];
  /** The work content. */
  readonly workContent: Scalars['String']['input'];
  /** The percentages. */
  readonly percentages: ReadonlyArray<WeightPercentageInput>;
};

/** A percentage in a weight table. */
export type WeightPercentageInput = {
  /** The level. */
  readonly level: SkillLevel;
  /** The percentage. */
  readonly percent: Scalars['Int']['input'];
};

/** How examinations by a standard are held. */
export type ExaminationRulesInput = {
  /** The score out of 100 that passes a part. */
  readonly passMark: Scalars['Int']['input'];
  /** How many candidates one invigilator may look after in the theory paper. */
  readonly theoryRatio: Scalars['Int']['input'];
  /** How many candidates one examiner may look after in the practical test. */
  readonly practicalRatio: Scalars['Int']['input'];
  /** The fewest examiners of a practical test; an odd number. */
  readonly panelMinimum: Scalars['Int']['input'];
  /** The shortest theory paper, in minutes. */
  readonly theoryMinutes: Scalars['Int']['input'];
  /** The youngest age of a candidate, in years. */
  readonly minimumAge: Scalars['Int']['input'];
};

/** A move of a version of a standard. */
export type StandardVersionMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a survey found. */
export type RecordJobSurveyInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that made the survey. */
  readonly institutionId: Scalars['ID']['input'];
  /** What it was about. */
  readonly title: Scalars['String']['input'];
  /** The year that it speaks of. */
  readonly year: Scalars['Int']['input'];
  /** How many employers answered. */
  readonly respondents: Scalars['NonNegativeInt']['input'];
  /** The demand found, at most 500 figures. */
  readonly figures: ReadonlyArray<DemandFigureInput>;
};

/** How many people employers of one place look for at one level of an occupation. */
export type DemandFigureInput = {
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The level. */
  readonly level: SkillLevel;
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** How many people are wanted. */
  readonly people: Scalars['NonNegativeInt']['input'];
};

/** A new item. */
export type WriteItemInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The level. */
  readonly level: SkillLevel;
  /** The kind of question. */
  readonly type: ItemType;
  /** The function of the standard that it examines. */
  readonly function: Scalars['String']['input'];
  /** The work content that it examines. */
  readonly workContent: Scalars['String']['input'];
  /** The question in Simplified Chinese. */
  readonly stem: Scalars['String']['input'];
  /** The options; T and F for a true-or-false question. */
  readonly options: ReadonlyArray<ItemOptionInput>;
  /** The keys of the right options. */
  readonly answerKeys: ReadonlyArray<Scalars['String']['input']>;
};

/** An option of a question. */
export type ItemOptionInput = {
  /** The letter by which it is chosen. */
  readonly key: Scalars['String']['input'];
  /** The text in Simplified Chinese. */
  readonly text: Scalars['String']['input'];
};

/** A move of an item version. */
export type ItemVersionMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item version. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The version after the change, or why it was refused. */
export type StandardVersionResult = StandardVersion | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The survey, or why it was refused. */
export type JobSurveyResult = JobSurvey | InvalidInput | NotFound | NotAllowed | Conflict | FactNotYetKnown;

/** The item version after the change, or why it was refused. */
export type ItemVersionResult = ItemVersion | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  StandardVersionResult:
    | ( StandardVersionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  JobSurveyResult:
    | ( JobSurveyRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ItemVersionResult:
    | ( ItemVersionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  JurisdictionCode: ResolverTypeWrapper<Scalars['JurisdictionCode']['output']>;
  OccupationCode: ResolverTypeWrapper<Scalars['OccupationCode']['output']>;
  Language: Language;
  SkillLevel: SkillLevel;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProblemCode: ProblemCode;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  InvalidInput: ResolverTypeWrapper<ProblemAnswer>;
  NotFound: ResolverTypeWrapper<ProblemAnswer>;
  NotAllowed: ResolverTypeWrapper<ProblemAnswer>;
  Conflict: ResolverTypeWrapper<ProblemAnswer>;
  IllegalMove: ResolverTypeWrapper<ProblemAnswer>;
  FactNotYetKnown: ResolverTypeWrapper<ProblemAnswer>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Occupation: ResolverTypeWrapper<OccupationRow>;
  OccupationLevel: ResolverTypeWrapper<OccupationLevelRow>;
  DemandFigure: ResolverTypeWrapper<DemandFigureRow>;
  JobSurvey: ResolverTypeWrapper<JobSurveyRow>;
  StandardVersion: ResolverTypeWrapper<StandardVersionRow>;
  StandardVersionState: StandardVersionState;
  StandardLevel: ResolverTypeWrapper<StandardLevel>;
  StandardFunction: ResolverTypeWrapper<StandardFunction>;
  WorkContent: ResolverTypeWrapper<WorkContent>;
  WeightRow: ResolverTypeWrapper<WeightRow>;
  WeightPart: WeightPart;
  WeightPercentage: ResolverTypeWrapper<WeightPercentage>;
  ExaminationRules: ResolverTypeWrapper<ExaminationRules>;
  Item: ResolverTypeWrapper<ItemRow>;
  ItemVersion: ResolverTypeWrapper<ItemVersionRow>;
  ItemVersionState: ItemVersionState;
  ItemType: ItemType;
  ItemOption: ResolverTypeWrapper<ItemOption>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  OccupationFilter: OccupationFilter;
  OccupationOrder: OccupationOrder;
  ItemFilter: ItemFilter;
  OccupationConnection: ResolverTypeWrapper<Connection<OccupationRow>>;
  OccupationEdge: ResolverTypeWrapper<Edge<OccupationRow>>;
  StandardVersionConnection: ResolverTypeWrapper<Connection<StandardVersionRow>>;
  StandardVersionEdge: ResolverTypeWrapper<Edge<StandardVersionRow>>;
  ItemConnection: ResolverTypeWrapper<Connection<ItemRow>>;
  ItemEdge: ResolverTypeWrapper<Edge<ItemRow>>;
  DraftStandardVersionInput: DraftStandardVersionInput;
  StandardLevelInput: StandardLevelInput;
  StandardFunctionInput: StandardFunctionInput;
  WorkContentInput: WorkContentInput;
  WeightRowInput: WeightRowInput;
  WeightPercentageInput: WeightPercentageInput;
  ExaminationRulesInput: ExaminationRulesInput;
  StandardVersionMoveInput: StandardVersionMoveInput;
  RecordJobSurveyInput: RecordJobSurveyInput;
  DemandFigureInput: DemandFigureInput;
  WriteItemInput: WriteItemInput;
  ItemOptionInput: ItemOptionInput;
  ItemVersionMoveInput: ItemVersionMoveInput;
  StandardVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StandardVersionResult']>;
  JobSurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JobSurveyResult']>;
  ItemVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ItemVersionResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  JurisdictionCode: Scalars['JurisdictionCode']['output'];
  OccupationCode: Scalars['OccupationCode']['output'];
  LocalizedText: LocalizedText;
  String: Scalars['String']['output'];
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  InvalidInput: ProblemAnswer;
  NotFound: ProblemAnswer;
  NotAllowed: ProblemAnswer;
  Conflict: ProblemAnswer;
  IllegalMove: ProblemAnswer;
  FactNotYetKnown: ProblemAnswer;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Occupation: OccupationRow;
  OccupationLevel: OccupationLevelRow;
  DemandFigure: DemandFigureRow;
  JobSurvey: JobSurveyRow;
  StandardVersion: StandardVersionRow;
  StandardLevel: StandardLevel;
  StandardFunction: StandardFunction;
  WorkContent: WorkContent;
  WeightRow: WeightRow;
  WeightPercentage: WeightPercentage;
  ExaminationRules: ExaminationRules;
  Item: ItemRow;
  ItemVersion: ItemVersionRow;
  ItemOption: ItemOption;
  Institution: { readonly id: string };
  OccupationFilter: OccupationFilter;
  ItemFilter: ItemFilter;
  OccupationConnection: Connection<OccupationRow>;
  OccupationEdge: Edge<OccupationRow>;
  StandardVersionConnection: Connection<StandardVersionRow>;
  StandardVersionEdge: Edge<StandardVersionRow>;
  ItemConnection: Connection<ItemRow>;
  ItemEdge: Edge<ItemRow>;
  DraftStandardVersionInput: DraftStandardVersionInput;
  StandardLevelInput: StandardLevelInput;
  StandardFunctionInput: StandardFunctionInput;
  WorkContentInput: WorkContentInput;
  WeightRowInput: WeightRowInput;
  WeightPercentageInput: WeightPercentageInput;
  ExaminationRulesInput: ExaminationRulesInput;
  StandardVersionMoveInput: StandardVersionMoveInput;
  RecordJobSurveyInput: RecordJobSurveyInput;
  DemandFigureInput: DemandFigureInput;
  WriteItemInput: WriteItemInput;
  ItemOptionInput: ItemOptionInput;
  ItemVersionMoveInput: ItemVersionMoveInput;
  StandardVersionResult: ResolversUnionTypes<ResolversParentTypes>['StandardVersionResult'];
  JobSurveyResult: ResolversUnionTypes<ResolversParentTypes>['JobSurveyResult'];
  ItemVersionResult: ResolversUnionTypes<ResolversParentTypes>['ItemVersionResult'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export interface JurisdictionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JurisdictionCode'], any> {
  name: 'JurisdictionCode';
}

export interface OccupationCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OccupationCode'], any> {
  name: 'OccupationCode';
}

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  zhHans?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zhHant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IllegalMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IllegalMove'] = ResolversParentTypes['IllegalMove']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentState?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactNotYetKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactNotYetKnown'] = ResolversParentTypes['FactNotYetKnown']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'edition' | 'code'>>;
  occupations?: Resolver<Maybe<ResolversTypes['OccupationConnection']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first' | 'orderBy'>>;
  occupationLevel?: Resolver<Maybe<ResolversTypes['OccupationLevel']>, ParentType, ContextType, RequireFields<QueryOccupationLevelArgs, 'edition' | 'code' | 'level'>>;
  standardVersion?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType, RequireFields<QueryStandardVersionArgs, 'id'>>;
  itemVersion?: Resolver<Maybe<ResolversTypes['ItemVersion']>, ParentType, ContextType, RequireFields<QueryItemVersionArgs, 'id'>>;
  items?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, RequireFields<QueryItemsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationDraftStandardVersionArgs, 'input'>>;
  submitStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationSubmitStandardVersionArgs, 'input'>>;
  openConsultation?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  returnStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationReturnStandardVersionArgs, 'input'>>;
  bringStandardIntoForce?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationBringStandardIntoForceArgs, 'input'>>;
  supersedeStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationSupersedeStandardVersionArgs, 'input'>>;
  recordJobSurvey?: Resolver<Maybe<ResolversTypes['JobSurveyResult']>, ParentType, ContextType, RequireFields<MutationRecordJobSurveyArgs, 'input'>>;
  writeItem?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationWriteItemArgs, 'input'>>;
  submitItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationSubmitItemVersionArgs, 'input'>>;
  returnItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationReturnItemVersionArgs, 'input'>>;
  pilotItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationPilotItemVersionArgs, 'input'>>;
  releaseItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationReleaseItemVersionArgs, 'input'>>;
  restItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationRestItemVersionArgs, 'input'>>;
  wakeItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationWakeItemVersionArgs, 'input'>>;
  retireItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationRetireItemVersionArgs, 'input'>>;
  compromiseItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationCompromiseItemVersionArgs, 'input'>>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OccupationNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  green?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digital?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  oneExamSeveralCertificates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['OccupationLevel']>, ParentType, ContextType>;
  standardInForce?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  standardVersions?: Resolver<Maybe<ResolversTypes['StandardVersionConnection']>, ParentType, ContextType, RequireFields<OccupationStandardVersionsArgs, 'first'>>;
};

export type OccupationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationLevel'] = ResolversParentTypes['OccupationLevel']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  surveyedDemand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandFigure']>>, ParentType, ContextType>;
  liveItemCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
};

export type DemandFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandFigure'] = ResolversParentTypes['DemandFigure']> = {
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type JobSurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSurvey'] = ResolversParentTypes['JobSurvey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  respondents?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersion'] = ResolversParentTypes['StandardVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StandardVersionState'], ParentType, ContextType>;
  provenanceNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['StandardLevel']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['WeightRow']>, ParentType, ContextType>;
  examinationRules?: Resolver<ResolversTypes['ExaminationRules'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardLevel'] = ResolversParentTypes['StandardLevel']> = {
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['StandardFunction']>, ParentType, ContextType>;
};

export type StandardFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardFunction'] = ResolversParentTypes['StandardFunction']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContents?: Resolver<ReadonlyArray<ResolversTypes['WorkContent']>, ParentType, ContextType>;
};

export type WorkContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkContent'] = ResolversParentTypes['WorkContent']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  knowledge?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeightRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightRow'] = ResolversParentTypes['WeightRow']> = {
  part?: Resolver<ResolversTypes['WeightPart'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentages?: Resolver<ReadonlyArray<ResolversTypes['WeightPercentage']>, ParentType, ContextType>;
};

export type WeightPercentageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeightPercentage'] = ResolversParentTypes['WeightPercentage']> = {
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExaminationRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExaminationRules'] = ResolversParentTypes['ExaminationRules']> = {
  passMark?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theoryRatio?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practicalRatio?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  panelMinimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theoryMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupationLevel?: Resolver<ResolversTypes['OccupationLevel'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['ItemVersion'], ParentType, ContextType>;
};

export type ItemVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersion'] = ResolversParentTypes['ItemVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ItemVersionState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemType'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stem?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ItemVersionStemArgs>>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ItemOption']>, ParentType, ContextType>;
  answerKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemOption'] = ResolversParentTypes['ItemOption']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ItemOptionTextArgs>>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  developedStandards?: Resolver<Maybe<ResolversTypes['StandardVersionConnection']>, ParentType, ContextType, RequireFields<InstitutionDevelopedStandardsArgs, 'first'>>;
};

export type OccupationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationConnection'] = ResolversParentTypes['OccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type OccupationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationEdge'] = ResolversParentTypes['OccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
};

export type StandardVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersionConnection'] = ResolversParentTypes['StandardVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type StandardVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersionEdge'] = ResolversParentTypes['StandardVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StandardVersion'], ParentType, ContextType>;
};

export type ItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemConnection'] = ResolversParentTypes['ItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemEdge'] = ResolversParentTypes['ItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
};

export type StandardVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersionResult'] = ResolversParentTypes['StandardVersionResult']> = {
  __resolveType: TypeResolveFn<'StandardVersion' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type JobSurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSurveyResult'] = ResolversParentTypes['JobSurveyResult']> = {
  __resolveType: TypeResolveFn<'JobSurvey' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ItemVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersionResult'] = ResolversParentTypes['ItemVersionResult']> = {
  __resolveType: TypeResolveFn<'ItemVersion' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  JurisdictionCode?: GraphQLScalarType;
  OccupationCode?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  IllegalMove?: IllegalMoveResolvers<ContextType>;
  FactNotYetKnown?: FactNotYetKnownResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationLevel?: OccupationLevelResolvers<ContextType>;
  DemandFigure?: DemandFigureResolvers<ContextType>;
  JobSurvey?: JobSurveyResolvers<ContextType>;
  StandardVersion?: StandardVersionResolvers<ContextType>;
  StandardLevel?: StandardLevelResolvers<ContextType>;
  StandardFunction?: StandardFunctionResolvers<ContextType>;
  WorkContent?: WorkContentResolvers<ContextType>;
  WeightRow?: WeightRowResolvers<ContextType>;
  WeightPercentage?: WeightPercentageResolvers<ContextType>;
  ExaminationRules?: ExaminationRulesResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemVersion?: ItemVersionResolvers<ContextType>;
  ItemOption?: ItemOptionResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  StandardVersionConnection?: StandardVersionConnectionResolvers<ContextType>;
  StandardVersionEdge?: StandardVersionEdgeResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  StandardVersionResult?: StandardVersionResultResolvers<ContextType>;
  JobSurveyResult?: JobSurveyResultResolvers<ContextType>;
  ItemVersionResult?: ItemVersionResultResolvers<ContextType>;
};


