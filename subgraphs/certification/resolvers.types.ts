// Generated from schema.graphql by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Certificate as CertificateRow } from './entities/Certificate.ts';
import type { Scheme as SchemeRow } from './entities/Scheme.ts';
import type { ExamPlan as ExamPlanRow } from './entities/ExamPlan.ts';
import type { Candidate as CandidateRow } from './entities/Candidate.ts';
import type { Registration as RegistrationRow } from './entities/Registration.ts';
import type { Score as ScoreRow } from './entities/Score.ts';
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
  /**
   * One certificate by the number printed on it: what anybody who is shown a certificate may check. The holder's
   * name is masked.
   */
  readonly certificate?: Maybe<Certificate>;
  /** One examination by id. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** Examinations, newest first; drafts are seen by their hosts and the secretariat. */
  readonly examPlans?: Maybe<ExamPlanConnection>;
  /** One registration for an examination by id; for those who hold the examination and for the candidate. */
  readonly registration?: Maybe<Registration>;
};


export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
};


export type QueryExamPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExamPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamPlanFilter>;
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Drafts an examination that an institution will hold. */
  readonly createExamPlan?: Maybe<ExamPlanResult>;
  /** Files a drafted examination with the alliance. */
  readonly fileExamPlan?: Maybe<ExamPlanResult>;
  /** Opens a filed examination to registrations. */
  readonly openEnrolment?: Maybe<ExamPlanResult>;
  /** Registers a person for an examination; a person already known by their identity document is recognised. */
  readonly registerCandidate?: Maybe<RegistrationResult>;
  /** Closes the registrations: sessions and panel must be complete. */
  readonly scheduleExamPlan?: Maybe<ExamPlanResult>;
  /** Begins the examination, on its day. */
  readonly startExamPlan?: Maybe<ExamPlanResult>;
  /** Ends the examination and begins the scoring. */
  readonly finishExamPlan?: Maybe<ExamPlanResult>;
  /** Enters what a candidate scored in one part; for examiners assigned to the examination. */
  readonly enterScore?: Maybe<RegistrationResult>;
  /** Publishes complete results; the publicity period begins. */
  readonly publishResults?: Maybe<ExamPlanResult>;
  /** Goes back from publicity to scoring, by an appeal that was granted. */
  readonly reopenScoring?: Maybe<ExamPlanResult>;
  /**
   * Ends the publicity period and issues every certificate that the examination leads to: those of the host's
   * scheme and, by a multi-certificate rule, of others (一试多证), all or none.
   */
  readonly certifyExamPlan?: Maybe<ExamPlanResult>;
  /** Cancels an examination that has not begun; a reason must be given. */
  readonly cancelExamPlan?: Maybe<ExamPlanResult>;
  /** Suspends a certificate; a reason must be given. */
  readonly suspendCertificate?: Maybe<CertificateResult>;
  /** Lifts the suspension of a certificate. */
  readonly reinstateCertificate?: Maybe<CertificateResult>;
  /** Revokes a certificate for good; a reason must be given. */
  readonly revokeCertificate?: Maybe<CertificateResult>;
  /** Replaces a certificate by a new one with a new number; a reason must be given. Answers the new one. */
  readonly replaceCertificate?: Maybe<CertificateResult>;
};


export type MutationCreateExamPlanArgs = {
  input: CreateExamPlanInput;
};


export type MutationFileExamPlanArgs = {
  input: ExamPlanMoveInput;
};


export type MutationOpenEnrolmentArgs = {
  input: ExamPlanMoveInput;
};


export type MutationRegisterCandidateArgs = {
  input: RegisterCandidateInput;
};


export type MutationScheduleExamPlanArgs = {
  input: ExamPlanMoveInput;
};


export type MutationStartExamPlanArgs = {
  input: ExamPlanMoveInput;
};


export type MutationFinishExamPlanArgs = {
  input: ExamPlanMoveInput;
};


export type MutationEnterScoreArgs = {
  input: EnterScoreInput;
};


export type MutationPublishResultsArgs = {
  input: ExamPlanMoveInput;
};


export type MutationReopenScoringArgs = {
  input: ExamPlanMoveInput;
};


export type MutationCertifyExamPlanArgs = {
  input: ExamPlanMoveInput;
};


export type MutationCancelExamPlanArgs = {
  input: ExamPlanMoveInput;
};


export type MutationSuspendCertificateArgs = {
  input: CertificateMoveInput;
};


export type MutationReinstateCertificateArgs = {
  input: CertificateMoveInput;
};


export type MutationRevokeCertificateArgs = {
  input: CertificateMoveInput;
};


export type MutationReplaceCertificateArgs = {
  input: CertificateMoveInput;
};

/** A certificate of a skill level. Every certificate of the demonstration data is synthetic. */
export type Certificate = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The number printed on it. */
  readonly number: Scalars['String']['output'];
  /** What kind of certificate it is. */
  readonly kind: CertificateKind;
  /** Whether it is valid. */
  readonly state: CertificateState;
  /** The holder's name; masked for everybody but the holder, the examining institution and the secretariat. */
  readonly holderName: Scalars['String']['output'];
  /** The body that issued it. */
  readonly issuedBy?: Maybe<Institution>;
  /** Where it was issued. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The skill level that it certifies. */
  readonly occupationLevel?: Maybe<OccupationLevel>;
  /** The day of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The examination that it comes from. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** The other certificates that the same person got from the same examination (一试多证); at most ten. */
  readonly issuedTogetherWith?: Maybe<ReadonlyArray<Certificate>>;
  /** The certificate that it replaces. */
  readonly replaces?: Maybe<Certificate>;
};

/** The kinds of certificates. */
export type CertificateKind =
  /** 职业技能等级证书, the mainland's vocational skill level certificate. */
  | 'MAINLAND_SKILL_LEVEL'
  /** 職業技能證明書, Macao's vocational skill certificate. */
  | 'MACAO_SKILL';

/** Whether a certificate is valid. */
export type CertificateState =
  /** Being made out; not yet valid. */
  | 'PENDING'
  /** Valid. */
  | 'ISSUED'
  /** Resting by a decision; not valid now. */
  | 'SUSPENDED'
  /** Taken back; final. */
  | 'REVOKED'
  /** Replaced by another one; final. */
  | 'REPLACED';

/** What a body may issue: one kind of certificate, in one occupation. */
export type Scheme = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly institution?: Maybe<Institution>;
  /** Where it issues. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The kind of certificate. */
  readonly kind: CertificateKind;
  /** The levels for which it may issue. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** How many days results are public before certificates become final. */
  readonly publicityDays: Scalars['NonNegativeInt']['output'];
};

/** An examination: planned, filed, held, scored and certified. */
export type ExamPlan = {
  /** The id, the same in every subgraph. */
  readonly id: Scalars['ID']['output'];
  /** How far the examination is. */
  readonly state: ExamPlanState;
  /** The institution that holds it. */
  readonly host?: Maybe<Institution>;
  /** What it examines. */
  readonly occupationLevel?: Maybe<OccupationLevel>;
  /** The version of the standard that it follows. */
  readonly standardVersion?: Maybe<StandardVersion>;
  /** The host's scheme, by which it issues. */
  readonly scheme: Scheme;
  /** Where it is held. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The sessions, earliest first; at most three. */
  readonly sessions: ReadonlyArray<ExamSession>;
  /** How many people are registered. */
  readonly registrationCount: Scalars['NonNegativeInt']['output'];
  /** The registrations; for those who hold or staff the examination and for the secretariat. */
  readonly registrations?: Maybe<RegistrationConnection>;
  /** When the publicity period ends; null until results are public. */
  readonly publicityEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The certificates that it led to, by number; for those who hold or staff it and for the secretariat. */
  readonly certificates?: Maybe<CertificateConnection>;
  /** What has to be known to choose the panel; complete, with no one's name. */
  readonly panelFacts?: Maybe<PanelFacts>;
};


/** An examination: planned, filed, held, scored and certified. */
export type ExamPlanRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An examination: planned, filed, held, scored and certified. */
export type ExamPlanCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far an examination is. */
export type ExamPlanState =
  /** Being drafted by its host. */
  | 'DRAFT'
  /** Filed with the alliance. */
  | 'FILED'
  /** Open to registrations. */
  | 'ENROLLING'
  /** Registrations are closed; sessions and panel are complete. */
  | 'SCHEDULED'
  /** Being held. */
  | 'IN_PROGRESS'
  /** Being scored. */
  | 'SCORING'
  /** Results are public and can be appealed. */
  | 'PUBLICITY'
  /** Certificates are issued; final. */
  | 'CERTIFIED'
  /** Not held; final. */
  | 'CANCELLED';

/** The parts of an examination. */
export type ExamPart =
  /** 理论知识考试, the theory paper. */
  | 'THEORY'
  /** 技能考核, the practical test. */
  | 'PRACTICAL'
  /** 综合评审, the comprehensive review, at L2 and above. */
  | 'COMPREHENSIVE_REVIEW';

/** When and where a part of an examination is held. */
export type ExamSession = {
  /** The part. */
  readonly part: ExamPart;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How long it takes, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The place, in words. */
  readonly venue: Scalars['String']['output'];
  /** How many people can take part. */
  readonly seats: Scalars['Int']['output'];
};

/** What has to be known of a plan to choose its panel. */
export type PanelFacts = {
  /** The edition of the dictionary. */
  readonly edition: Scalars['String']['output'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['output'];
  /** The level. */
  readonly level: SkillLevel;
  /** The day of the first session. */
  readonly examinedOn?: Maybe<Scalars['Date']['output']>;
  /** The institutions whose people are recused: employers and training providers of the candidates. */
  readonly recusedInstitutionIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A person who takes examinations. Every candidate of the demonstration data is synthetic. */
export type Candidate = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name; masked for those who may not know it. */
  readonly name: Scalars['String']['output'];
  /** The number of the identity document; masked for those who may not know it. */
  readonly identityNumber: Scalars['String']['output'];
};

/** A person's registration for an examination, and how they did. */
export type Registration = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The examination. */
  readonly examPlan: ExamPlan;
  /** The person. */
  readonly candidate: Candidate;
  /** The scores entered so far, by part; at most three. */
  readonly scores: ReadonlyArray<Score>;
  /** How the person did. */
  readonly outcome: RegistrationOutcome;
};

/** How somebody did in an examination. */
export type RegistrationOutcome =
  /** Not every part is scored. */
  | 'OPEN'
  /** Every part reaches the pass mark. */
  | 'PASSED'
  /** A part is below the pass mark. */
  | 'FAILED';

/** What somebody scored in one part. */
export type Score = {
  /** The part. */
  readonly part: ExamPart;
  /** The score, from 0 to 100. */
  readonly value: Scalars['Float']['output'];
  /** When it was entered. */
  readonly enteredAt: Scalars['DateTime']['output'];
};

export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** The examinations that this institution holds or held, newest first. */
  readonly examPlans?: Maybe<ExamPlanConnection>;
  /** The certificates that this institution issued, counted; of one year or of all. */
  readonly certificateStatistics?: Maybe<CertificateStatistics>;
};


export type InstitutionExamPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamPlanFilter>;
};


export type InstitutionCertificateStatisticsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type Expert = {
  readonly id: Scalars['ID']['output'];
};

export type Occupation = {
  readonly edition: Scalars['String']['output'];
  readonly code: Scalars['OccupationCode']['output'];
  /** The certificates issued in this occupation, counted; of one year or of all. */
  readonly certificateStatistics?: Maybe<CertificateStatistics>;
};


export type OccupationCertificateStatisticsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type OccupationLevel = {
  readonly edition: Scalars['String']['output'];
  readonly code: Scalars['OccupationCode']['output'];
  readonly level: SkillLevel;
  readonly surveyedDemand?: Maybe<ReadonlyArray<DemandFigure>>;
  /** Whether demand and supply meet in one place, by the end of a year; this year when none is given. */
  readonly talentBalance?: Maybe<TalentBalance>;
};


export type OccupationLevelTalentBalanceArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type StandardVersion = {
  readonly id: Scalars['ID']['output'];
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

/** Surveyed demand against certified supply (供求匹配), of one level of an occupation in one place. */
export type TalentBalance = {
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** By the end of this year. */
  readonly year: Scalars['Int']['output'];
  /** The newest surveyed demand up to that year; null when nobody asked. */
  readonly demand?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many certificates were issued there up to that year and not revoked since. */
  readonly supply: Scalars['NonNegativeInt']['output'];
  /** Demand less supply: people still wanted, or too many when negative; null when nobody asked. */
  readonly gap?: Maybe<Scalars['Int']['output']>;
};

/** Certificates, counted. */
export type CertificateStatistics = {
  /** How many were issued. */
  readonly issued: Scalars['NonNegativeInt']['output'];
  /** How many of them were revoked since. */
  readonly revoked: Scalars['NonNegativeInt']['output'];
  /** How many were issued together with another one from the same examination (一试多证). */
  readonly issuedTogether: Scalars['NonNegativeInt']['output'];
};

/** Which examinations to list; everything given must hold. */
export type ExamPlanFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ExamPlanState>>;
};

/** A page of examinations. */
export type ExamPlanConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExamPlanEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many examinations the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of examinations. */
export type ExamPlanEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The examination. */
  readonly node: ExamPlan;
};

/** A page of registrations. */
export type RegistrationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many registrations the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of registrations. */
export type RegistrationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The registration. */
  readonly node: Registration;
};

/** A page of certificates. */
export type CertificateConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<CertificateEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many certificates the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of certificates. */
export type CertificateEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The certificate. */
  readonly node: Certificate;
};

/** An examination to draft. */
export type CreateExamPlanInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that holds it. */
  readonly institutionId: Scalars['ID']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The level. */
  readonly level: SkillLevel;
  /** The version of the standard to follow. */
  readonly standardVersionId: Scalars['ID']['input'];
  /** Where it is held. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The sessions, one for each part. */
  readonly sessions: ReadonlyArray<ExamSessionInput>;
};

/** When and where a part is held. */
export type ExamSessionInput = {
  /** The part. */
  readonly part: ExamPart;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** How long it takes, in minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** The place, in words. */
  readonly venue: Scalars['String']['input'];
  /** How many people can take part. */
  readonly seats: Scalars['Int']['input'];
};

/** A move of an examination. */
export type ExamPlanMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The examination. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A person to register. */
export type RegisterCandidateInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The examination. */
  readonly examPlanId: Scalars['ID']['input'];
  /** The person's name. */
  readonly name: Scalars['String']['input'];
  /** The person's identity document. */
  readonly identity: IdentityDocumentInput;
  /** The person's day of birth. */
  readonly bornOn: Scalars['Date']['input'];
  /** The member that employs the person, if one does. */
  readonly employerInstitutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The member that trained the person, if one did. */
  readonly trainingInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** An identity document. */
export type IdentityDocumentInput = {
  /** The kind of document. */
  readonly kind: IdentityDocumentKind;
  /** Its number. */
  readonly number: Scalars['String']['input'];
};

/** The identity documents that people show. */
export type IdentityDocumentKind =
  /** 居民身份证 or 港澳台居民居住证: 18 characters with a check digit (GB 11643-1999). */
  | 'MAINLAND_RESIDENT_ID'
  /** Macao's identity card, such as 1234567(8). */
  | 'MACAO_RESIDENT_ID'
  /** 来往内地通行证, the home-return permit: a letter and eight digits for life. */
  | 'HOME_RETURN_PERMIT';

/** A score to enter. */
export type EnterScoreInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The registration. */
  readonly registrationId: Scalars['ID']['input'];
  /** The part. */
  readonly part: ExamPart;
  /** The score, from 0 to 100. */
  readonly value: Scalars['Float']['input'];
};

/** A change of a certificate's state. */
export type CertificateMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The certificate. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The examination after the change, or why it was refused. */
export type ExamPlanResult = ExamPlan | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The registration after the change, or why it was refused. */
export type RegistrationResult = Registration | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The certificate after the change, or why it was refused. */
export type CertificateResult = Certificate | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;



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
  ExamPlanResult:
    | ( ExamPlanRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RegistrationResult:
    | ( RegistrationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  CertificateResult:
    | ( CertificateRow )
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
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateKind: CertificateKind;
  CertificateState: CertificateState;
  Scheme: ResolverTypeWrapper<SchemeRow>;
  ExamPlan: ResolverTypeWrapper<ExamPlanRow>;
  ExamPlanState: ExamPlanState;
  ExamPart: ExamPart;
  ExamSession: ResolverTypeWrapper<ExamSession>;
  PanelFacts: ResolverTypeWrapper<PanelFacts>;
  Candidate: ResolverTypeWrapper<CandidateRow>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationOutcome: RegistrationOutcome;
  Score: ResolverTypeWrapper<ScoreRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Expert: ResolverTypeWrapper<{ readonly id: string }>;
  Occupation: ResolverTypeWrapper<{ readonly edition: string; readonly code: string }>;
  OccupationLevel: ResolverTypeWrapper<{ readonly edition: string; readonly code: string; readonly level: SkillLevel; readonly surveyedDemand?: ReadonlyArray<DemandFigure> | null }>;
  StandardVersion: ResolverTypeWrapper<{ readonly id: string }>;
  DemandFigure: ResolverTypeWrapper<DemandFigure>;
  TalentBalance: ResolverTypeWrapper<TalentBalance>;
  CertificateStatistics: ResolverTypeWrapper<CertificateStatistics>;
  ExamPlanFilter: ExamPlanFilter;
  ExamPlanConnection: ResolverTypeWrapper<Connection<ExamPlanRow>>;
  ExamPlanEdge: ResolverTypeWrapper<Edge<ExamPlanRow>>;
  RegistrationConnection: ResolverTypeWrapper<Connection<RegistrationRow>>;
  RegistrationEdge: ResolverTypeWrapper<Edge<RegistrationRow>>;
  CertificateConnection: ResolverTypeWrapper<Connection<CertificateRow>>;
  CertificateEdge: ResolverTypeWrapper<Edge<CertificateRow>>;
  CreateExamPlanInput: CreateExamPlanInput;
  ExamSessionInput: ExamSessionInput;
  ExamPlanMoveInput: ExamPlanMoveInput;
  RegisterCandidateInput: RegisterCandidateInput;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentKind: IdentityDocumentKind;
  EnterScoreInput: EnterScoreInput;
  CertificateMoveInput: CertificateMoveInput;
  ExamPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExamPlanResult']>;
  RegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationResult']>;
  CertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertificateResult']>;
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
  Certificate: CertificateRow;
  Scheme: SchemeRow;
  ExamPlan: ExamPlanRow;
  ExamSession: ExamSession;
  PanelFacts: PanelFacts;
  Candidate: CandidateRow;
  Registration: RegistrationRow;
  Score: ScoreRow;
  Float: Scalars['Float']['output'];
  Institution: { readonly id: string };
  Expert: { readonly id: string };
  Occupation: { readonly edition: string; readonly code: string };
  OccupationLevel: { readonly edition: string; readonly code: string; readonly level: SkillLevel; readonly surveyedDemand?: ReadonlyArray<DemandFigure> | null };
  StandardVersion: { readonly id: string };
  DemandFigure: DemandFigure;
  TalentBalance: TalentBalance;
  CertificateStatistics: CertificateStatistics;
  ExamPlanFilter: ExamPlanFilter;
  ExamPlanConnection: Connection<ExamPlanRow>;
  ExamPlanEdge: Edge<ExamPlanRow>;
  RegistrationConnection: Connection<RegistrationRow>;
  RegistrationEdge: Edge<RegistrationRow>;
  CertificateConnection: Connection<CertificateRow>;
  CertificateEdge: Edge<CertificateRow>;
  CreateExamPlanInput: CreateExamPlanInput;
  ExamSessionInput: ExamSessionInput;
  ExamPlanMoveInput: ExamPlanMoveInput;
  RegisterCandidateInput: RegisterCandidateInput;
  IdentityDocumentInput: IdentityDocumentInput;
  EnterScoreInput: EnterScoreInput;
  CertificateMoveInput: CertificateMoveInput;
  ExamPlanResult: ResolversUnionTypes<ResolversParentTypes>['ExamPlanResult'];
  RegistrationResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationResult'];
  CertificateResult: ResolversUnionTypes<ResolversParentTypes>['CertificateResult'];
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
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'number'>>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType, RequireFields<QueryExamPlanArgs, 'id'>>;
  examPlans?: Resolver<Maybe<ResolversTypes['ExamPlanConnection']>, ParentType, ContextType, RequireFields<QueryExamPlansArgs, 'first'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationCreateExamPlanArgs, 'input'>>;
  fileExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationFileExamPlanArgs, 'input'>>;
  openEnrolment?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationOpenEnrolmentArgs, 'input'>>;
  registerCandidate?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationRegisterCandidateArgs, 'input'>>;
  scheduleExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationScheduleExamPlanArgs, 'input'>>;
  startExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationStartExamPlanArgs, 'input'>>;
  finishExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationFinishExamPlanArgs, 'input'>>;
  enterScore?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationEnterScoreArgs, 'input'>>;
  publishResults?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationPublishResultsArgs, 'input'>>;
  reopenScoring?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationReopenScoringArgs, 'input'>>;
  certifyExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationCertifyExamPlanArgs, 'input'>>;
  cancelExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationCancelExamPlanArgs, 'input'>>;
  suspendCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationSuspendCertificateArgs, 'input'>>;
  reinstateCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationReinstateCertificateArgs, 'input'>>;
  revokeCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  replaceCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationReplaceCertificateArgs, 'input'>>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CertificateState'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  occupationLevel?: Resolver<Maybe<ResolversTypes['OccupationLevel']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  issuedTogetherWith?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateKind'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  publicityDays?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExamPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlan'] = ResolversParentTypes['ExamPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExamPlanState'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  occupationLevel?: Resolver<Maybe<ResolversTypes['OccupationLevel']>, ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['ExamSession']>, ParentType, ContextType>;
  registrationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, RequireFields<ExamPlanRegistrationsArgs, 'first'>>;
  publicityEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<ExamPlanCertificatesArgs, 'first'>>;
  panelFacts?: Resolver<Maybe<ResolversTypes['PanelFacts']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExamSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamSession'] = ResolversParentTypes['ExamSession']> = {
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelFacts'] = ResolversParentTypes['PanelFacts']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recusedInstitutionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  examPlan?: Resolver<ResolversTypes['ExamPlan'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  examPlans?: Resolver<Maybe<ResolversTypes['ExamPlanConnection']>, ParentType, ContextType, RequireFields<InstitutionExamPlansArgs, 'first'>>;
  certificateStatistics?: Resolver<Maybe<ResolversTypes['CertificateStatistics']>, ParentType, ContextType, Partial<InstitutionCertificateStatisticsArgs>>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  certificateStatistics?: Resolver<Maybe<ResolversTypes['CertificateStatistics']>, ParentType, ContextType, Partial<OccupationCertificateStatisticsArgs>>;
};

export type OccupationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationLevel'] = ResolversParentTypes['OccupationLevel']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  surveyedDemand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandFigure']>>, ParentType, ContextType>;
  talentBalance?: Resolver<Maybe<ResolversTypes['TalentBalance']>, ParentType, ContextType, RequireFields<OccupationLevelTalentBalanceArgs, 'jurisdiction'>>;
};

export type StandardVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersion'] = ResolversParentTypes['StandardVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DemandFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemandFigure'] = ResolversParentTypes['DemandFigure']> = {
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TalentBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentBalance'] = ResolversParentTypes['TalentBalance']> = {
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  supply?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CertificateStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatistics'] = ResolversParentTypes['CertificateStatistics']> = {
  issued?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  issuedTogether?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExamPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlanConnection'] = ResolversParentTypes['ExamPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExamPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExamPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlanEdge'] = ResolversParentTypes['ExamPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExamPlan'], ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type ExamPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlanResult'] = ResolversParentTypes['ExamPlanResult']> = {
  __resolveType: TypeResolveFn<'ExamPlan' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationResult'] = ResolversParentTypes['RegistrationResult']> = {
  __resolveType: TypeResolveFn<'Registration' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type CertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateResult'] = ResolversParentTypes['CertificateResult']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
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
  Certificate?: CertificateResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  ExamPlan?: ExamPlanResolvers<ContextType>;
  ExamSession?: ExamSessionResolvers<ContextType>;
  PanelFacts?: PanelFactsResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationLevel?: OccupationLevelResolvers<ContextType>;
  StandardVersion?: StandardVersionResolvers<ContextType>;
  DemandFigure?: DemandFigureResolvers<ContextType>;
  TalentBalance?: TalentBalanceResolvers<ContextType>;
  CertificateStatistics?: CertificateStatisticsResolvers<ContextType>;
  ExamPlanConnection?: ExamPlanConnectionResolvers<ContextType>;
  ExamPlanEdge?: ExamPlanEdgeResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  ExamPlanResult?: ExamPlanResultResolvers<ContextType>;
  RegistrationResult?: RegistrationResultResolvers<ContextType>;
  CertificateResult?: CertificateResultResolvers<ContextType>;
};


