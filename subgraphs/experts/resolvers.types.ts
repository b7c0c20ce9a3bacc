// Generated from schema.graphql by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Expert as ExpertRow } from './entities/Expert.ts';
import type { Appointment as AppointmentRow } from './entities/Appointment.ts';
import type { Assignment as AssignmentRow } from './entities/Assignment.ts';
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
  /** One expert of the pool by id. */
  readonly expert?: Maybe<Expert>;
  /** The experts of the pool, in pinyin order of their names. */
  readonly experts?: Maybe<ExpertConnection>;
  /** One appointment by id; strangers see it when it is in force. */
  readonly appointment?: Maybe<Appointment>;
};


export type QueryExpertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
};


export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Enters a person into the expert pool, on the proposal of their institution. */
  readonly registerExpert?: Maybe<ExpertResult>;
  /** Proposes an expert for a role in one occupation. */
  readonly nominateExpert?: Maybe<AppointmentResult>;
  /** Confirms that the nominated expert's qualification was checked and suffices. */
  readonly vetAppointment?: Maybe<AppointmentResult>;
  /** Declines a nomination; a reason must be given. */
  readonly declineAppointment?: Maybe<AppointmentResult>;
  /** Appoints a vetted expert for the period that the role's card is valid. */
  readonly activateAppointment?: Maybe<AppointmentResult>;
  /** Suspends an appointment; a reason must be given. */
  readonly suspendAppointment?: Maybe<AppointmentResult>;
  /** Lifts the suspension of an appointment. */
  readonly reinstateAppointment?: Maybe<AppointmentResult>;
  /** Removes an expert from a role for good; a reason must be given. */
  readonly removeAppointment?: Maybe<AppointmentResult>;
  /** Closes an appointment whose period has passed; renewal is a new appointment. */
  readonly expireAppointment?: Maybe<AppointmentResult>;
  /** Assigns an expert to a duty in an examination. */
  readonly assignExpert?: Maybe<AssignmentResult>;
};


export type MutationRegisterExpertArgs = {
  input: RegisterExpertInput;
};


export type MutationNominateExpertArgs = {
  input: NominateExpertInput;
};


export type MutationVetAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationDeclineAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationActivateAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationSuspendAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationReinstateAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationRemoveAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationExpireAppointmentArgs = {
  input: AppointmentMoveInput;
};


export type MutationAssignExpertArgs = {
  input: AssignExpertInput;
};

/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type Expert = {
  /** The id, the same in every subgraph. */
  readonly id: Scalars['ID']['output'];
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The institution that employs the expert. */
  readonly institution?: Maybe<Institution>;
  /** Where the expert works. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The skill level that the expert holds, which decides for what they can be appointed. */
  readonly skillLevel?: Maybe<SkillLevel>;
  /** The professional title that the expert holds. */
  readonly title: ProfessionalTitle;
  /** The expert's appointments, newest first; strangers see those in force. */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** The examinations that the expert is or was assigned to, newest first; for the expert, their employer and the office. */
  readonly assignments?: Maybe<AssignmentConnection>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Professional titles, as far as they matter for appointments. */
export type ProfessionalTitle =
  /** None that counts. */
  | 'NONE'
  /** 中级职称, a middle title. */
  | 'MIDDLE'
  /** 高级职称, a senior title. */
  | 'SENIOR';

/** A role that an expert holds in one occupation, for a time. */
export type Appointment = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The expert. */
  readonly expert: Expert;
  /** The role. */
  readonly role: ExpertRole;
  /** The occupation in which the role is held. */
  readonly occupation?: Maybe<Occupation>;
  /** How far the appointment is. */
  readonly state: AppointmentState;
  /** The first day of the period; null until the appointment is active. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of the period; null until the appointment is active. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The institution that nominated the expert. */
  readonly nominatedBy?: Maybe<Institution>;
};

/** The roles of the expert pool. */
export type ExpertRole =
  /** 研发人员, develops standards and textbooks. */
  | 'DEVELOPER'
  /** 考评员, examines L5 to L3. */
  | 'EXAMINER'
  /** 高级考评员, examines all levels. */
  | 'SENIOR_EXAMINER'
  /** 督导员, supervises examinations. */
  | 'SUPERVISOR'
  /** 命题人员, writes items. */
  | 'ITEM_WRITER';

/** How far an appointment is. */
export type AppointmentState =
  /** Proposed. */
  | 'NOMINATED'
  /** The qualification was checked and suffices. */
  | 'VETTED'
  /** In force. */
  | 'ACTIVE'
  /** Resting by a decision of the alliance. */
  | 'SUSPENDED'
  /** Its period has passed; final. */
  | 'EXPIRED'
  /** Not accepted; final. */
  | 'DECLINED'
  /** Taken away; final. */
  | 'REMOVED';

/** An expert's duty in an examination. */
export type Assignment = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The examination. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** The expert. */
  readonly expert: Expert;
  /** The duty. */
  readonly duty: AssignmentDuty;
  /** When the expert was assigned. */
  readonly assignedAt: Scalars['DateTime']['output'];
};

/** What an expert can be assigned to in an examination. */
export type AssignmentDuty =
  /** Examines and enters scores. */
  | 'EXAMINER'
  /** Supervises the examination for the alliance. */
  | 'SUPERVISOR';

export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** The experts of the pool whom this institution employs. */
  readonly experts?: Maybe<ExpertConnection>;
};


export type InstitutionExpertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
};

export type Occupation = {
  readonly edition: Scalars['String']['output'];
  readonly code: Scalars['OccupationCode']['output'];
  /** The experts with an active appointment in this occupation. */
  readonly experts?: Maybe<ExpertConnection>;
};


export type OccupationExpertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ExamPlan = {
  readonly id: Scalars['ID']['output'];
  /** What has to be known of a plan to choose its panel; certification keeps it complete. */
  readonly panelFacts?: Maybe<PanelFacts>;
  /** The experts assigned to this examination; for its host, its experts and the secretariat. */
  readonly assignments?: Maybe<AssignmentConnection>;
  /**
   * The examiners who may sit on the panel: appointed for the occupation and level on the day of the
   * examination, and not recused by employing, training or having trained a candidate. At most 100; for the host
   * and the secretariat, since it would tell others who trained the candidates.
   */
  readonly eligiblePanel?: Maybe<ReadonlyArray<Expert>>;
};


export type ExamPlanAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What decides who may sit on the panel of an examination. */
export type PanelFacts = {
  readonly edition: Scalars['String']['output'];
  readonly code: Scalars['OccupationCode']['output'];
  readonly level: SkillLevel;
  readonly examinedOn?: Maybe<Scalars['Date']['output']>;
  readonly recusedInstitutionIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** Which experts to list; everything given must hold. */
export type ExpertFilter = {
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Active in any of these roles today. */
  readonly roles?: InputMaybe<ReadonlyArray<ExpertRole>>;
  /** Working in any of these jurisdictions. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['JurisdictionCode']['input']>>;
};

/** A page of experts. */
export type ExpertConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExpertEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many experts the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of experts. */
export type ExpertEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The expert. */
  readonly node: Expert;
};

/** A page of appointments. */
export type AppointmentConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many appointments the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of appointments. */
export type AppointmentEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The appointment. */
  readonly node: Appointment;
};

/** A page of assignments. */
export type AssignmentConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many assignments the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of assignments. */
export type AssignmentEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The assignment. */
  readonly node: Assignment;
};

/** A person to enter into the pool. */
export type RegisterExpertInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that employs the expert and proposes them. */
  readonly institutionId: Scalars['ID']['input'];
  /** The name, in at least one language. */
  readonly names: LocalizedTextInput;
  /** The skill level that the expert holds. */
  readonly skillLevel?: InputMaybe<SkillLevel>;
  /** The professional title that the expert holds. */
  readonly title: ProfessionalTitle;
};

/** A role to propose an expert for. */
export type NominateExpertInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** The role. */
  readonly role: ExpertRole;
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
};

/** A move of an appointment. */
export type AppointmentMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The appointment. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A duty to assign. */
export type AssignExpertInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The examination. */
  readonly examPlanId: Scalars['ID']['input'];
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** The duty. */
  readonly duty: AssignmentDuty;
};

/** The expert after the change, or why it was refused. */
export type ExpertResult = Expert | InvalidInput | NotFound | NotAllowed | Conflict | FactNotYetKnown;

/** The appointment after the change, or why it was refused. */
export type AppointmentResult = Appointment | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The assignment after the change, or why it was refused. */
export type AssignmentResult = Assignment | InvalidInput | NotFound | NotAllowed | Conflict | FactNotYetKnown;



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
  ExpertResult:
    | ( ExpertRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  AppointmentResult:
    | ( AppointmentRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  AssignmentResult:
    | ( AssignmentRow )
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
  Expert: ResolverTypeWrapper<ExpertRow>;
  ProfessionalTitle: ProfessionalTitle;
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  ExpertRole: ExpertRole;
  AppointmentState: AppointmentState;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentDuty: AssignmentDuty;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Occupation: ResolverTypeWrapper<{ readonly edition: string; readonly code: string }>;
  ExamPlan: ResolverTypeWrapper<{ readonly id: string; readonly panelFacts?: PanelFacts | null }>;
  PanelFacts: ResolverTypeWrapper<PanelFacts>;
  ExpertFilter: ExpertFilter;
  ExpertConnection: ResolverTypeWrapper<Connection<ExpertRow>>;
  ExpertEdge: ResolverTypeWrapper<Edge<ExpertRow>>;
  AppointmentConnection: ResolverTypeWrapper<Connection<AppointmentRow>>;
  AppointmentEdge: ResolverTypeWrapper<Edge<AppointmentRow>>;
  AssignmentConnection: ResolverTypeWrapper<Connection<AssignmentRow>>;
  AssignmentEdge: ResolverTypeWrapper<Edge<AssignmentRow>>;
  RegisterExpertInput: RegisterExpertInput;
  NominateExpertInput: NominateExpertInput;
  AppointmentMoveInput: AppointmentMoveInput;
  AssignExpertInput: AssignExpertInput;
  ExpertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExpertResult']>;
  AppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointmentResult']>;
  AssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignmentResult']>;
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
  Expert: ExpertRow;
  Appointment: AppointmentRow;
  Assignment: AssignmentRow;
  Institution: { readonly id: string };
  Occupation: { readonly edition: string; readonly code: string };
  ExamPlan: { readonly id: string; readonly panelFacts?: PanelFacts | null };
  PanelFacts: PanelFacts;
  ExpertFilter: ExpertFilter;
  ExpertConnection: Connection<ExpertRow>;
  ExpertEdge: Edge<ExpertRow>;
  AppointmentConnection: Connection<AppointmentRow>;
  AppointmentEdge: Edge<AppointmentRow>;
  AssignmentConnection: Connection<AssignmentRow>;
  AssignmentEdge: Edge<AssignmentRow>;
  RegisterExpertInput: RegisterExpertInput;
  NominateExpertInput: NominateExpertInput;
  AppointmentMoveInput: AppointmentMoveInput;
  AssignExpertInput: AssignExpertInput;
  ExpertResult: ResolversUnionTypes<ResolversParentTypes>['ExpertResult'];
  AppointmentResult: ResolversUnionTypes<ResolversParentTypes>['AppointmentResult'];
  AssignmentResult: ResolversUnionTypes<ResolversParentTypes>['AssignmentResult'];
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
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType, RequireFields<QueryExpertArgs, 'id'>>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertConnection']>, ParentType, ContextType, RequireFields<QueryExpertsArgs, 'first'>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerExpert?: Resolver<Maybe<ResolversTypes['ExpertResult']>, ParentType, ContextType, RequireFields<MutationRegisterExpertArgs, 'input'>>;
  nominateExpert?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationNominateExpertArgs, 'input'>>;
  vetAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationVetAppointmentArgs, 'input'>>;
  declineAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationDeclineAppointmentArgs, 'input'>>;
  activateAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationActivateAppointmentArgs, 'input'>>;
  suspendAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationSuspendAppointmentArgs, 'input'>>;
  reinstateAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationReinstateAppointmentArgs, 'input'>>;
  removeAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationRemoveAppointmentArgs, 'input'>>;
  expireAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationExpireAppointmentArgs, 'input'>>;
  assignExpert?: Resolver<Maybe<ResolversTypes['AssignmentResult']>, ParentType, ContextType, RequireFields<MutationAssignExpertArgs, 'input'>>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExpertNameArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  skillLevel?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ProfessionalTitle'], ParentType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<ExpertAppointmentsArgs, 'first'>>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<ExpertAssignmentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ExpertRole'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppointmentState'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nominatedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['AssignmentDuty'], ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertConnection']>, ParentType, ContextType, RequireFields<InstitutionExpertsArgs, 'first'>>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertConnection']>, ParentType, ContextType, RequireFields<OccupationExpertsArgs, 'first'>>;
};

export type ExamPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlan'] = ResolversParentTypes['ExamPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panelFacts?: Resolver<Maybe<ResolversTypes['PanelFacts']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<ExamPlanAssignmentsArgs, 'first'>>;
  eligiblePanel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
};

export type PanelFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelFacts'] = ResolversParentTypes['PanelFacts']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recusedInstitutionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExpertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConnection'] = ResolversParentTypes['ExpertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExpertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdge'] = ResolversParentTypes['ExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type ExpertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertResult'] = ResolversParentTypes['ExpertResult']> = {
  __resolveType: TypeResolveFn<'Expert' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type AppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentResult'] = ResolversParentTypes['AppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type AssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentResult'] = ResolversParentTypes['AssignmentResult']> = {
  __resolveType: TypeResolveFn<'Assignment' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'FactNotYetKnown', ParentType, ContextType>;
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
  Expert?: ExpertResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  ExamPlan?: ExamPlanResolvers<ContextType>;
  PanelFacts?: PanelFactsResolvers<ContextType>;
  ExpertConnection?: ExpertConnectionResolvers<ContextType>;
  ExpertEdge?: ExpertEdgeResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  ExpertResult?: ExpertResultResolvers<ContextType>;
  AppointmentResult?: AppointmentResultResolvers<ContextType>;
  AssignmentResult?: AssignmentResultResolvers<ContextType>;
};


