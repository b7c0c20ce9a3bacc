// Generated from schema/ by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Transition as StepRow } from '../kit/entities/Transition.ts';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Account as AccountRow } from './entities/Account.ts';
import type { RoleGrant as RoleGrantRow } from './entities/RoleGrant.ts';
import type { Connection, Edge } from '../kit/connection.ts';
import type { ApiClient as ApiClientRow } from './entities/ApiClient.ts';
import type { ApiClientOperation as ApiClientOperationRow } from './entities/ApiClientOperation.ts';
import type { UsageByDay as UsageByDayRow } from './entities/UsageByDay.ts';
import type { CodeOfConductVersion as CodeOfConductVersionRow } from './entities/CodeOfConductVersion.ts';
import type { Adherence as AdherenceRow } from './entities/Adherence.ts';
import type { Election as ElectionRow } from './entities/Election.ts';
import type { Nomination as NominationRow } from './entities/Nomination.ts';
import type { ExchangeEvent as ExchangeEventRow } from './entities/ExchangeEvent.ts';
import type { ExchangeParticipant as ExchangeParticipantRow } from './entities/ExchangeParticipant.ts';
import type { GovernanceBody as GovernanceBodyRow } from './entities/GovernanceBody.ts';
import type { TermOfOffice as TermOfOfficeRow } from './entities/TermOfOffice.ts';
import type { Seat as SeatRow } from './entities/Seat.ts';
import type { WorkPlanIndicator as WorkPlanIndicatorRow } from './entities/WorkPlanIndicator.ts';
import type { IndicatorReport as IndicatorReportRow } from './entities/IndicatorReport.ts';
import type { Institution as InstitutionRow } from './entities/Institution.ts';
import type { Jurisdiction as JurisdictionRow } from './entities/Jurisdiction.ts';
import type { MembershipApplication as MembershipApplicationRow } from './entities/MembershipApplication.ts';
import type { MembershipDocument as MembershipDocumentRow } from './entities/MembershipDocument.ts';
import type { MembershipRecommendation as MembershipRecommendationRow } from './entities/MembershipRecommendation.ts';
import type { MembershipDocumentRule as MembershipDocumentRuleRow } from './entities/MembershipDocumentRule.ts';
import type { Resolution as ResolutionRow } from './entities/Resolution.ts';
import type { ResolutionVote as ResolutionVoteRow } from './entities/ResolutionVote.ts';
import type { ResolutionRule as ResolutionRuleRow } from './entities/ResolutionRule.ts';
import type { WorkPlan as WorkPlanRow } from './entities/WorkPlan.ts';
import type { WorkPlanTask as WorkPlanTaskRow } from './entities/WorkPlanTask.ts';
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
  /** Who is asking, by the token that came with the request; null when there was none. */
  readonly viewer?: Maybe<Viewer>;
  /** An account by its issuer and subject, with the roles that it holds; null for others than the secretariat. */
  readonly account?: Maybe<Account>;
  /** Roles that are held, or were; null for others than the secretariat. */
  readonly roleGrants?: Maybe<RoleGrantConnection>;
  /** One API client by its id; null for others than the staff of its institution and the secretariat. */
  readonly apiClient?: Maybe<ApiClient>;
  /** API clients, newest first: the secretariat sees all, others those of the institutions that they act for. */
  readonly apiClients?: Maybe<ApiClientConnection>;
  /**
   * How often operations, fields and enum values were used, by day and client, the latest day first; null for others than
   * the secretariat. Variables are not recorded.
   */
  readonly usage?: Maybe<UsageByDayConnection>;
  /**
   * The last day on which anybody used a field (`Type.field`), an enum value (`Enum.VALUE`) or an operation (its name);
   * null for others than the secretariat, and where no use is recorded.
   */
  readonly lastUse?: Maybe<Scalars['Date']['output']>;
  /** One version of the code of conduct or of the self-discipline pact, by its id; while it is a draft null for others than the council and the office. */
  readonly codeOfConductVersion?: Maybe<CodeOfConductVersion>;
  /** The versions, by kind and number; drafts are listed for the council and the office. */
  readonly codeOfConductVersions?: Maybe<CodeOfConductVersionConnection>;
  /** The version that is in force on a day, today when it is left out. */
  readonly codeOfConductInForce?: Maybe<CodeOfConductVersion>;
  /** The members that have not accepted the version in force today, by name; null for others than the secretariat. */
  readonly institutionsWithoutAdherence?: Maybe<InstitutionConnection>;
  /** One election by its id. */
  readonly election?: Maybe<Election>;
  /** Elections, the latest first. */
  readonly elections?: Maybe<ElectionConnection>;
  /** One exchange event by its id. */
  readonly exchangeEvent?: Maybe<ExchangeEvent>;
  /** Exchange events. */
  readonly exchangeEvents?: Maybe<ExchangeEventConnection>;
  /** The bodies that govern the alliance: the council and the supervisory board; at most ten. */
  readonly governanceBodies?: Maybe<ReadonlyArray<GovernanceBody>>;
  /** One body by its kind. */
  readonly governanceBody?: Maybe<GovernanceBody>;
  /** One member institution by its id. */
  readonly institution?: Maybe<Institution>;
  /** One member institution by its member number, such as A-0007. */
  readonly institutionByMemberNumber?: Maybe<Institution>;
  /** The members of the alliance. */
  readonly institutions?: Maybe<InstitutionConnection>;
  /** The jurisdictions that members can be registered in. */
  readonly jurisdictions?: Maybe<ReadonlyArray<Jurisdiction>>;
  /** One membership application by its id; null for others than its applicant and the secretariat. */
  readonly membershipApplication?: Maybe<MembershipApplication>;
  /** Membership applications, newest first: the secretariat sees all, others see their own. */
  readonly membershipApplications?: Maybe<MembershipApplicationConnection>;
  /** Which documents an applicant of a kind in a place must hand in, on a day; today when it is left out. At most one hundred. */
  readonly requiredDocuments?: Maybe<ReadonlyArray<MembershipDocumentKind>>;
  /** The rules by which documents are required, also those that have ended; at most one hundred. */
  readonly membershipDocumentRules?: Maybe<ReadonlyArray<MembershipDocumentRule>>;
  /** One resolution by its id; before it is adopted null for others than those who vote on it and the office. */
  readonly resolution?: Maybe<Resolution>;
  /** Resolutions, the latest first. Strangers see the adopted ones, those who hold a seat and the office all. */
  readonly resolutions?: Maybe<ResolutionConnection>;
  /** By which quorum and majority bodies decide, also the rules that have ended; at most one hundred. */
  readonly resolutionRules?: Maybe<ReadonlyArray<ResolutionRule>>;
  /** One work plan by its id; while it is a draft null for others than the council and the office. */
  readonly workPlan?: Maybe<WorkPlan>;
  /** Work plans, the latest years first; drafts are listed for the council and the office. */
  readonly workPlans?: Maybe<WorkPlanConnection>;
  /** One task by its id; while its plan is a draft null for others than the council and the office. */
  readonly workPlanTask?: Maybe<WorkPlanTask>;
};


/** What can be asked. */
export type QueryAccountArgs = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryRoleGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleGrantFilter>;
  orderBy?: InputMaybe<RoleGrantOrder>;
};


/** What can be asked. */
export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryApiClientsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiClientFilter>;
};


/** What can be asked. */
export type QueryUsageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsageFilter>;
};


/** What can be asked. */
export type QueryLastUseArgs = {
  kind: UsageKind;
  name: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCodeOfConductVersionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCodeOfConductVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CodeOfConductFilter>;
};


/** What can be asked. */
export type QueryCodeOfConductInForceArgs = {
  kind: CodeOfConductKind;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryInstitutionsWithoutAdherenceArgs = {
  kind: CodeOfConductKind;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryElectionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryElectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ElectionFilter>;
};


/** What can be asked. */
export type QueryExchangeEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExchangeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeEventFilter>;
  orderBy?: InputMaybe<ExchangeEventOrder>;
};


/** What can be asked. */
export type QueryGovernanceBodyArgs = {
  kind: GovernanceBodyKind;
};


/** What can be asked. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInstitutionByMemberNumberArgs = {
  memberNumber: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  orderBy?: InputMaybe<InstitutionOrder>;
};


/** What can be asked. */
export type QueryMembershipApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryMembershipApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipApplicationFilter>;
};


/** What can be asked. */
export type QueryRequiredDocumentsArgs = {
  kind: InstitutionKind;
  jurisdiction: Scalars['JurisdictionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryResolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionFilter>;
};


/** What can be asked. */
export type QueryWorkPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryWorkPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkPlanFilter>;
};


/** What can be asked. */
export type QueryWorkPlanTaskArgs = {
  id: Scalars['ID']['input'];
};

/** What can be done. */
export type Mutation = {
  /** Gives an account a role, for an institution, an expert or a candidate where the role needs one. */
  readonly grantRole?: Maybe<RoleGrantResult>;
  /** Takes a role from an account. */
  readonly revokeRole?: Maybe<RoleGrantResult>;
  /** Moves the last day of a role that was not taken back, also of one whose last day has passed. */
  readonly renewRole?: Maybe<RoleGrantResult>;
  /** Asks for an API client in the name of an institution; by its staff or the office. */
  readonly requestApiClient?: Maybe<ApiClientResult>;
  /** Lets an API client in, with the operations registered so far, and with no more than it asked for; for the secretariat. */
  readonly approveApiClient?: Maybe<ApiClientResult>;
  /** Declines an API client; a reason must be given. For the secretariat. */
  readonly rejectApiClient?: Maybe<ApiClientResult>;
  /** Keeps an API client out for some time; a reason must be given. For the secretariat. */
  readonly suspendApiClient?: Maybe<ApiClientResult>;
  /** Lets a suspended API client in again; for the secretariat. */
  readonly resumeApiClient?: Maybe<ApiClientResult>;
  /** Ends an API client for good, and takes back the roles of its account; a reason must be given. By the institution's staff or the office. */
  readonly revokeApiClient?: Maybe<ApiClientResult>;
  /**
   * Registers operations for the safelist of an API client, by the institution's staff or the office. They count once the
   * secretariat has approved them.
   */
  readonly registerApiClientOperations?: Maybe<ApiClientResult>;
  /** Approves all operations that an approved client has registered since; for the secretariat. */
  readonly approveApiClientOperations?: Maybe<ApiClientResult>;
  /** Drafts a new version; for the secretariat. */
  readonly draftCodeOfConduct?: Maybe<CodeOfConductVersionResult>;
  /** Changes a draft; for the secretariat. */
  readonly editCodeOfConduct?: Maybe<CodeOfConductVersionResult>;
  /**
   * Adopts a draft, which comes into force on a day: by an adopted resolution on the code of conduct, or by the office with
   * a reason. For the secretariat.
   */
  readonly adoptCodeOfConduct?: Maybe<CodeOfConductVersionResult>;
  /** Drops a draft; for the secretariat. */
  readonly dropCodeOfConduct?: Maybe<CodeOfConductVersionResult>;
  /** Accepts a version for a member, by its staff or by the office from a signed paper. It must be in force or coming. */
  readonly adhereToCodeOfConduct?: Maybe<AdherenceResult>;
  /** Calls an election for seats of one kind in a term of office; for the secretariat. */
  readonly callElection?: Maybe<ElectionResult>;
  /** Has an active member stand; by its own staff or the office, until the vote is opened. */
  readonly nominateForElection?: Maybe<NominationResult>;
  /** Takes a nomination back, until the vote is opened; by the institution's staff or the office. */
  readonly withdrawNomination?: Maybe<NominationResult>;
  /** Opens the vote; somebody must stand. For the secretariat. */
  readonly openElection?: Maybe<ElectionResult>;
  /** Gives the one vote of an active member, for at most as many as there are seats. Who voted for whom is shown to nobody. */
  readonly castElectionVote?: Maybe<ElectionResult>;
  /**
   * Closes the vote and counts: the winners become holders of seats. Where a tie leaves open who has won the last seats,
   * those tied are told and the seats stay empty. For the secretariat.
   */
  readonly closeElection?: Maybe<ElectionResult>;
  /** Calls an election off before it is closed; a reason must be given. For the secretariat. */
  readonly cancelElection?: Maybe<ElectionResult>;
  /** Plans an exchange event; by the staff of its first organiser or the office. */
  readonly planExchangeEvent?: Maybe<ExchangeEventResult>;
  /** Changes an event that was not held or cancelled; by the staff of an organiser or the office. */
  readonly editExchangeEvent?: Maybe<ExchangeEventResult>;
  /** Opens an event for participants; by the staff of an organiser or the office. */
  readonly openExchangeEvent?: Maybe<ExchangeEventResult>;
  /** Says that an event was held, from its first day on; by the staff of an organiser or the office. */
  readonly holdExchangeEvent?: Maybe<ExchangeEventResult>;
  /** Cancels an event; a reason must be given. By the staff of an organiser or the office. */
  readonly cancelExchangeEvent?: Maybe<ExchangeEventResult>;
  /** Registers people of an active member for an open event, all of them or none; by the member's staff or the office. */
  readonly registerParticipants?: Maybe<ExchangeEventResult>;
  /** Takes a registration back before the event is held; by the member's staff or the office. */
  readonly withdrawParticipant?: Maybe<ExchangeEventResult>;
  /** Records who came, from the first day on; by the staff of an organiser or the office. */
  readonly recordAttendance?: Maybe<ExchangeEventResult>;
  /** Lays down a term of office of a body; it must not overlap another one of the same body. For the secretariat. */
  readonly addTermOfOffice?: Maybe<TermOfOfficeResult>;
  /**
   * Fills a seat other than by an election, such as that of the secretary general. Whoever holds a seat of the council
   * through an account is a council member for its days. For the secretariat.
   */
  readonly fillSeat?: Maybe<SeatResult>;
  /** Ends a seat before its last day; a reason must be given. For the secretariat. */
  readonly vacateSeat?: Maybe<SeatResult>;
  /** Adds an indicator to a task of a draft; for the secretariat. */
  readonly addWorkPlanIndicator?: Maybe<WorkPlanIndicatorResult>;
  /** Changes the target of an indicator, as long as the plan is a draft; for the secretariat. */
  readonly setIndicatorTarget?: Maybe<WorkPlanIndicatorResult>;
  /** Reports the value of an indicator that is not computed; by the owner's staff or the office. */
  readonly reportIndicator?: Maybe<IndicatorReportResult>;
  /** Suspends a member; a reason must be given. */
  readonly suspendInstitution?: Maybe<InstitutionResult>;
  /** Gives a suspended member its standing back. */
  readonly reinstateInstitution?: Maybe<InstitutionResult>;
  /**
   * Ends a membership for good; a reason must be given. The roles held for the member, its API clients, its seats and its
   * open nominations end with it.
   */
  readonly exitInstitution?: Maybe<InstitutionResult>;
  /** Changes how a member presents itself; by its own staff, and its name by the office only. */
  readonly editInstitution?: Maybe<InstitutionResult>;
  /**
   * Merges members into another one on a day: they leave for good and name the survivor. Roles held for them, their seats
   * and open nominations end; their unfinished tasks and coming exchange events pass to the survivor. For the secretariat.
   */
  readonly mergeInstitutions?: Maybe<InstitutionResult>;
  /** Begins an application for membership as a draft of the caller's. */
  readonly startMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Changes what an application says, while it is a draft or was returned; by its applicant. */
  readonly editMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Hands in a draft, or a returned application after it was corrected; the documents that its kind of body needs must be there. */
  readonly submitMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Takes a submitted application up for review. */
  readonly beginMembershipReview?: Maybe<MembershipApplicationResult>;
  /** Gives an application back to the applicant, who can correct and resubmit it; a reason must be given. */
  readonly returnMembershipApplication?: Maybe<MembershipApplicationResult>;
  /**
   * Admits the applicant: the institution becomes a member, with a member number. Somebody else of the office must have
   * recommended a decision in this review; against every recommendation a reason must be given.
   */
  readonly approveMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Declines the applicant, as somebody else of the office recommended; a reason must be given. */
  readonly rejectMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Takes the caller's own application back, before a decision. */
  readonly withdrawMembershipApplication?: Maybe<MembershipApplicationResult>;
  /** Adds a document to the caller's own application, while it is a draft or was returned. */
  readonly addMembershipDocument?: Maybe<MembershipDocumentResult>;
  /** Removes a document from the caller's own application, while it is a draft or was returned. */
  readonly removeMembershipDocument?: Maybe<MembershipApplicationResult>;
  /**
   * Recommends how to decide on an application under review, with a note for the office. The decision is made by another
   * account of the office.
   */
  readonly recommendMembershipDecision?: Maybe<MembershipRecommendationResult>;
  /** Requires a kind of document from a day on; for the secretariat. */
  readonly addMembershipDocumentRule?: Maybe<MembershipDocumentRuleResult>;
  /** Ends a rule about required documents with a day; for the secretariat. */
  readonly endMembershipDocumentRule?: Maybe<MembershipDocumentRuleResult>;
  /** Proposes a resolution to a body; by those who hold a seat of it, and the office. */
  readonly proposeResolution?: Maybe<ResolutionResult>;
  /** Takes a proposal back before the vote; by who proposed it, and the office. */
  readonly withdrawResolution?: Maybe<ResolutionResult>;
  /** Opens the vote on a proposal; for the secretariat. */
  readonly openResolution?: Maybe<ResolutionResult>;
  /** Votes by a seat of the body, once; voting again before the closing replaces the vote. */
  readonly castResolutionVote?: Maybe<ResolutionResult>;
  /**
   * Closes the vote and counts it: the resolution is adopted or lost by the rule that is in force on the day. For the
   * secretariat.
   */
  readonly closeResolution?: Maybe<ResolutionResult>;
  /** Lays down a quorum and a majority from a day on; for the secretariat. */
  readonly addResolutionRule?: Maybe<ResolutionRuleResult>;
  /** Ends such a rule with a day; for the secretariat. */
  readonly endResolutionRule?: Maybe<ResolutionRuleResult>;
  /** Drafts a work plan; for the secretariat. */
  readonly draftWorkPlan?: Maybe<WorkPlanResult>;
  /** Changes the name or the years of a draft, as far as its tasks allow; for the secretariat. */
  readonly editWorkPlan?: Maybe<WorkPlanResult>;
  /** Adopts a draft by an adopted resolution on a work plan; it must have tasks. For the secretariat. */
  readonly adoptWorkPlan?: Maybe<WorkPlanResult>;
  /** Closes a work plan whose tasks are all done or dropped; for the secretariat. */
  readonly closeWorkPlan?: Maybe<WorkPlanResult>;
  /** Adds a task to a draft; for the secretariat. */
  readonly addWorkPlanTask?: Maybe<WorkPlanTaskResult>;
  /** Changes a task of a draft; of an adopted plan only its owner can change. For the secretariat. */
  readonly editWorkPlanTask?: Maybe<WorkPlanTaskResult>;
  /** Begins a task of an adopted plan; by its owner's staff or the office. */
  readonly startWorkPlanTask?: Maybe<WorkPlanTaskResult>;
  /** Ends a running task as done; by its owner's staff or the office. */
  readonly finishWorkPlanTask?: Maybe<WorkPlanTaskResult>;
  /** Drops a task; a reason must be given. For the secretariat. */
  readonly dropWorkPlanTask?: Maybe<WorkPlanTaskResult>;
};


/** What can be done. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** What can be done. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** What can be done. */
export type MutationRenewRoleArgs = {
  input: RenewRoleInput;
};


/** What can be done. */
export type MutationRequestApiClientArgs = {
  input: RequestApiClientInput;
};


/** What can be done. */
export type MutationApproveApiClientArgs = {
  input: ApproveApiClientInput;
};


/** What can be done. */
export type MutationRejectApiClientArgs = {
  input: ApiClientMoveInput;
};


/** What can be done. */
export type MutationSuspendApiClientArgs = {
  input: ApiClientMoveInput;
};


/** What can be done. */
export type MutationResumeApiClientArgs = {
  input: ApiClientMoveInput;
};


/** What can be done. */
export type MutationRevokeApiClientArgs = {
  input: ApiClientMoveInput;
};


/** What can be done. */
export type MutationRegisterApiClientOperationsArgs = {
  input: RegisterApiClientOperationsInput;
};


/** What can be done. */
export type MutationApproveApiClientOperationsArgs = {
  input: ApiClientMoveInput;
};


/** What can be done. */
export type MutationDraftCodeOfConductArgs = {
  input: DraftCodeOfConductInput;
};


/** What can be done. */
export type MutationEditCodeOfConductArgs = {
  input: EditCodeOfConductInput;
};


/** What can be done. */
export type MutationAdoptCodeOfConductArgs = {
  input: AdoptCodeOfConductInput;
};


/** What can be done. */
export type MutationDropCodeOfConductArgs = {
  input: DropCodeOfConductInput;
};


/** What can be done. */
export type MutationAdhereToCodeOfConductArgs = {
  input: AdhereToCodeOfConductInput;
};


/** What can be done. */
export type MutationCallElectionArgs = {
  input: CallElectionInput;
};


/** What can be done. */
export type MutationNominateForElectionArgs = {
  input: NominateForElectionInput;
};


/** What can be done. */
export type MutationWithdrawNominationArgs = {
  input: ElectionMoveInput;
};


/** What can be done. */
export type MutationOpenElectionArgs = {
  input: ElectionMoveInput;
};


/** What can be done. */
export type MutationCastElectionVoteArgs = {
  input: CastElectionVoteInput;
};


/** What can be done. */
export type MutationCloseElectionArgs = {
  input: ElectionMoveInput;
};


/** What can be done. */
export type MutationCancelElectionArgs = {
  input: ElectionMoveInput;
};


/** What can be done. */
export type MutationPlanExchangeEventArgs = {
  input: PlanExchangeEventInput;
};


/** What can be done. */
export type MutationEditExchangeEventArgs = {
  input: EditExchangeEventInput;
};


/** What can be done. */
export type MutationOpenExchangeEventArgs = {
  input: ExchangeEventMoveInput;
};


/** What can be done. */
export type MutationHoldExchangeEventArgs = {
  input: ExchangeEventMoveInput;
};


/** What can be done. */
export type MutationCancelExchangeEventArgs = {
  input: ExchangeEventMoveInput;
};


/** What can be done. */
export type MutationRegisterParticipantsArgs = {
  input: RegisterParticipantsInput;
};


/** What can be done. */
export type MutationWithdrawParticipantArgs = {
  input: WithdrawParticipantInput;
};


/** What can be done. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** What can be done. */
export type MutationAddTermOfOfficeArgs = {
  input: AddTermOfOfficeInput;
};


/** What can be done. */
export type MutationFillSeatArgs = {
  input: FillSeatInput;
};


/** What can be done. */
export type MutationVacateSeatArgs = {
  input: VacateSeatInput;
};


/** What can be done. */
export type MutationAddWorkPlanIndicatorArgs = {
  input: AddWorkPlanIndicatorInput;
};


/** What can be done. */
export type MutationSetIndicatorTargetArgs = {
  input: SetIndicatorTargetInput;
};


/** What can be done. */
export type MutationReportIndicatorArgs = {
  input: ReportIndicatorInput;
};


/** What can be done. */
export type MutationSuspendInstitutionArgs = {
  input: InstitutionMoveInput;
};


/** What can be done. */
export type MutationReinstateInstitutionArgs = {
  input: InstitutionMoveInput;
};


/** What can be done. */
export type MutationExitInstitutionArgs = {
  input: InstitutionMoveInput;
};


/** What can be done. */
export type MutationEditInstitutionArgs = {
  input: EditInstitutionInput;
};


/** What can be done. */
export type MutationMergeInstitutionsArgs = {
  input: MergeInstitutionsInput;
};


/** What can be done. */
export type MutationStartMembershipApplicationArgs = {
  input: StartMembershipApplicationInput;
};


/** What can be done. */
export type MutationEditMembershipApplicationArgs = {
  input: EditMembershipApplicationInput;
};


/** What can be done. */
export type MutationSubmitMembershipApplicationArgs = {
  input: SubmitMembershipApplicationInput;
};


/** What can be done. */
export type MutationBeginMembershipReviewArgs = {
  input: MembershipApplicationMoveInput;
};


/** What can be done. */
export type MutationReturnMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


/** What can be done. */
export type MutationApproveMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


/** What can be done. */
export type MutationRejectMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


/** What can be done. */
export type MutationWithdrawMembershipApplicationArgs = {
  input: MembershipApplicationMoveInput;
};


/** What can be done. */
export type MutationAddMembershipDocumentArgs = {
  input: AddMembershipDocumentInput;
};


/** What can be done. */
export type MutationRemoveMembershipDocumentArgs = {
  input: RemoveMembershipDocumentInput;
};


/** What can be done. */
export type MutationRecommendMembershipDecisionArgs = {
  input: RecommendMembershipDecisionInput;
};


/** What can be done. */
export type MutationAddMembershipDocumentRuleArgs = {
  input: AddMembershipDocumentRuleInput;
};


/** What can be done. */
export type MutationEndMembershipDocumentRuleArgs = {
  input: EndMembershipDocumentRuleInput;
};


/** What can be done. */
export type MutationProposeResolutionArgs = {
  input: ProposeResolutionInput;
};


/** What can be done. */
export type MutationWithdrawResolutionArgs = {
  input: ResolutionMoveInput;
};


/** What can be done. */
export type MutationOpenResolutionArgs = {
  input: ResolutionMoveInput;
};


/** What can be done. */
export type MutationCastResolutionVoteArgs = {
  input: CastResolutionVoteInput;
};


/** What can be done. */
export type MutationCloseResolutionArgs = {
  input: ResolutionMoveInput;
};


/** What can be done. */
export type MutationAddResolutionRuleArgs = {
  input: AddResolutionRuleInput;
};


/** What can be done. */
export type MutationEndResolutionRuleArgs = {
  input: EndResolutionRuleInput;
};


/** What can be done. */
export type MutationDraftWorkPlanArgs = {
  input: DraftWorkPlanInput;
};


/** What can be done. */
export type MutationEditWorkPlanArgs = {
  input: EditWorkPlanInput;
};


/** What can be done. */
export type MutationAdoptWorkPlanArgs = {
  input: AdoptWorkPlanInput;
};


/** What can be done. */
export type MutationCloseWorkPlanArgs = {
  input: WorkPlanMoveInput;
};


/** What can be done. */
export type MutationAddWorkPlanTaskArgs = {
  input: AddWorkPlanTaskInput;
};


/** What can be done. */
export type MutationEditWorkPlanTaskArgs = {
  input: EditWorkPlanTaskInput;
};


/** What can be done. */
export type MutationStartWorkPlanTaskArgs = {
  input: WorkPlanMoveInput;
};


/** What can be done. */
export type MutationFinishWorkPlanTaskArgs = {
  input: WorkPlanMoveInput;
};


/** What can be done. */
export type MutationDropWorkPlanTaskArgs = {
  input: WorkPlanMoveInput;
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
  /** The API client that the caller is; null for people, and for a client that is not approved, suspended or past its last day. */
  readonly client?: Maybe<ApiClient>;
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
  /** Who holds the role. */
  readonly account: Account;
  /** The role. */
  readonly role: Role;
  /** The institution for which the role is held. */
  readonly institution?: Maybe<Institution>;
  /** The id of the expert for whom the role is held. */
  readonly expertId?: Maybe<Scalars['ID']['output']>;
  /** The id of the candidate for whom the role is held. */
  readonly candidateId?: Maybe<Scalars['ID']['output']>;
  /** The first day on which the role holds; null when it held from the moment of the grant. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
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

/** A new last day of a role. */
export type RenewRoleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The grant. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which the role shall hold, not in the past; null for no end. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Which roles to list; everything given must hold. */
export type RoleGrantFilter = {
  /** Any of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Held for this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** With a last day before this one. */
  readonly expiringBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Whether to list only roles that hold today. */
  readonly inForce?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The orders of the list of roles. */
export type RoleGrantOrder =
  /** The latest grant first. */
  | 'NEWEST'
  /** By the last day, the next to expire first; those without an end come last. */
  | 'EXPIRY';

/** A page of roles. */
export type RoleGrantConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RoleGrantEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many roles the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of roles. */
export type RoleGrantEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: RoleGrant;
};

/** The role after the change, or why it was refused. */
export type RoleGrantResult = RoleGrant | InvalidInput | NotFound | NotAllowed | Conflict;

/** A program that asks in its own name, such as a partner's dashboard. */
export type ApiClient = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The institution that runs it. */
  readonly institution: Institution;
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages given. */
  readonly names: LocalizedText;
  /** Who vouches for it: the address of its identity provider. */
  readonly issuer: Scalars['String']['output'];
  /** The name that the issuer gives it. */
  readonly subject: Scalars['String']['output'];
  /** What it may see and do; once approved, what the office allowed. */
  readonly scopes: ReadonlyArray<ApiClientScope>;
  /** Whether it may run operations of its safelist only. */
  readonly safelistOnly: Scalars['Boolean']['output'];
  /** The most that one of its operations may cost; null for what everybody may spend. */
  readonly budget?: Maybe<Scalars['Int']['output']>;
  /** The most requests that it may send in a minute; null for what everybody may send. */
  readonly rate?: Maybe<Scalars['Int']['output']>;
  /** Where those who run it can be reached by electronic mail. */
  readonly contact: Scalars['String']['output'];
  /** How far it is. */
  readonly state: ApiClientState;
  /** The last day on which it is let in. */
  readonly validUntil: Scalars['Date']['output'];
  /** The operations that it has registered, oldest first. */
  readonly operations?: Maybe<ApiClientOperationConnection>;
  /** The SHA-256 of each approved operation, of its text as GraphQL prints it; at most two hundred. */
  readonly safelist: ReadonlyArray<Scalars['String']['output']>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};


/** A program that asks in its own name, such as a partner's dashboard. */
export type ApiClientNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A program that asks in its own name, such as a partner's dashboard. */
export type ApiClientOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far an API client is. */
export type ApiClientState =
  /** Asked for. */
  | 'REQUESTED'
  /** Let in, until its last day. */
  | 'APPROVED'
  /** Declined; final. */
  | 'REJECTED'
  /** Kept out for some time. */
  | 'SUSPENDED'
  /** Ended; final. */
  | 'REVOKED';

/** What an API client may be allowed. */
export type ApiClientScope =
  /** Reads statistics, as an account with the role PARTNER does. */
  | 'STATISTICS_READ';

/** An operation of an API client's safelist. */
export type ApiClientOperation = {
  /** The name of the operation. */
  readonly name: Scalars['String']['output'];
  /** The SHA-256 of the text as GraphQL prints it, in hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** The text, as GraphQL prints it. */
  readonly text: Scalars['String']['output'];
  /** When the office approved it; null while it did not. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of operations. */
export type ApiClientOperationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ApiClientOperationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many operations the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of operations. */
export type ApiClientOperationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The operation. */
  readonly node: ApiClientOperation;
};

/** Which API clients to list; everything given must hold. */
export type ApiClientFilter = {
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ApiClientState>>;
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** With a last day before this one. */
  readonly expiringBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of API clients. */
export type ApiClientConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ApiClientEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many clients the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of API clients. */
export type ApiClientEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: ApiClient;
};

/** What was used. */
export type UsageKind =
  /** An operation, by its name and the SHA-256 of its text. */
  | 'OPERATION'
  /** A field, as `Type.field`. */
  | 'FIELD'
  /** A value of an enum that was given in an argument, as `Enum.VALUE`. */
  | 'ENUM_VALUE';

/** Who used it. */
export type UsageCaller =
  /** An API client. */
  | 'CLIENT'
  /** People who signed in. */
  | 'PEOPLE'
  /** Whoever did not sign in. */
  | 'NOBODY';

/** How often something was used on a day. */
export type UsageByDay = {
  /** Who used it. */
  readonly caller: UsageCaller;
  /** The API client, where it was one. */
  readonly client?: Maybe<ApiClient>;
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** What was used. */
  readonly kind: UsageKind;
  /** Its name; `other` for what was too much to be told apart. */
  readonly name: Scalars['String']['output'];
  /** The SHA-256 of an operation's text, in hexadecimal digits. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** In how many operations. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** Which use to list; everything given must hold. */
export type UsageFilter = {
  /** By this API client. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
  /** By these callers. */
  readonly callers?: InputMaybe<ReadonlyArray<UsageCaller>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<UsageKind>>;
  /** Of this name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** From this day on. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Until this day, included. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of use. */
export type UsageByDayConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<UsageByDayEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entries the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of use. */
export type UsageByDayEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The use. */
  readonly node: UsageByDay;
};

/** An API client to ask for. */
export type RequestApiClientInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that runs it. */
  readonly institutionId: Scalars['ID']['input'];
  /** The name, in at most 200 characters. */
  readonly names: LocalizedTextInput;
  /** Who vouches for it: the address of its identity provider. */
  readonly issuer: Scalars['String']['input'];
  /** The name that the issuer gives it. */
  readonly subject: Scalars['String']['input'];
  /** What it needs; at least one, each once. */
  readonly scopes: ReadonlyArray<ApiClientScope>;
  /** Whether it runs operations of its safelist only. */
  readonly safelistOnly: Scalars['Boolean']['input'];
  /** The most that one of its operations costs, from 1 to 1,000,000; left out for what everybody may spend. */
  readonly budget?: InputMaybe<Scalars['Int']['input']>;
  /** The most requests that it sends in a minute, from 1 to 100,000; left out for what everybody may send. */
  readonly rate?: InputMaybe<Scalars['Int']['input']>;
  /** Where those who run it can be reached by electronic mail; a shared mailbox rather than a person's. */
  readonly contact: Scalars['String']['input'];
  /** The last day on which it is needed, today or later and within three years. */
  readonly validUntil: Scalars['Date']['input'];
  /** The texts of the operations that it runs, each with one named operation; at most fifty at once. */
  readonly operations: ReadonlyArray<Scalars['String']['input']>;
};

/** An API client to approve; what is left out is as it was asked for, and nothing can be more. */
export type ApproveApiClientInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The client. */
  readonly id: Scalars['ID']['input'];
  /** What it may see and do, of what it asked for. */
  readonly scopes?: InputMaybe<ReadonlyArray<ApiClientScope>>;
  /** True to allow operations of its safelist only. */
  readonly safelistOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The most that one of its operations may cost. */
  readonly budget?: InputMaybe<Scalars['Int']['input']>;
  /** The most requests that it may send in a minute. */
  readonly rate?: InputMaybe<Scalars['Int']['input']>;
  /** The last day on which it is let in. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A move of an API client. */
export type ApiClientMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The client. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Operations to register. */
export type RegisterApiClientOperationsInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The client. */
  readonly id: Scalars['ID']['input'];
  /** The texts, each with one named operation of at most 20,000 characters; at most fifty at once, and two hundred in all. */
  readonly operations: ReadonlyArray<Scalars['String']['input']>;
};

/** The client after the change, or why it was refused. */
export type ApiClientResult = ApiClient | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** What members accept. */
export type CodeOfConductKind =
  /** 行动准则, the code of conduct. */
  | 'CODE_OF_CONDUCT'
  /** 自律公约, the self-discipline pact. */
  | 'SELF_DISCIPLINE_PACT';

/** How far a version is. */
export type CodeOfConductState =
  /** Being written. */
  | 'DRAFT'
  /** Adopted: in force from its day until the day of the next one. */
  | 'ADOPTED'
  /** Dropped; final. */
  | 'DROPPED';

/** A version of the code of conduct or of the self-discipline pact. */
export type CodeOfConductVersion = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Which of the two it is. */
  readonly kind: CodeOfConductKind;
  /** The number of the version; the first is 1. */
  readonly number: Scalars['Int']['output'];
  /** How far it is. */
  readonly state: CodeOfConductState;
  /** The title in one language. */
  readonly title: Scalars['String']['output'];
  /** The text in all languages given; null where only a document is named. */
  readonly texts?: Maybe<LocalizedText>;
  /** Where the document with the text is kept. */
  readonly documentReference?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is in force. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Whether it is the version in force today. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** The resolution by which it was adopted; null when the office adopted it. */
  readonly resolution?: Maybe<Resolution>;
  /** How many members have accepted it. */
  readonly adherenceCount: Scalars['NonNegativeInt']['output'];
  /** Who has accepted it, the latest first; null for others than the secretariat. */
  readonly adherences?: Maybe<AdherenceConnection>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};


/** A version of the code of conduct or of the self-discipline pact. */
export type CodeOfConductVersionTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A version of the code of conduct or of the self-discipline pact. */
export type CodeOfConductVersionAdherencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** That a member has accepted a version. */
export type Adherence = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The member. */
  readonly institution: Institution;
  /** The version. */
  readonly version: CodeOfConductVersion;
  /** The day. */
  readonly adheredOn: Scalars['Date']['output'];
  /** Who signed, as they gave their name. */
  readonly signatory?: Maybe<Scalars['String']['output']>;
};

/** Which versions to list. */
export type CodeOfConductFilter = {
  /** Only this kind. */
  readonly kind?: InputMaybe<CodeOfConductKind>;
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CodeOfConductState>>;
};

/** A page of versions. */
export type CodeOfConductVersionConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<CodeOfConductVersionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many versions the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of versions. */
export type CodeOfConductVersionEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: CodeOfConductVersion;
};

/** A page of adherences. */
export type AdherenceConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AdherenceEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many adherences the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of adherences. */
export type AdherenceEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The adherence. */
  readonly node: Adherence;
};

/** A version to draft. */
export type DraftCodeOfConductInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which of the two it is. */
  readonly kind: CodeOfConductKind;
  /** The title, in at most 200 characters. */
  readonly titles: LocalizedTextInput;
  /** The text, in at most 50,000 characters; it or a document must be given. */
  readonly texts?: InputMaybe<LocalizedTextInput>;
  /** Where the document with the text is kept, in at most 500 characters. */
  readonly documentReference?: InputMaybe<Scalars['String']['input']>;
};

/** What to change of a draft; what is left out stays as it is. */
export type EditCodeOfConductInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** The title, in at most 200 characters. */
  readonly titles?: InputMaybe<LocalizedTextInput>;
  /** The text, in at most 50,000 characters. */
  readonly texts?: InputMaybe<LocalizedTextInput>;
  /** Where the document with the text is kept, in at most 500 characters. */
  readonly documentReference?: InputMaybe<Scalars['String']['input']>;
};

/** A draft to adopt. */
export type AdoptCodeOfConductInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** The first day on which it is in force: today or later, and after that of the version before. */
  readonly inForceFrom: Scalars['Date']['input'];
  /** The resolution that adopts it; without one a reason must be given. */
  readonly resolutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the office adopts it by itself. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A draft to drop. */
export type DropCodeOfConductInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A version to accept. */
export type AdhereToCodeOfConductInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly institutionId: Scalars['ID']['input'];
  /** The version. */
  readonly versionId: Scalars['ID']['input'];
  /** Who signs, in at most 100 characters. */
  readonly signatory?: InputMaybe<Scalars['String']['input']>;
};

/** The version after the change, or why it was refused. */
export type CodeOfConductVersionResult = CodeOfConductVersion | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The adherence, or why it was refused. */
export type AdherenceResult = Adherence | InvalidInput | NotFound | NotAllowed | Conflict;

/** How far an election is. */
export type ElectionState =
  /** Nominations are taken. */
  | 'CALLED'
  /** Members vote. */
  | 'OPEN'
  /** The votes are counted; final. */
  | 'CLOSED'
  /** Called off; final. */
  | 'CANCELLED';

/** An election of seats of one kind, in which each active member has one vote. */
export type Election = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The term of office for which seats are filled. */
  readonly term: TermOfOffice;
  /** The kind of seats. */
  readonly seatKind: SeatKind;
  /** How many seats are to be filled. */
  readonly seatCount: Scalars['Int']['output'];
  /** How far it is. */
  readonly state: ElectionState;
  /** Who stands, in the order of the nominations, with the votes once they are counted. */
  readonly nominations?: Maybe<NominationConnection>;
  /** How many members have voted; null until the vote is opened. */
  readonly votesCast?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How many seats a tie has left empty; null until the votes are counted. */
  readonly seatsLeftOpen?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};


/** An election of seats of one kind, in which each active member has one vote. */
export type ElectionNominationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a nomination ended. */
export type NominationOutcome =
  /** Won a seat. */
  | 'ELECTED'
  /** Has as many votes as others, and there are too few seats for all of them. */
  | 'TIED'
  /** Won no seat. */
  | 'NOT_ELECTED'
  /** Could not hold a seat any more when the votes were counted. */
  | 'INELIGIBLE'
  /** Was taken back before the vote. */
  | 'WITHDRAWN';

/** A member that stands in an election. */
export type Nomination = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The election. */
  readonly election: Election;
  /** The institution. */
  readonly institution: Institution;
  /** The person who shall hold the seat. */
  readonly holderName: Scalars['String']['output'];
  /** The votes, once they are counted. */
  readonly votes?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How it ended; null until the votes are counted. */
  readonly outcome?: Maybe<NominationOutcome>;
};

/** Which elections to list. */
export type ElectionFilter = {
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ElectionState>>;
  /** Of this body. */
  readonly bodyKind?: InputMaybe<GovernanceBodyKind>;
};

/** A page of elections. */
export type ElectionConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ElectionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many elections the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of elections. */
export type ElectionEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The election. */
  readonly node: Election;
};

/** A page of nominations. */
export type NominationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<NominationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many nominations the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of nominations. */
export type NominationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The nomination. */
  readonly node: Nomination;
};

/** An election to call. */
export type CallElectionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The term of office. */
  readonly termId: Scalars['ID']['input'];
  /** The kind of seats. */
  readonly seatKind: SeatKind;
  /** How many seats, from 1 to 50; a body has one chair and one secretary general. */
  readonly seatCount: Scalars['Int']['input'];
};

/** A member that shall stand. */
export type NominateForElectionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The election. */
  readonly electionId: Scalars['ID']['input'];
  /** The institution. */
  readonly institutionId: Scalars['ID']['input'];
  /** The person who shall hold the seat, in at most 100 characters. */
  readonly holderName: Scalars['String']['input'];
  /** The account by which the person will vote. */
  readonly holder?: InputMaybe<AccountInput>;
};

/** A vote in an election. */
export type CastElectionVoteInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The election. */
  readonly electionId: Scalars['ID']['input'];
  /** The institution that votes. */
  readonly institutionId: Scalars['ID']['input'];
  /** The nominations voted for, each once, at most as many as there are seats. */
  readonly nominationIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A move of an election, or of a nomination. */
export type ElectionMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The election or the nomination. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The election after the change, or why it was refused. */
export type ElectionResult = Election | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The nomination after the change, or why it was refused. */
export type NominationResult = Nomination | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The kinds of exchange events, 交流活动. */
export type ExchangeEventKind =
  /** 研讨会, a seminar. */
  | 'SEMINAR'
  /** 考察, a visit. */
  | 'VISIT'
  /** 技能竞赛, a competition of skills. */
  | 'COMPETITION'
  /** 展览, an exhibition. */
  | 'EXHIBITION'
  /** 师资培训, a training of trainers. */
  | 'TRAINING_OF_TRAINERS'
  /** 课题研究, a project of research. */
  | 'RESEARCH_PROJECT'
  /** Anything else. */
  | 'OTHER';

/** How far an exchange event is. */
export type ExchangeEventState =
  /** Planned; nobody can be registered yet. */
  | 'PLANNED'
  /** Open for participants. */
  | 'OPEN'
  /** Held; final. */
  | 'HELD'
  /** Cancelled; final. */
  | 'CANCELLED';

/** An event at which members meet. */
export type ExchangeEvent = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of event it is. */
  readonly kind: ExchangeEventKind;
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages given. */
  readonly names: LocalizedText;
  /** The place. */
  readonly place: LocalizedText;
  /** The jurisdiction of the place. */
  readonly jurisdiction: Jurisdiction;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['output'];
  /** The members that organise it, the first of them first; at most twenty. */
  readonly organisers: ReadonlyArray<Institution>;
  /** How many can take part. */
  readonly capacity: Scalars['Int']['output'];
  /** How many are registered. */
  readonly participantCount: Scalars['NonNegativeInt']['output'];
  /** How many came; null until attendance was recorded. */
  readonly attendanceCount?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** How far it is. */
  readonly state: ExchangeEventState;
  /** Who takes part, in the order of registration: all for the organisers and the office, for others those whom their institutions registered. */
  readonly participants?: Maybe<ExchangeParticipantConnection>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};


/** An event at which members meet. */
export type ExchangeEventNameArgs = {
  lang?: InputMaybe<Language>;
};


/** An event at which members meet. */
export type ExchangeEventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who takes part in an exchange event. */
export type ExchangeParticipant = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The event. */
  readonly event: ExchangeEvent;
  /** The institution that registered the person. */
  readonly institution: Institution;
  /** The person. */
  readonly personName: Scalars['String']['output'];
  /** Whether the person came; null until attendance was recorded. */
  readonly attended?: Maybe<Scalars['Boolean']['output']>;
};

/** Which events to list; everything given must hold. */
export type ExchangeEventFilter = {
  /** Part of the name in any language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ExchangeEventKind>>;
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ExchangeEventState>>;
  /** Any of these jurisdictions. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['JurisdictionCode']['input']>>;
  /** Ending on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Beginning on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The orders of the list of events. */
export type ExchangeEventOrder =
  /** By the first day, the latest first. */
  | 'NEWEST'
  /** By the first day, the earliest first. */
  | 'OLDEST';

/** A page of exchange events. */
export type ExchangeEventConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExchangeEventEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many events the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of exchange events. */
export type ExchangeEventEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: ExchangeEvent;
};

/** A page of participants. */
export type ExchangeParticipantConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExchangeParticipantEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many participants the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of participants. */
export type ExchangeParticipantEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The participant. */
  readonly node: ExchangeParticipant;
};

/** An event to plan. */
export type PlanExchangeEventInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What kind of event it is. */
  readonly kind: ExchangeEventKind;
  /** The name, in at most 200 characters. */
  readonly names: LocalizedTextInput;
  /** The place, in at most 300 characters. */
  readonly place: LocalizedTextInput;
  /** The jurisdiction of the place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The first day, not in the past. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day, at most a year later. */
  readonly validUntil: Scalars['Date']['input'];
  /** The active members that organise it, from one to twenty. */
  readonly organiserIds: ReadonlyArray<Scalars['ID']['input']>;
  /** How many can take part, from 1 to 100,000. */
  readonly capacity: Scalars['Int']['input'];
};

/** What to change of an event; what is left out stays as it is. */
export type EditExchangeEventInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The event. */
  readonly id: Scalars['ID']['input'];
  /** The name, in at most 200 characters. */
  readonly names?: InputMaybe<LocalizedTextInput>;
  /** The place, in at most 300 characters. */
  readonly place?: InputMaybe<LocalizedTextInput>;
  /** The jurisdiction of the place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** The first day, not in the past. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** How many can take part: not fewer than are registered. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
};

/** A move of an event. */
export type ExchangeEventMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The event. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** People to register. */
export type RegisterParticipantsInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The event. */
  readonly eventId: Scalars['ID']['input'];
  /** The institution that registers them. */
  readonly institutionId: Scalars['ID']['input'];
  /** The names of the people, from one to fifty, each in at most 100 characters. */
  readonly personNames: ReadonlyArray<Scalars['String']['input']>;
};

/** A registration to take back. */
export type WithdrawParticipantInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The participant. */
  readonly id: Scalars['ID']['input'];
};

/** Who came to an event. */
export type RecordAttendanceInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The event. */
  readonly eventId: Scalars['ID']['input'];
  /** The participants who came, at most five hundred at a time. */
  readonly attendedIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The participants who did not come, at most five hundred at a time. */
  readonly absentIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** The event after the change, or why it was refused. */
export type ExchangeEventResult = ExchangeEvent | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The kinds of bodies that govern the alliance. */
export type GovernanceBodyKind =
  /** 理事会, the council. */
  | 'COUNCIL'
  /** 监事会, the supervisory board. */
  | 'SUPERVISORY_BOARD';

/** A body that governs the alliance. */
export type GovernanceBody = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Which body it is. */
  readonly kind: GovernanceBodyKind;
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages that are known. */
  readonly names: LocalizedText;
  /** Its terms of office, the latest first; at most fifty. */
  readonly terms: ReadonlyArray<TermOfOffice>;
  /** Those who hold its seats on a day, today when it is left out, by kind and number; at most one hundred. */
  readonly seatsOn: ReadonlyArray<Seat>;
};


/** A body that governs the alliance. */
export type GovernanceBodyNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A body that governs the alliance. */
export type GovernanceBodySeatsOnArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};

/** A term of office of a body. */
export type TermOfOffice = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly body: GovernanceBody;
  /** The number of the term; the first is 1. */
  readonly number: Scalars['Int']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day. */
  readonly validUntil: Scalars['Date']['output'];
  /** The seats of this term, also those that ended early, oldest first. */
  readonly seats?: Maybe<SeatConnection>;
};


/** A term of office of a body. */
export type TermOfOfficeSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of seats. */
export type SeatKind =
  /** 理事长 or 监事长, who chairs the body. */
  | 'CHAIR'
  /** 副理事长 or 副监事长, a vice chair. */
  | 'VICE_CHAIR'
  /** 秘书长, the secretary general. */
  | 'SECRETARY_GENERAL'
  /** 理事 or 监事, a member. */
  | 'MEMBER';

/** A seat of a body while one institution holds it. */
export type Seat = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly body: GovernanceBody;
  /** The term of office. */
  readonly term: TermOfOffice;
  /** What kind of seat it is. */
  readonly kind: SeatKind;
  /** Which of the seats of its kind it is; the first is 1. */
  readonly number: Scalars['Int']['output'];
  /** The institution that holds it. */
  readonly institution: Institution;
  /** The person who holds it for the institution. */
  readonly holderName: Scalars['String']['output'];
  /** The account by which the holder votes; null for others than the office, the institution's staff and the holder. */
  readonly holder?: Maybe<Account>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['output'];
  /** Why the seat ended early; null for others than the office and the institution's staff. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** The election in which it was won; null when it was filled otherwise. */
  readonly election?: Maybe<Election>;
};

/** A page of seats. */
export type SeatConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SeatEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many seats the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of seats. */
export type SeatEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The seat. */
  readonly node: Seat;
};

/** A term of office to lay down. */
export type AddTermOfOfficeInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The body. */
  readonly bodyKind: GovernanceBodyKind;
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['input'];
};

/** An account by its issuer and subject. */
export type AccountInput = {
  /** The account's issuer. */
  readonly issuer: Scalars['String']['input'];
  /** The account's subject. */
  readonly subject: Scalars['String']['input'];
};

/** A seat to fill. */
export type FillSeatInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The term of office. */
  readonly termId: Scalars['ID']['input'];
  /** What kind of seat it is. */
  readonly kind: SeatKind;
  /** Which of the seats of its kind, from 1 to 200; a body has one chair and one secretary general. */
  readonly number: Scalars['Int']['input'];
  /** The institution, an active member. */
  readonly institutionId: Scalars['ID']['input'];
  /** The person who holds it, in at most 100 characters. */
  readonly holderName: Scalars['String']['input'];
  /** The account by which the person votes. */
  readonly holder?: InputMaybe<AccountInput>;
  /** The first day, within the term; its first day when left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, within the term; its last day when left out. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A seat to end. */
export type VacateSeatInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The seat. */
  readonly id: Scalars['ID']['input'];
  /** Its last day, not before its first one. */
  readonly validUntil: Scalars['Date']['input'];
  /** Why, in at most 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The term of office, or why it was refused. */
export type TermOfOfficeResult = TermOfOffice | InvalidInput | NotFound | NotAllowed | Conflict;

/** The seat, or why it was refused. */
export type SeatResult = Seat | InvalidInput | NotFound | NotAllowed | Conflict;

/** Where the value of an indicator comes from. */
export type IndicatorMeasure =
  /** Reported by hand. */
  | 'REPORTED'
  /** The members at the end of the task, or today. */
  | 'MEMBERS'
  /** The certificates in force whose holders were certified during the task; a replacement keeps the first one's day. */
  | 'CERTIFICATES_ISSUED'
  /** The recognitions issued during the task. */
  | 'RECOGNITIONS_ISSUED'
  /** The appointments of experts in force at the end of the task, or today. */
  | 'APPOINTMENTS_ACTIVE'
  /** The standards in force at the end of the task, or today. */
  | 'STANDARDS_IN_FORCE'
  /** The people who completed a training that ended during the task. */
  | 'TRAINING_COMPLETED';

/** By what the success of a task is measured. */
export type WorkPlanIndicator = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The task. */
  readonly task: WorkPlanTask;
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages given. */
  readonly names: LocalizedText;
  /** Where its value comes from. */
  readonly measure: IndicatorMeasure;
  /** Of which jurisdiction only; null for all. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** What it counts, such as people. */
  readonly unit: LocalizedText;
  /** What shall be achieved. */
  readonly target: Scalars['Int']['output'];
  /** What has been achieved, as far as it is known here. */
  readonly achieved: Scalars['Int']['output'];
  /** The share of the target that has been achieved, from 0 to 1. */
  readonly progress: Scalars['Float']['output'];
  /** The values reported by hand, the latest first. */
  readonly reports?: Maybe<IndicatorReportConnection>;
};


/** By what the success of a task is measured. */
export type WorkPlanIndicatorNameArgs = {
  lang?: InputMaybe<Language>;
};


/** By what the success of a task is measured. */
export type WorkPlanIndicatorReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A value of an indicator, reported by hand. */
export type IndicatorReport = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: WorkPlanIndicator;
  /** The day for which the value holds. */
  readonly reportedOn: Scalars['Date']['output'];
  /** The value. */
  readonly value: Scalars['NonNegativeInt']['output'];
  /** What there is to say about it; null for others than the owner's staff and the office. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of reports. */
export type IndicatorReportConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<IndicatorReportEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many reports the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of reports. */
export type IndicatorReportEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: IndicatorReport;
};

/** An indicator to add. */
export type AddWorkPlanIndicatorInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The task. */
  readonly taskId: Scalars['ID']['input'];
  /** The name, in at most 200 characters. */
  readonly names: LocalizedTextInput;
  /** Where its value comes from. */
  readonly measure: IndicatorMeasure;
  /** Of which jurisdiction only; standards belong to none. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** What it counts, in at most 50 characters. */
  readonly unit: LocalizedTextInput;
  /** What shall be achieved, from 1 to 1,000,000,000. */
  readonly target: Scalars['Int']['input'];
};

/** A target to change. */
export type SetIndicatorTargetInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The indicator. */
  readonly id: Scalars['ID']['input'];
  /** What shall be achieved, from 1 to 1,000,000,000. */
  readonly target: Scalars['Int']['input'];
};

/** A value to report. */
export type ReportIndicatorInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** The day for which the value holds: within the task, and not in the future. */
  readonly reportedOn: Scalars['Date']['input'];
  /** The value. */
  readonly value: Scalars['NonNegativeInt']['input'];
  /** What there is to say about it, in at most 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The indicator after the change, or why it was refused. */
export type WorkPlanIndicatorResult = WorkPlanIndicator | InvalidInput | NotFound | NotAllowed | Conflict;

/** The report, or why it was refused. */
export type IndicatorReportResult = IndicatorReport | InvalidInput | NotFound | NotAllowed | Conflict;

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
  /** The first day of the present standing. */
  readonly standingSince: Scalars['Date']['output'];
  /** What became of the membership, oldest first, with reasons; null for others than the member's staff and the office. At most the latest hundred steps. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
  /** The member's own website. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** Where the member can be reached, as it says itself. */
  readonly contact?: Maybe<InstitutionContact>;
  /** The day of admission. */
  readonly joinedOn: Scalars['Date']['output'];
  /** Whether this is a real organisation, shown with public facts only, or an invented one. */
  readonly provenance: Provenance;
  /** The member into which this one was merged. */
  readonly mergedInto?: Maybe<Institution>;
  /** The day of that merger. */
  readonly mergedOn?: Maybe<Scalars['Date']['output']>;
  /** The former members that were merged into this one, by name. */
  readonly mergedFrom?: Maybe<InstitutionConnection>;
  /** What the member has accepted, the latest first; null for others than its staff and the office. */
  readonly adherences?: Maybe<AdherenceConnection>;
  /** The exchange events that the institution organises or organised, the latest first. */
  readonly exchangeEvents?: Maybe<ExchangeEventConnection>;
  /** The seats that the institution holds or held, the latest first. */
  readonly seats?: Maybe<SeatConnection>;
  /** The tasks of work plans for which the institution answers, the latest first; those of drafts for the council and the office only. */
  readonly workPlanTasks?: Maybe<WorkPlanTaskConnection>;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionNameArgs = {
  lang?: InputMaybe<Language>;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionMergedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionAdherencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionExchangeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A member of the alliance. Real organisations appear in the demonstration data with their public facts only;
 * their registration numbers, member numbers and standing there are generated.
 */
export type InstitutionWorkPlanTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where a member can be reached. */
export type InstitutionContact = {
  /** An address for electronic mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** A telephone number. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** A postal address. */
  readonly address?: Maybe<LocalizedText>;
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
  /** Any of these provenances. */
  readonly provenances?: InputMaybe<ReadonlyArray<Provenance>>;
  /** Admitted on this day or later. */
  readonly joinedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Admitted on this day or earlier. */
  readonly joinedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The orders of the list of members. */
export type InstitutionOrder =
  /** By the Simplified Chinese name, in pinyin order. */
  | 'NAME'
  /** By the day of admission, newest first. */
  | 'NEWEST'
  /** By the member number. */
  | 'MEMBER_NUMBER';

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

/** A legal registration. */
export type LegalRegistrationInput = {
  /** The register. */
  readonly register: RegisterKind;
  /** The number in that register. */
  readonly number: Scalars['String']['input'];
};

/** A change of a member's standing. */
export type InstitutionMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the new standing holds, not in the future; today when it is left out. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a member can be reached; what is left out is removed. */
export type InstitutionContactInput = {
  /** An address for electronic mail, in at most 200 characters. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** A telephone number, in at most 40 characters. */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /** A postal address, in at most 300 characters a language. */
  readonly address?: InputMaybe<LocalizedTextInput>;
};

/** What to change of a member; what is left out stays as it is. */
export type EditInstitutionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The member. */
  readonly id: Scalars['ID']['input'];
  /** The name in all its languages, replacing the present one; by the office only. */
  readonly names?: InputMaybe<LocalizedTextInput>;
  /** The website; an empty text removes it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Where the member can be reached, replacing what is there. */
  readonly contact?: InputMaybe<InstitutionContactInput>;
};

/** A merger of members. */
export type MergeInstitutionsInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The members that cease to be, at most twenty. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** The active member that survives. */
  readonly intoId: Scalars['ID']['input'];
  /** The day of the merger, not in the future. */
  readonly mergedOn: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The member after the change, or why it was refused. */
export type InstitutionResult = Institution | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

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
  /** The documents handed in, oldest first; at most fifty. */
  readonly documents: ReadonlyArray<MembershipDocument>;
  /** The kinds of documents that are required of this applicant and not there yet; at most one hundred. */
  readonly missingDocuments: ReadonlyArray<MembershipDocumentKind>;
  /** What reviewers recommend, oldest first; null for others than the office. At most one hundred. */
  readonly recommendations?: Maybe<ReadonlyArray<MembershipRecommendation>>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
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

/** Which applications to list. */
export type MembershipApplicationFilter = {
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<MembershipApplicationState>>;
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<InstitutionKind>>;
  /** Any of these jurisdictions. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['JurisdictionCode']['input']>>;
  /** Part of the applicant's name in any language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
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
  /** The documents that are there already, at most fifty; more can be added later. */
  readonly documents?: InputMaybe<ReadonlyArray<MembershipDocumentInput>>;
};

/** What to change of an application; what is left out stays as it is. */
export type EditMembershipApplicationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The application. */
  readonly id: Scalars['ID']['input'];
  /** The applicant's name, in at least one language. */
  readonly names?: InputMaybe<LocalizedTextInput>;
  /** What kind of body applies. */
  readonly kind?: InputMaybe<InstitutionKind>;
  /** Where the applicant is registered. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** The registration by which the applicant legally exists. */
  readonly registration?: InputMaybe<LegalRegistrationInput>;
  /** The applicant's website; an empty text removes it. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
  /** Whether the code of conduct and the self-discipline pact are accepted. */
  readonly acceptsCodeOfConduct?: InputMaybe<Scalars['Boolean']['input']>;
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

/** The application after the change, or why it was refused. */
export type MembershipApplicationResult = MembershipApplication | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The kinds of documents that belong to an application. */
export type MembershipDocumentKind =
  /** The extract of the register, or the licence, by which the body legally exists. */
  | 'REGISTRATION_EXTRACT'
  /** The statutes of an association or a learned society. */
  | 'STATUTES'
  /** The licence to run a school or to train. */
  | 'EDUCATION_LICENCE'
  /** The signed code of conduct and self-discipline pact. */
  | 'SIGNED_PACT'
  /** The authority of whoever signs for the body. */
  | 'SIGNATORY_AUTHORITY'
  /** Anything else. */
  | 'OTHER';

/** A document of an application, described; its bytes lie in the office's archive and never here. */
export type MembershipDocument = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What the document is. */
  readonly kind: MembershipDocumentKind;
  /** The name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** The media type, such as application/pdf. */
  readonly mediaType: Scalars['String']['output'];
  /** The size in bytes. */
  readonly sizeInBytes: Scalars['NonNegativeInt']['output'];
  /** The SHA-256 digest of the bytes, in 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** The day on which it was uploaded. */
  readonly uploadedOn: Scalars['Date']['output'];
};

/** How a reviewer recommends to decide. */
export type MembershipRecommendationAdvice =
  /** To admit the applicant. */
  | 'APPROVE'
  /** To give the application back to be corrected. */
  | 'RETURN'
  /** To decline the applicant. */
  | 'REJECT';

/** A reviewer's recommendation on an application; seen by the office only. */
export type MembershipRecommendation = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How to decide. */
  readonly advice: MembershipRecommendationAdvice;
  /** Why. */
  readonly note: Scalars['String']['output'];
  /** Which review of the application it belongs to; the first is 1. */
  readonly round: Scalars['Int']['output'];
  /** Who recommends. */
  readonly recommendedBy?: Maybe<Account>;
  /** When it was recommended. */
  readonly recommendedAt: Scalars['DateTime']['output'];
};

/** A rule that a kind of document is required. */
export type MembershipDocumentRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The kind of bodies that it concerns; null for all. */
  readonly institutionKind?: Maybe<InstitutionKind>;
  /** The jurisdiction that it concerns; null for all. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** What is required. */
  readonly documentKind: MembershipDocumentKind;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A document, described. */
export type MembershipDocumentInput = {
  /** What the document is. */
  readonly kind: MembershipDocumentKind;
  /** The name of the file, in at most 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** The media type, such as application/pdf. */
  readonly mediaType: Scalars['String']['input'];
  /** The size in bytes, at most 50 million. */
  readonly sizeInBytes: Scalars['NonNegativeInt']['input'];
  /** The SHA-256 digest of the bytes, in 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** A document to add. */
export type AddMembershipDocumentInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** The document. */
  readonly document: MembershipDocumentInput;
};

/** A document to remove. */
export type RemoveMembershipDocumentInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document. */
  readonly id: Scalars['ID']['input'];
};

/** A recommendation on an application. */
export type RecommendMembershipDecisionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The application. */
  readonly applicationId: Scalars['ID']['input'];
  /** How to decide. */
  readonly advice: MembershipRecommendationAdvice;
  /** Why, in at most 2000 characters. */
  readonly note: Scalars['String']['input'];
};

/** A kind of document to require. */
export type AddMembershipDocumentRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind of bodies that it concerns; all when it is left out. */
  readonly institutionKind?: InputMaybe<InstitutionKind>;
  /** The jurisdiction that it concerns; all when it is left out. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** What is required. */
  readonly documentKind: MembershipDocumentKind;
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** The end of a rule. */
export type EndMembershipDocumentRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which it holds; yesterday or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** The document, or why it was refused. */
export type MembershipDocumentResult = MembershipDocument | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The recommendation, or why it was refused. */
export type MembershipRecommendationResult = MembershipRecommendation | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The rule after the change, or why it was refused. */
export type MembershipDocumentRuleResult = MembershipDocumentRule | InvalidInput | NotFound | NotAllowed | Conflict;

/** How far a resolution is. */
export type ResolutionState =
  /** Proposed, not yet voted on. */
  | 'PROPOSED'
  /** Voted on. */
  | 'OPEN'
  /** Adopted; final. */
  | 'ADOPTED'
  /** Lost; final. */
  | 'LOST'
  /** Taken back; final. */
  | 'WITHDRAWN';

/** What a resolution decides on. */
export type ResolutionSubject =
  /** Supporting the development of a standard and its question bank. */
  | 'STANDARD_PROJECT_FUNDING'
  /** A version of the code of conduct or of the self-discipline pact. */
  | 'CODE_OF_CONDUCT'
  /** A work plan. */
  | 'WORK_PLAN'
  /** A matter of membership. */
  | 'MEMBERSHIP'
  /** A matter of the bodies themselves, such as an election. */
  | 'GOVERNANCE'
  /** Anything else. */
  | 'OTHER';

/** A decision of a body. */
export type Resolution = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The body that decides. */
  readonly body: GovernanceBody;
  /** What it decides on. */
  readonly subject: ResolutionSubject;
  /** The title in one language. */
  readonly title: Scalars['String']['output'];
  /** The title in all languages given. */
  readonly titles: LocalizedText;
  /** The text in all languages given. */
  readonly texts: LocalizedText;
  /** The development project that it decides to fund; null for other subjects. */
  readonly project?: Maybe<DevelopmentProject>;
  /** The most that the project gets by it; null for other subjects. */
  readonly amount?: Maybe<Money>;
  /** How far it is. */
  readonly state: ResolutionState;
  /** When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The day of the decision. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** How the votes were counted; null until the vote is closed. */
  readonly count?: Maybe<ResolutionCount>;
  /** The rule that decided; null until the vote is closed. */
  readonly rule?: Maybe<ResolutionRule>;
  /** The votes given so far, by seat; null for others than those who hold a seat of the body and the office. At most one hundred. */
  readonly votes?: Maybe<ReadonlyArray<ResolutionVote>>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};


/** A decision of a body. */
export type ResolutionTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** A project of a standard or a question bank; curriculum knows the rest of it. */
export type DevelopmentProject = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
};

/** How the votes on a resolution were counted. */
export type ResolutionCount = {
  /** The seats of the body that were held on the day. */
  readonly seats: Scalars['NonNegativeInt']['output'];
  /** The votes for it. */
  readonly votesFor: Scalars['NonNegativeInt']['output'];
  /** The votes against it. */
  readonly votesAgainst: Scalars['NonNegativeInt']['output'];
  /** The abstentions. */
  readonly abstentions: Scalars['NonNegativeInt']['output'];
  /** Whether enough took part. */
  readonly quorumMet: Scalars['Boolean']['output'];
};

/** How somebody votes. */
export type VoteChoice =
  /** For the resolution. */
  | 'FOR'
  /** Against the resolution. */
  | 'AGAINST'
  /** Neither; counts for the quorum. */
  | 'ABSTAIN';

/** The vote of a seat. */
export type ResolutionVote = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The seat. */
  readonly seat: Seat;
  /** How it voted. */
  readonly choice: VoteChoice;
  /** When it voted last. */
  readonly votedAt: Scalars['DateTime']['output'];
};

/** What a majority is counted of. */
export type MajorityBasis =
  /** Of the votes for and against. */
  | 'VOTES_CAST'
  /** Of all who took part, abstentions included. */
  | 'VOTERS'
  /** Of all seats that are held. */
  | 'SEATS';

/** By which quorum and majority a body decides. */
export type ResolutionRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly body: GovernanceBody;
  /** What it concerns; null for everything that has no rule of its own. */
  readonly subject?: Maybe<ResolutionSubject>;
  /** The share of the seats held that must take part. */
  readonly quorum: Fraction;
  /** The share of the votes that is needed. */
  readonly majority: Fraction;
  /** What the majority is counted of. */
  readonly majorityOf: MajorityBasis;
  /** Whether more than the share is needed, not just the share itself. */
  readonly moreThan: Scalars['Boolean']['output'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A share, such as two thirds. */
export type Fraction = {
  /** The upper number. */
  readonly numerator: Scalars['Int']['output'];
  /** The lower number. */
  readonly denominator: Scalars['Int']['output'];
};

/** A share, such as two thirds. */
export type FractionInput = {
  /** The upper number, from 0 to the lower one. */
  readonly numerator: Scalars['Int']['input'];
  /** The lower number, from 1 to 1000. */
  readonly denominator: Scalars['Int']['input'];
};

/** Which resolutions to list; everything given must hold. */
export type ResolutionFilter = {
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ResolutionState>>;
  /** Any of these subjects. */
  readonly subjects?: InputMaybe<ReadonlyArray<ResolutionSubject>>;
  /** Of this body. */
  readonly bodyKind?: InputMaybe<GovernanceBodyKind>;
  /** Part of the title in any language. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A page of resolutions. */
export type ResolutionConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many resolutions the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of resolutions. */
export type ResolutionEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The resolution. */
  readonly node: Resolution;
};

/** A resolution to propose. */
export type ProposeResolutionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The body that shall decide. */
  readonly bodyKind: GovernanceBodyKind;
  /** What it decides on. */
  readonly subject: ResolutionSubject;
  /** The title, in at most 200 characters. */
  readonly titles: LocalizedTextInput;
  /** The text, in at most 20,000 characters. */
  readonly texts: LocalizedTextInput;
  /** The development project to fund; given with the subject STANDARD_PROJECT_FUNDING and with no other. */
  readonly projectId?: InputMaybe<Scalars['ID']['input']>;
  /** The most that the project gets; given with the subject STANDARD_PROJECT_FUNDING and with no other. */
  readonly amount?: InputMaybe<MoneyInput>;
};

/** A move of a resolution. */
export type ResolutionMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The resolution. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A vote on a resolution. */
export type CastResolutionVoteInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The resolution. */
  readonly id: Scalars['ID']['input'];
  /** How to vote. */
  readonly choice: VoteChoice;
};

/** A quorum and a majority to lay down. */
export type AddResolutionRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The body. */
  readonly bodyKind: GovernanceBodyKind;
  /** What it concerns; everything that has no rule of its own when left out. */
  readonly subject?: InputMaybe<ResolutionSubject>;
  /** The share of the seats held that must take part. */
  readonly quorum: FractionInput;
  /** The share of the votes that is needed. */
  readonly majority: FractionInput;
  /** What the majority is counted of. */
  readonly majorityOf: MajorityBasis;
  /** Whether more than the share is needed, not just the share itself. */
  readonly moreThan: Scalars['Boolean']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
};

/** The end of a rule. */
export type EndResolutionRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which it holds; yesterday or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** The resolution after the change, or why it was refused. */
export type ResolutionResult = Resolution | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The rule after the change, or why it was refused. */
export type ResolutionRuleResult = ResolutionRule | InvalidInput | NotFound | NotAllowed | Conflict;

/** How far a work plan is. */
export type WorkPlanState =
  /** Being written. */
  | 'DRAFT'
  /** Adopted: its tasks are worked on. */
  | 'ADOPTED'
  /** Closed; final. */
  | 'CLOSED';

/** What the alliance wants to achieve in some years. */
export type WorkPlan = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages given. */
  readonly names: LocalizedText;
  /** The first year. */
  readonly firstYear: Scalars['Int']['output'];
  /** The last year. */
  readonly lastYear: Scalars['Int']['output'];
  /** How far it is. */
  readonly state: WorkPlanState;
  /** The resolution by which it was adopted. */
  readonly resolution?: Maybe<Resolution>;
  /** Its tasks, by their first day. */
  readonly tasks?: Maybe<WorkPlanTaskConnection>;
  /** What has happened so far, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};


/** What the alliance wants to achieve in some years. */
export type WorkPlanNameArgs = {
  lang?: InputMaybe<Language>;
};


/** What the alliance wants to achieve in some years. */
export type WorkPlanTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkPlanTaskFilter>;
};

/** The six duties of the alliance. */
export type AllianceDuty =
  /** Institutions and rules: management of experts, technical development, supervision of quality. */
  | 'INSTITUTIONS_AND_RULES'
  /** The pool of experts. */
  | 'EXPERT_POOL'
  /** Technical development: surveys, standards, textbooks, question banks. */
  | 'TECHNICAL_DEVELOPMENT'
  /** Training, and the supply of skills matched to demand. */
  | 'TRAINING'
  /** Assessment and recognition. */
  | 'ASSESSMENT_AND_RECOGNITION'
  /** Exchange: international standards, shared resources, the information platform. */
  | 'EXCHANGE';

/** How far a task is. */
export type WorkPlanTaskState =
  /** Not begun. */
  | 'PLANNED'
  /** Worked on. */
  | 'RUNNING'
  /** Done; final. */
  | 'DONE'
  /** Given up; final. */
  | 'DROPPED';

/** A task of a work plan. */
export type WorkPlanTask = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The plan. */
  readonly plan: WorkPlan;
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages given. */
  readonly names: LocalizedText;
  /** The duty that it serves. */
  readonly duty: AllianceDuty;
  /** The member that answers for it. */
  readonly owner: Institution;
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['output'];
  /** How far it is. */
  readonly state: WorkPlanTaskState;
  /** By what its success is measured, oldest first; at most twenty. */
  readonly indicators: ReadonlyArray<WorkPlanIndicator>;
  /** What has happened so far, oldest first, with reasons; null for others than the owner's staff and the office. At most the latest hundred steps. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};


/** A task of a work plan. */
export type WorkPlanTaskNameArgs = {
  lang?: InputMaybe<Language>;
};

/** Which plans to list. */
export type WorkPlanFilter = {
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<WorkPlanState>>;
  /** Plans of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Which tasks to list; everything given must hold. */
export type WorkPlanTaskFilter = {
  /** Any of these duties. */
  readonly duties?: InputMaybe<ReadonlyArray<AllianceDuty>>;
  /** Any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<WorkPlanTaskState>>;
};

/** A page of work plans. */
export type WorkPlanConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<WorkPlanEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many plans the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of work plans. */
export type WorkPlanEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: WorkPlan;
};

/** A page of tasks. */
export type WorkPlanTaskConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<WorkPlanTaskEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many tasks the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of tasks. */
export type WorkPlanTaskEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: WorkPlanTask;
};

/** A plan to draft. */
export type DraftWorkPlanInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name, in at most 200 characters. */
  readonly names: LocalizedTextInput;
  /** The first year, from 2023 to 2100. */
  readonly firstYear: Scalars['Int']['input'];
  /** The last year, at most nine years later. */
  readonly lastYear: Scalars['Int']['input'];
};

/** What to change of a draft; what is left out stays as it is. */
export type EditWorkPlanInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The name, in at most 200 characters. */
  readonly names?: InputMaybe<LocalizedTextInput>;
  /** The first year. */
  readonly firstYear?: InputMaybe<Scalars['Int']['input']>;
  /** The last year. */
  readonly lastYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A plan to adopt. */
export type AdoptWorkPlanInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The resolution that adopts it. */
  readonly resolutionId: Scalars['ID']['input'];
};

/** A move of a plan or of a task. */
export type WorkPlanMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The plan or the task. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A task to add. */
export type AddWorkPlanTaskInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The plan. */
  readonly planId: Scalars['ID']['input'];
  /** The name, in at most 200 characters. */
  readonly names: LocalizedTextInput;
  /** The duty that it serves. */
  readonly duty: AllianceDuty;
  /** The member that answers for it. */
  readonly ownerId: Scalars['ID']['input'];
  /** The first day, within the years of the plan. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day, within the years of the plan. */
  readonly validUntil: Scalars['Date']['input'];
};

/** What to change of a task; what is left out stays as it is. */
export type EditWorkPlanTaskInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The task. */
  readonly id: Scalars['ID']['input'];
  /** The name, in at most 200 characters. */
  readonly names?: InputMaybe<LocalizedTextInput>;
  /** The duty that it serves. */
  readonly duty?: InputMaybe<AllianceDuty>;
  /** The member that answers for it. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The plan after the change, or why it was refused. */
export type WorkPlanResult = WorkPlan | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** The task after the change, or why it was refused. */
export type WorkPlanTaskResult = WorkPlanTask | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;



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
  RoleGrantResult:
    | ( RoleGrantRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ApiClientResult:
    | ( ApiClientRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  CodeOfConductVersionResult:
    | ( CodeOfConductVersionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  AdherenceResult:
    | ( AdherenceRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ElectionResult:
    | ( ElectionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  NominationResult:
    | ( NominationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ExchangeEventResult:
    | ( ExchangeEventRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  TermOfOfficeResult:
    | ( TermOfOfficeRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  SeatResult:
    | ( SeatRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  WorkPlanIndicatorResult:
    | ( WorkPlanIndicatorRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  IndicatorReportResult:
    | ( IndicatorReportRow )
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
  MembershipApplicationResult:
    | ( MembershipApplicationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  MembershipDocumentResult:
    | ( MembershipDocumentRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  MembershipRecommendationResult:
    | ( MembershipRecommendationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  MembershipDocumentRuleResult:
    | ( MembershipDocumentRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ResolutionResult:
    | ( ResolutionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ResolutionRuleResult:
    | ( ResolutionRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  WorkPlanResult:
    | ( WorkPlanRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  WorkPlanTaskResult:
    | ( WorkPlanTaskRow )
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'account' | 'grants' | 'client'> & { account?: Maybe<ResolversTypes['Account']>, grants: ReadonlyArray<ResolversTypes['RoleGrant']>, client?: Maybe<ResolversTypes['ApiClient']> }>;
  Account: ResolverTypeWrapper<AccountRow>;
  RoleGrant: ResolverTypeWrapper<RoleGrantRow>;
  Role: Role;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  RenewRoleInput: RenewRoleInput;
  RoleGrantFilter: RoleGrantFilter;
  RoleGrantOrder: RoleGrantOrder;
  RoleGrantConnection: ResolverTypeWrapper<Connection<RoleGrantRow>>;
  RoleGrantEdge: ResolverTypeWrapper<Edge<RoleGrantRow>>;
  RoleGrantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleGrantResult']>;
  ApiClient: ResolverTypeWrapper<ApiClientRow>;
  ApiClientState: ApiClientState;
  ApiClientScope: ApiClientScope;
  ApiClientOperation: ResolverTypeWrapper<ApiClientOperationRow>;
  ApiClientOperationConnection: ResolverTypeWrapper<Connection<ApiClientOperationRow>>;
  ApiClientOperationEdge: ResolverTypeWrapper<Edge<ApiClientOperationRow>>;
  ApiClientFilter: ApiClientFilter;
  ApiClientConnection: ResolverTypeWrapper<Connection<ApiClientRow>>;
  ApiClientEdge: ResolverTypeWrapper<Edge<ApiClientRow>>;
  UsageKind: UsageKind;
  UsageCaller: UsageCaller;
  UsageByDay: ResolverTypeWrapper<UsageByDayRow>;
  UsageFilter: UsageFilter;
  UsageByDayConnection: ResolverTypeWrapper<Connection<UsageByDayRow>>;
  UsageByDayEdge: ResolverTypeWrapper<Edge<UsageByDayRow>>;
  RequestApiClientInput: RequestApiClientInput;
  ApproveApiClientInput: ApproveApiClientInput;
  ApiClientMoveInput: ApiClientMoveInput;
  RegisterApiClientOperationsInput: RegisterApiClientOperationsInput;
  ApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiClientResult']>;
  CodeOfConductKind: CodeOfConductKind;
  CodeOfConductState: CodeOfConductState;
  CodeOfConductVersion: ResolverTypeWrapper<CodeOfConductVersionRow>;
  Adherence: ResolverTypeWrapper<AdherenceRow>;
  CodeOfConductFilter: CodeOfConductFilter;
  CodeOfConductVersionConnection: ResolverTypeWrapper<Connection<CodeOfConductVersionRow>>;
  CodeOfConductVersionEdge: ResolverTypeWrapper<Edge<CodeOfConductVersionRow>>;
  AdherenceConnection: ResolverTypeWrapper<Connection<AdherenceRow>>;
  AdherenceEdge: ResolverTypeWrapper<Edge<AdherenceRow>>;
  DraftCodeOfConductInput: DraftCodeOfConductInput;
  EditCodeOfConductInput: EditCodeOfConductInput;
  AdoptCodeOfConductInput: AdoptCodeOfConductInput;
  DropCodeOfConductInput: DropCodeOfConductInput;
  AdhereToCodeOfConductInput: AdhereToCodeOfConductInput;
  CodeOfConductVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CodeOfConductVersionResult']>;
  AdherenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdherenceResult']>;
  ElectionState: ElectionState;
  Election: ResolverTypeWrapper<ElectionRow>;
  NominationOutcome: NominationOutcome;
  Nomination: ResolverTypeWrapper<NominationRow>;
  ElectionFilter: ElectionFilter;
  ElectionConnection: ResolverTypeWrapper<Connection<ElectionRow>>;
  ElectionEdge: ResolverTypeWrapper<Edge<ElectionRow>>;
  NominationConnection: ResolverTypeWrapper<Connection<NominationRow>>;
  NominationEdge: ResolverTypeWrapper<Edge<NominationRow>>;
  CallElectionInput: CallElectionInput;
  NominateForElectionInput: NominateForElectionInput;
  CastElectionVoteInput: CastElectionVoteInput;
  ElectionMoveInput: ElectionMoveInput;
  ElectionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ElectionResult']>;
  NominationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NominationResult']>;
  ExchangeEventKind: ExchangeEventKind;
  ExchangeEventState: ExchangeEventState;
  ExchangeEvent: ResolverTypeWrapper<ExchangeEventRow>;
  ExchangeParticipant: ResolverTypeWrapper<ExchangeParticipantRow>;
  ExchangeEventFilter: ExchangeEventFilter;
  ExchangeEventOrder: ExchangeEventOrder;
  ExchangeEventConnection: ResolverTypeWrapper<Connection<ExchangeEventRow>>;
  ExchangeEventEdge: ResolverTypeWrapper<Edge<ExchangeEventRow>>;
  ExchangeParticipantConnection: ResolverTypeWrapper<Connection<ExchangeParticipantRow>>;
  ExchangeParticipantEdge: ResolverTypeWrapper<Edge<ExchangeParticipantRow>>;
  PlanExchangeEventInput: PlanExchangeEventInput;
  EditExchangeEventInput: EditExchangeEventInput;
  ExchangeEventMoveInput: ExchangeEventMoveInput;
  RegisterParticipantsInput: RegisterParticipantsInput;
  WithdrawParticipantInput: WithdrawParticipantInput;
  RecordAttendanceInput: RecordAttendanceInput;
  ExchangeEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExchangeEventResult']>;
  GovernanceBodyKind: GovernanceBodyKind;
  GovernanceBody: ResolverTypeWrapper<GovernanceBodyRow>;
  TermOfOffice: ResolverTypeWrapper<TermOfOfficeRow>;
  SeatKind: SeatKind;
  Seat: ResolverTypeWrapper<SeatRow>;
  SeatConnection: ResolverTypeWrapper<Connection<SeatRow>>;
  SeatEdge: ResolverTypeWrapper<Edge<SeatRow>>;
  AddTermOfOfficeInput: AddTermOfOfficeInput;
  AccountInput: AccountInput;
  FillSeatInput: FillSeatInput;
  VacateSeatInput: VacateSeatInput;
  TermOfOfficeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TermOfOfficeResult']>;
  SeatResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SeatResult']>;
  IndicatorMeasure: IndicatorMeasure;
  WorkPlanIndicator: ResolverTypeWrapper<WorkPlanIndicatorRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IndicatorReport: ResolverTypeWrapper<IndicatorReportRow>;
  IndicatorReportConnection: ResolverTypeWrapper<Connection<IndicatorReportRow>>;
  IndicatorReportEdge: ResolverTypeWrapper<Edge<IndicatorReportRow>>;
  AddWorkPlanIndicatorInput: AddWorkPlanIndicatorInput;
  SetIndicatorTargetInput: SetIndicatorTargetInput;
  ReportIndicatorInput: ReportIndicatorInput;
  WorkPlanIndicatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkPlanIndicatorResult']>;
  IndicatorReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndicatorReportResult']>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionContact: ResolverTypeWrapper<InstitutionContact>;
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
  LegalRegistrationInput: LegalRegistrationInput;
  InstitutionMoveInput: InstitutionMoveInput;
  InstitutionContactInput: InstitutionContactInput;
  EditInstitutionInput: EditInstitutionInput;
  MergeInstitutionsInput: MergeInstitutionsInput;
  InstitutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstitutionResult']>;
  MembershipApplication: ResolverTypeWrapper<MembershipApplicationRow>;
  MembershipApplicationState: MembershipApplicationState;
  MembershipApplicationFilter: MembershipApplicationFilter;
  MembershipApplicationConnection: ResolverTypeWrapper<Connection<MembershipApplicationRow>>;
  MembershipApplicationEdge: ResolverTypeWrapper<Edge<MembershipApplicationRow>>;
  StartMembershipApplicationInput: StartMembershipApplicationInput;
  EditMembershipApplicationInput: EditMembershipApplicationInput;
  SubmitMembershipApplicationInput: SubmitMembershipApplicationInput;
  MembershipApplicationMoveInput: MembershipApplicationMoveInput;
  MembershipApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembershipApplicationResult']>;
  MembershipDocumentKind: MembershipDocumentKind;
  MembershipDocument: ResolverTypeWrapper<MembershipDocumentRow>;
  MembershipRecommendationAdvice: MembershipRecommendationAdvice;
  MembershipRecommendation: ResolverTypeWrapper<MembershipRecommendationRow>;
  MembershipDocumentRule: ResolverTypeWrapper<MembershipDocumentRuleRow>;
  MembershipDocumentInput: MembershipDocumentInput;
  AddMembershipDocumentInput: AddMembershipDocumentInput;
  RemoveMembershipDocumentInput: RemoveMembershipDocumentInput;
  RecommendMembershipDecisionInput: RecommendMembershipDecisionInput;
  AddMembershipDocumentRuleInput: AddMembershipDocumentRuleInput;
  EndMembershipDocumentRuleInput: EndMembershipDocumentRuleInput;
  MembershipDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembershipDocumentResult']>;
  MembershipRecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembershipRecommendationResult']>;
  MembershipDocumentRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MembershipDocumentRuleResult']>;
  ResolutionState: ResolutionState;
  ResolutionSubject: ResolutionSubject;
  Resolution: ResolverTypeWrapper<ResolutionRow>;
  DevelopmentProject: ResolverTypeWrapper<{ readonly id: string }>;
  ResolutionCount: ResolverTypeWrapper<ResolutionCount>;
  VoteChoice: VoteChoice;
  ResolutionVote: ResolverTypeWrapper<ResolutionVoteRow>;
  MajorityBasis: MajorityBasis;
  ResolutionRule: ResolverTypeWrapper<ResolutionRuleRow>;
  Fraction: ResolverTypeWrapper<Fraction>;
  FractionInput: FractionInput;
  ResolutionFilter: ResolutionFilter;
  ResolutionConnection: ResolverTypeWrapper<Connection<ResolutionRow>>;
  ResolutionEdge: ResolverTypeWrapper<Edge<ResolutionRow>>;
  ProposeResolutionInput: ProposeResolutionInput;
  ResolutionMoveInput: ResolutionMoveInput;
  CastResolutionVoteInput: CastResolutionVoteInput;
  AddResolutionRuleInput: AddResolutionRuleInput;
  EndResolutionRuleInput: EndResolutionRuleInput;
  ResolutionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolutionResult']>;
  ResolutionRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolutionRuleResult']>;
  WorkPlanState: WorkPlanState;
  WorkPlan: ResolverTypeWrapper<WorkPlanRow>;
  AllianceDuty: AllianceDuty;
  WorkPlanTaskState: WorkPlanTaskState;
  WorkPlanTask: ResolverTypeWrapper<WorkPlanTaskRow>;
  WorkPlanFilter: WorkPlanFilter;
  WorkPlanTaskFilter: WorkPlanTaskFilter;
  WorkPlanConnection: ResolverTypeWrapper<Connection<WorkPlanRow>>;
  WorkPlanEdge: ResolverTypeWrapper<Edge<WorkPlanRow>>;
  WorkPlanTaskConnection: ResolverTypeWrapper<Connection<WorkPlanTaskRow>>;
  WorkPlanTaskEdge: ResolverTypeWrapper<Edge<WorkPlanTaskRow>>;
  DraftWorkPlanInput: DraftWorkPlanInput;
  EditWorkPlanInput: EditWorkPlanInput;
  AdoptWorkPlanInput: AdoptWorkPlanInput;
  WorkPlanMoveInput: WorkPlanMoveInput;
  AddWorkPlanTaskInput: AddWorkPlanTaskInput;
  EditWorkPlanTaskInput: EditWorkPlanTaskInput;
  WorkPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkPlanResult']>;
  WorkPlanTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkPlanTaskResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
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
  Viewer: Omit<Viewer, 'account' | 'grants' | 'client'> & { account?: Maybe<ResolversParentTypes['Account']>, grants: ReadonlyArray<ResolversParentTypes['RoleGrant']>, client?: Maybe<ResolversParentTypes['ApiClient']> };
  Account: AccountRow;
  RoleGrant: RoleGrantRow;
  GrantRoleInput: GrantRoleInput;
  RevokeRoleInput: RevokeRoleInput;
  RenewRoleInput: RenewRoleInput;
  RoleGrantFilter: RoleGrantFilter;
  RoleGrantConnection: Connection<RoleGrantRow>;
  RoleGrantEdge: Edge<RoleGrantRow>;
  RoleGrantResult: ResolversUnionTypes<ResolversParentTypes>['RoleGrantResult'];
  ApiClient: ApiClientRow;
  ApiClientOperation: ApiClientOperationRow;
  ApiClientOperationConnection: Connection<ApiClientOperationRow>;
  ApiClientOperationEdge: Edge<ApiClientOperationRow>;
  ApiClientFilter: ApiClientFilter;
  ApiClientConnection: Connection<ApiClientRow>;
  ApiClientEdge: Edge<ApiClientRow>;
  UsageByDay: UsageByDayRow;
  UsageFilter: UsageFilter;
  UsageByDayConnection: Connection<UsageByDayRow>;
  UsageByDayEdge: Edge<UsageByDayRow>;
  RequestApiClientInput: RequestApiClientInput;
  ApproveApiClientInput: ApproveApiClientInput;
  ApiClientMoveInput: ApiClientMoveInput;
  RegisterApiClientOperationsInput: RegisterApiClientOperationsInput;
  ApiClientResult: ResolversUnionTypes<ResolversParentTypes>['ApiClientResult'];
  CodeOfConductVersion: CodeOfConductVersionRow;
  Adherence: AdherenceRow;
  CodeOfConductFilter: CodeOfConductFilter;
  CodeOfConductVersionConnection: Connection<CodeOfConductVersionRow>;
  CodeOfConductVersionEdge: Edge<CodeOfConductVersionRow>;
  AdherenceConnection: Connection<AdherenceRow>;
  AdherenceEdge: Edge<AdherenceRow>;
  DraftCodeOfConductInput: DraftCodeOfConductInput;
  EditCodeOfConductInput: EditCodeOfConductInput;
  AdoptCodeOfConductInput: AdoptCodeOfConductInput;
  DropCodeOfConductInput: DropCodeOfConductInput;
  AdhereToCodeOfConductInput: AdhereToCodeOfConductInput;
  CodeOfConductVersionResult: ResolversUnionTypes<ResolversParentTypes>['CodeOfConductVersionResult'];
  AdherenceResult: ResolversUnionTypes<ResolversParentTypes>['AdherenceResult'];
  Election: ElectionRow;
  Nomination: NominationRow;
  ElectionFilter: ElectionFilter;
  ElectionConnection: Connection<ElectionRow>;
  ElectionEdge: Edge<ElectionRow>;
  NominationConnection: Connection<NominationRow>;
  NominationEdge: Edge<NominationRow>;
  CallElectionInput: CallElectionInput;
  NominateForElectionInput: NominateForElectionInput;
  CastElectionVoteInput: CastElectionVoteInput;
  ElectionMoveInput: ElectionMoveInput;
  ElectionResult: ResolversUnionTypes<ResolversParentTypes>['ElectionResult'];
  NominationResult: ResolversUnionTypes<ResolversParentTypes>['NominationResult'];
  ExchangeEvent: ExchangeEventRow;
  ExchangeParticipant: ExchangeParticipantRow;
  ExchangeEventFilter: ExchangeEventFilter;
  ExchangeEventConnection: Connection<ExchangeEventRow>;
  ExchangeEventEdge: Edge<ExchangeEventRow>;
  ExchangeParticipantConnection: Connection<ExchangeParticipantRow>;
  ExchangeParticipantEdge: Edge<ExchangeParticipantRow>;
  PlanExchangeEventInput: PlanExchangeEventInput;
  EditExchangeEventInput: EditExchangeEventInput;
  ExchangeEventMoveInput: ExchangeEventMoveInput;
  RegisterParticipantsInput: RegisterParticipantsInput;
  WithdrawParticipantInput: WithdrawParticipantInput;
  RecordAttendanceInput: RecordAttendanceInput;
  ExchangeEventResult: ResolversUnionTypes<ResolversParentTypes>['ExchangeEventResult'];
  GovernanceBody: GovernanceBodyRow;
  TermOfOffice: TermOfOfficeRow;
  Seat: SeatRow;
  SeatConnection: Connection<SeatRow>;
  SeatEdge: Edge<SeatRow>;
  AddTermOfOfficeInput: AddTermOfOfficeInput;
  AccountInput: AccountInput;
  FillSeatInput: FillSeatInput;
  VacateSeatInput: VacateSeatInput;
  TermOfOfficeResult: ResolversUnionTypes<ResolversParentTypes>['TermOfOfficeResult'];
  SeatResult: ResolversUnionTypes<ResolversParentTypes>['SeatResult'];
  WorkPlanIndicator: WorkPlanIndicatorRow;
  Float: Scalars['Float']['output'];
  IndicatorReport: IndicatorReportRow;
  IndicatorReportConnection: Connection<IndicatorReportRow>;
  IndicatorReportEdge: Edge<IndicatorReportRow>;
  AddWorkPlanIndicatorInput: AddWorkPlanIndicatorInput;
  SetIndicatorTargetInput: SetIndicatorTargetInput;
  ReportIndicatorInput: ReportIndicatorInput;
  WorkPlanIndicatorResult: ResolversUnionTypes<ResolversParentTypes>['WorkPlanIndicatorResult'];
  IndicatorReportResult: ResolversUnionTypes<ResolversParentTypes>['IndicatorReportResult'];
  Institution: InstitutionRow;
  InstitutionContact: InstitutionContact;
  Jurisdiction: JurisdictionRow;
  LegalRegistration: LegalRegistration;
  InstitutionFilter: InstitutionFilter;
  InstitutionConnection: Connection<InstitutionRow>;
  InstitutionEdge: Edge<InstitutionRow>;
  LegalRegistrationInput: LegalRegistrationInput;
  InstitutionMoveInput: InstitutionMoveInput;
  InstitutionContactInput: InstitutionContactInput;
  EditInstitutionInput: EditInstitutionInput;
  MergeInstitutionsInput: MergeInstitutionsInput;
  InstitutionResult: ResolversUnionTypes<ResolversParentTypes>['InstitutionResult'];
  MembershipApplication: MembershipApplicationRow;
  MembershipApplicationFilter: MembershipApplicationFilter;
  MembershipApplicationConnection: Connection<MembershipApplicationRow>;
  MembershipApplicationEdge: Edge<MembershipApplicationRow>;
  StartMembershipApplicationInput: StartMembershipApplicationInput;
  EditMembershipApplicationInput: EditMembershipApplicationInput;
  SubmitMembershipApplicationInput: SubmitMembershipApplicationInput;
  MembershipApplicationMoveInput: MembershipApplicationMoveInput;
  MembershipApplicationResult: ResolversUnionTypes<ResolversParentTypes>['MembershipApplicationResult'];
  MembershipDocument: MembershipDocumentRow;
  MembershipRecommendation: MembershipRecommendationRow;
  MembershipDocumentRule: MembershipDocumentRuleRow;
  MembershipDocumentInput: MembershipDocumentInput;
  AddMembershipDocumentInput: AddMembershipDocumentInput;
  RemoveMembershipDocumentInput: RemoveMembershipDocumentInput;
  RecommendMembershipDecisionInput: RecommendMembershipDecisionInput;
  AddMembershipDocumentRuleInput: AddMembershipDocumentRuleInput;
  EndMembershipDocumentRuleInput: EndMembershipDocumentRuleInput;
  MembershipDocumentResult: ResolversUnionTypes<ResolversParentTypes>['MembershipDocumentResult'];
  MembershipRecommendationResult: ResolversUnionTypes<ResolversParentTypes>['MembershipRecommendationResult'];
  MembershipDocumentRuleResult: ResolversUnionTypes<ResolversParentTypes>['MembershipDocumentRuleResult'];
  Resolution: ResolutionRow;
  DevelopmentProject: { readonly id: string };
  ResolutionCount: ResolutionCount;
  ResolutionVote: ResolutionVoteRow;
  ResolutionRule: ResolutionRuleRow;
  Fraction: Fraction;
  FractionInput: FractionInput;
  ResolutionFilter: ResolutionFilter;
  ResolutionConnection: Connection<ResolutionRow>;
  ResolutionEdge: Edge<ResolutionRow>;
  ProposeResolutionInput: ProposeResolutionInput;
  ResolutionMoveInput: ResolutionMoveInput;
  CastResolutionVoteInput: CastResolutionVoteInput;
  AddResolutionRuleInput: AddResolutionRuleInput;
  EndResolutionRuleInput: EndResolutionRuleInput;
  ResolutionResult: ResolversUnionTypes<ResolversParentTypes>['ResolutionResult'];
  ResolutionRuleResult: ResolversUnionTypes<ResolversParentTypes>['ResolutionRuleResult'];
  WorkPlan: WorkPlanRow;
  WorkPlanTask: WorkPlanTaskRow;
  WorkPlanFilter: WorkPlanFilter;
  WorkPlanTaskFilter: WorkPlanTaskFilter;
  WorkPlanConnection: Connection<WorkPlanRow>;
  WorkPlanEdge: Edge<WorkPlanRow>;
  WorkPlanTaskConnection: Connection<WorkPlanTaskRow>;
  WorkPlanTaskEdge: Edge<WorkPlanTaskRow>;
  DraftWorkPlanInput: DraftWorkPlanInput;
  EditWorkPlanInput: EditWorkPlanInput;
  AdoptWorkPlanInput: AdoptWorkPlanInput;
  WorkPlanMoveInput: WorkPlanMoveInput;
  AddWorkPlanTaskInput: AddWorkPlanTaskInput;
  EditWorkPlanTaskInput: EditWorkPlanTaskInput;
  WorkPlanResult: ResolversUnionTypes<ResolversParentTypes>['WorkPlanResult'];
  WorkPlanTaskResult: ResolversUnionTypes<ResolversParentTypes>['WorkPlanTaskResult'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'issuer' | 'subject'>>;
  roleGrants?: Resolver<Maybe<ResolversTypes['RoleGrantConnection']>, ParentType, ContextType, RequireFields<QueryRoleGrantsArgs, 'first' | 'orderBy'>>;
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType, RequireFields<QueryApiClientArgs, 'id'>>;
  apiClients?: Resolver<Maybe<ResolversTypes['ApiClientConnection']>, ParentType, ContextType, RequireFields<QueryApiClientsArgs, 'first'>>;
  usage?: Resolver<Maybe<ResolversTypes['UsageByDayConnection']>, ParentType, ContextType, RequireFields<QueryUsageArgs, 'first'>>;
  lastUse?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<QueryLastUseArgs, 'kind' | 'name'>>;
  codeOfConductVersion?: Resolver<Maybe<ResolversTypes['CodeOfConductVersion']>, ParentType, ContextType, RequireFields<QueryCodeOfConductVersionArgs, 'id'>>;
  codeOfConductVersions?: Resolver<Maybe<ResolversTypes['CodeOfConductVersionConnection']>, ParentType, ContextType, RequireFields<QueryCodeOfConductVersionsArgs, 'first'>>;
  codeOfConductInForce?: Resolver<Maybe<ResolversTypes['CodeOfConductVersion']>, ParentType, ContextType, RequireFields<QueryCodeOfConductInForceArgs, 'kind'>>;
  institutionsWithoutAdherence?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionsWithoutAdherenceArgs, 'kind' | 'first'>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'id'>>;
  elections?: Resolver<Maybe<ResolversTypes['ElectionConnection']>, ParentType, ContextType, RequireFields<QueryElectionsArgs, 'first'>>;
  exchangeEvent?: Resolver<Maybe<ResolversTypes['ExchangeEvent']>, ParentType, ContextType, RequireFields<QueryExchangeEventArgs, 'id'>>;
  exchangeEvents?: Resolver<Maybe<ResolversTypes['ExchangeEventConnection']>, ParentType, ContextType, RequireFields<QueryExchangeEventsArgs, 'first' | 'orderBy'>>;
  governanceBodies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GovernanceBody']>>, ParentType, ContextType>;
  governanceBody?: Resolver<Maybe<ResolversTypes['GovernanceBody']>, ParentType, ContextType, RequireFields<QueryGovernanceBodyArgs, 'kind'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutionByMemberNumber?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionByMemberNumberArgs, 'memberNumber'>>;
  institutions?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first' | 'orderBy'>>;
  jurisdictions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Jurisdiction']>>, ParentType, ContextType>;
  membershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplication']>, ParentType, ContextType, RequireFields<QueryMembershipApplicationArgs, 'id'>>;
  membershipApplications?: Resolver<Maybe<ResolversTypes['MembershipApplicationConnection']>, ParentType, ContextType, RequireFields<QueryMembershipApplicationsArgs, 'first'>>;
  requiredDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipDocumentKind']>>, ParentType, ContextType, RequireFields<QueryRequiredDocumentsArgs, 'kind' | 'jurisdiction'>>;
  membershipDocumentRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipDocumentRule']>>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  resolutions?: Resolver<Maybe<ResolversTypes['ResolutionConnection']>, ParentType, ContextType, RequireFields<QueryResolutionsArgs, 'first'>>;
  resolutionRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResolutionRule']>>, ParentType, ContextType>;
  workPlan?: Resolver<Maybe<ResolversTypes['WorkPlan']>, ParentType, ContextType, RequireFields<QueryWorkPlanArgs, 'id'>>;
  workPlans?: Resolver<Maybe<ResolversTypes['WorkPlanConnection']>, ParentType, ContextType, RequireFields<QueryWorkPlansArgs, 'first'>>;
  workPlanTask?: Resolver<Maybe<ResolversTypes['WorkPlanTask']>, ParentType, ContextType, RequireFields<QueryWorkPlanTaskArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  grantRole?: Resolver<Maybe<ResolversTypes['RoleGrantResult']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<Maybe<ResolversTypes['RoleGrantResult']>, ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  renewRole?: Resolver<Maybe<ResolversTypes['RoleGrantResult']>, ParentType, ContextType, RequireFields<MutationRenewRoleArgs, 'input'>>;
  requestApiClient?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationRequestApiClientArgs, 'input'>>;
  approveApiClient?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationApproveApiClientArgs, 'input'>>;
  rejectApiClient?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationRejectApiClientArgs, 'input'>>;
  suspendApiClient?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationSuspendApiClientArgs, 'input'>>;
  resumeApiClient?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationResumeApiClientArgs, 'input'>>;
  revokeApiClient?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'input'>>;
  registerApiClientOperations?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationRegisterApiClientOperationsArgs, 'input'>>;
  approveApiClientOperations?: Resolver<Maybe<ResolversTypes['ApiClientResult']>, ParentType, ContextType, RequireFields<MutationApproveApiClientOperationsArgs, 'input'>>;
  draftCodeOfConduct?: Resolver<Maybe<ResolversTypes['CodeOfConductVersionResult']>, ParentType, ContextType, RequireFields<MutationDraftCodeOfConductArgs, 'input'>>;
  editCodeOfConduct?: Resolver<Maybe<ResolversTypes['CodeOfConductVersionResult']>, ParentType, ContextType, RequireFields<MutationEditCodeOfConductArgs, 'input'>>;
  adoptCodeOfConduct?: Resolver<Maybe<ResolversTypes['CodeOfConductVersionResult']>, ParentType, ContextType, RequireFields<MutationAdoptCodeOfConductArgs, 'input'>>;
  dropCodeOfConduct?: Resolver<Maybe<ResolversTypes['CodeOfConductVersionResult']>, ParentType, ContextType, RequireFields<MutationDropCodeOfConductArgs, 'input'>>;
  adhereToCodeOfConduct?: Resolver<Maybe<ResolversTypes['AdherenceResult']>, ParentType, ContextType, RequireFields<MutationAdhereToCodeOfConductArgs, 'input'>>;
  callElection?: Resolver<Maybe<ResolversTypes['ElectionResult']>, ParentType, ContextType, RequireFields<MutationCallElectionArgs, 'input'>>;
  nominateForElection?: Resolver<Maybe<ResolversTypes['NominationResult']>, ParentType, ContextType, RequireFields<MutationNominateForElectionArgs, 'input'>>;
  withdrawNomination?: Resolver<Maybe<ResolversTypes['NominationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawNominationArgs, 'input'>>;
  openElection?: Resolver<Maybe<ResolversTypes['ElectionResult']>, ParentType, ContextType, RequireFields<MutationOpenElectionArgs, 'input'>>;
  castElectionVote?: Resolver<Maybe<ResolversTypes['ElectionResult']>, ParentType, ContextType, RequireFields<MutationCastElectionVoteArgs, 'input'>>;
  closeElection?: Resolver<Maybe<ResolversTypes['ElectionResult']>, ParentType, ContextType, RequireFields<MutationCloseElectionArgs, 'input'>>;
  cancelElection?: Resolver<Maybe<ResolversTypes['ElectionResult']>, ParentType, ContextType, RequireFields<MutationCancelElectionArgs, 'input'>>;
  planExchangeEvent?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationPlanExchangeEventArgs, 'input'>>;
  editExchangeEvent?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationEditExchangeEventArgs, 'input'>>;
  openExchangeEvent?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationOpenExchangeEventArgs, 'input'>>;
  holdExchangeEvent?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationHoldExchangeEventArgs, 'input'>>;
  cancelExchangeEvent?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationCancelExchangeEventArgs, 'input'>>;
  registerParticipants?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationRegisterParticipantsArgs, 'input'>>;
  withdrawParticipant?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationWithdrawParticipantArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['ExchangeEventResult']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  addTermOfOffice?: Resolver<Maybe<ResolversTypes['TermOfOfficeResult']>, ParentType, ContextType, RequireFields<MutationAddTermOfOfficeArgs, 'input'>>;
  fillSeat?: Resolver<Maybe<ResolversTypes['SeatResult']>, ParentType, ContextType, RequireFields<MutationFillSeatArgs, 'input'>>;
  vacateSeat?: Resolver<Maybe<ResolversTypes['SeatResult']>, ParentType, ContextType, RequireFields<MutationVacateSeatArgs, 'input'>>;
  addWorkPlanIndicator?: Resolver<Maybe<ResolversTypes['WorkPlanIndicatorResult']>, ParentType, ContextType, RequireFields<MutationAddWorkPlanIndicatorArgs, 'input'>>;
  setIndicatorTarget?: Resolver<Maybe<ResolversTypes['WorkPlanIndicatorResult']>, ParentType, ContextType, RequireFields<MutationSetIndicatorTargetArgs, 'input'>>;
  reportIndicator?: Resolver<Maybe<ResolversTypes['IndicatorReportResult']>, ParentType, ContextType, RequireFields<MutationReportIndicatorArgs, 'input'>>;
  suspendInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationSuspendInstitutionArgs, 'input'>>;
  reinstateInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationReinstateInstitutionArgs, 'input'>>;
  exitInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationExitInstitutionArgs, 'input'>>;
  editInstitution?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationEditInstitutionArgs, 'input'>>;
  mergeInstitutions?: Resolver<Maybe<ResolversTypes['InstitutionResult']>, ParentType, ContextType, RequireFields<MutationMergeInstitutionsArgs, 'input'>>;
  startMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationStartMembershipApplicationArgs, 'input'>>;
  editMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationEditMembershipApplicationArgs, 'input'>>;
  submitMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationSubmitMembershipApplicationArgs, 'input'>>;
  beginMembershipReview?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationBeginMembershipReviewArgs, 'input'>>;
  returnMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationReturnMembershipApplicationArgs, 'input'>>;
  approveMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationApproveMembershipApplicationArgs, 'input'>>;
  rejectMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationRejectMembershipApplicationArgs, 'input'>>;
  withdrawMembershipApplication?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawMembershipApplicationArgs, 'input'>>;
  addMembershipDocument?: Resolver<Maybe<ResolversTypes['MembershipDocumentResult']>, ParentType, ContextType, RequireFields<MutationAddMembershipDocumentArgs, 'input'>>;
  removeMembershipDocument?: Resolver<Maybe<ResolversTypes['MembershipApplicationResult']>, ParentType, ContextType, RequireFields<MutationRemoveMembershipDocumentArgs, 'input'>>;
  recommendMembershipDecision?: Resolver<Maybe<ResolversTypes['MembershipRecommendationResult']>, ParentType, ContextType, RequireFields<MutationRecommendMembershipDecisionArgs, 'input'>>;
  addMembershipDocumentRule?: Resolver<Maybe<ResolversTypes['MembershipDocumentRuleResult']>, ParentType, ContextType, RequireFields<MutationAddMembershipDocumentRuleArgs, 'input'>>;
  endMembershipDocumentRule?: Resolver<Maybe<ResolversTypes['MembershipDocumentRuleResult']>, ParentType, ContextType, RequireFields<MutationEndMembershipDocumentRuleArgs, 'input'>>;
  proposeResolution?: Resolver<Maybe<ResolversTypes['ResolutionResult']>, ParentType, ContextType, RequireFields<MutationProposeResolutionArgs, 'input'>>;
  withdrawResolution?: Resolver<Maybe<ResolversTypes['ResolutionResult']>, ParentType, ContextType, RequireFields<MutationWithdrawResolutionArgs, 'input'>>;
  openResolution?: Resolver<Maybe<ResolversTypes['ResolutionResult']>, ParentType, ContextType, RequireFields<MutationOpenResolutionArgs, 'input'>>;
  castResolutionVote?: Resolver<Maybe<ResolversTypes['ResolutionResult']>, ParentType, ContextType, RequireFields<MutationCastResolutionVoteArgs, 'input'>>;
  closeResolution?: Resolver<Maybe<ResolversTypes['ResolutionResult']>, ParentType, ContextType, RequireFields<MutationCloseResolutionArgs, 'input'>>;
  addResolutionRule?: Resolver<Maybe<ResolversTypes['ResolutionRuleResult']>, ParentType, ContextType, RequireFields<MutationAddResolutionRuleArgs, 'input'>>;
  endResolutionRule?: Resolver<Maybe<ResolversTypes['ResolutionRuleResult']>, ParentType, ContextType, RequireFields<MutationEndResolutionRuleArgs, 'input'>>;
  draftWorkPlan?: Resolver<Maybe<ResolversTypes['WorkPlanResult']>, ParentType, ContextType, RequireFields<MutationDraftWorkPlanArgs, 'input'>>;
  editWorkPlan?: Resolver<Maybe<ResolversTypes['WorkPlanResult']>, ParentType, ContextType, RequireFields<MutationEditWorkPlanArgs, 'input'>>;
  adoptWorkPlan?: Resolver<Maybe<ResolversTypes['WorkPlanResult']>, ParentType, ContextType, RequireFields<MutationAdoptWorkPlanArgs, 'input'>>;
  closeWorkPlan?: Resolver<Maybe<ResolversTypes['WorkPlanResult']>, ParentType, ContextType, RequireFields<MutationCloseWorkPlanArgs, 'input'>>;
  addWorkPlanTask?: Resolver<Maybe<ResolversTypes['WorkPlanTaskResult']>, ParentType, ContextType, RequireFields<MutationAddWorkPlanTaskArgs, 'input'>>;
  editWorkPlanTask?: Resolver<Maybe<ResolversTypes['WorkPlanTaskResult']>, ParentType, ContextType, RequireFields<MutationEditWorkPlanTaskArgs, 'input'>>;
  startWorkPlanTask?: Resolver<Maybe<ResolversTypes['WorkPlanTaskResult']>, ParentType, ContextType, RequireFields<MutationStartWorkPlanTaskArgs, 'input'>>;
  finishWorkPlanTask?: Resolver<Maybe<ResolversTypes['WorkPlanTaskResult']>, ParentType, ContextType, RequireFields<MutationFinishWorkPlanTaskArgs, 'input'>>;
  dropWorkPlanTask?: Resolver<Maybe<ResolversTypes['WorkPlanTaskResult']>, ParentType, ContextType, RequireFields<MutationDropWorkPlanTaskArgs, 'input'>>;
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

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  expertId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  candidateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantConnection'] = ResolversParentTypes['RoleGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleGrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoleGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantEdge'] = ResolversParentTypes['RoleGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
};

export type RoleGrantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrantResult'] = ResolversParentTypes['RoleGrantResult']> = {
  __resolveType: TypeResolveFn<'RoleGrant' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ApiClientNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ApiClientScope']>, ParentType, ContextType>;
  safelistOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApiClientState'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operations?: Resolver<Maybe<ResolversTypes['ApiClientOperationConnection']>, ParentType, ContextType, RequireFields<ApiClientOperationsArgs, 'first'>>;
  safelist?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientOperation'] = ResolversParentTypes['ApiClientOperation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiClientOperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientOperationConnection'] = ResolversParentTypes['ApiClientOperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientOperationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ApiClientOperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientOperationEdge'] = ResolversParentTypes['ApiClientOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClientOperation'], ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type UsageByDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageByDay'] = ResolversParentTypes['UsageByDay']> = {
  caller?: Resolver<ResolversTypes['UsageCaller'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UsageKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type UsageByDayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageByDayConnection'] = ResolversParentTypes['UsageByDayConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageByDayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type UsageByDayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageByDayEdge'] = ResolversParentTypes['UsageByDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsageByDay'], ParentType, ContextType>;
};

export type ApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientResult'] = ResolversParentTypes['ApiClientResult']> = {
  __resolveType: TypeResolveFn<'ApiClient' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type CodeOfConductVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeOfConductVersion'] = ResolversParentTypes['CodeOfConductVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeOfConductKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CodeOfConductState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CodeOfConductVersionTitleArgs>>;
  texts?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  documentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  adherenceCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  adherences?: Resolver<Maybe<ResolversTypes['AdherenceConnection']>, ParentType, ContextType, RequireFields<CodeOfConductVersionAdherencesArgs, 'first'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdherenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adherence'] = ResolversParentTypes['Adherence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['CodeOfConductVersion'], ParentType, ContextType>;
  adheredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeOfConductVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeOfConductVersionConnection'] = ResolversParentTypes['CodeOfConductVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodeOfConductVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CodeOfConductVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeOfConductVersionEdge'] = ResolversParentTypes['CodeOfConductVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CodeOfConductVersion'], ParentType, ContextType>;
};

export type AdherenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdherenceConnection'] = ResolversParentTypes['AdherenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdherenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AdherenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdherenceEdge'] = ResolversParentTypes['AdherenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adherence'], ParentType, ContextType>;
};

export type CodeOfConductVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeOfConductVersionResult'] = ResolversParentTypes['CodeOfConductVersionResult']> = {
  __resolveType: TypeResolveFn<'CodeOfConductVersion' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type AdherenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdherenceResult'] = ResolversParentTypes['AdherenceResult']> = {
  __resolveType: TypeResolveFn<'Adherence' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type ElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['TermOfOffice'], ParentType, ContextType>;
  seatKind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  seatCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElectionState'], ParentType, ContextType>;
  nominations?: Resolver<Maybe<ResolversTypes['NominationConnection']>, ParentType, ContextType, RequireFields<ElectionNominationsArgs, 'first'>>;
  votesCast?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  seatsLeftOpen?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NominationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['NominationOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionConnection'] = ResolversParentTypes['ElectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ElectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ElectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionEdge'] = ResolversParentTypes['ElectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
};

export type NominationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationConnection'] = ResolversParentTypes['NominationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NominationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type NominationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationEdge'] = ResolversParentTypes['NominationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType>;
};

export type ElectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionResult'] = ResolversParentTypes['ElectionResult']> = {
  __resolveType: TypeResolveFn<'Election' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type NominationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationResult'] = ResolversParentTypes['NominationResult']> = {
  __resolveType: TypeResolveFn<'Nomination' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type ExchangeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEvent'] = ResolversParentTypes['ExchangeEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExchangeEventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExchangeEventNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organisers?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participantCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  attendanceCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeEventState'], ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ExchangeParticipantConnection']>, ParentType, ContextType, RequireFields<ExchangeEventParticipantsArgs, 'first'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeParticipant'] = ResolversParentTypes['ExchangeParticipant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ExchangeEvent'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExchangeEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEventConnection'] = ResolversParentTypes['ExchangeEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExchangeEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEventEdge'] = ResolversParentTypes['ExchangeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeEvent'], ParentType, ContextType>;
};

export type ExchangeParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeParticipantConnection'] = ResolversParentTypes['ExchangeParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExchangeParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeParticipantEdge'] = ResolversParentTypes['ExchangeParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeParticipant'], ParentType, ContextType>;
};

export type ExchangeEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeEventResult'] = ResolversParentTypes['ExchangeEventResult']> = {
  __resolveType: TypeResolveFn<'ExchangeEvent' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type GovernanceBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernanceBody'] = ResolversParentTypes['GovernanceBody']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernanceBodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernanceBodyNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['TermOfOffice']>, ParentType, ContextType>;
  seatsOn?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType, Partial<GovernanceBodySeatsOnArgs>>;
};

export type TermOfOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermOfOffice'] = ResolversParentTypes['TermOfOffice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GovernanceBody'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['SeatConnection']>, ParentType, ContextType, RequireFields<TermOfOfficeSeatsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GovernanceBody'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['TermOfOffice'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  holderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatConnection'] = ResolversParentTypes['SeatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SeatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatEdge'] = ResolversParentTypes['SeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type TermOfOfficeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermOfOfficeResult'] = ResolversParentTypes['TermOfOfficeResult']> = {
  __resolveType: TypeResolveFn<'TermOfOffice' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type SeatResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatResult'] = ResolversParentTypes['SeatResult']> = {
  __resolveType: TypeResolveFn<'Seat' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type WorkPlanIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanIndicator'] = ResolversParentTypes['WorkPlanIndicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['WorkPlanTask'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkPlanIndicatorNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['IndicatorMeasure'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  achieved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['IndicatorReportConnection']>, ParentType, ContextType, RequireFields<WorkPlanIndicatorReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReport'] = ResolversParentTypes['IndicatorReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['WorkPlanIndicator'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReportConnection'] = ResolversParentTypes['IndicatorReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type IndicatorReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReportEdge'] = ResolversParentTypes['IndicatorReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType>;
};

export type WorkPlanIndicatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanIndicatorResult'] = ResolversParentTypes['WorkPlanIndicatorResult']> = {
  __resolveType: TypeResolveFn<'WorkPlanIndicator' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type IndicatorReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorReportResult'] = ResolversParentTypes['IndicatorReportResult']> = {
  __resolveType: TypeResolveFn<'IndicatorReport' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
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
  standingSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['InstitutionContact']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  mergedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Maybe<ResolversTypes['InstitutionConnection']>, ParentType, ContextType, RequireFields<InstitutionMergedFromArgs, 'first'>>;
  adherences?: Resolver<Maybe<ResolversTypes['AdherenceConnection']>, ParentType, ContextType, RequireFields<InstitutionAdherencesArgs, 'first'>>;
  exchangeEvents?: Resolver<Maybe<ResolversTypes['ExchangeEventConnection']>, ParentType, ContextType, RequireFields<InstitutionExchangeEventsArgs, 'first'>>;
  seats?: Resolver<Maybe<ResolversTypes['SeatConnection']>, ParentType, ContextType, RequireFields<InstitutionSeatsArgs, 'first'>>;
  workPlanTasks?: Resolver<Maybe<ResolversTypes['WorkPlanTaskConnection']>, ParentType, ContextType, RequireFields<InstitutionWorkPlanTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionContact'] = ResolversParentTypes['InstitutionContact']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
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

export type InstitutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionResult'] = ResolversParentTypes['InstitutionResult']> = {
  __resolveType: TypeResolveFn<'Institution' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
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
  documents?: Resolver<ReadonlyArray<ResolversTypes['MembershipDocument']>, ParentType, ContextType>;
  missingDocuments?: Resolver<ReadonlyArray<ResolversTypes['MembershipDocumentKind']>, ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipRecommendation']>>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MembershipApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipApplicationResult'] = ResolversParentTypes['MembershipApplicationResult']> = {
  __resolveType: TypeResolveFn<'MembershipApplication' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type MembershipDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDocument'] = ResolversParentTypes['MembershipDocument']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipDocumentKind'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeInBytes?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRecommendation'] = ResolversParentTypes['MembershipRecommendation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['MembershipRecommendationAdvice'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  recommendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipDocumentRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDocumentRule'] = ResolversParentTypes['MembershipDocumentRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutionKind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  documentKind?: Resolver<ResolversTypes['MembershipDocumentKind'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDocumentResult'] = ResolversParentTypes['MembershipDocumentResult']> = {
  __resolveType: TypeResolveFn<'MembershipDocument' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type MembershipRecommendationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRecommendationResult'] = ResolversParentTypes['MembershipRecommendationResult']> = {
  __resolveType: TypeResolveFn<'MembershipRecommendation' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type MembershipDocumentRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipDocumentRuleResult'] = ResolversParentTypes['MembershipDocumentRuleResult']> = {
  __resolveType: TypeResolveFn<'MembershipDocumentRule' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GovernanceBody'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ResolutionSubject'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ResolutionTitleArgs>>;
  titles?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['DevelopmentProject']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResolutionState'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['ResolutionCount']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ResolutionRule']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResolutionVote']>>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentProject'] = ResolversParentTypes['DevelopmentProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResolutionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionCount'] = ResolversParentTypes['ResolutionCount']> = {
  seats?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  votesFor?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  votesAgainst?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  abstentions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  quorumMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResolutionVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionVote'] = ResolversParentTypes['ResolutionVote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['VoteChoice'], ParentType, ContextType>;
  votedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResolutionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionRule'] = ResolversParentTypes['ResolutionRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['GovernanceBody'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ResolutionSubject']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['Fraction'], ParentType, ContextType>;
  majorityOf?: Resolver<ResolversTypes['MajorityBasis'], ParentType, ContextType>;
  moreThan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fraction'] = ResolversParentTypes['Fraction']> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type ResolutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionResult'] = ResolversParentTypes['ResolutionResult']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type ResolutionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionRuleResult'] = ResolversParentTypes['ResolutionRuleResult']> = {
  __resolveType: TypeResolveFn<'ResolutionRule' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type WorkPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlan'] = ResolversParentTypes['WorkPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkPlanNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkPlanState'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['WorkPlanTaskConnection']>, ParentType, ContextType, RequireFields<WorkPlanTasksArgs, 'first'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkPlanTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanTask'] = ResolversParentTypes['WorkPlanTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['WorkPlan'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WorkPlanTaskNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['AllianceDuty'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkPlanTaskState'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanIndicator']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanConnection'] = ResolversParentTypes['WorkPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type WorkPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanEdge'] = ResolversParentTypes['WorkPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkPlan'], ParentType, ContextType>;
};

export type WorkPlanTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanTaskConnection'] = ResolversParentTypes['WorkPlanTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkPlanTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type WorkPlanTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanTaskEdge'] = ResolversParentTypes['WorkPlanTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkPlanTask'], ParentType, ContextType>;
};

export type WorkPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanResult'] = ResolversParentTypes['WorkPlanResult']> = {
  __resolveType: TypeResolveFn<'WorkPlan' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type WorkPlanTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPlanTaskResult'] = ResolversParentTypes['WorkPlanTaskResult']> = {
  __resolveType: TypeResolveFn<'WorkPlanTask' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
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
  Viewer?: ViewerResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleGrantConnection?: RoleGrantConnectionResolvers<ContextType>;
  RoleGrantEdge?: RoleGrantEdgeResolvers<ContextType>;
  RoleGrantResult?: RoleGrantResultResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientOperation?: ApiClientOperationResolvers<ContextType>;
  ApiClientOperationConnection?: ApiClientOperationConnectionResolvers<ContextType>;
  ApiClientOperationEdge?: ApiClientOperationEdgeResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  UsageByDay?: UsageByDayResolvers<ContextType>;
  UsageByDayConnection?: UsageByDayConnectionResolvers<ContextType>;
  UsageByDayEdge?: UsageByDayEdgeResolvers<ContextType>;
  ApiClientResult?: ApiClientResultResolvers<ContextType>;
  CodeOfConductVersion?: CodeOfConductVersionResolvers<ContextType>;
  Adherence?: AdherenceResolvers<ContextType>;
  CodeOfConductVersionConnection?: CodeOfConductVersionConnectionResolvers<ContextType>;
  CodeOfConductVersionEdge?: CodeOfConductVersionEdgeResolvers<ContextType>;
  AdherenceConnection?: AdherenceConnectionResolvers<ContextType>;
  AdherenceEdge?: AdherenceEdgeResolvers<ContextType>;
  CodeOfConductVersionResult?: CodeOfConductVersionResultResolvers<ContextType>;
  AdherenceResult?: AdherenceResultResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  ElectionConnection?: ElectionConnectionResolvers<ContextType>;
  ElectionEdge?: ElectionEdgeResolvers<ContextType>;
  NominationConnection?: NominationConnectionResolvers<ContextType>;
  NominationEdge?: NominationEdgeResolvers<ContextType>;
  ElectionResult?: ElectionResultResolvers<ContextType>;
  NominationResult?: NominationResultResolvers<ContextType>;
  ExchangeEvent?: ExchangeEventResolvers<ContextType>;
  ExchangeParticipant?: ExchangeParticipantResolvers<ContextType>;
  ExchangeEventConnection?: ExchangeEventConnectionResolvers<ContextType>;
  ExchangeEventEdge?: ExchangeEventEdgeResolvers<ContextType>;
  ExchangeParticipantConnection?: ExchangeParticipantConnectionResolvers<ContextType>;
  ExchangeParticipantEdge?: ExchangeParticipantEdgeResolvers<ContextType>;
  ExchangeEventResult?: ExchangeEventResultResolvers<ContextType>;
  GovernanceBody?: GovernanceBodyResolvers<ContextType>;
  TermOfOffice?: TermOfOfficeResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatConnection?: SeatConnectionResolvers<ContextType>;
  SeatEdge?: SeatEdgeResolvers<ContextType>;
  TermOfOfficeResult?: TermOfOfficeResultResolvers<ContextType>;
  SeatResult?: SeatResultResolvers<ContextType>;
  WorkPlanIndicator?: WorkPlanIndicatorResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  IndicatorReportConnection?: IndicatorReportConnectionResolvers<ContextType>;
  IndicatorReportEdge?: IndicatorReportEdgeResolvers<ContextType>;
  WorkPlanIndicatorResult?: WorkPlanIndicatorResultResolvers<ContextType>;
  IndicatorReportResult?: IndicatorReportResultResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionContact?: InstitutionContactResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LegalRegistration?: LegalRegistrationResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionResult?: InstitutionResultResolvers<ContextType>;
  MembershipApplication?: MembershipApplicationResolvers<ContextType>;
  MembershipApplicationConnection?: MembershipApplicationConnectionResolvers<ContextType>;
  MembershipApplicationEdge?: MembershipApplicationEdgeResolvers<ContextType>;
  MembershipApplicationResult?: MembershipApplicationResultResolvers<ContextType>;
  MembershipDocument?: MembershipDocumentResolvers<ContextType>;
  MembershipRecommendation?: MembershipRecommendationResolvers<ContextType>;
  MembershipDocumentRule?: MembershipDocumentRuleResolvers<ContextType>;
  MembershipDocumentResult?: MembershipDocumentResultResolvers<ContextType>;
  MembershipRecommendationResult?: MembershipRecommendationResultResolvers<ContextType>;
  MembershipDocumentRuleResult?: MembershipDocumentRuleResultResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  DevelopmentProject?: DevelopmentProjectResolvers<ContextType>;
  ResolutionCount?: ResolutionCountResolvers<ContextType>;
  ResolutionVote?: ResolutionVoteResolvers<ContextType>;
  ResolutionRule?: ResolutionRuleResolvers<ContextType>;
  Fraction?: FractionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  ResolutionResult?: ResolutionResultResolvers<ContextType>;
  ResolutionRuleResult?: ResolutionRuleResultResolvers<ContextType>;
  WorkPlan?: WorkPlanResolvers<ContextType>;
  WorkPlanTask?: WorkPlanTaskResolvers<ContextType>;
  WorkPlanConnection?: WorkPlanConnectionResolvers<ContextType>;
  WorkPlanEdge?: WorkPlanEdgeResolvers<ContextType>;
  WorkPlanTaskConnection?: WorkPlanTaskConnectionResolvers<ContextType>;
  WorkPlanTaskEdge?: WorkPlanTaskEdgeResolvers<ContextType>;
  WorkPlanResult?: WorkPlanResultResolvers<ContextType>;
  WorkPlanTaskResult?: WorkPlanTaskResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

