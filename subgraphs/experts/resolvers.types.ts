// Generated from schema/ by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Transition as StepRow } from '../kit/entities/Transition.ts';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Appointment as AppointmentRow } from './entities/Appointment.ts';
import type { AppointmentExpiry as AppointmentExpiryRow } from './entities/AppointmentExpiry.ts';
import type { Connection, Edge } from '../kit/connection.ts';
import type { Assignment as AssignmentRow } from './entities/Assignment.ts';
import type { Availability as AvailabilityRow } from './entities/Availability.ts';
import type { Expert as ExpertRow } from './entities/Expert.ts';
import type { PanelOutlookRow } from './resolvers/PanelOutlook.ts';
import type { PanelRule as PanelRuleRow } from './entities/PanelRule.ts';
import type { PanelDraw as PanelDrawRow } from './entities/PanelDraw.ts';
import type { PerformanceReview as PerformanceReviewRow } from './entities/PerformanceReview.ts';
import type { Qualification as QualificationRow } from './entities/Qualification.ts';
import type { RelationshipDeclaration as RelationshipDeclarationRow } from './entities/RelationshipDeclaration.ts';
import type { RoleTerm as RoleTermRow } from './entities/RoleTerm.ts';
import type { RoleRequirement as RoleRequirementRow } from './entities/RoleRequirement.ts';
import type { ExpertService as ExpertServiceRow } from './entities/ExpertService.ts';
import type { Context } from './context.ts';
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

/** What can be asked. */
export type Query = {
  /** One appointment by id; while it is not in force null for others than the expert, their employer and the secretariat. */
  readonly appointment?: Maybe<Appointment>;
  /** All appointments and nominations: what is to vet, what expires before a day; null for others than the secretariat. */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** One assignment by id; null for others than the expert, their employer, whoever assigned them and the secretariat. */
  readonly assignment?: Maybe<Assignment>;
  /** One expert of the pool by id. */
  readonly expert?: Maybe<Expert>;
  /** The experts of the pool, in pinyin order of their names. */
  readonly experts?: Maybe<ExpertConnection>;
  /** The limits of panels; every row ever decided, at most 100. */
  readonly panelRules?: Maybe<ReadonlyArray<PanelRule>>;
  /** One review by id; null for others than the expert once it is given, its author and the secretariat. */
  readonly performanceReview?: Maybe<PerformanceReview>;
  /** One piece of evidence by id; null for others than the expert, their employer and the secretariat. */
  readonly qualification?: Maybe<Qualification>;
  /** The evidence of all experts, newest first: what is to verify, what was refuted; null for others than the secretariat. */
  readonly qualifications?: Maybe<QualificationConnection>;
  /** The terms of the roles: how long a card is valid and how early it may be renewed; every row ever decided, at most 100. */
  readonly roleTerms?: Maybe<ReadonlyArray<RoleTerm>>;
  /** What the roles require; every row ever decided, at most 100. */
  readonly roleRequirements?: Maybe<ReadonlyArray<RoleRequirement>>;
  /** One competition or research project by id. */
  readonly expertService?: Maybe<ExpertService>;
  /** Competitions and research projects that experts serve, the latest first. */
  readonly expertServices?: Maybe<ExpertServiceConnection>;
};


/** What can be asked. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppointmentFilter>;
  orderBy: AppointmentOrder;
};


/** What can be asked. */
export type QueryAssignmentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpertArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
};


/** What can be asked. */
export type QueryPerformanceReviewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQualificationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryQualificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QualificationFilter>;
};


/** What can be asked. */
export type QueryExpertServiceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExpertServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertServiceFilter>;
};

/** What can be done. */
export type Mutation = {
  /**
   * Proposes an expert for a role in one occupation. While an appointment is in force this is its renewal, possible within
   * the days before its end that the role's term says; the renewed appointment begins on the day after.
   */
  readonly nominateExpert?: Maybe<AppointmentResult>;
  /** Confirms that the nominated expert's verified qualifications meet every requirement of the role. */
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
  /** Closes many appointments whose last day lies before a day, the oldest first; for the secretariat. */
  readonly expireAppointments?: Maybe<AppointmentExpiryResult>;
  /** Assigns an expert to a duty: in an examination, a supervision visit, the work on a standard, a competition or research. */
  readonly assignExpert?: Maybe<AssignmentResult>;
  /** Withdraws an assignment before what it is for has begun; a reason must be given. It then no longer counts. */
  readonly withdrawAssignment?: Maybe<AssignmentResult>;
  /** Declares days on which an expert is, or is not, available: by the expert, their employer or the secretariat. */
  readonly declareAvailability?: Maybe<AvailabilityResult>;
  /** Takes back declared days; what was assigned because of them stays. */
  readonly withdrawAvailability?: Maybe<AvailabilityResult>;
  /** Enters a person into the expert pool, on the proposal of their institution. */
  readonly registerExpert?: Maybe<ExpertResult>;
  /** Corrects an expert's names or jurisdiction: by the employer or the secretariat. */
  readonly correctExpert?: Maybe<ExpertResult>;
  /** Records that an expert is employed by another member now; for the secretariat. */
  readonly moveExpert?: Maybe<ExpertResult>;
  /** Decides a limit of panels anew, from a day on; for the secretariat. */
  readonly changePanelRule?: Maybe<PanelRuleResult>;
  /**
   * Draws examiners at random from all who are eligible, and assigns them: by the host or the secretariat. The record
   * holds the pool, the seed and the method, so that anybody can draw again and get the same. Nobody is drawn together
   * with somebody to whom they are related.
   */
  readonly drawPanel?: Maybe<PanelDrawResult>;
  /** Drafts a review of an expert, for one assignment or for a period: by the host of the assignment or the secretariat. */
  readonly draftPerformanceReview?: Maybe<PerformanceReviewResult>;
  /** Gives a drafted review to the expert. */
  readonly givePerformanceReview?: Maybe<PerformanceReviewResult>;
  /** Answers a given review, once: by the expert. */
  readonly answerPerformanceReview?: Maybe<PerformanceReviewResult>;
  /**
   * Declares a qualification of an expert, with its evidence, for the office to verify. A certificate of the alliance that
   * is known must be valid and of that level.
   */
  readonly declareQualification?: Maybe<QualificationResult>;
  /** Confirms that the evidence was seen and is good; for the secretariat. */
  readonly verifyQualification?: Maybe<QualificationResult>;
  /** Rejects evidence that does not show what was declared; a reason must be given. */
  readonly rejectQualification?: Maybe<QualificationResult>;
  /** Takes back the verification of evidence that proved false; a reason must be given. */
  readonly refuteQualification?: Maybe<QualificationResult>;
  /** Declares a relationship that may recuse an expert (回避): by the expert, their employer or the secretariat. */
  readonly declareRelationship?: Maybe<RelationshipDeclarationResult>;
  /** Ends a declared relationship after a day, today or later: by the expert or the secretariat. */
  readonly endRelationship?: Maybe<RelationshipDeclarationResult>;
  /** Decides anew how long a role's card is valid, from a day on; for the secretariat. */
  readonly changeRoleTerm?: Maybe<RoleTermResult>;
  /** Adds a requirement to a role, from a day on; for the secretariat. */
  readonly addRoleRequirement?: Maybe<RoleRequirementResult>;
  /** Ends a requirement of a role after a day; for the secretariat. */
  readonly endRoleRequirement?: Maybe<RoleRequirementResult>;
  /** Plans a competition (竞赛技术服务) or a research project (课题研究): by its organiser or the secretariat. */
  readonly planExpertService?: Maybe<ExpertServiceResult>;
  /** Begins it, on its first day or later. */
  readonly beginExpertService?: Maybe<ExpertServiceResult>;
  /** Completes it. */
  readonly completeExpertService?: Maybe<ExpertServiceResult>;
  /** Cancels it; a reason must be given. Whoever was assigned is free again. */
  readonly cancelExpertService?: Maybe<ExpertServiceResult>;
};


/** What can be done. */
export type MutationNominateExpertArgs = {
  input: NominateExpertInput;
};


/** What can be done. */
export type MutationVetAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationDeclineAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationActivateAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationSuspendAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationReinstateAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationRemoveAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationExpireAppointmentArgs = {
  input: AppointmentMoveInput;
};


/** What can be done. */
export type MutationExpireAppointmentsArgs = {
  input: ExpireAppointmentsInput;
};


/** What can be done. */
export type MutationAssignExpertArgs = {
  input: AssignExpertInput;
};


/** What can be done. */
export type MutationWithdrawAssignmentArgs = {
  input: WithdrawAssignmentInput;
};


/** What can be done. */
export type MutationDeclareAvailabilityArgs = {
  input: DeclareAvailabilityInput;
};


/** What can be done. */
export type MutationWithdrawAvailabilityArgs = {
  input: WithdrawAvailabilityInput;
};


/** What can be done. */
export type MutationRegisterExpertArgs = {
  input: RegisterExpertInput;
};


/** What can be done. */
export type MutationCorrectExpertArgs = {
  input: CorrectExpertInput;
};


/** What can be done. */
export type MutationMoveExpertArgs = {
  input: MoveExpertInput;
};


/** What can be done. */
export type MutationChangePanelRuleArgs = {
  input: ChangePanelRuleInput;
};


/** What can be done. */
export type MutationDrawPanelArgs = {
  input: DrawPanelInput;
};


/** What can be done. */
export type MutationDraftPerformanceReviewArgs = {
  input: DraftPerformanceReviewInput;
};


/** What can be done. */
export type MutationGivePerformanceReviewArgs = {
  input: PerformanceReviewMoveInput;
};


/** What can be done. */
export type MutationAnswerPerformanceReviewArgs = {
  input: AnswerPerformanceReviewInput;
};


/** What can be done. */
export type MutationDeclareQualificationArgs = {
  input: DeclareQualificationInput;
};


/** What can be done. */
export type MutationVerifyQualificationArgs = {
  input: QualificationMoveInput;
};


/** What can be done. */
export type MutationRejectQualificationArgs = {
  input: QualificationMoveInput;
};


/** What can be done. */
export type MutationRefuteQualificationArgs = {
  input: QualificationMoveInput;
};


/** What can be done. */
export type MutationDeclareRelationshipArgs = {
  input: DeclareRelationshipInput;
};


/** What can be done. */
export type MutationEndRelationshipArgs = {
  input: EndRelationshipInput;
};


/** What can be done. */
export type MutationChangeRoleTermArgs = {
  input: ChangeRoleTermInput;
};


/** What can be done. */
export type MutationAddRoleRequirementArgs = {
  input: AddRoleRequirementInput;
};


/** What can be done. */
export type MutationEndRoleRequirementArgs = {
  input: EndRoleRequirementInput;
};


/** What can be done. */
export type MutationPlanExpertServiceArgs = {
  input: PlanExpertServiceInput;
};


/** What can be done. */
export type MutationBeginExpertServiceArgs = {
  input: ExpertServiceMoveInput;
};


/** What can be done. */
export type MutationCompleteExpertServiceArgs = {
  input: ExpertServiceMoveInput;
};


/** What can be done. */
export type MutationCancelExpertServiceArgs = {
  input: ExpertServiceMoveInput;
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

/** Schooling, lowest first. */
export type Schooling =
  /** 初中: lower secondary. */
  | 'LOWER_SECONDARY'
  /** 技工学校, 中等职业学校: secondary technical or vocational. */
  | 'SECONDARY_VOCATIONAL'
  /** 高级技工学校, 技师学院: higher technical. */
  | 'HIGHER_TECHNICAL'
  /** 大专: junior college. */
  | 'JUNIOR_COLLEGE'
  /** 本科: bachelor. */
  | 'BACHELOR';

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

/** An amount of money in the smallest unit of its currency. */
export type MoneyInput = {
  /** The amount in minor units, such as fen or avos. */
  readonly amount: Scalars['Int']['input'];
  /** The currency by its ISO 4217 code, such as CNY or MOP. */
  readonly currency: Scalars['String']['input'];
};

/** One move of a thing that has states. */
export type Step = {
  /** What was done. */
  readonly action: Scalars['String']['output'];
  /** The state before it. */
  readonly from: Scalars['String']['output'];
  /** The state after it. */
  readonly to: Scalars['String']['output'];
  /** The reason given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was done. */
  readonly at: Scalars['DateTime']['output'];
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
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The jurisdiction is not one of the alliance's. */
  | 'JURISDICTION_UNKNOWN'
  /** The institution is not an active member. */
  | 'INSTITUTION_NOT_ACTIVE'
  /** The occupation, or the level of it, is not one that the alliance assesses. */
  | 'OCCUPATION_UNKNOWN'
  /** A review must be made by somebody other than the author. */
  | 'OWN_WORK'
  /** The last day lies before the first. */
  | 'PERIOD_INVERTED'
  /** The period overlaps another one. */
  | 'PERIODS_OVERLAP'
  /** Amounts of different currencies cannot be added up. */
  | 'CURRENCY_MIXED'
  /** The list has too many entries. */
  | 'TOO_MANY'
  /** The check digit of an identifier is wrong. */
  | 'CHECK_DIGIT_WRONG'
  /** The registration number belongs to a member or to an open application already. */
  | 'ALREADY_REGISTERED'
  /** The code of conduct and the self-discipline pact must be accepted first. */
  | 'CODE_OF_CONDUCT_NOT_ACCEPTED'
  /** A role needs to say for whom it is granted. */
  | 'GRANT_INCOMPLETE'
  /** The account holds this role already. */
  | 'ALREADY_GRANTED'
  /** The role was taken back, so that it cannot be renewed. */
  | 'ROLE_REVOKED'
  /** A member cannot be merged into itself, nor twice. */
  | 'MERGER_CIRCULAR'
  /** A document that this kind of body must hand in is missing. */
  | 'DOCUMENTS_MISSING'
  /** The application has this document already. */
  | 'DOCUMENT_GIVEN_ALREADY'
  /** Nobody other than the caller has recommended a decision in this review. */
  | 'RECOMMENDATION_MISSING'
  /** The caller has given a recommendation in this review already. */
  | 'ALREADY_RECOMMENDED'
  /** The version is not adopted, or a later one is in force. */
  | 'CONDUCT_VERSION_CLOSED'
  /** The member has accepted this version already. */
  | 'ALREADY_ADHERED'
  /** Another version comes into force on the same day or later. */
  | 'CONDUCT_VERSION_OUTDATED'
  /** The seat is held by somebody else during this period. */
  | 'SEAT_TAKEN'
  /** The institution or the holder has a seat on the council or the supervisory board during this period. */
  | 'ALREADY_SEATED'
  /** The period lies outside the term of office. */
  | 'OUTSIDE_TERM'
  /** The institution is nominated in this election already. */
  | 'ALREADY_NOMINATED'
  /** There are no nominations to vote on. */
  | 'NO_NOMINATIONS'
  /** The ballot names nobody, too many, somebody twice or somebody who does not stand. */
  | 'BALLOT_INVALID'
  /** The member has voted in this election already. */
  | 'ALREADY_VOTED'
  /** No rule says by which quorum and majority this body decides on this subject. */
  | 'NO_RESOLUTION_RULE'
  /** The resolution was not adopted, or decides on another subject. */
  | 'RESOLUTION_NOT_FITTING'
  /** The figure is computed from facts and cannot be reported by hand. */
  | 'INDICATOR_COMPUTED'
  /** The work plan cannot be changed any more. */
  | 'WORK_PLAN_FIXED'
  /** The work plan has no tasks, or some that are not ended. */
  | 'WORK_PLAN_INCOMPLETE'
  /** The exchange event does not take participants at the moment. */
  | 'EVENT_NOT_OPEN'
  /** The exchange event has not begun. */
  | 'EVENT_NOT_BEGUN'
  /** The exchange event has no places left for so many. */
  | 'EVENT_FULL'
  /** The institution has registered this participant already. */
  | 'ALREADY_PARTICIPATING'
  /** A resolution on funding names its project and the amount; another one names neither. */
  | 'FUNDING_TERMS_WRONG'
  /** An import took the next member number at the same moment; the same request may be sent again. */
  | 'MEMBER_NUMBER_TAKEN'
  /** The account belongs to another API client, or to somebody who holds roles of people. */
  | 'ACCOUNT_IN_USE'
  /** The office allows no more than was asked for. */
  | 'MORE_THAN_ASKED'
  /** The text is not that of one named operation. */
  | 'OPERATION_MALFORMED'
  /** The expert's qualification does not suffice for the role. */
  | 'QUALIFICATION_INSUFFICIENT'
  /** The expert holds, or is proposed for, this role in this occupation already. */
  | 'ALREADY_APPOINTED'
  /** The expert has no active appointment for this duty on the day of the examination. */
  | 'NOT_APPOINTED'
  /** The expert is recused; of an assignment also: not available. Details are for the secretariat. */
  | 'RECUSED'
  /** The examination does not take assignments any more. */
  | 'ASSIGNMENT_CLOSED'
  /** The expert is assigned to this duty already. */
  | 'ALREADY_ASSIGNED'
  /** The appointment in force is not near enough to its end to be renewed. */
  | 'RENEWAL_TOO_EARLY'
  /** A level is not one at which the role may serve. */
  | 'LEVEL_NOT_OF_ROLE'
  /** The rule begins before today, or on a day for which it was decided already. */
  | 'RULE_NOT_AHEAD'
  /** What its kind must say is missing, or something of another kind is said. */
  | 'KIND_INCOMPLETE'
  /** The certificate that is the evidence is not valid, or is of another level. */
  | 'EVIDENCE_CONTRADICTED'
  /** The certificate is evidence of somebody's qualification already. */
  | 'EVIDENCE_USED'
  /** Exactly one thing must be named, and none or several are. */
  | 'NOT_EXACTLY_ONE'
  /** The duty does not belong to what the expert would be assigned to. */
  | 'DUTY_MISMATCHED'
  /** The expert's appointment is suspended. */
  | 'APPOINTMENT_SUSPENDED'
  /** The expert's appointment does not cover the level. */
  | 'LEVEL_NOT_COVERED'
  /** The expert has declared a relationship that recuses them. */
  | 'DECLARED_RELATION'
  /** The expert has declared not to be available on the day. */
  | 'EXPERT_UNAVAILABLE'
  /** The expert serves somewhere else on the day. */
  | 'ALREADY_ASSIGNED_THAT_DAY'
  /** The expert has examined at this body as many times running as is allowed. */
  | 'THREE_TIMES_RUNNING'
  /** Too many of the body's last panel would sit on this one. */
  | 'HALF_OF_PANEL_MUST_ROTATE'
  /** The competition or project has no place left. */
  | 'NO_PLACE_LEFT'
  /** Fewer experts are eligible than are to be drawn. */
  | 'TOO_FEW_ELIGIBLE'
  /** The assignment was reviewed by this reviewer already. */
  | 'ALREADY_REVIEWED'
  /** A column of a weight table does not sum to 100. */
  | 'WEIGHTS_NOT_100'
  /** A weight or an item names a function that the standard does not have at that level. */
  | 'FUNCTION_UNKNOWN'
  /** The answer key does not fit the item's type or options. */
  | 'KEY_WRONG'
  /** The edition is entered already. */
  | 'EDITION_EXISTS'
  /** A mapping goes from an earlier edition to a later one. */
  | 'MAPPING_BACKWARDS'
  /** The two occupations are mapped already. */
  | 'MAPPING_EXISTS'
  /** A condition of eligibility has not the fields of its kind, or asks for a certificate that is not of a lower level. */
  | 'ELIGIBILITY_WRONG'
  /** The consultation has not ended. */
  | 'CONSULTATION_RUNNING'
  /** The version is not open to comments, or is over. */
  | 'CONSULTATION_CLOSED'
  /** There are comments that nobody has answered. */
  | 'COMMENTS_UNANSWERED'
  /** The comment was answered already. */
  | 'ALREADY_ANSWERED'
  /** No rule is laid down for that day. */
  | 'RULE_MISSING'
  /** The survey was corrected already; correct its newest revision. */
  | 'SURVEY_SUPERSEDED'
  /** Two people other than the author have to approve first, and nobody may object. */
  | 'REVIEWS_MISSING'
  /** The item has a version already that is not released yet. */
  | 'VERSION_UNDER_WAY'
  /** Another version of the item is live. */
  | 'OTHER_VERSION_LIVE'
  /** The item version is translated into this language already. */
  | 'ALREADY_TRANSLATED'
  /** The weights of the standard at this level are not known. */
  | 'WEIGHTS_UNKNOWN'
  /** An item is not live, or not of the form's occupation and level. */
  | 'ITEM_NOT_USABLE'
  /** An item stands on the form twice. */
  | 'ITEM_TWICE'
  /** An item of the form has leaked. */
  | 'ITEM_COMPROMISED'
  /** The moment from which the form can be released has not come. */
  | 'RELEASE_TOO_EARLY'
  /** The examination that the form is meant for is over or of another occupation or level. */
  | 'EXAMINATION_UNFIT'
  /** The ISBN has not 13 digits, or its check digit is wrong. */
  | 'ISBN_WRONG'
  /** A book with this ISBN is entered already. */
  | 'ISBN_TAKEN'
  /** The version of the standard is not of this occupation, does not have the level, or is not in force. */
  | 'STANDARD_UNFIT'
  /** The course is not offered. */
  | 'COURSE_NOT_OFFERED'
  /** All seats of the run are taken. */
  | 'RUN_FULL'
  /** The run does not take enrolments now, or takes outcomes no more. */
  | 'RUN_CLOSED'
  /** The person is enrolled in this run already. */
  | 'ALREADY_ENROLLED'
  /** The run has not reached the day. */
  | 'RUN_TOO_EARLY'
  /** Nobody is enrolled in the run. */
  | 'RUN_EMPTY'
  /** Not everybody's outcome is recorded. */
  | 'OUTCOMES_MISSING'
  /** The licence is not one of those listed under `licences`. */
  | 'LICENCE_UNKNOWN'
  /** The licence is listed already. */
  | 'LICENCE_EXISTS'
  /** An address must begin with https. */
  | 'ADDRESS_INSECURE'
  /** The institution holds no assessment status, or has issued no certificates yet. */
  | 'NO_ASSESSMENT_STATUS'
  /** The resolution is not adopted, or not about the funding of standard projects. */
  | 'RESOLUTION_UNFIT'
  /** The claim is higher than what one project can get. */
  | 'PROJECT_LIMIT_EXCEEDED'
  /** The grants of the year would exceed what the alliance can get. */
  | 'YEAR_LIMIT_EXCEEDED'
  /** The occupation was funded before. */
  | 'ALREADY_FUNDED'
  /** The project has a claim already that is not rejected. */
  | 'CLAIM_EXISTS'
  /** The project was called off, or is not far enough. */
  | 'PROJECT_UNFIT'
  /** The examination that the form is meant for has not begun. */
  | 'EXAMINATION_NOT_BEGUN'
  /** The theory paper comes from the question bank, and its form is not released. */
  | 'FORM_NOT_RELEASED'
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
  /** The number format lacks a part, or another institution's numbers begin alike. */
  | 'NUMBER_FORMAT_WRONG'
  /** The rule would lead from a scheme back to itself, or joins schemes of different occupations. */
  | 'CERTIFICATE_RULE_WRONG'
  /** The room is taken at that time. */
  | 'ROOM_TAKEN'
  /** A session is still to be held in the room. */
  | 'ROOM_IN_USE'
  /** The person does not meet the standard's rules; the message says which. */
  | 'NOT_ELIGIBLE'
  /** The person has withdrawn, did not come, or was taken out. */
  | 'NOT_TAKING_PART'
  /** The examiner has entered a score for this part already; somebody else must enter the second. */
  | 'SCORE_ENTERED_ALREADY'
  /** The score is final; only a granted appeal has it scored anew. */
  | 'SCORE_FINAL'
  /** The two entries do not differ, so that there is nothing to settle. */
  | 'SCORE_NOT_DISPUTED'
  /** Results cannot be appealed against at this time. */
  | 'APPEAL_PERIOD_OVER'
  /** There is an open appeal against this result already. */
  | 'APPEAL_LODGED_ALREADY'
  /** An appeal is still to be decided, or was granted and not yet followed by a new scoring. */
  | 'APPEAL_OPEN'
  /** The category of the reason is missing, unknown or not in force. */
  | 'REASON_CATEGORY_UNKNOWN'
  /** The rule does not allow this application now. */
  | 'RECOGNITION_CLOSED'
  /** There is an open case by this rule for the person already. */
  | 'RECOGNITION_APPLIED_ALREADY'
  /** The panel has not the size that the rule says, or names an expert twice or one who is no examiner or of one of the sides. */
  | 'RECOGNITION_PANEL_WRONG'
  /** The opinion was given already, or the decision does not follow the panel's majority. */
  | 'RECOGNITION_OPINION_WRONG'
  /** The rules of the subsidy do not allow this claim; the message says which. */
  | 'SUBSIDY_NOT_DUE'
  /** There is a claim for this occupation and level already. */
  | 'SUBSIDY_CLAIMED_ALREADY'
  /** The visit is not held, is not planned, or the day does not fit. */
  | 'VISIT_DAY_WRONG'
  /** The deadline of the finding has not passed. */
  | 'FINDING_NOT_OVERDUE'
  /** The institution holds several schemes that fit; name one. */
  | 'SCHEME_AMBIGUOUS'
  /** The numbers of the scheme's format are used up for this year and level. */
  | 'NUMBERS_USED_UP';

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
  /** The levels at which the expert may serve in this role. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** How far the appointment is; past its last day it does not count, whatever its state says. */
  readonly state: AppointmentState;
  /** Whether it is in force today. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Whether this renews an appointment that was in force when the expert was nominated. */
  readonly renewal: Scalars['Boolean']['output'];
  /** The first day of the period; null until the appointment is active. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of the period; null until the appointment is active. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The institution that nominated the expert. */
  readonly nominatedBy?: Maybe<Institution>;
  /** When the expert was nominated. */
  readonly nominatedAt: Scalars['DateTime']['output'];
  /** The evidence on which the vetting rested; null for others than the expert, their employer and the secretariat. */
  readonly evidence?: Maybe<Qualification>;
  /** The moves so far, oldest first, the latest hundred; null for others than the expert, their employer and the secretariat. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};

/** Which appointments to list; everything given must hold. */
export type AppointmentFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<AppointmentState>>;
  /** In any of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<ExpertRole>>;
  /** In this occupation. */
  readonly occupation?: InputMaybe<OccupationReference>;
  /** With a last day before this day. */
  readonly expiringBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** An occupation by its key. */
export type OccupationReference = {
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
};

/** The orders of appointments. */
export type AppointmentOrder =
  /** The latest nominated first. */
  | 'NEWEST'
  /** The longest waiting first. */
  | 'OLDEST'
  /** What ends first comes first; what has no end yet comes last. */
  | 'EXPIRY';

/** A closing of many appointments whose period has passed. */
export type AppointmentExpiry = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The day before which their last day lay. */
  readonly before: Scalars['Date']['output'];
  /** How many were closed. */
  readonly expired: Scalars['NonNegativeInt']['output'];
  /** How many of that kind were left open. */
  readonly remaining: Scalars['NonNegativeInt']['output'];
  /** When it was done. */
  readonly doneAt: Scalars['DateTime']['output'];
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
  /** The levels at which the expert is to serve; all that the role allows when absent. */
  readonly levels?: InputMaybe<ReadonlyArray<SkillLevel>>;
};

/** Which appointments to close. */
export type ExpireAppointmentsInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Close those whose last day lies before this day, which is not after today. */
  readonly before: Scalars['Date']['input'];
  /** At most this many, from 1 to 1,000. */
  readonly atMost: Scalars['Int']['input'];
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

/** The appointment after the change, or why it was refused. */
export type AppointmentResult = Appointment | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The closing that was done, or why it was refused. */
export type AppointmentExpiryResult = AppointmentExpiry | InvalidInput | NotFound | NotAllowed | Conflict;

/** An expert's duty in one thing: an examination, a visit, a standard, a competition or a research project. */
export type Assignment = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The examination, if it is one. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** The supervision visit, if it is one. */
  readonly supervisionVisit?: Maybe<SupervisionVisit>;
  /** The standard that is worked on, if it is one. */
  readonly standardVersion?: Maybe<StandardVersion>;
  /** The competition or research project, if it is one. */
  readonly service?: Maybe<ExpertService>;
  /** The expert. */
  readonly expert: Expert;
  /** The duty. */
  readonly duty: AssignmentDuty;
  /** Whether it counts. */
  readonly state: AssignmentState;
  /** When the expert was assigned. */
  readonly assignedAt: Scalars['DateTime']['output'];
  /** The moves so far, oldest first, the latest hundred; null for others than the expert, their employer, whoever assigned them and the secretariat. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};

/** Whether an assignment counts. */
export type AssignmentState =
  /** It counts. */
  | 'ASSIGNED'
  /** It was withdrawn and does not count; final. */
  | 'WITHDRAWN';

/** What an expert can be assigned to do. */
export type AssignmentDuty =
  /** Examines and enters scores, in an examination. */
  | 'EXAMINER'
  /** Supervises for the alliance, in an examination or on a visit. */
  | 'SUPERVISOR'
  /** Develops a standard. */
  | 'DEVELOPER'
  /** Reviews a standard that others develop. */
  | 'REVIEWER'
  /** Judges a competition. */
  | 'REFEREE'
  /** Prepares and serves the technical side of a competition. */
  | 'TECHNICIAN'
  /** Works on a research project. */
  | 'RESEARCHER';

export type SupervisionVisit = {
  readonly id: Scalars['ID']['output'];
};

export type StandardVersion = {
  readonly id: Scalars['ID']['output'];
};

/** A duty to assign, in exactly one thing. */
export type AssignExpertInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The examination, if it is one. */
  readonly examPlanId?: InputMaybe<Scalars['ID']['input']>;
  /** The supervision visit, if it is one. */
  readonly supervisionVisitId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of a standard, if it is one. */
  readonly standardVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** The competition or research project, if it is one. */
  readonly serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** The duty. */
  readonly duty: AssignmentDuty;
};

/** An assignment to withdraw. */
export type WithdrawAssignmentInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The assignment. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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

/** The assignment after the change, or why it was refused. */
export type AssignmentResult = Assignment | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** Days on which an expert is, or is not, available. Without a word an expert counts as available. */
export type Availability = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the expert is available on these days. */
  readonly kind: AvailabilityKind;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['output'];
  /** What else there is to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Whether the declaration was taken back. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Whether an expert can be asked for. */
export type AvailabilityKind =
  /** Offers these days. */
  | 'AVAILABLE'
  /** Cannot serve on these days; nobody can assign them. */
  | 'UNAVAILABLE';

/** Days to declare; they must not overlap other declared days. */
export type DeclareAvailabilityInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** Whether the expert is available on these days. */
  readonly kind: AvailabilityKind;
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day; at most two years after the first. */
  readonly validUntil: Scalars['Date']['input'];
  /** What else there is to say; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Days to take back. */
export type WithdrawAvailabilityInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The declaration. */
  readonly id: Scalars['ID']['input'];
};

/** A page of declared days. */
export type AvailabilityConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AvailabilityEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many declared days the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of declared days. */
export type AvailabilityEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: Availability;
};

/** The declaration after the change, or why it was refused. */
export type AvailabilityResult = Availability | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

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
  /** The skill level as it was declared at the registration; `verifiedSkillLevel` decides. */
  readonly skillLevel?: Maybe<SkillLevel>;
  /** The professional title as it was declared at the registration; `verifiedTitle` decides. */
  readonly title: ProfessionalTitle;
  /** The highest skill level of which there is verified evidence. */
  readonly verifiedSkillLevel?: Maybe<SkillLevel>;
  /** The highest title of which there is verified evidence. */
  readonly verifiedTitle: ProfessionalTitle;
  /** The expert's appointments, newest first; strangers see those in force. */
  readonly appointments?: Maybe<AppointmentConnection>;
  /** All that the expert is or was assigned to, newest first; null for others than the expert, their employer and the office. */
  readonly assignments?: Maybe<AssignmentConnection>;
  /** What the expert is qualified by, newest first; null for others than the expert, their employer and the office. */
  readonly qualifications?: Maybe<QualificationConnection>;
  /** The relationships that may recuse the expert, newest first; null for others than the expert, their employer and the office. */
  readonly relationships?: Maybe<RelationshipDeclarationConnection>;
  /** The days declared as available or not, the latest first; null for others than the expert, their employer and the office. */
  readonly availability?: Maybe<AvailabilityConnection>;
  /** The reviews of the expert's work, newest first; null for others than the expert, who sees those given, and the office. */
  readonly performanceReviews?: Maybe<PerformanceReviewConnection>;
  /** The mean grade of all reviews given, from 1 to 5; null without one, and null for others than the office. */
  readonly averageGrade?: Maybe<Scalars['Float']['output']>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<AppointmentState>>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<AssignmentState>>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertQualificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertRelationshipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertAvailabilityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person in the alliance's expert pool. Every expert of the demonstration data is synthetic. */
export type ExpertPerformanceReviewsArgs = {
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
  /** The experts with an appointment in this occupation that is in force. */
  readonly experts?: Maybe<ExpertConnection>;
};


export type OccupationExpertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpertFilter>;
};

/** Which experts to list; everything given must hold. */
export type ExpertFilter = {
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** With an appointment in any of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<ExpertRole>>;
  /** With an appointment in this occupation. */
  readonly occupation?: InputMaybe<OccupationReference>;
  /** With an appointment that covers this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** The day on which that appointment must be in force; today when absent. Alone: with any appointment in force then. */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** Neither declared unavailable nor assigned on this day; for the secretariat, since it would tell hosts who is recused. */
  readonly availableOn?: InputMaybe<Scalars['Date']['input']>;
  /** Working in any of these jurisdictions. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['JurisdictionCode']['input']>>;
};

/** What to correct of an expert; what is absent stays. */
export type CorrectExpertInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly id: Scalars['ID']['input'];
  /** The names, in at least one language. */
  readonly names?: InputMaybe<LocalizedTextInput>;
  /** Where the expert works. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
};

/** A new employer of an expert. */
export type MoveExpertInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly id: Scalars['ID']['input'];
  /** The member that employs the expert now. */
  readonly institutionId: Scalars['ID']['input'];
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

/** The expert after the change, or why it was refused. */
export type ExpertResult = Expert | InvalidInput | NotFound | NotAllowed | Conflict | FactNotYetKnown;

export type ExamPlan = {
  readonly id: Scalars['ID']['output'];
  /** What has to be known of a plan to choose its panel; certification keeps it complete. */
  readonly panelFacts?: Maybe<PanelFacts>;
  /** The experts assigned to this examination; null for others than its host, its experts and the secretariat. */
  readonly assignments?: Maybe<AssignmentConnection>;
  /**
   * The examiners who may sit on the panel: no rule of PanelExclusion stands against them. Those who did not sit on the
   * host's last panel come first. At most 100; null for others than the host and the secretariat, since it would tell
   * who trained the candidates.
   */
  readonly eligiblePanel?: Maybe<ReadonlyArray<Expert>>;
  /** How many examiners are needed, how many are eligible, and which rule excludes how many; null for others than the host and the secretariat. */
  readonly panelOutlook?: Maybe<PanelOutlook>;
  /** The draws of the panel, latest first; null for others than the host and the secretariat. */
  readonly panelDraws?: Maybe<PanelDrawConnection>;
};


export type ExamPlanAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<AssignmentState>>;
};


export type ExamPlanPanelDrawsArgs = {
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

/** Whether an examination can find its panel. */
export type PanelOutlook = {
  /** How many examiners are needed, by the ratio and the minimum of the standard; null until certification has told them. */
  readonly needed?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many examiners are assigned. */
  readonly assigned: Scalars['NonNegativeInt']['output'];
  /** How many experts may sit on the panel, whoever is assigned already included. */
  readonly eligible: Scalars['NonNegativeInt']['output'];
  /**
   * Each rule with how many it excludes of those who hold the role in this occupation; several may exclude one expert.
   * Hosts see those that would tell what an expert has declared as RECUSED.
   */
  readonly exclusions: ReadonlyArray<PanelExclusionCount>;
  /** Who is excluded and why, at most 100; null for others than the secretariat. */
  readonly excludedExperts?: Maybe<ReadonlyArray<ExcludedExpert>>;
};

/** How many experts one rule excludes. */
export type PanelExclusionCount = {
  /** The rule. */
  readonly rule: PanelExclusion;
  /** How many experts it excludes. */
  readonly experts: Scalars['NonNegativeInt']['output'];
};

/** An expert who may not sit on a panel. */
export type ExcludedExpert = {
  /** The expert. */
  readonly expert: Expert;
  /** Every rule that excludes them. */
  readonly rules: ReadonlyArray<PanelExclusion>;
};

/** The rules that keep an expert from a duty. */
export type PanelExclusion =
  /** Has no appointment for the duty that is in force on the day. */
  | 'NOT_APPOINTED_ON_DAY'
  /** The appointment is suspended. */
  | 'SUSPENDED'
  /** The appointment does not cover the level. */
  | 'LEVEL_NOT_COVERED'
  /** Has the duty in the same place that looks after this one, or that this one looks after. */
  | 'OWN_WORK'
  /** Is employed by an institution that employs or trained a candidate, or that is itself looked at. */
  | 'EMPLOYED_BY_OR_TRAINED'
  /**
   * Has declared a relationship to the host, or to an institution that employs or trained a candidate; or is related to
   * an expert who serves at the examination.
   */
  | 'DECLARED_RELATION'
  /** Has declared not to be available. */
  | 'UNAVAILABLE'
  /** For hosts, in place of EMPLOYED_BY_OR_TRAINED, DECLARED_RELATION and UNAVAILABLE: which of them is for the secretariat. */
  | 'RECUSED'
  /** Serves somewhere else on the same day. */
  | 'ALREADY_ASSIGNED_THAT_DAY'
  /** Examined at this body in this occupation as many times running as is allowed. */
  | 'THREE_TIMES_RUNNING'
  /** Sat on the body's last panel, of which as many as allowed sit on this one already. */
  | 'HALF_OF_PANEL_MUST_ROTATE';

/** A limit of panels, from a day until the next row of the same limit takes over. */
export type PanelRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Which limit. */
  readonly limit: PanelLimit;
  /** Its value. */
  readonly value: Scalars['NonNegativeInt']['output'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The limits of panels. */
export type PanelLimit =
  /** How many times running an expert may examine at one body in one occupation. */
  | 'CONSECUTIVE_TIMES'
  /** How many of a hundred members of a panel must not have sat on the body's last one. */
  | 'ROTATING_PERCENT';

/** A panel drawn at random, with all that is needed to draw it again. */
export type PanelDraw = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The examination. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** Which draw of this examination it is, from 1. */
  readonly number: Scalars['NonNegativeInt']['output'];
  /** When it was drawn. */
  readonly drawnAt: Scalars['DateTime']['output'];
  /** The account that drew it. */
  readonly drawnBy: Scalars['String']['output'];
  /** Why it was drawn again; null for the first draw. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The method, by its name and version. */
  readonly method: Scalars['String']['output'];
  /** The random seed, as hexadecimal digits. */
  readonly seed: Scalars['String']['output'];
  /** The ids of the eligible experts in the order in which the method takes them; at most 5,000. */
  readonly pool: ReadonlyArray<Scalars['ID']['output']>;
  /** The ids of those of the pool who sat on the body's last panel; at most 5,000. */
  readonly heldOver: ReadonlyArray<Scalars['ID']['output']>;
  /** How many of those could be drawn; null without a limit. */
  readonly heldOverPlaces?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The experts drawn, and assigned, in the order of the draw; at most 100. */
  readonly drawn: ReadonlyArray<Expert>;
  /** The experts who stand in, in their order; at most 100. */
  readonly reserves: ReadonlyArray<Expert>;
};

/** A new value of a limit. */
export type ChangePanelRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which limit. */
  readonly limit: PanelLimit;
  /** Its value: 1 to 20 times, or 0 to 100 of a hundred. */
  readonly value: Scalars['Int']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** A panel to draw. */
export type DrawPanelInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The examination. */
  readonly examPlanId: Scalars['ID']['input'];
  /** How many examiners to draw, from 1 to 100. */
  readonly examiners: Scalars['Int']['input'];
  /** How many reserves to draw, from 0 to 100. */
  readonly reserves: Scalars['Int']['input'];
  /** Why it is drawn again; needed from the second draw on. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of draws. */
export type PanelDrawConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PanelDrawEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many draws the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of draws. */
export type PanelDrawEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The draw. */
  readonly node: PanelDraw;
};

/** The limit after the change, or why it was refused. */
export type PanelRuleResult = PanelRule | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The draw after the change, or why it was refused. */
export type PanelDrawResult = PanelDraw | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/**
 * What the host of an assignment, or the office, says of an expert's work. Seen by the expert once it is given, by its
 * author and by the office; not by the employer, who is no party to it.
 */
export type PerformanceReview = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The expert. */
  readonly expert: Expert;
  /** The assignment that it is about; null when it is about a period. */
  readonly assignment?: Maybe<Assignment>;
  /** The first day of the period that it is about. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day of the period that it is about. */
  readonly validUntil: Scalars['Date']['output'];
  /** The institution that reviews; null when the office does. */
  readonly reviewer?: Maybe<Institution>;
  /** From 1, poor, to 5, excellent. */
  readonly grade: Scalars['NonNegativeInt']['output'];
  /** What there is to say. */
  readonly remarks: Scalars['String']['output'];
  /** How far it is. */
  readonly state: PerformanceReviewState;
  /** What the expert says to it. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The moves so far, oldest first; the latest hundred. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far a review is. */
export type PerformanceReviewState =
  /** Seen by its author and the office only. */
  | 'DRAFT'
  /** Given to the expert. */
  | 'GIVEN'
  /** The expert has answered; final. */
  | 'ANSWERED';

/** A review to draft: for one assignment, or for a period. */
export type DraftPerformanceReviewInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** The assignment, if about one; its host or the office reviews it. */
  readonly assignmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day of the period, if about a period; then only the office reviews. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the period. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** From 1, poor, to 5, excellent. */
  readonly grade: Scalars['Int']['input'];
  /** What there is to say; at most 2,000 characters. */
  readonly remarks: Scalars['String']['input'];
};

/** A move of a review. */
export type PerformanceReviewMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The review. */
  readonly id: Scalars['ID']['input'];
};

/** The expert's answer to a review. */
export type AnswerPerformanceReviewInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The review. */
  readonly id: Scalars['ID']['input'];
  /** What the expert says; at most 2,000 characters. */
  readonly answer: Scalars['String']['input'];
};

/** A page of reviews. */
export type PerformanceReviewConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<PerformanceReviewEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many reviews the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of reviews. */
export type PerformanceReviewEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: PerformanceReview;
};

/** The review after the change, or why it was refused. */
export type PerformanceReviewResult = PerformanceReview | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** Something that an expert is qualified by, with its evidence. */
export type Qualification = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The expert. */
  readonly expert: Expert;
  /** What it is. */
  readonly kind: QualificationKind;
  /** The skill level. Only of SKILL_LEVEL. */
  readonly skillLevel?: Maybe<SkillLevel>;
  /** The professional title. Only of TITLE. */
  readonly title?: Maybe<ProfessionalTitle>;
  /** The degree. Only of DEGREE. */
  readonly degree?: Maybe<AcademicDegree>;
  /** How many years. Only of PRACTICE. */
  readonly years?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The number of the certificate that is the evidence, if there is one. */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the alliance has issued a certificate of that number that is valid and of that level; null while none of that
   * number is known. Numbers are public: whose the certificate is, and of which occupation, the office looks up itself.
   * Only of SKILL_LEVEL.
   */
  readonly agreesWithCertificate?: Maybe<Scalars['Boolean']['output']>;
  /** Who attested it, such as a university or an employer. */
  readonly attestedBy?: Maybe<Scalars['String']['output']>;
  /** The day on which it was obtained. */
  readonly obtainedOn?: Maybe<Scalars['Date']['output']>;
  /** How far the verification is. */
  readonly state: QualificationState;
  /** When it was declared. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** The moves so far, oldest first; the latest hundred. */
  readonly steps: ReadonlyArray<Step>;
  /** The open appointments whose vetting rested on this evidence, at most 100; null for others than the secretariat. */
  readonly restingAppointments?: Maybe<ReadonlyArray<Appointment>>;
};

/** Kinds of qualifications. */
export type QualificationKind =
  /** A vocational skill level. */
  | 'SKILL_LEVEL'
  /** A professional title. */
  | 'TITLE'
  /** An academic degree. */
  | 'DEGREE'
  /** Years of practice in the trade. */
  | 'PRACTICE';

/** Academic degrees. */
export type AcademicDegree =
  /** 大专, a higher diploma. */
  | 'DIPLOMA'
  /** 学士, a bachelor's degree. */
  | 'BACHELOR'
  /** 硕士, a master's degree. */
  | 'MASTER'
  /** 博士, a doctorate. */
  | 'DOCTOR';

/** How far the verification of a qualification is. */
export type QualificationState =
  /** Declared, not verified yet. */
  | 'DECLARED'
  /** Verified by the office. */
  | 'VERIFIED'
  /** Not accepted; final. */
  | 'REJECTED'
  /** Verified once, and proved false or revoked since; final. */
  | 'REFUTED';

/** Which evidence to list; everything given must hold. */
export type QualificationFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<QualificationState>>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<QualificationKind>>;
};

/** A qualification to declare. */
export type DeclareQualificationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: QualificationKind;
  /** The skill level, for SKILL_LEVEL. */
  readonly skillLevel?: InputMaybe<SkillLevel>;
  /** The professional title, for TITLE. */
  readonly title?: InputMaybe<ProfessionalTitle>;
  /** The degree, for DEGREE. */
  readonly degree?: InputMaybe<AcademicDegree>;
  /** How many years, from 1 to 60, for PRACTICE. */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the certificate that is the evidence; at most 60 characters. */
  readonly certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Who attested it; at most 200 characters. */
  readonly attestedBy?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was obtained, not in the future. */
  readonly obtainedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A move of a qualification. */
export type QualificationMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The qualification. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of qualifications. */
export type QualificationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<QualificationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many qualifications the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of qualifications. */
export type QualificationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The qualification. */
  readonly node: Qualification;
};

/** The qualification after the change, or why it was refused. */
export type QualificationResult = Qualification | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/**
 * A relationship of an expert that recuses them (回避), while it lasts: from what the institution holds or takes part in,
 * from examining the candidate, from sitting together with the other expert.
 */
export type RelationshipDeclaration = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The expert who is related. */
  readonly expert: Expert;
  /** How they are related. */
  readonly kind: RelationshipKind;
  /** The institution to which they are related, if to one. */
  readonly institution?: Maybe<Institution>;
  /** The candidate to whom they are related, if to one. */
  readonly candidate?: Maybe<Candidate>;
  /** The other expert to whom they are related, if to one. */
  readonly otherExpert?: Maybe<Expert>;
  /** The first day of the relationship. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day of the relationship; null while it lasts. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** What else there is to say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was declared. */
  readonly declaredAt: Scalars['DateTime']['output'];
};

export type Candidate = {
  readonly id: Scalars['ID']['output'];
};

/** Kinds of relationships. */
export type RelationshipKind =
  /** Husband, wife or a relative; of an institution: of one who leads it. */
  | 'RELATIVE_OF'
  /** Teaches or taught. */
  | 'TEACHER_OF'
  /** Is or was employed by, beside the employer that the pool knows. */
  | 'EMPLOYED_BY'
  /** Holds a share of. */
  | 'SHAREHOLDER_OF'
  /** Anything else that could make the expert partial. */
  | 'OTHER_INTEREST';

/** A relationship to declare: towards exactly one institution, candidate or other expert. */
export type DeclareRelationshipInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The expert. */
  readonly expertId: Scalars['ID']['input'];
  /** How they are related. */
  readonly kind: RelationshipKind;
  /** The institution, if towards one. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The candidate, if towards one. */
  readonly candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** The other expert, if towards one. */
  readonly otherExpertId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day; null while it lasts. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** What else there is to say; at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a relationship. */
export type EndRelationshipInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The declaration. */
  readonly id: Scalars['ID']['input'];
  /** The last day of the relationship; today or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** A page of declarations. */
export type RelationshipDeclarationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RelationshipDeclarationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many declarations the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of declarations. */
export type RelationshipDeclarationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: RelationshipDeclaration;
};

/** The declaration after the change, or why it was refused. */
export type RelationshipDeclarationResult = RelationshipDeclaration | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** How long a role's card is valid, from a day until the next row of the same role takes over. */
export type RoleTerm = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The role. */
  readonly role: ExpertRole;
  /** For how many years a card is valid. */
  readonly years: Scalars['NonNegativeInt']['output'];
  /** How many days before its end an appointment may be renewed. */
  readonly renewalDays: Scalars['NonNegativeInt']['output'];
  /** The levels at which the role may serve; an appointment may be narrowed to some of them. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Something that a person must have to be appointed in a role. */
export type RoleRequirement = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The role that requires it. */
  readonly role: ExpertRole;
  /** What kind of requirement it is. */
  readonly kind: RequirementKind;
  /** The lowest skill level that suffices; a title may stand in for it. Only of STANDING. */
  readonly minimumLevel?: Maybe<SkillLevel>;
  /** The lowest title that suffices; a level may stand in for it. Only of STANDING. */
  readonly minimumTitle?: Maybe<ProfessionalTitle>;
  /** The role in which the years must have been served. Only of EXPERIENCE. */
  readonly experienceRole?: Maybe<ExpertRole>;
  /** How many years. Only of EXPERIENCE and PRACTICE. */
  readonly years?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of requirements. */
export type RequirementKind =
  /** A verified skill level or title. */
  | 'STANDING'
  /** Years since the first appointment in another role. */
  | 'EXPERIENCE'
  /** Verified years of practice. */
  | 'PRACTICE';

/** A new term of a role. */
export type ChangeRoleTermInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The role. */
  readonly role: ExpertRole;
  /** For how many years a card is valid, from 1 to 20. */
  readonly years: Scalars['Int']['input'];
  /** How many days before its end an appointment may be renewed, from 0 to 366. */
  readonly renewalDays: Scalars['Int']['input'];
  /** The levels at which the role may serve. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** A new requirement of a role. */
export type AddRoleRequirementInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The role that requires it. */
  readonly role: ExpertRole;
  /** What kind of requirement it is. */
  readonly kind: RequirementKind;
  /** The lowest skill level that suffices, for STANDING. */
  readonly minimumLevel?: InputMaybe<SkillLevel>;
  /** The lowest title that suffices, for STANDING. */
  readonly minimumTitle?: InputMaybe<ProfessionalTitle>;
  /** The role in which the years must have been served, for EXPERIENCE. */
  readonly experienceRole?: InputMaybe<ExpertRole>;
  /** How many years, from 1 to 50, for EXPERIENCE and PRACTICE. */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** The end of a requirement. */
export type EndRoleRequirementInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The requirement. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which it holds; yesterday or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** The term after the change, or why it was refused. */
export type RoleTermResult = RoleTerm | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The requirement after the change, or why it was refused. */
export type RoleRequirementResult = RoleRequirement | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A competition or a research project that experts serve. */
export type ExpertService = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: ExpertServiceKind;
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The institution that organises it. */
  readonly organiser?: Maybe<Institution>;
  /** The occupation that it is about, if about one. */
  readonly occupation?: Maybe<Occupation>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['output'];
  /** How many experts it has places for. */
  readonly places: Scalars['NonNegativeInt']['output'];
  /** How far it is. */
  readonly state: ExpertServiceState;
  /** The moves so far, oldest first, the latest hundred; null for others than the organiser and the secretariat. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
  /** The experts assigned to it; null for others than the organiser and the secretariat. */
  readonly assignments?: Maybe<AssignmentConnection>;
};


/** A competition or a research project that experts serve. */
export type ExpertServiceNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A competition or a research project that experts serve. */
export type ExpertServiceAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What experts serve besides examinations. */
export type ExpertServiceKind =
  /** 竞赛, a competition of skills. */
  | 'COMPETITION'
  /** 课题, a research project. */
  | 'RESEARCH_PROJECT';

/** How far a competition or a research project is. */
export type ExpertServiceState =
  /** To come. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING'
  /** Done; final. */
  | 'COMPLETED'
  /** Given up; final. */
  | 'CANCELLED';

/** Which services to list; everything given must hold. */
export type ExpertServiceFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<ExpertServiceKind>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ExpertServiceState>>;
  /** Organised by this institution. */
  readonly organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A competition or research project to plan. */
export type PlanExpertServiceInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is. */
  readonly kind: ExpertServiceKind;
  /** The name, in at least one language. */
  readonly names: LocalizedTextInput;
  /** The institution that organises it. */
  readonly organiserId: Scalars['ID']['input'];
  /** The edition of the dictionary, if it is about one occupation. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** The occupation's code in that edition. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day; at most five years after the first. */
  readonly validUntil: Scalars['Date']['input'];
  /** How many experts it has places for, from 1 to 500. */
  readonly places: Scalars['Int']['input'];
};

/** A move of a competition or research project. */
export type ExpertServiceMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The competition or project. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of services. */
export type ExpertServiceConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExpertServiceEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many services the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of services. */
export type ExpertServiceEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: ExpertService;
};

/** The service after the change, or why it was refused. */
export type ExpertServiceResult = ExpertService | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;



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
  AppointmentResult:
    | ( AppointmentRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  AppointmentExpiryResult:
    | ( AppointmentExpiryRow )
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
    | ( ProblemAnswer )
  ;
  AvailabilityResult:
    | ( AvailabilityRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ExpertResult:
    | ( ExpertRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  PanelRuleResult:
    | ( PanelRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  PanelDrawResult:
    | ( PanelDrawRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  PerformanceReviewResult:
    | ( PerformanceReviewRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  QualificationResult:
    | ( QualificationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RelationshipDeclarationResult:
    | ( RelationshipDeclarationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RoleTermResult:
    | ( RoleTermRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RoleRequirementResult:
    | ( RoleRequirementRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ExpertServiceResult:
    | ( ExpertServiceRow )
    | ( ProblemAnswer )
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  JurisdictionCode: ResolverTypeWrapper<Scalars['JurisdictionCode']['output']>;
  OccupationCode: ResolverTypeWrapper<Scalars['OccupationCode']['output']>;
  Language: Language;
  SkillLevel: SkillLevel;
  Schooling: Schooling;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Step: ResolverTypeWrapper<StepRow>;
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
  Appointment: ResolverTypeWrapper<AppointmentRow>;
  AppointmentFilter: AppointmentFilter;
  OccupationReference: OccupationReference;
  AppointmentOrder: AppointmentOrder;
  AppointmentExpiry: ResolverTypeWrapper<AppointmentExpiryRow>;
  ExpertRole: ExpertRole;
  AppointmentState: AppointmentState;
  AppointmentConnection: ResolverTypeWrapper<Connection<AppointmentRow>>;
  AppointmentEdge: ResolverTypeWrapper<Edge<AppointmentRow>>;
  NominateExpertInput: NominateExpertInput;
  ExpireAppointmentsInput: ExpireAppointmentsInput;
  AppointmentMoveInput: AppointmentMoveInput;
  AppointmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointmentResult']>;
  AppointmentExpiryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppointmentExpiryResult']>;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  AssignmentState: AssignmentState;
  AssignmentDuty: AssignmentDuty;
  SupervisionVisit: ResolverTypeWrapper<{ readonly id: string }>;
  StandardVersion: ResolverTypeWrapper<{ readonly id: string }>;
  AssignExpertInput: AssignExpertInput;
  WithdrawAssignmentInput: WithdrawAssignmentInput;
  AssignmentConnection: ResolverTypeWrapper<Connection<AssignmentRow>>;
  AssignmentEdge: ResolverTypeWrapper<Edge<AssignmentRow>>;
  AssignmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignmentResult']>;
  Availability: ResolverTypeWrapper<AvailabilityRow>;
  AvailabilityKind: AvailabilityKind;
  DeclareAvailabilityInput: DeclareAvailabilityInput;
  WithdrawAvailabilityInput: WithdrawAvailabilityInput;
  AvailabilityConnection: ResolverTypeWrapper<Connection<AvailabilityRow>>;
  AvailabilityEdge: ResolverTypeWrapper<Edge<AvailabilityRow>>;
  AvailabilityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AvailabilityResult']>;
  Expert: ResolverTypeWrapper<ExpertRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ProfessionalTitle: ProfessionalTitle;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Occupation: ResolverTypeWrapper<{ readonly edition: string; readonly code: string }>;
  ExpertFilter: ExpertFilter;
  CorrectExpertInput: CorrectExpertInput;
  MoveExpertInput: MoveExpertInput;
  ExpertConnection: ResolverTypeWrapper<Connection<ExpertRow>>;
  ExpertEdge: ResolverTypeWrapper<Edge<ExpertRow>>;
  RegisterExpertInput: RegisterExpertInput;
  ExpertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExpertResult']>;
  ExamPlan: ResolverTypeWrapper<{ readonly id: string; readonly panelFacts?: PanelFacts | null }>;
  PanelFacts: ResolverTypeWrapper<PanelFacts>;
  PanelOutlook: ResolverTypeWrapper<PanelOutlookRow>;
  PanelExclusionCount: ResolverTypeWrapper<PanelExclusionCount>;
  ExcludedExpert: ResolverTypeWrapper<Omit<ExcludedExpert, 'expert'> & { expert: ResolversTypes['Expert'] }>;
  PanelExclusion: PanelExclusion;
  PanelRule: ResolverTypeWrapper<PanelRuleRow>;
  PanelLimit: PanelLimit;
  PanelDraw: ResolverTypeWrapper<PanelDrawRow>;
  ChangePanelRuleInput: ChangePanelRuleInput;
  DrawPanelInput: DrawPanelInput;
  PanelDrawConnection: ResolverTypeWrapper<Connection<PanelDrawRow>>;
  PanelDrawEdge: ResolverTypeWrapper<Edge<PanelDrawRow>>;
  PanelRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelRuleResult']>;
  PanelDrawResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PanelDrawResult']>;
  PerformanceReview: ResolverTypeWrapper<PerformanceReviewRow>;
  PerformanceReviewState: PerformanceReviewState;
  DraftPerformanceReviewInput: DraftPerformanceReviewInput;
  PerformanceReviewMoveInput: PerformanceReviewMoveInput;
  AnswerPerformanceReviewInput: AnswerPerformanceReviewInput;
  PerformanceReviewConnection: ResolverTypeWrapper<Connection<PerformanceReviewRow>>;
  PerformanceReviewEdge: ResolverTypeWrapper<Edge<PerformanceReviewRow>>;
  PerformanceReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PerformanceReviewResult']>;
  Qualification: ResolverTypeWrapper<QualificationRow>;
  QualificationKind: QualificationKind;
  AcademicDegree: AcademicDegree;
  QualificationState: QualificationState;
  QualificationFilter: QualificationFilter;
  DeclareQualificationInput: DeclareQualificationInput;
  QualificationMoveInput: QualificationMoveInput;
  QualificationConnection: ResolverTypeWrapper<Connection<QualificationRow>>;
  QualificationEdge: ResolverTypeWrapper<Edge<QualificationRow>>;
  QualificationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QualificationResult']>;
  RelationshipDeclaration: ResolverTypeWrapper<RelationshipDeclarationRow>;
  Candidate: ResolverTypeWrapper<{ readonly id: string }>;
  RelationshipKind: RelationshipKind;
  DeclareRelationshipInput: DeclareRelationshipInput;
  EndRelationshipInput: EndRelationshipInput;
  RelationshipDeclarationConnection: ResolverTypeWrapper<Connection<RelationshipDeclarationRow>>;
  RelationshipDeclarationEdge: ResolverTypeWrapper<Edge<RelationshipDeclarationRow>>;
  RelationshipDeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RelationshipDeclarationResult']>;
  RoleTerm: ResolverTypeWrapper<RoleTermRow>;
  RoleRequirement: ResolverTypeWrapper<RoleRequirementRow>;
  RequirementKind: RequirementKind;
  ChangeRoleTermInput: ChangeRoleTermInput;
  AddRoleRequirementInput: AddRoleRequirementInput;
  EndRoleRequirementInput: EndRoleRequirementInput;
  RoleTermResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleTermResult']>;
  RoleRequirementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleRequirementResult']>;
  ExpertService: ResolverTypeWrapper<ExpertServiceRow>;
  ExpertServiceKind: ExpertServiceKind;
  ExpertServiceState: ExpertServiceState;
  ExpertServiceFilter: ExpertServiceFilter;
  PlanExpertServiceInput: PlanExpertServiceInput;
  ExpertServiceMoveInput: ExpertServiceMoveInput;
  ExpertServiceConnection: ResolverTypeWrapper<Connection<ExpertServiceRow>>;
  ExpertServiceEdge: ResolverTypeWrapper<Edge<ExpertServiceRow>>;
  ExpertServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExpertServiceResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  JurisdictionCode: Scalars['JurisdictionCode']['output'];
  OccupationCode: Scalars['OccupationCode']['output'];
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Step: StepRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  InvalidInput: ProblemAnswer;
  NotFound: ProblemAnswer;
  NotAllowed: ProblemAnswer;
  Conflict: ProblemAnswer;
  IllegalMove: ProblemAnswer;
  FactNotYetKnown: ProblemAnswer;
  Appointment: AppointmentRow;
  AppointmentFilter: AppointmentFilter;
  OccupationReference: OccupationReference;
  AppointmentExpiry: AppointmentExpiryRow;
  AppointmentConnection: Connection<AppointmentRow>;
  AppointmentEdge: Edge<AppointmentRow>;
  NominateExpertInput: NominateExpertInput;
  ExpireAppointmentsInput: ExpireAppointmentsInput;
  AppointmentMoveInput: AppointmentMoveInput;
  AppointmentResult: ResolversUnionTypes<ResolversParentTypes>['AppointmentResult'];
  AppointmentExpiryResult: ResolversUnionTypes<ResolversParentTypes>['AppointmentExpiryResult'];
  Assignment: AssignmentRow;
  SupervisionVisit: { readonly id: string };
  StandardVersion: { readonly id: string };
  AssignExpertInput: AssignExpertInput;
  WithdrawAssignmentInput: WithdrawAssignmentInput;
  AssignmentConnection: Connection<AssignmentRow>;
  AssignmentEdge: Edge<AssignmentRow>;
  AssignmentResult: ResolversUnionTypes<ResolversParentTypes>['AssignmentResult'];
  Availability: AvailabilityRow;
  DeclareAvailabilityInput: DeclareAvailabilityInput;
  WithdrawAvailabilityInput: WithdrawAvailabilityInput;
  AvailabilityConnection: Connection<AvailabilityRow>;
  AvailabilityEdge: Edge<AvailabilityRow>;
  AvailabilityResult: ResolversUnionTypes<ResolversParentTypes>['AvailabilityResult'];
  Expert: ExpertRow;
  Float: Scalars['Float']['output'];
  Institution: { readonly id: string };
  Occupation: { readonly edition: string; readonly code: string };
  ExpertFilter: ExpertFilter;
  CorrectExpertInput: CorrectExpertInput;
  MoveExpertInput: MoveExpertInput;
  ExpertConnection: Connection<ExpertRow>;
  ExpertEdge: Edge<ExpertRow>;
  RegisterExpertInput: RegisterExpertInput;
  ExpertResult: ResolversUnionTypes<ResolversParentTypes>['ExpertResult'];
  ExamPlan: { readonly id: string; readonly panelFacts?: PanelFacts | null };
  PanelFacts: PanelFacts;
  PanelOutlook: PanelOutlookRow;
  PanelExclusionCount: PanelExclusionCount;
  ExcludedExpert: Omit<ExcludedExpert, 'expert'> & { expert: ResolversParentTypes['Expert'] };
  PanelRule: PanelRuleRow;
  PanelDraw: PanelDrawRow;
  ChangePanelRuleInput: ChangePanelRuleInput;
  DrawPanelInput: DrawPanelInput;
  PanelDrawConnection: Connection<PanelDrawRow>;
  PanelDrawEdge: Edge<PanelDrawRow>;
  PanelRuleResult: ResolversUnionTypes<ResolversParentTypes>['PanelRuleResult'];
  PanelDrawResult: ResolversUnionTypes<ResolversParentTypes>['PanelDrawResult'];
  PerformanceReview: PerformanceReviewRow;
  DraftPerformanceReviewInput: DraftPerformanceReviewInput;
  PerformanceReviewMoveInput: PerformanceReviewMoveInput;
  AnswerPerformanceReviewInput: AnswerPerformanceReviewInput;
  PerformanceReviewConnection: Connection<PerformanceReviewRow>;
  PerformanceReviewEdge: Edge<PerformanceReviewRow>;
  PerformanceReviewResult: ResolversUnionTypes<ResolversParentTypes>['PerformanceReviewResult'];
  Qualification: QualificationRow;
  QualificationFilter: QualificationFilter;
  DeclareQualificationInput: DeclareQualificationInput;
  QualificationMoveInput: QualificationMoveInput;
  QualificationConnection: Connection<QualificationRow>;
  QualificationEdge: Edge<QualificationRow>;
  QualificationResult: ResolversUnionTypes<ResolversParentTypes>['QualificationResult'];
  RelationshipDeclaration: RelationshipDeclarationRow;
  Candidate: { readonly id: string };
  DeclareRelationshipInput: DeclareRelationshipInput;
  EndRelationshipInput: EndRelationshipInput;
  RelationshipDeclarationConnection: Connection<RelationshipDeclarationRow>;
  RelationshipDeclarationEdge: Edge<RelationshipDeclarationRow>;
  RelationshipDeclarationResult: ResolversUnionTypes<ResolversParentTypes>['RelationshipDeclarationResult'];
  RoleTerm: RoleTermRow;
  RoleRequirement: RoleRequirementRow;
  ChangeRoleTermInput: ChangeRoleTermInput;
  AddRoleRequirementInput: AddRoleRequirementInput;
  EndRoleRequirementInput: EndRoleRequirementInput;
  RoleTermResult: ResolversUnionTypes<ResolversParentTypes>['RoleTermResult'];
  RoleRequirementResult: ResolversUnionTypes<ResolversParentTypes>['RoleRequirementResult'];
  ExpertService: ExpertServiceRow;
  ExpertServiceFilter: ExpertServiceFilter;
  PlanExpertServiceInput: PlanExpertServiceInput;
  ExpertServiceMoveInput: ExpertServiceMoveInput;
  ExpertServiceConnection: Connection<ExpertServiceRow>;
  ExpertServiceEdge: Edge<ExpertServiceRow>;
  ExpertServiceResult: ResolversUnionTypes<ResolversParentTypes>['ExpertServiceResult'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'first' | 'orderBy'>>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType, RequireFields<QueryAssignmentArgs, 'id'>>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType, RequireFields<QueryExpertArgs, 'id'>>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertConnection']>, ParentType, ContextType, RequireFields<QueryExpertsArgs, 'first'>>;
  panelRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PanelRule']>>, ParentType, ContextType>;
  performanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReview']>, ParentType, ContextType, RequireFields<QueryPerformanceReviewArgs, 'id'>>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType, RequireFields<QueryQualificationArgs, 'id'>>;
  qualifications?: Resolver<Maybe<ResolversTypes['QualificationConnection']>, ParentType, ContextType, RequireFields<QueryQualificationsArgs, 'first'>>;
  roleTerms?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleTerm']>>, ParentType, ContextType>;
  roleRequirements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RoleRequirement']>>, ParentType, ContextType>;
  expertService?: Resolver<Maybe<ResolversTypes['ExpertService']>, ParentType, ContextType, RequireFields<QueryExpertServiceArgs, 'id'>>;
  expertServices?: Resolver<Maybe<ResolversTypes['ExpertServiceConnection']>, ParentType, ContextType, RequireFields<QueryExpertServicesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  nominateExpert?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationNominateExpertArgs, 'input'>>;
  vetAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationVetAppointmentArgs, 'input'>>;
  declineAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationDeclineAppointmentArgs, 'input'>>;
  activateAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationActivateAppointmentArgs, 'input'>>;
  suspendAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationSuspendAppointmentArgs, 'input'>>;
  reinstateAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationReinstateAppointmentArgs, 'input'>>;
  removeAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationRemoveAppointmentArgs, 'input'>>;
  expireAppointment?: Resolver<Maybe<ResolversTypes['AppointmentResult']>, ParentType, ContextType, RequireFields<MutationExpireAppointmentArgs, 'input'>>;
  expireAppointments?: Resolver<Maybe<ResolversTypes['AppointmentExpiryResult']>, ParentType, ContextType, RequireFields<MutationExpireAppointmentsArgs, 'input'>>;
  assignExpert?: Resolver<Maybe<ResolversTypes['AssignmentResult']>, ParentType, ContextType, RequireFields<MutationAssignExpertArgs, 'input'>>;
  withdrawAssignment?: Resolver<Maybe<ResolversTypes['AssignmentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAssignmentArgs, 'input'>>;
  declareAvailability?: Resolver<Maybe<ResolversTypes['AvailabilityResult']>, ParentType, ContextType, RequireFields<MutationDeclareAvailabilityArgs, 'input'>>;
  withdrawAvailability?: Resolver<Maybe<ResolversTypes['AvailabilityResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAvailabilityArgs, 'input'>>;
  registerExpert?: Resolver<Maybe<ResolversTypes['ExpertResult']>, ParentType, ContextType, RequireFields<MutationRegisterExpertArgs, 'input'>>;
  correctExpert?: Resolver<Maybe<ResolversTypes['ExpertResult']>, ParentType, ContextType, RequireFields<MutationCorrectExpertArgs, 'input'>>;
  moveExpert?: Resolver<Maybe<ResolversTypes['ExpertResult']>, ParentType, ContextType, RequireFields<MutationMoveExpertArgs, 'input'>>;
  changePanelRule?: Resolver<Maybe<ResolversTypes['PanelRuleResult']>, ParentType, ContextType, RequireFields<MutationChangePanelRuleArgs, 'input'>>;
  drawPanel?: Resolver<Maybe<ResolversTypes['PanelDrawResult']>, ParentType, ContextType, RequireFields<MutationDrawPanelArgs, 'input'>>;
  draftPerformanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReviewResult']>, ParentType, ContextType, RequireFields<MutationDraftPerformanceReviewArgs, 'input'>>;
  givePerformanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReviewResult']>, ParentType, ContextType, RequireFields<MutationGivePerformanceReviewArgs, 'input'>>;
  answerPerformanceReview?: Resolver<Maybe<ResolversTypes['PerformanceReviewResult']>, ParentType, ContextType, RequireFields<MutationAnswerPerformanceReviewArgs, 'input'>>;
  declareQualification?: Resolver<Maybe<ResolversTypes['QualificationResult']>, ParentType, ContextType, RequireFields<MutationDeclareQualificationArgs, 'input'>>;
  verifyQualification?: Resolver<Maybe<ResolversTypes['QualificationResult']>, ParentType, ContextType, RequireFields<MutationVerifyQualificationArgs, 'input'>>;
  rejectQualification?: Resolver<Maybe<ResolversTypes['QualificationResult']>, ParentType, ContextType, RequireFields<MutationRejectQualificationArgs, 'input'>>;
  refuteQualification?: Resolver<Maybe<ResolversTypes['QualificationResult']>, ParentType, ContextType, RequireFields<MutationRefuteQualificationArgs, 'input'>>;
  declareRelationship?: Resolver<Maybe<ResolversTypes['RelationshipDeclarationResult']>, ParentType, ContextType, RequireFields<MutationDeclareRelationshipArgs, 'input'>>;
  endRelationship?: Resolver<Maybe<ResolversTypes['RelationshipDeclarationResult']>, ParentType, ContextType, RequireFields<MutationEndRelationshipArgs, 'input'>>;
  changeRoleTerm?: Resolver<Maybe<ResolversTypes['RoleTermResult']>, ParentType, ContextType, RequireFields<MutationChangeRoleTermArgs, 'input'>>;
  addRoleRequirement?: Resolver<Maybe<ResolversTypes['RoleRequirementResult']>, ParentType, ContextType, RequireFields<MutationAddRoleRequirementArgs, 'input'>>;
  endRoleRequirement?: Resolver<Maybe<ResolversTypes['RoleRequirementResult']>, ParentType, ContextType, RequireFields<MutationEndRoleRequirementArgs, 'input'>>;
  planExpertService?: Resolver<Maybe<ResolversTypes['ExpertServiceResult']>, ParentType, ContextType, RequireFields<MutationPlanExpertServiceArgs, 'input'>>;
  beginExpertService?: Resolver<Maybe<ResolversTypes['ExpertServiceResult']>, ParentType, ContextType, RequireFields<MutationBeginExpertServiceArgs, 'input'>>;
  completeExpertService?: Resolver<Maybe<ResolversTypes['ExpertServiceResult']>, ParentType, ContextType, RequireFields<MutationCompleteExpertServiceArgs, 'input'>>;
  cancelExpertService?: Resolver<Maybe<ResolversTypes['ExpertServiceResult']>, ParentType, ContextType, RequireFields<MutationCancelExpertServiceArgs, 'input'>>;
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

export type StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ExpertRole'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppointmentState'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nominatedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  nominatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentExpiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentExpiry'] = ResolversParentTypes['AppointmentExpiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  doneAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AppointmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentResult'] = ResolversParentTypes['AppointmentResult']> = {
  __resolveType: TypeResolveFn<'Appointment' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type AppointmentExpiryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentExpiryResult'] = ResolversParentTypes['AppointmentExpiryResult']> = {
  __resolveType: TypeResolveFn<'AppointmentExpiry' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  supervisionVisit?: Resolver<Maybe<ResolversTypes['SupervisionVisit']>, ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ExpertService']>, ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['AssignmentDuty'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentState'], ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionVisit'] = ResolversParentTypes['SupervisionVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StandardVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersion'] = ResolversParentTypes['StandardVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type AssignmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentResult'] = ResolversParentTypes['AssignmentResult']> = {
  __resolveType: TypeResolveFn<'Assignment' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AvailabilityKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvailabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityConnection'] = ResolversParentTypes['AvailabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AvailabilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AvailabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityEdge'] = ResolversParentTypes['AvailabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
};

export type AvailabilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityResult'] = ResolversParentTypes['AvailabilityResult']> = {
  __resolveType: TypeResolveFn<'Availability' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExpertNameArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  skillLevel?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ProfessionalTitle'], ParentType, ContextType>;
  verifiedSkillLevel?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  verifiedTitle?: Resolver<ResolversTypes['ProfessionalTitle'], ParentType, ContextType>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<ExpertAppointmentsArgs, 'first'>>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<ExpertAssignmentsArgs, 'first' | 'states'>>;
  qualifications?: Resolver<Maybe<ResolversTypes['QualificationConnection']>, ParentType, ContextType, RequireFields<ExpertQualificationsArgs, 'first'>>;
  relationships?: Resolver<Maybe<ResolversTypes['RelationshipDeclarationConnection']>, ParentType, ContextType, RequireFields<ExpertRelationshipsArgs, 'first'>>;
  availability?: Resolver<Maybe<ResolversTypes['AvailabilityConnection']>, ParentType, ContextType, RequireFields<ExpertAvailabilityArgs, 'first'>>;
  performanceReviews?: Resolver<Maybe<ResolversTypes['PerformanceReviewConnection']>, ParentType, ContextType, RequireFields<ExpertPerformanceReviewsArgs, 'first'>>;
  averageGrade?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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

export type ExpertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConnection'] = ResolversParentTypes['ExpertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExpertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdge'] = ResolversParentTypes['ExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
};

export type ExpertResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertResult'] = ResolversParentTypes['ExpertResult']> = {
  __resolveType: TypeResolveFn<'Expert' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ExamPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlan'] = ResolversParentTypes['ExamPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  panelFacts?: Resolver<Maybe<ResolversTypes['PanelFacts']>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<ExamPlanAssignmentsArgs, 'first' | 'states'>>;
  eligiblePanel?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
  panelOutlook?: Resolver<Maybe<ResolversTypes['PanelOutlook']>, ParentType, ContextType>;
  panelDraws?: Resolver<Maybe<ResolversTypes['PanelDrawConnection']>, ParentType, ContextType, RequireFields<ExamPlanPanelDrawsArgs, 'first'>>;
};

export type PanelFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelFacts'] = ResolversParentTypes['PanelFacts']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recusedInstitutionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PanelOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelOutlook'] = ResolversParentTypes['PanelOutlook']> = {
  needed?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['PanelExclusionCount']>, ParentType, ContextType>;
  excludedExperts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExcludedExpert']>>, ParentType, ContextType>;
};

export type PanelExclusionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelExclusionCount'] = ResolversParentTypes['PanelExclusionCount']> = {
  rule?: Resolver<ResolversTypes['PanelExclusion'], ParentType, ContextType>;
  experts?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExcludedExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedExpert'] = ResolversParentTypes['ExcludedExpert']> = {
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['PanelExclusion']>, ParentType, ContextType>;
};

export type PanelRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelRule'] = ResolversParentTypes['PanelRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['PanelLimit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDraw'] = ResolversParentTypes['PanelDraw']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drawnBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pool?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  heldOver?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  heldOverPlaces?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  drawn?: Resolver<ReadonlyArray<ResolversTypes['Expert']>, ParentType, ContextType>;
  reserves?: Resolver<ReadonlyArray<ResolversTypes['Expert']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelDrawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDrawConnection'] = ResolversParentTypes['PanelDrawConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PanelDrawEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PanelDrawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDrawEdge'] = ResolversParentTypes['PanelDrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PanelDraw'], ParentType, ContextType>;
};

export type PanelRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelRuleResult'] = ResolversParentTypes['PanelRuleResult']> = {
  __resolveType: TypeResolveFn<'PanelRule' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type PanelDrawResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDrawResult'] = ResolversParentTypes['PanelDrawResult']> = {
  __resolveType: TypeResolveFn<'PanelDraw' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type PerformanceReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceReview'] = ResolversParentTypes['PerformanceReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  remarks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PerformanceReviewState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceReviewConnection'] = ResolversParentTypes['PerformanceReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PerformanceReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceReviewEdge'] = ResolversParentTypes['PerformanceReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceReview'], ParentType, ContextType>;
};

export type PerformanceReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceReviewResult'] = ResolversParentTypes['PerformanceReviewResult']> = {
  __resolveType: TypeResolveFn<'PerformanceReview' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QualificationKind'], ParentType, ContextType>;
  skillLevel?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['ProfessionalTitle']>, ParentType, ContextType>;
  degree?: Resolver<Maybe<ResolversTypes['AcademicDegree']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreesWithCertificate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attestedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obtainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QualificationState'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  restingAppointments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationConnection'] = ResolversParentTypes['QualificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QualificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type QualificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationEdge'] = ResolversParentTypes['QualificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
};

export type QualificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualificationResult'] = ResolversParentTypes['QualificationResult']> = {
  __resolveType: TypeResolveFn<'Qualification' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RelationshipDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipDeclaration'] = ResolversParentTypes['RelationshipDeclaration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationshipKind'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  otherExpert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelationshipDeclarationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipDeclarationConnection'] = ResolversParentTypes['RelationshipDeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipDeclarationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RelationshipDeclarationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipDeclarationEdge'] = ResolversParentTypes['RelationshipDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationshipDeclaration'], ParentType, ContextType>;
};

export type RelationshipDeclarationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipDeclarationResult'] = ResolversParentTypes['RelationshipDeclarationResult']> = {
  __resolveType: TypeResolveFn<'RelationshipDeclaration' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RoleTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleTerm'] = ResolversParentTypes['RoleTerm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ExpertRole'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  renewalDays?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleRequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRequirement'] = ResolversParentTypes['RoleRequirement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ExpertRole'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  minimumLevel?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  minimumTitle?: Resolver<Maybe<ResolversTypes['ProfessionalTitle']>, ParentType, ContextType>;
  experienceRole?: Resolver<Maybe<ResolversTypes['ExpertRole']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleTermResult'] = ResolversParentTypes['RoleTermResult']> = {
  __resolveType: TypeResolveFn<'RoleTerm' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RoleRequirementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRequirementResult'] = ResolversParentTypes['RoleRequirementResult']> = {
  __resolveType: TypeResolveFn<'RoleRequirement' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ExpertServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertService'] = ResolversParentTypes['ExpertService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpertServiceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExpertServiceNameArgs>>;
  organiser?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExpertServiceState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, RequireFields<ExpertServiceAssignmentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpertServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertServiceConnection'] = ResolversParentTypes['ExpertServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpertServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExpertServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertServiceEdge'] = ResolversParentTypes['ExpertServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertService'], ParentType, ContextType>;
};

export type ExpertServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertServiceResult'] = ResolversParentTypes['ExpertServiceResult']> = {
  __resolveType: TypeResolveFn<'ExpertService' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  JurisdictionCode?: GraphQLScalarType;
  OccupationCode?: GraphQLScalarType;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  IllegalMove?: IllegalMoveResolvers<ContextType>;
  FactNotYetKnown?: FactNotYetKnownResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentExpiry?: AppointmentExpiryResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentResult?: AppointmentResultResolvers<ContextType>;
  AppointmentExpiryResult?: AppointmentExpiryResultResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  SupervisionVisit?: SupervisionVisitResolvers<ContextType>;
  StandardVersion?: StandardVersionResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  AssignmentResult?: AssignmentResultResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  AvailabilityConnection?: AvailabilityConnectionResolvers<ContextType>;
  AvailabilityEdge?: AvailabilityEdgeResolvers<ContextType>;
  AvailabilityResult?: AvailabilityResultResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  ExpertConnection?: ExpertConnectionResolvers<ContextType>;
  ExpertEdge?: ExpertEdgeResolvers<ContextType>;
  ExpertResult?: ExpertResultResolvers<ContextType>;
  ExamPlan?: ExamPlanResolvers<ContextType>;
  PanelFacts?: PanelFactsResolvers<ContextType>;
  PanelOutlook?: PanelOutlookResolvers<ContextType>;
  PanelExclusionCount?: PanelExclusionCountResolvers<ContextType>;
  ExcludedExpert?: ExcludedExpertResolvers<ContextType>;
  PanelRule?: PanelRuleResolvers<ContextType>;
  PanelDraw?: PanelDrawResolvers<ContextType>;
  PanelDrawConnection?: PanelDrawConnectionResolvers<ContextType>;
  PanelDrawEdge?: PanelDrawEdgeResolvers<ContextType>;
  PanelRuleResult?: PanelRuleResultResolvers<ContextType>;
  PanelDrawResult?: PanelDrawResultResolvers<ContextType>;
  PerformanceReview?: PerformanceReviewResolvers<ContextType>;
  PerformanceReviewConnection?: PerformanceReviewConnectionResolvers<ContextType>;
  PerformanceReviewEdge?: PerformanceReviewEdgeResolvers<ContextType>;
  PerformanceReviewResult?: PerformanceReviewResultResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  QualificationConnection?: QualificationConnectionResolvers<ContextType>;
  QualificationEdge?: QualificationEdgeResolvers<ContextType>;
  QualificationResult?: QualificationResultResolvers<ContextType>;
  RelationshipDeclaration?: RelationshipDeclarationResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  RelationshipDeclarationConnection?: RelationshipDeclarationConnectionResolvers<ContextType>;
  RelationshipDeclarationEdge?: RelationshipDeclarationEdgeResolvers<ContextType>;
  RelationshipDeclarationResult?: RelationshipDeclarationResultResolvers<ContextType>;
  RoleTerm?: RoleTermResolvers<ContextType>;
  RoleRequirement?: RoleRequirementResolvers<ContextType>;
  RoleTermResult?: RoleTermResultResolvers<ContextType>;
  RoleRequirementResult?: RoleRequirementResultResolvers<ContextType>;
  ExpertService?: ExpertServiceResolvers<ContextType>;
  ExpertServiceConnection?: ExpertServiceConnectionResolvers<ContextType>;
  ExpertServiceEdge?: ExpertServiceEdgeResolvers<ContextType>;
  ExpertServiceResult?: ExpertServiceResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

