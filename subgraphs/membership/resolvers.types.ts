// Generated from schema.graphql by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Institution as InstitutionRow } from './entities/Institution.ts';
import type { Jurisdiction as JurisdictionRow } from './entities/Jurisdiction.ts';
import type { Connection, Edge } from '../kit/connection.ts';
import type { MembershipApplication as MembershipApplicationRow } from './entities/MembershipApplication.ts';
import type { Account as AccountRow } from './entities/Account.ts';
import type { RoleGrant as RoleGrantRow } from './entities/RoleGrant.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** Who is asking, by the token that came with the request; null when there was none. */
  readonly viewer?: Maybe<Viewer>;
  /** An account by its issuer and subject, with the roles that it holds; for the secretariat. */
  readonly account?: Maybe<Account>;
  /** One member institution by its id. */
  readonly institution?: Maybe<Institution>;
  /** One member institution by its member number, such as A-0007. */
  readonly institutionByMemberNumber?: Maybe<Institution>;
  /** The members of the alliance. */
  readonly institutions?: Maybe<InstitutionConnection>;
  /** One membership application by its id; seen by its applicant and by the secretariat. */
  readonly membershipApplication?: Maybe<MembershipApplication>;
  /** Membership applications, newest first: the secretariat sees all, others see their own. */
  readonly membershipApplications?: Maybe<MembershipApplicationConnection>;
  /** The jurisdictions that members can be registered in. */
  readonly jurisdictions?: Maybe<ReadonlyArray<Jurisdiction>>;
};


export type QueryAccountArgs = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionByMemberNumberArgs = {
  memberNumber: Scalars['String']['input'];
};


export type QueryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


export type QueryMembershipApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembershipApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipApplicationFilter>;
};

export type Mutation = {
  /** Begins an application for membership as a draft of the caller's. */
  readonly startMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Hands in a draft, or a returned application after it was corrected. */
  readonly submitMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Takes a submitted application up for review. */
  readonly beginMembershipReview?: Maybe<MembershipApplicationResult>;
  /** Gives an application back to the applicant, who can correct and resubmit it; a reason must be given. */
  readonly returnMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Admits the applicant: the institution becomes a member, with a member number. */
  readonly approveMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Declines the applicant; a reason must be given. */
  readonly rejectMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Takes the caller's own application back, before a decision. */
  readonly withdrawMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Suspends a member; a reason must be given. */
  readonly suspendInstitution?: Maybe<InstitutionResult>;
  /** Gives a suspended member its standing back. */
  readonly reinstateInstitution?: Maybe<InstitutionResult>;
  /** Ends a membership for good; a reason must be given. */
  readonly exitInstitution?: Maybe<InstitutionResult>;
  /** Gives an account a role, for an institution, an expert or a candidate where the role needs one. */
  readonly grantRole?: Maybe<RoleGrantResult>;
  /** Takes a role from an account. */
  readonly revokeRole?: Maybe<RoleGrantResult>;
};


export type MutationStartMembershipApplicationArgs = {
  input: StartMembershipApplicationInput;
};


export type MutationSubmitMembershipApplicationArgs = {
  input: SubmitMembershipApplicationInput;
};


export type MutationBeginMembershipReviewArgs = {
  input: MembershipApplicationMoveInput;
};


export type MutationReturnMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


export type MutationApproveMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


export type MutationRejectMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


export type MutationWithdrawMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


export type MutationSuspendInstitutionArgs = {
  input: InstitutionMoveInput;
};


export type MutationReinstateInstitutionArgs = {
  input: InstitutionMoveInput;
};


export type MutationExitInstitutionArgs = {
  input: InstitutionMoveInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};

/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type Institution = {
  /** The id, the same in every subgraph. */
  readonly id: Scalars['ID']['output'];
  /** The number under which the alliance lists the member. */
  readonly memberNumber: Scalars['String']['output'];
  /** The name in one language: the asked one, else one that the request accepts, else the first there is. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages that are known. */
  readonly names: LocalizedText;
  /** What kind of body the member is. */
  readonly kind: InstitutionKind;
  /** Where the member is registered. */
  readonly jurisdiction: Jurisdiction;
  /** The registration by which the member legally exists. */
  readonly registration: LegalRegistration;
  /** Whether the membership is in force. */
  readonly standing: InstitutionStanding;
  /** The member's own website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** The day of admission. */
  readonly joinedOn: Scalars['Date']['output'];
  /** Whether this is a real organisation, shown with public facts only, or an invented one. */
  readonly provenance: Provenance;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionNameArgs = {
  lang?: InputMaybe<Language>;
};

/** The kinds of bodies that can be members. */
export type InstitutionKind =
  /** 行业协会, industry association. */
  | 'INDUSTRY_ASSOCIATION'
  /** 行业学会, learned society. */
  | 'LEARNED_SOCIETY'
  /** 技工院校, technical college. */
  | 'TECHNICAL_COLLEGE'
  /** 职业学校, vocational school. */
  | 'VOCATIONAL_SCHOOL'
  /** 大学院校, university. */
  | 'UNIVERSITY'
  /** 科研机构, research institute. */
  | 'RESEARCH_INSTITUTE'
  /** 培训机构, training provider. */
  | 'TRAINING_PROVIDER'
  /** 用人单位, employer. */
  | 'EMPLOYER';

/** The standing of a member. */
export type InstitutionStanding =
  /** The membership is in force. */
  | 'ACTIVE'
  /** The membership rests by a decision of the alliance. */
  | 'SUSPENDED'
  /** The membership has ended for good. */
  | 'EXITED';

/** What a record of the demonstration data stands for. */
export type Provenance =
  /** A real organisation with its public facts; everything else about it is synthetic. */
  | 'PUBLIC_FACTS'
  /** An invented organisation, for examples that must not touch a real one. */
  | 'INVENTED'
  /** Entered by the people who use this system. */
  | 'RECORDED';

/** A place with its own law, whose bodies can be members. */
export type Jurisdiction = {
  /** The code, such as MO. */
  readonly code: Scalars['JurisdictionCode']['output'];
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages that are known. */
  readonly names: LocalizedText;
};


/** A place with its own law, whose bodies can be members. */
export type JurisdictionNameArgs = {
  lang?: InputMaybe<Language>;
};

/** A legal registration: which register, and the number in it. */
export type LegalRegistration = {
  /** The register. */
  readonly register: RegisterKind;
  /** The number in that register. */
  readonly number: Scalars['String']['output'];
};

/** The registers by which bodies legally exist. */
export type RegisterKind =
  /** The mainland's unified social credit code (GB 32100-2015), with a check digit. */
  | 'UNIFIED_SOCIAL_CREDIT_CODE'
  /** Macao's commercial registry; its numbers have no public format. */
  | 'MACAO_COMMERCIAL_REGISTRY'
  /** Macao's register of associations; its numbers have no public format. */
  | 'MACAO_ASSOCIATION_REGISTER';

/** Which members to list; everything given must hold. */
export type InstitutionFilter = {
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<InstitutionKind>>;
  /** Any of these jurisdictions. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['JurisdictionCode']['input']>>;
  /** Any of these standings. */
  readonly standings?: InputMaybe<ReadonlyArray<InstitutionStanding>>;
};

/** The orders of the list of members. */
export type InstitutionOrder =
  /** By the Simplified Chinese name, in pinyin order. */
  | 'NAME'
  /** By the day of admission, newest first. */
  | 'NEWEST';

/** A page of members. */
export type InstitutionConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many members the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of members. */
export type InstitutionEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: Institution;
};

/** A request to join the alliance. */
export type MembershipApplication = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How far the application is. */
  readonly state: MembershipApplicationState;
  /** The applicant's name in one language. */
  readonly name: Scalars['String']['output'];
  /** The applicant's name in all languages given. */
  readonly names: LocalizedText;
  /** What kind of body applies. */
  readonly kind: InstitutionKind;
  /** Where the applicant is registered. */
  readonly jurisdiction: Jurisdiction;
  /** The registration by which the applicant legally exists. */
  readonly registration: LegalRegistration;
  /** The applicant's website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Whether the code of conduct and the self-discipline pact were accepted. */
  readonly acceptsCodeOfConduct: Scalars['Boolean']['output'];
  /** What has happened so far, oldest first; at most the latest 50 steps. */
  readonly steps: ReadonlyArray<MembershipApplicationStep>;
  /** The member that the applicant became, once admitted. */
  readonly institution?: Maybe<Institution>;
};


/** A request to join the alliance. */
export type MembershipApplicationNameArgs = {
  lang?: InputMaybe<Language>;
};

/** How far a membership application is. */
export type MembershipApplicationState =
  /** Being written by the applicant. */
  | 'DRAFT'
  /** Handed in. */
  | 'SUBMITTED'
  /** Being reviewed by the secretariat. */
  | 'UNDER_REVIEW'
  /** Given back to be corrected. */
  | 'RETURNED'
  /** Admitted; final. */
  | 'APPROVED'
  /** Declined; final. */
  | 'REJECTED'
  /** Taken back by the applicant; final. */
  | 'WITHDRAWN';

/** One move of a membership application. */
export type MembershipApplicationStep = {
  /** What was done. */
  readonly action: Scalars['String']['output'];
  /** The state before it. */
  readonly from: MembershipApplicationState;
  /** The state after it. */
  readonly to: MembershipApplicationState;
  /** The reason given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
};

/** Which applications to list. */
export type MembershipApplicationFilter = {
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipApplicationState>>;
};

/** A page of membership applications. */
export type MembershipApplicationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<MembershipApplicationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many applications the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of membership applications. */
export type MembershipApplicationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: MembershipApplication;
};

/** Whoever sent the request. */
export type Viewer = {
  /** Who vouches for the caller: the address of their identity provider. */
  readonly issuer: Scalars['String']['output'];
  /** The name that the issuer gives the caller. */
  readonly subject: Scalars['String']['output'];
  /** The account that the caller has here; null until a role is granted. */
  readonly account?: Maybe<Account>;
  /** The roles that the caller holds now; at most 100. */
  readonly grants: ReadonlyArray<RoleGrant>;
};

/** A person or a program that can sign in, known by its issuer and the subject that the issuer gives it. */
export type Account = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Who vouches for the account: the address of its identity provider. */
  readonly issuer: Scalars['String']['output'];
  /** The name that the issuer gives the account. */
  readonly subject: Scalars['String']['output'];
  /** The roles that the account holds now; at most 100. */
  readonly grants: ReadonlyArray<RoleGrant>;
};

/** A role that an account holds. */
export type RoleGrant = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The role. */
  readonly role: Role;
  /** The institution for which the role is held. */
  readonly institution?: Maybe<Institution>;
  /** The id of the expert for whom the role is held. */
  readonly expertId?: Maybe<Scalars['ID']['output']>;
  /** The id of the candidate for whom the role is held. */
  readonly candidateId?: Maybe<Scalars['ID']['output']>;
  /** The last day on which the role holds; null without an end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** When the role was taken back. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The roles in the alliance. */
export type Role =
  /** Runs the alliance's office. */
  | 'SECRETARIAT'
  /** Sits on the council. */
  | 'COUNCIL_MEMBER'
  /** Acts for a member institution. */
  | 'INSTITUTION_STAFF'
  /** Acts as an expert of the pool. */
  | 'EXPERT'
  /** Writes and reviews items of the question banks. */
  | 'ITEM_WRITER'
  /** Takes examinations. */
  | 'CANDIDATE'
  /** Reads figures for a partner's dashboard. */
  | 'PARTNER';

/** What an application starts with. */
export type StartMembershipApplicationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The applicant's name, in at least one language. */
  readonly names: LocalizedTextInput;
  /** What kind of body applies. */
  readonly kind: InstitutionKind;
  /** Where the applicant is registered. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The registration by which the applicant legally exists. */
  readonly registration: LegalRegistrationInput;
  /** The applicant's website. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Whether the code of conduct and the self-discipline pact are accepted. */
  readonly acceptsCodeOfConduct: Scalars['Boolean']['input'];
};

/** A legal registration. */
export type LegalRegistrationInput = {
  /** The register. */
  readonly register: RegisterKind;
  /** The number in that register. */
  readonly number: Scalars['String']['input'];
};

/** An application to hand in, with what has been corrected since. */
export type SubmitMembershipApplicationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** The corrected registration, if it changed. */
  readonly registration?: InputMaybe<LegalRegistrationInput>;
  /** The corrected website, if it changed. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Acceptance of the code of conduct, if it was missing. */
  readonly acceptsCodeOfConduct?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A move of an application. */
export type MembershipApplicationMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** Why; seen by the applicant. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a member's standing. */
export type InstitutionMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A role to give. */
export type GrantRoleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The account's issuer. */
  readonly issuer: Scalars['String']['input'];
  /** The account's subject. */
  readonly subject: Scalars['String']['input'];
  /** The role. */
  readonly role: Role;
  /** The institution, for INSTITUTION_STAFF. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The expert, for EXPERT. */
  readonly expertId?: InputMaybe<Scalars['ID']['input']>;
  /** The candidate, for CANDIDATE. */
  readonly candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day on which the role holds. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A role to take back. */
export type RevokeRoleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The grant. */
  readonly id: Scalars['ID']['input'];
};

/** The application after the change, or why it was refused. */
export type MembershipApplicationResult = MembershipApplication | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The member after the change, or why it was refused. */
export type InstitutionResult = Institution | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The role after the change, or why it was refused. */
export type RoleGrantResult = RoleGrant | InvalidInput | NotFound | NotAllowed | Conflict;



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
  MembershipApplicationResult:
    | ( MembershipApplicationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  InstitutionResult:
    | ( InstitutionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RoleGrantResult:
    | ( RoleGrantRow )
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
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionKind: InstitutionKind;
  InstitutionStanding: InstitutionStanding;
  Provenance: Provenance;
  Jurisdiction: ResolverTypeWrapper<JurisdictionRow>;
  LegalRegistration: ResolverTypeWrapper<LegalRegistration>;
  RegisterKind: RegisterKind;
  InstitutionFilter: InstitutionFilter;
  InstitutionOrder: InstitutionOrder;
  InstitutionConnection: ResolverTypeWrapper<Connection<InstitutionRow>>;
  InstitutionEdge: ResolverTypeWrapper<Edge<InstitutionRow>>;
  MembershipApplication: ResolverTypeWrapper<MembershipApplicationRow>;
  MembershipApplicationState: MembershipApplicationState;
  MembershipApplicationStep: ResolverTypeWrapper<MembershipApplicationStep>;
  MembershipApplicationFilter: MembershipApplicationFilter;
  MembershipApplicationConnection: ResolverTypeWrapper<Connection<MembershipApplicationRow>>;
  MembershipApplicationEdge: ResolverTypeWrapper<Edge<MembershipApplicationRow>>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'account' | 'grants'> & { account?: Maybe<ResolversTypes['Account']>, grants: ReadonlyArray<ResolversTypes['RoleGrant']> }>;
  Account: ResolverTypeWrapper<AccountRow>;
  RoleGrant: ResolverTypeWrapper<RoleGrantRow>;
  Role: Role;
  StartMembershipApplicationInput: StartMembershipApplicationInput;
  LegalRegistrationInput: LegalRegistrationInput;
  SubmitMembershipApplicationInput: SubmitMembershipApplicationInput;
  MembershipApplicationMoveInput: MembershipApplicationMoveInput;
  InstitutionMoveInput: InstitutionMoveInput;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  MembershipApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembershipApplicationResult']>;
  InstitutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionResult']>;
  RoleGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleGrantResult']>;
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
  Institution: InstitutionRow;
  Jurisdiction: JurisdictionRow;
  LegalRegistration: LegalRegistration;
  InstitutionFilter: InstitutionFilter;
  InstitutionConnection: Connection<InstitutionRow>;
  InstitutionEdge: Edge<InstitutionRow>;
  MembershipApplication: MembershipApplicationRow;
  MembershipApplicationStep: MembershipApplicationStep;
  MembershipApplicationFilter: MembershipApplicationFilter;
  MembershipApplicationConnection: Connection<MembershipApplicationRow>;
  MembershipApplicationEdge: Edge<MembershipApplicationRow>;
  Viewer: Omit<Viewer, 'account' | 'grants'> & { account?: Maybe<ResolversParentTypes['Account']>, grants: ReadonlyArray<ResolversParentTypes['RoleGrant']> };
  Account: AccountRow;
  RoleGrant: RoleGrantRow;
  StartMembershipApplicationInput: StartMembershipApplicationInput;
  LegalRegistrationInput: LegalRegistrationInput;
  SubmitMembershipApplicationInput: SubmitMembershipApplicationInput;
  MembershipApplicationMoveInput: MembershipApplicationMoveInput;
  InstitutionMoveInput: InstitutionMoveInput;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  MembershipApplicationResult: ResolversUnionTypes<ResolversParentTypes>['MembershipApplicationResult'];
  InstitutionResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionResult'];
  RoleGrantResult: ResolversUnionTypes<ResolversParentTypes>['RoleGrantResult'];
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
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'issuer' | 'subject'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutionByMemberNumber?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionByMemberNumberArgs, 'memberNumber'>>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first' | 'orderBy'>>;
  membershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplication']>, ParentType, ContextType, RequireFields<QueryMembershipApplicationArgs, 'id'>>;
  membershipApplications?: Resolver<Maybe<ResolversTypes['MembershipApplicationConnection']>, ParentType, ContextType, RequireFields<QueryMembershipApplicationsArgs, 'first'>>;
  jurisdictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Jurisdiction']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationStartMembershipApplicationArgs, 'input'>>;
  submitMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationSubmitMembershipApplicationArgs, 'input'>>;
  beginMembershipReview?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationBeginMembershipReviewArgs, 'input'>>;
  returnMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationReturnMembershipApplicationArgs, 'input'>>;
  approveMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationApproveMembershipApplicationArgs, 'input'>>;
  rejectMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationRejectMembershipApplicationArgs, 'input'>>;
  withdrawMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawMembershipApplicationArgs, 'input'>>;
  suspendInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationSuspendInstitutionArgs, 'input'>>;
  reinstateInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationReinstateInstitutionArgs, 'input'>>;
  exitInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationExitInstitutionArgs, 'input'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['RoleGrantResult']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<Maybe<ResolversTypes['RoleGrantResult']>, ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstitutionNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['LegalRegistration'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['InstitutionStanding'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  code?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<JurisdictionNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type LegalRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalRegistration'] = ResolversParentTypes['LegalRegistration']> = {
  register?: Resolver<ResolversTypes['RegisterKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type MembershipApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplication'] = ResolversParentTypes['MembershipApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipApplicationState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MembershipApplicationNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['LegalRegistration'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptsCodeOfConduct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['MembershipApplicationStep']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplicationStep'] = ResolversParentTypes['MembershipApplicationStep']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MembershipApplicationState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MembershipApplicationState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplicationConnection'] = ResolversParentTypes['MembershipApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MembershipApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplicationEdge'] = ResolversParentTypes['MembershipApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MembershipApplication'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  expertId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  candidateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplicationResult'] = ResolversParentTypes['MembershipApplicationResult']> = {
  __resolveType: TypeResolveFn<'MembershipApplication' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type InstitutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionResult'] = ResolversParentTypes['InstitutionResult']> = {
  __resolveType: TypeResolveFn<'Institution' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type RoleGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantResult'] = ResolversParentTypes['RoleGrantResult']> = {
  __resolveType: TypeResolveFn<'RoleGrant' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
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
  Institution?: InstitutionResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LegalRegistration?: LegalRegistrationResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  MembershipApplication?: MembershipApplicationResolvers<ContextType>;
  MembershipApplicationStep?: MembershipApplicationStepResolvers<ContextType>;
  MembershipApplicationConnection?: MembershipApplicationConnectionResolvers<ContextType>;
  MembershipApplicationEdge?: MembershipApplicationEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  MembershipApplicationResult?: MembershipApplicationResultResolvers<ContextType>;
  InstitutionResult?: InstitutionResultResolvers<ContextType>;
  RoleGrantResult?: RoleGrantResultResolvers<ContextType>;
};


