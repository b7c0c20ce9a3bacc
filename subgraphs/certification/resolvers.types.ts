// Generated from schema/ by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Transition as StepRow } from '../kit/entities/Transition.ts';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Appeal as AppealRow } from './entities/Appeal.ts';
import type { Connection, Edge } from '../kit/connection.ts';
import type { Candidate as CandidateRow } from './entities/Candidate.ts';
import type { Certificate as CertificateRow } from './entities/Certificate.ts';
import type { CertificateReason as CertificateReasonRow } from './entities/CertificateReason.ts';
import type { CrossBorderBasis as CrossBorderBasisRow } from './entities/CrossBorderBasis.ts';
import type { ExamPlan as ExamPlanRow } from './entities/ExamPlan.ts';
import type { ExamSession as ExamSessionRow } from './entities/ExamSession.ts';
import type { ExamSeat as ExamSeatRow } from './entities/ExamSeat.ts';
import type { Room as RoomRow } from './entities/Room.ts';
import type { RecognitionRule as RecognitionRuleRow } from './entities/RecognitionRule.ts';
import type { RecognitionCase as RecognitionCaseRow } from './entities/RecognitionCase.ts';
import type { RecognitionOpinion as RecognitionOpinionRow } from './entities/RecognitionOpinion.ts';
import type { Registration as RegistrationRow } from './entities/Registration.ts';
import type { Scheme as SchemeRow } from './entities/Scheme.ts';
import type { MultiCertificateRule as MultiCertificateRuleRow } from './entities/MultiCertificateRule.ts';
import type { Score as ScoreRow } from './entities/Score.ts';
import type { ScoreEntry as ScoreEntryRow } from './entities/ScoreEntry.ts';
import type { SubsidyClaim as SubsidyClaimRow } from './entities/SubsidyClaim.ts';
import type { SubsidyRate as SubsidyRateRow } from './entities/SubsidyRate.ts';
import type { SubsidyRule as SubsidyRuleRow } from './entities/SubsidyRule.ts';
import type { ScarceOccupation as ScarceOccupationRow } from './entities/ScarceOccupation.ts';
import type { SupervisionVisit as SupervisionVisitRow } from './entities/SupervisionVisit.ts';
import type { Finding as FindingRow } from './entities/Finding.ts';
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
  /** One appeal by id; null for others than those concerned and the secretariat. */
  readonly appeal?: Maybe<Appeal>;
  /** Appeals, oldest first: all for the secretariat, those of their examinations for hosts, their own for candidates. */
  readonly appeals?: Maybe<AppealConnection>;
  /** The person that the caller is as a candidate; null where the caller is none. */
  readonly viewerCandidate?: Maybe<Candidate>;
  /**
   * One certificate by the number printed on it: what anybody who is shown a certificate may check. The holder's
   * name is masked.
   */
  readonly certificate?: Maybe<Certificate>;
  /**
   * Certificates, the latest issued first: all for the secretariat, those issued by their institution for its staff,
   * their own for candidates.
   */
  readonly certificates?: Maybe<CertificateConnection>;
  /** The reasons for which certificates are revoked or replaced, in force today; at most 100. */
  readonly certificateReasons?: Maybe<ReadonlyArray<CertificateReason>>;
  /** The bases on which identities may cross a border, newest first; null for others than the secretariat and institutions. */
  readonly crossBorderBases?: Maybe<CrossBorderBasisConnection>;
  /**
   * Whether somebody may take an examination, explained rule by rule, before they register; null for
   * others than institutions, candidates and the office, and of a candidate for others than those who may know them.
   */
  readonly eligibility?: Maybe<Eligibility>;
  /** One examination by id; while it is a draft null for others than its host and the secretariat. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** Examinations, newest first or by their day; drafts are seen by their hosts and the secretariat. */
  readonly examPlans?: Maybe<ExamPlanConnection>;
  /** One room by id. */
  readonly room?: Maybe<Room>;
  /** The rooms in which examinations are held, by name. */
  readonly rooms?: Maybe<RoomConnection>;
  /** The rules of direct recognition (直接采认), newest first. */
  readonly recognitionRules?: Maybe<RecognitionRuleConnection>;
  /** One case of recognition by id; null for others than those concerned and the secretariat. */
  readonly recognitionCase?: Maybe<RecognitionCase>;
  /**
   * Cases of recognition, latest first: all for the secretariat, those that they handed in or will issue for
   * institutions, those on whose panel they sit for experts, their own for candidates.
   */
  readonly recognitionCases?: Maybe<RecognitionCaseConnection>;
  /** One registration for an examination by id; null for others than those who hold or staff the examination, the candidate and the secretariat. */
  readonly registration?: Maybe<Registration>;
  /** One scheme by id. */
  readonly scheme?: Maybe<Scheme>;
  /** The schemes of all bodies, by occupation. */
  readonly schemes?: Maybe<SchemeConnection>;
  /** The multi-certificate rules (一试多证), newest first. */
  readonly multiCertificateRules?: Maybe<MultiCertificateRuleConnection>;
  /**
   * Certificates counted by up to three dimensions, those with the most first; at most 100 groups. Kept with every
   * certificate, never counted while somebody waits.
   */
  readonly certificateStatistics?: Maybe<ReadonlyArray<CertificateStatisticsGroup>>;
  /** Examinations' candidates counted by up to three dimensions, those with the most first; at most 100 groups. */
  readonly examinationStatistics?: Maybe<ReadonlyArray<ExaminationStatisticsGroup>>;
  /** Where surveyed demand exceeds supply most in one place, by the end of a year; at most 100. */
  readonly talentGaps?: Maybe<ReadonlyArray<TalentGap>>;
  /** Whether a certificate's holder may claim, explained rule by rule; null for others than the holder, the issuer and the secretariat. */
  readonly subsidyEligibility?: Maybe<SubsidyAssessment>;
  /** One claim by id; null for others than those concerned and the secretariat. */
  readonly subsidyClaim?: Maybe<SubsidyClaim>;
  /** Claims, latest first: all for the secretariat, those from their certificates for issuers, their own for candidates. */
  readonly subsidyClaims?: Maybe<SubsidyClaimConnection>;
  /**
   * Claims of a place and year, counted and summed by level, state and currency; at most 200 rows. Null for others
   * than the secretariat and partners.
   */
  readonly subsidyTotals?: Maybe<ReadonlyArray<SubsidyTotal>>;
  /**
   * The sum of all claims of the given states in some places and one year; null for others than the secretariat and
   * partners. Amounts of different currencies are never added up: that is the error CURRENCY_MIXED.
   */
  readonly subsidySum?: Maybe<Money>;
  /** The rates of the subsidy, newest first. */
  readonly subsidyRates?: Maybe<SubsidyRateConnection>;
  /** The rules of the subsidy, newest first. */
  readonly subsidyRules?: Maybe<SubsidyRuleConnection>;
  /** The occupations that are scarce in a place, newest first. */
  readonly scarceOccupations?: Maybe<ScarceOccupationConnection>;
  /** One visit of supervision by id; null for others than the visited institution, the supervisors and the secretariat. */
  readonly supervisionVisit?: Maybe<SupervisionVisit>;
  /**
   * Visits of supervision (督导), latest first: all for the secretariat, those to their institution for its staff,
   * those that they make for supervisors.
   */
  readonly supervisionVisits?: Maybe<SupervisionVisitConnection>;
  /** Findings by deadline, earliest first; seen by those who see the visit. */
  readonly findings?: Maybe<FindingConnection>;
};


/** What can be asked. */
export type QueryAppealArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAppealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppealFilter>;
};


/** What can be asked. */
export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateFilter>;
};


/** What can be asked. */
export type QueryCrossBorderBasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CrossBorderBasisFilter>;
};


/** What can be asked. */
export type QueryEligibilityArgs = {
  examPlanId: Scalars['ID']['input'];
  applicant: ApplicantInput;
};


/** What can be asked. */
export type QueryExamPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryExamPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamPlanFilter>;
  orderBy?: InputMaybe<ExamPlanOrder>;
};


/** What can be asked. */
export type QueryRoomArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoomFilter>;
};


/** What can be asked. */
export type QueryRecognitionRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecognitionRuleFilter>;
};


/** What can be asked. */
export type QueryRecognitionCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRecognitionCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecognitionCaseFilter>;
};


/** What can be asked. */
export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySchemeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySchemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemeFilter>;
};


/** What can be asked. */
export type QueryMultiCertificateRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MultiCertificateRuleFilter>;
};


/** What can be asked. */
export type QueryCertificateStatisticsArgs = {
  filter?: InputMaybe<CertificateStatisticsFilter>;
  groupBy: ReadonlyArray<StatisticsDimension>;
  orderBy?: InputMaybe<CertificateStatisticsOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryExaminationStatisticsArgs = {
  filter?: InputMaybe<CertificateStatisticsFilter>;
  groupBy: ReadonlyArray<StatisticsDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryTalentGapsArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<SkillLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QuerySubsidyEligibilityArgs = {
  certificateNumber: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySubsidyClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySubsidyClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubsidyClaimFilter>;
};


/** What can be asked. */
export type QuerySubsidyTotalsArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  year: Scalars['Int']['input'];
};


/** What can be asked. */
export type QuerySubsidySumArgs = {
  jurisdictions: ReadonlyArray<Scalars['JurisdictionCode']['input']>;
  year: Scalars['Int']['input'];
  states: ReadonlyArray<SubsidyClaimState>;
};


/** What can be asked. */
export type QuerySubsidyRatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubsidyTermFilter>;
};


/** What can be asked. */
export type QuerySubsidyRulesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubsidyTermFilter>;
};


/** What can be asked. */
export type QueryScarceOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubsidyTermFilter>;
};


/** What can be asked. */
export type QuerySupervisionVisitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QuerySupervisionVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionVisitFilter>;
};


/** What can be asked. */
export type QueryFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
};

/** What can be done. */
export type Mutation = {
  /** Appeals against the result of a part while results are public; by the candidate, or by the host on their behalf. */
  readonly lodgeAppeal?: Maybe<AppealResult>;
  /** Takes an appeal up; by the office, by somebody who did not score the person. */
  readonly reviewAppeal?: Maybe<AppealResult>;
  /** Grants an appeal, with a reason; `reopenScoring` then has the part scored anew. */
  readonly grantAppeal?: Maybe<AppealResult>;
  /** Dismisses an appeal, with a reason. */
  readonly dismissAppeal?: Maybe<AppealResult>;
  /** Withdraws an appeal before it is decided, with a reason; by the candidate, or by whoever lodged it for the host. */
  readonly withdrawAppeal?: Maybe<AppealResult>;
  /** Suspends a certificate; a reason must be given. */
  readonly suspendCertificate?: Maybe<CertificateResult>;
  /** Lifts the suspension of a certificate. */
  readonly reinstateCertificate?: Maybe<CertificateResult>;
  /** Revokes a certificate for good; a category and a reason must be given. */
  readonly revokeCertificate?: Maybe<CertificateResult>;
  /** Replaces a certificate by a new one with a new number; a category and a reason must be given. Answers the new one. */
  readonly replaceCertificate?: Maybe<CertificateResult>;
  /** Adds a category of reasons for which certificates are revoked or replaced; for the secretariat. */
  readonly addCertificateReason?: Maybe<CertificateReasonResult>;
  /** Ends a category of reasons with its last day; for the secretariat. */
  readonly endCertificateReason?: Maybe<CertificateReasonResult>;
  /** Registers a basis on which identities may go from one jurisdiction to another; for the secretariat. */
  readonly registerCrossBorderBasis?: Maybe<CrossBorderBasisResult>;
  /** Ends a basis with its last day, with a reason; for the secretariat. */
  readonly endCrossBorderBasis?: Maybe<CrossBorderBasisResult>;
  /** Drafts an examination that an institution will hold. */
  readonly createExamPlan?: Maybe<ExamPlanResult>;
  /** Changes an examination while it is drafted. */
  readonly changeExamPlan?: Maybe<ExamPlanResult>;
  /** Files a drafted examination with the alliance. */
  readonly fileExamPlan?: Maybe<ExamPlanResult>;
  /** Opens a filed examination to registrations. */
  readonly openEnrolment?: Maybe<ExamPlanResult>;
  /** Closes the registrations and gives everybody a seat for each part: sessions and panel must be complete. */
  readonly scheduleExamPlan?: Maybe<ExamPlanResult>;
  /** Begins the examination, on its day. */
  readonly startExamPlan?: Maybe<ExamPlanResult>;
  /** Ends the examination and begins the scoring. */
  readonly finishExamPlan?: Maybe<ExamPlanResult>;
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
  /** Registers a room of an institution; for its staff and the secretariat. */
  readonly registerRoom?: Maybe<RoomResult>;
  /** Changes a room's name, venue or seats; sessions that have been planned keep theirs. */
  readonly changeRoom?: Maybe<RoomResult>;
  /** Closes a room for good; refused while a session is still to be held in it. */
  readonly closeRoom?: Maybe<RoomResult>;
  /** Adds a rule by which what somebody holds is recognised as a certificate; for the secretariat. */
  readonly addRecognitionRule?: Maybe<RecognitionRuleResult>;
  /** Ends a rule of recognition with its last day; for the secretariat. */
  readonly endRecognitionRule?: Maybe<RecognitionRuleResult>;
  /** Applies for recognition, within the rule's windows; by an institution on behalf of the person. */
  readonly applyForRecognition?: Maybe<RecognitionCaseResult>;
  /** Confirms that what was handed in is what the rule names; for the secretariat. */
  readonly matchRecognitionCase?: Maybe<RecognitionCaseResult>;
  /**
   * Gives a case to an odd panel of examiners of the occupation, whose employer neither handed it in nor will issue;
   * for the secretariat.
   */
  readonly convenePanel?: Maybe<RecognitionCaseResult>;
  /** Replaces a member of the panel who has not given an opinion, with a reason; for the secretariat. */
  readonly replacePanelMember?: Maybe<RecognitionCaseResult>;
  /** Records what an expert of the panel finds, once and for good. */
  readonly recordRecognitionOpinion?: Maybe<RecognitionCaseResult>;
  /** Approves a case for which the majority of the complete panel speaks; for the secretariat. */
  readonly approveRecognitionCase?: Maybe<RecognitionCaseResult>;
  /** Rejects a case, with a reason; from the panel only when its majority does not recognise. */
  readonly rejectRecognitionCase?: Maybe<RecognitionCaseResult>;
  /** Issues the certificate of an approved case; by the body of the rule's scheme or the secretariat. */
  readonly issueRecognitionCase?: Maybe<RecognitionCaseResult>;
  /** Registers a person for an examination; a person already known by their identity document is recognised. */
  readonly registerCandidate?: Maybe<RegistrationResult>;
  /** Withdraws a registration before the examination is scheduled and frees the seat; by the host or the candidate, with a reason. */
  readonly withdrawRegistration?: Maybe<RegistrationResult>;
  /** Records that a candidate did not come; by the host or the secretariat, before the results are published. */
  readonly recordAbsence?: Maybe<RegistrationResult>;
  /**
   * Takes a registration out of an examination before it is certified, with a reason, such as that the person
   * holds the certificate already; by the host or the secretariat.
   */
  readonly excludeRegistration?: Maybe<RegistrationResult>;
  /** Registers what a body may issue; for the secretariat. */
  readonly registerScheme?: Maybe<SchemeResult>;
  /** Changes the levels, the number format, the publicity period or the tolerance of a scheme; for the secretariat. */
  readonly changeScheme?: Maybe<SchemeResult>;
  /** Ends a scheme with its last day, and with a reason; for the secretariat. */
  readonly endScheme?: Maybe<SchemeResult>;
  /**
   * Rules that whoever passes an examination of one scheme also gets the certificate of another one; for the
   * secretariat. A scheme never leads back to itself, neither directly nor over others.
   */
  readonly addMultiCertificateRule?: Maybe<MultiCertificateRuleResult>;
  /** Ends a multi-certificate rule with its last day; for the secretariat. */
  readonly endMultiCertificateRule?: Maybe<MultiCertificateRuleResult>;
  /**
   * Enters what a candidate scored in one part; for examiners assigned to the examination. Two examiners enter
   * independently: scores within the scheme's tolerance are final, others are disputed. Both may then enter again.
   */
  readonly enterScore?: Maybe<RegistrationResult>;
  /** Settles a disputed score by a third examiner of the examination, between the two entries and with a reason. */
  readonly settleScore?: Maybe<RegistrationResult>;
  /** Claims the subsidy for a certificate; by its holder, or by its issuer on their behalf. */
  readonly claimSubsidy?: Maybe<SubsidyClaimResult>;
  /** Confirms a claim: the certificate is still in force; for the secretariat. */
  readonly verifySubsidyClaim?: Maybe<SubsidyClaimResult>;
  /** Publishes a verified claim; the days of the rule begin. */
  readonly publishSubsidyClaim?: Maybe<SubsidyClaimResult>;
  /** Records the payment of a claim when its publicity period has ended. */
  readonly paySubsidyClaim?: Maybe<SubsidyClaimResult>;
  /** Rejects a claim before it is paid, with a reason. */
  readonly rejectSubsidyClaim?: Maybe<SubsidyClaimResult>;
  /** Records that a paid claim was recovered, with a reason. */
  readonly recoverSubsidyClaim?: Maybe<SubsidyClaimResult>;
  /** Sets what is paid for a level in a place from a day on; for the secretariat. */
  readonly setSubsidyRate?: Maybe<SubsidyRateResult>;
  /** Sets by which rules claims of a place are decided from a day on; for the secretariat. */
  readonly setSubsidyRule?: Maybe<SubsidyRuleResult>;
  /** Lists an occupation as scarce in a place; for the secretariat. */
  readonly listScarceOccupation?: Maybe<ScarceOccupationResult>;
  /** Ends the listing of an occupation as scarce with its last day; for the secretariat. */
  readonly endScarceOccupation?: Maybe<ScarceOccupationResult>;
  /** Plans a visit to an examination or an institution; INTERNAL by the institution itself, EXTERNAL by the secretariat. */
  readonly planSupervisionVisit?: Maybe<SupervisionVisitResult>;
  /** Records that a visit was held, on its day or later; by a supervisor assigned to it or the secretariat. */
  readonly holdSupervisionVisit?: Maybe<SupervisionVisitResult>;
  /** Cancels a planned visit, with a reason. */
  readonly cancelSupervisionVisit?: Maybe<SupervisionVisitResult>;
  /** Records what a held visit found; by a supervisor assigned to it or the secretariat. */
  readonly recordFinding?: Maybe<FindingResult>;
  /** Says how a finding was corrected; by the visited institution. */
  readonly correctFinding?: Maybe<FindingResult>;
  /** Closes a corrected finding; by a supervisor of the visit or the secretariat. */
  readonly closeFinding?: Maybe<FindingResult>;
  /** Escalates an open finding when its deadline has passed, with a reason; by a supervisor of the visit or the secretariat. */
  readonly escalateFinding?: Maybe<FindingResult>;
};


/** What can be done. */
export type MutationLodgeAppealArgs = {
  input: LodgeAppealInput;
};


/** What can be done. */
export type MutationReviewAppealArgs = {
  input: AppealMoveInput;
};


/** What can be done. */
export type MutationGrantAppealArgs = {
  input: AppealMoveInput;
};


/** What can be done. */
export type MutationDismissAppealArgs = {
  input: AppealMoveInput;
};


/** What can be done. */
export type MutationWithdrawAppealArgs = {
  input: AppealMoveInput;
};


/** What can be done. */
export type MutationSuspendCertificateArgs = {
  input: CertificateMoveInput;
};


/** What can be done. */
export type MutationReinstateCertificateArgs = {
  input: CertificateMoveInput;
};


/** What can be done. */
export type MutationRevokeCertificateArgs = {
  input: CertificateMoveInput;
};


/** What can be done. */
export type MutationReplaceCertificateArgs = {
  input: CertificateMoveInput;
};


/** What can be done. */
export type MutationAddCertificateReasonArgs = {
  input: AddCertificateReasonInput;
};


/** What can be done. */
export type MutationEndCertificateReasonArgs = {
  input: EndCertificateReasonInput;
};


/** What can be done. */
export type MutationRegisterCrossBorderBasisArgs = {
  input: RegisterCrossBorderBasisInput;
};


/** What can be done. */
export type MutationEndCrossBorderBasisArgs = {
  input: EndCrossBorderBasisInput;
};


/** What can be done. */
export type MutationCreateExamPlanArgs = {
  input: CreateExamPlanInput;
};


/** What can be done. */
export type MutationChangeExamPlanArgs = {
  input: ChangeExamPlanInput;
};


/** What can be done. */
export type MutationFileExamPlanArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationOpenEnrolmentArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationScheduleExamPlanArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationStartExamPlanArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationFinishExamPlanArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationPublishResultsArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationReopenScoringArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationCertifyExamPlanArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationCancelExamPlanArgs = {
  input: ExamPlanMoveInput;
};


/** What can be done. */
export type MutationRegisterRoomArgs = {
  input: RegisterRoomInput;
};


/** What can be done. */
export type MutationChangeRoomArgs = {
  input: ChangeRoomInput;
};


/** What can be done. */
export type MutationCloseRoomArgs = {
  input: CloseRoomInput;
};


/** What can be done. */
export type MutationAddRecognitionRuleArgs = {
  input: AddRecognitionRuleInput;
};


/** What can be done. */
export type MutationEndRecognitionRuleArgs = {
  input: EndRecognitionRuleInput;
};


/** What can be done. */
export type MutationApplyForRecognitionArgs = {
  input: ApplyForRecognitionInput;
};


/** What can be done. */
export type MutationMatchRecognitionCaseArgs = {
  input: RecognitionCaseMoveInput;
};


/** What can be done. */
export type MutationConvenePanelArgs = {
  input: ConvenePanelInput;
};


/** What can be done. */
export type MutationReplacePanelMemberArgs = {
  input: ReplacePanelMemberInput;
};


/** What can be done. */
export type MutationRecordRecognitionOpinionArgs = {
  input: RecordRecognitionOpinionInput;
};


/** What can be done. */
export type MutationApproveRecognitionCaseArgs = {
  input: RecognitionCaseMoveInput;
};


/** What can be done. */
export type MutationRejectRecognitionCaseArgs = {
  input: RecognitionCaseMoveInput;
};


/** What can be done. */
export type MutationIssueRecognitionCaseArgs = {
  input: RecognitionCaseMoveInput;
};


/** What can be done. */
export type MutationRegisterCandidateArgs = {
  input: RegisterCandidateInput;
};


/** What can be done. */
export type MutationWithdrawRegistrationArgs = {
  input: RegistrationMoveInput;
};


/** What can be done. */
export type MutationRecordAbsenceArgs = {
  input: RegistrationMoveInput;
};


/** What can be done. */
export type MutationExcludeRegistrationArgs = {
  input: RegistrationMoveInput;
};


/** What can be done. */
export type MutationRegisterSchemeArgs = {
  input: RegisterSchemeInput;
};


/** What can be done. */
export type MutationChangeSchemeArgs = {
  input: ChangeSchemeInput;
};


/** What can be done. */
export type MutationEndSchemeArgs = {
  input: EndSchemeInput;
};


/** What can be done. */
export type MutationAddMultiCertificateRuleArgs = {
  input: AddMultiCertificateRuleInput;
};


/** What can be done. */
export type MutationEndMultiCertificateRuleArgs = {
  input: EndMultiCertificateRuleInput;
};


/** What can be done. */
export type MutationEnterScoreArgs = {
  input: EnterScoreInput;
};


/** What can be done. */
export type MutationSettleScoreArgs = {
  input: SettleScoreInput;
};


/** What can be done. */
export type MutationClaimSubsidyArgs = {
  input: ClaimSubsidyInput;
};


/** What can be done. */
export type MutationVerifySubsidyClaimArgs = {
  input: SubsidyClaimMoveInput;
};


/** What can be done. */
export type MutationPublishSubsidyClaimArgs = {
  input: SubsidyClaimMoveInput;
};


/** What can be done. */
export type MutationPaySubsidyClaimArgs = {
  input: SubsidyClaimMoveInput;
};


/** What can be done. */
export type MutationRejectSubsidyClaimArgs = {
  input: SubsidyClaimMoveInput;
};


/** What can be done. */
export type MutationRecoverSubsidyClaimArgs = {
  input: SubsidyClaimMoveInput;
};


/** What can be done. */
export type MutationSetSubsidyRateArgs = {
  input: SetSubsidyRateInput;
};


/** What can be done. */
export type MutationSetSubsidyRuleArgs = {
  input: SetSubsidyRuleInput;
};


/** What can be done. */
export type MutationListScarceOccupationArgs = {
  input: ListScarceOccupationInput;
};


/** What can be done. */
export type MutationEndScarceOccupationArgs = {
  input: EndScarceOccupationInput;
};


/** What can be done. */
export type MutationPlanSupervisionVisitArgs = {
  input: PlanSupervisionVisitInput;
};


/** What can be done. */
export type MutationHoldSupervisionVisitArgs = {
  input: SupervisionVisitMoveInput;
};


/** What can be done. */
export type MutationCancelSupervisionVisitArgs = {
  input: SupervisionVisitMoveInput;
};


/** What can be done. */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** What can be done. */
export type MutationCorrectFindingArgs = {
  input: FindingMoveInput;
};


/** What can be done. */
export type MutationCloseFindingArgs = {
  input: FindingMoveInput;
};


/** What can be done. */
export type MutationEscalateFindingArgs = {
  input: FindingMoveInput;
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

/** An appeal against the result of one part. */
export type Appeal = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: AppealState;
  /** Whose result it is about. */
  readonly registration: Registration;
  /** The part. */
  readonly part: ExamPart;
  /** What it says. */
  readonly grounds: Scalars['String']['output'];
  /** When it was lodged. */
  readonly lodgedAt: Scalars['DateTime']['output'];
  /** The moves that it made; at most 100. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far an appeal is. */
export type AppealState =
  /** Lodged. */
  | 'LODGED'
  /** Being looked into. */
  | 'UNDER_REVIEW'
  /** Granted: the part is scored anew; final. */
  | 'GRANTED'
  /** Dismissed; final. */
  | 'DISMISSED'
  /** Withdrawn before a decision; final. */
  | 'WITHDRAWN';

/** Which appeals to list; everything given must hold. */
export type AppealFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<AppealState>>;
  /** Of this examination. */
  readonly examPlanId?: InputMaybe<Scalars['ID']['input']>;
};

/** An appeal to lodge. */
export type LodgeAppealInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The registration whose result it is about. */
  readonly registrationId: Scalars['ID']['input'];
  /** The part. */
  readonly part: ExamPart;
  /** What it says, in 1 to 4,000 characters. */
  readonly grounds: Scalars['String']['input'];
};

/** A move of an appeal. */
export type AppealMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The thing to move. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The appeal after the change, or why it was refused. */
export type AppealResult = Appeal | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of appeals. */
export type AppealConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AppealEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many appeals the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of appeals. */
export type AppealEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The appeal. */
  readonly node: Appeal;
};

/** A person who takes examinations. Every candidate of the demonstration data is synthetic. */
export type Candidate = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name; masked for those who may not know it. */
  readonly name: Scalars['String']['output'];
  /** The number of the identity document; masked for those who may not know it. */
  readonly identityNumber: Scalars['String']['output'];
  /** A name that tells nothing, under which those see the person to whom the identity may not cross a border. */
  readonly pseudonym: Scalars['String']['output'];
  /** The certificates, latest first; null for others than the person, their examining institutions and the secretariat. */
  readonly certificates?: Maybe<CertificateConnection>;
  /** The registrations, latest first; null for others than the person and the secretariat. */
  readonly registrations?: Maybe<RegistrationConnection>;
};


/** A person who takes examinations. Every candidate of the demonstration data is synthetic. */
export type CandidateCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person who takes examinations. Every candidate of the demonstration data is synthetic. */
export type CandidateRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** The day of the first certificate, which its replacements keep; years and periods count from it. */
  readonly certifiedOn?: Maybe<Scalars['Date']['output']>;
  /** The examination that it comes from. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** The other certificates that the same person got from the same examination (一试多证); at most ten. */
  readonly issuedTogetherWith?: Maybe<ReadonlyArray<Certificate>>;
  /** The certificate that it replaces. */
  readonly replaces?: Maybe<Certificate>;
  /** The category of the reason for which it was revoked or replaced; null unless it was. */
  readonly endedFor?: Maybe<CertificateReason>;
  /** The moves that it made; null for others than its issuer, its holder and the secretariat. At most 100. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};

/** A category of reasons for which certificates are revoked or replaced. */
export type CertificateReason = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it allows to do. */
  readonly action: CertificateEnding;
  /** Its code, such as LOST or FRAUD. */
  readonly code: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null without an end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A category of reasons for which certificates are revoked or replaced. */
export type CertificateReasonNameArgs = {
  lang?: InputMaybe<Language>;
};

/** What ends a certificate. */
export type CertificateEnding =
  /** It is revoked. */
  | 'REVOKE'
  /** It is replaced by another one. */
  | 'REPLACE';

/** Which certificates to list; everything given must hold. */
export type CertificateFilter = {
  /** Whose number begins with this. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<CertificateKind>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CertificateState>>;
  /** Of this edition of the dictionary. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** At this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Issued by this body. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Issued on this day or later. */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or earlier. */
  readonly issuedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Of this candidate. */
  readonly candidateId?: InputMaybe<Scalars['ID']['input']>;
};

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

/** A change of a certificate's state. */
export type CertificateMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The certificate. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The category of the reason, by its code in `certificateReasons`; needed to revoke or replace. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
};

/** A category of reasons to add. */
export type AddCertificateReasonInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it allows to do. */
  readonly action: CertificateEnding;
  /** Its code, in capital letters. */
  readonly code: Scalars['String']['input'];
  /** Its names. */
  readonly names: LocalizedTextInput;
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
};

/** The end of a category of reasons. */
export type EndCertificateReasonInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The category. */
  readonly id: Scalars['ID']['input'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['input'];
};

/** The category after the change, or why it was refused. */
export type CertificateReasonResult = CertificateReason | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The certificate after the change, or why it was refused. */
export type CertificateResult = Certificate | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/**
 * The basis on which names and identity numbers may go from one jurisdiction to another, by the two laws on personal
 * data (PIPL and Macao's Law 8/2005) and the Greater Bay Area's standard contract. Without one in force, the other
 * side sees a pseudonym and the result only.
 */
export type CrossBorderBasis = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** From where. */
  readonly fromJurisdiction: Scalars['JurisdictionCode']['output'];
  /** To where. */
  readonly toJurisdiction: Scalars['JurisdictionCode']['output'];
  /** The contract. */
  readonly contractReference: Scalars['String']['output'];
  /** Under which number it was filed. */
  readonly filingNumber: Scalars['String']['output'];
  /** For which purpose. */
  readonly purpose: Scalars['String']['output'];
  /** How the persons' consent is obtained and recorded. */
  readonly consent: Scalars['String']['output'];
  /** The first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null without an end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Which bases to list; everything given must hold. */
export type CrossBorderBasisFilter = {
  /** From there. */
  readonly fromJurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** To there. */
  readonly toJurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** In force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A basis to register. */
export type RegisterCrossBorderBasisInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From where. */
  readonly fromJurisdiction: Scalars['JurisdictionCode']['input'];
  /** To where; not the same. */
  readonly toJurisdiction: Scalars['JurisdictionCode']['input'];
  /** The contract, in 1 to 200 characters. */
  readonly contractReference: Scalars['String']['input'];
  /** Under which number it was filed, in 1 to 200 characters. */
  readonly filingNumber: Scalars['String']['input'];
  /** For which purpose, in 1 to 1,000 characters. */
  readonly purpose: Scalars['String']['input'];
  /** How consent is obtained and recorded, in 1 to 1,000 characters. */
  readonly consent: Scalars['String']['input'];
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day, if it is known. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a basis. */
export type EndCrossBorderBasisInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The basis. */
  readonly id: Scalars['ID']['input'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The basis after the change, or why it was refused. */
export type CrossBorderBasisResult = CrossBorderBasis | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of bases. */
export type CrossBorderBasisConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<CrossBorderBasisEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many bases the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of bases. */
export type CrossBorderBasisEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The basis. */
  readonly node: CrossBorderBasis;
};

/** Whether somebody may take an examination: one of the alternatives must be met as a whole. */
export type Eligibility = {
  /** Whether they may. */
  readonly eligible: Scalars['Boolean']['output'];
  /** What the standard asks of everybody: the age. */
  readonly always: ReadonlyArray<JudgedCondition>;
  /** The ways to fulfil the standard's rules for the level, at most 20; none where it has no rules. */
  readonly alternatives: ReadonlyArray<JudgedAlternative>;
};

/** One way to be eligible: all of its conditions must be met. */
export type JudgedAlternative = {
  /** Whether all of them are. */
  readonly met: Scalars['Boolean']['output'];
  /** The conditions, at most 20. */
  readonly conditions: ReadonlyArray<JudgedCondition>;
};

/** One condition of eligibility, and how it stands. */
export type JudgedCondition = {
  /** What kind of condition it is. */
  readonly kind: JudgedConditionKind;
  /** Whether it is met. */
  readonly outcome: EligibilityOutcome;
  /** Why, in words. */
  readonly explanation: Scalars['String']['output'];
  /** From where that is known: an own record with its number, or what was declared; null where nothing is known. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** The kinds of conditions that a standard may name, and the age, which it always does. */
export type JudgedConditionKind =
  /** Years of work in the occupation, perhaps in a related one. */
  | 'WORK'
  /** A certificate of a lower level of the occupation, perhaps for so many years. */
  | 'CERTIFICATE'
  /** Schooling, perhaps in a field of the occupation. */
  | 'SCHOOLING'
  /** A finished apprenticeship in the occupation. */
  | 'APPRENTICESHIP'
  /** The least age. */
  | 'AGE';

/** How a condition stands. */
export type EligibilityOutcome =
  /** It is met. */
  | 'MET'
  /** It is not met. */
  | 'NOT_MET'
  /** It is declared without evidence, or not spoken of. */
  | 'NOT_PROVEN';

/** Somebody who wants to take an examination. */
export type ApplicantInput = {
  /** A candidate already known; their own records count by themselves. */
  readonly candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** The day of birth of somebody not known yet. */
  readonly bornOn?: InputMaybe<Scalars['Date']['input']>;
  /** What they declare. */
  readonly declared?: InputMaybe<EligibilityDeclarationInput>;
};

/** What an applicant declares; each needs its evidence in words, such as the document shown. */
export type EligibilityDeclarationInput = {
  /** Years of work in the occupation. */
  readonly workYears?: InputMaybe<Scalars['Float']['input']>;
  /** Years of work in the occupation or a related one. */
  readonly relatedWorkYears?: InputMaybe<Scalars['Float']['input']>;
  /** The evidence for the years of work. */
  readonly workEvidence?: InputMaybe<Scalars['String']['input']>;
  /** The highest schooling. */
  readonly schooling?: InputMaybe<Schooling>;
  /** Whether its field is that of the occupation or a related one. */
  readonly schoolingInField?: InputMaybe<Scalars['Boolean']['input']>;
  /** The evidence for the schooling. */
  readonly schoolingEvidence?: InputMaybe<Scalars['String']['input']>;
  /** The evidence for a finished apprenticeship in the occupation. */
  readonly apprenticeshipEvidence?: InputMaybe<Scalars['String']['input']>;
  /** Certificates of the occupation from elsewhere, at most ten. */
  readonly certificates?: InputMaybe<ReadonlyArray<DeclaredCertificateInput>>;
};

/** A certificate from elsewhere. */
export type DeclaredCertificateInput = {
  /** Its level. */
  readonly level: SkillLevel;
  /** The day of issue. */
  readonly issuedOn: Scalars['Date']['input'];
  /** The evidence, such as its number and issuer. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
};

export type StandardVersion = {
  readonly id: Scalars['ID']['output'];
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
  /** The sessions, earliest first; a part may have several, at most 30 in all. */
  readonly sessions: ReadonlyArray<ExamSession>;
  /** The day of the first session. */
  readonly examinedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people can be registered: the seats of the part that has the fewest. */
  readonly capacity: Scalars['NonNegativeInt']['output'];
  /** In which order seats are given. */
  readonly seating: SeatingOrder;
  /** The seed by which the seats were shuffled; null unless they were, and null for others than its host and the secretariat. */
  readonly seatingSeed?: Maybe<Scalars['String']['output']>;
  /** How many people are registered. */
  readonly registrationCount: Scalars['NonNegativeInt']['output'];
  /** How many of them passed; null until it is certified. */
  readonly passedCount?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The moves that it made; null for others than its host and the secretariat. At most 100. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
  /** The registrations; null for others than those who hold or staff the examination and for the secretariat. */
  readonly registrations?: Maybe<RegistrationConnection>;
  /** When the publicity period ends; null until results are public. */
  readonly publicityEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The certificates that it led to, by number; null for others than those who hold or staff it and for the secretariat. */
  readonly certificates?: Maybe<CertificateConnection>;
  /** The appeals against its results, oldest first; null for others than its host and the secretariat. */
  readonly appeals?: Maybe<AppealConnection>;
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


/** An examination: planned, filed, held, scored and certified. */
export type ExamPlanAppealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AppealFilter>;
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

/** Which examinations to list; everything given must hold. */
export type ExamPlanFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ExamPlanState>>;
  /** Of this edition of the dictionary. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** At this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Held in this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** Held by this institution. */
  readonly hostId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose first session is on this day or later. */
  readonly examinedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whose first session is on this day or earlier. */
  readonly examinedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** That take registrations now and have a seat left. */
  readonly openForRegistration?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order to list examinations. */
export type ExamPlanOrder =
  /** The latest drafted first. */
  | 'NEWEST'
  /** By the day of the first session, earliest first. */
  | 'EXAMINED_ON';

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
  /** The host's scheme by which it issues; needed where several fit the occupation level and the place. */
  readonly schemeId?: InputMaybe<Scalars['ID']['input']>;
  /** The sessions, at least one for each part; those of different parts do not overlap. At most 30. */
  readonly sessions: ReadonlyArray<ExamSessionInput>;
  /** In which order seats are given. */
  readonly seating?: InputMaybe<SeatingOrder>;
};

/** A change of a drafted examination; what is not given stays. */
export type ChangeExamPlanInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The examination. */
  readonly id: Scalars['ID']['input'];
  /** The level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** The version of the standard to follow. */
  readonly standardVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is held. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** The host's scheme by which it issues; needed where several fit the occupation level and the place. */
  readonly schemeId?: InputMaybe<Scalars['ID']['input']>;
  /** All sessions anew. */
  readonly sessions?: InputMaybe<ReadonlyArray<ExamSessionInput>>;
  /** In which order seats are given. */
  readonly seating?: InputMaybe<SeatingOrder>;
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

/** The examination after the change, or why it was refused. */
export type ExamPlanResult = ExamPlan | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

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
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The part. */
  readonly part: ExamPart;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** How long it takes, in minutes. */
  readonly minutes: Scalars['Int']['output'];
  /** The room; null where the place is only known in words. */
  readonly room?: Maybe<Room>;
  /** The place, in words. */
  readonly venue: Scalars['String']['output'];
  /** How many people can take part. */
  readonly seats: Scalars['Int']['output'];
  /** Who sits where, by seat (准考证名单); null for others than those who hold or staff the examination and for the secretariat. */
  readonly admissions?: Maybe<ExamSeatConnection>;
};


/** When and where a part of an examination is held. */
export type ExamSessionAdmissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A candidate's seat in a session. */
export type ExamSeat = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The number of the seat, from 1 in each session. */
  readonly number: Scalars['Int']['output'];
  /** The session. */
  readonly session: ExamSession;
  /** Who sits there. */
  readonly registration: Registration;
};

/** In which order seats are given when an examination is scheduled. */
export type SeatingOrder =
  /** In the order of the registrations. */
  | 'REGISTRATION'
  /** Shuffled; the seed is recorded, so that the order can be checked later. */
  | 'SHUFFLED';

/** A room in which examinations are held; no two sessions are in it at the same time. */
export type Room = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** Whose room it is. */
  readonly institution?: Maybe<Institution>;
  /** Where it lies. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The building or address. */
  readonly venue: Scalars['String']['output'];
  /** The name of the room within the venue. */
  readonly name: Scalars['String']['output'];
  /** How many people can sit in it. */
  readonly seats: Scalars['Int']['output'];
  /** The day on which it was closed; null while it is used. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The sessions from today on, earliest first; at most 100. */
  readonly upcomingSessions?: Maybe<ReadonlyArray<ExamSession>>;
};

/** Which rooms to list; everything given must hold. */
export type RoomFilter = {
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** With at least so many seats. */
  readonly seatsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Without those that are closed. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When and where a part is held: in a registered room, or at a place in words. */
export type ExamSessionInput = {
  /** The part. */
  readonly part: ExamPart;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** How long it takes, in minutes. */
  readonly minutes: Scalars['Int']['input'];
  /** The registered room, if it is held in one. */
  readonly roomId?: InputMaybe<Scalars['ID']['input']>;
  /** The place, in words; needed without a room. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  /** How many people can take part; the room's seats when not given. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
};

/** A room to register. */
export type RegisterRoomInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose room it is. */
  readonly institutionId: Scalars['ID']['input'];
  /** Where it lies. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The building or address. */
  readonly venue: Scalars['String']['input'];
  /** The name of the room, unique within the institution's venue. */
  readonly name: Scalars['String']['input'];
  /** How many people can sit in it. */
  readonly seats: Scalars['Int']['input'];
};

/** A change of a room; what is not given stays. */
export type ChangeRoomInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The room. */
  readonly id: Scalars['ID']['input'];
  /** The building or address. */
  readonly venue?: InputMaybe<Scalars['String']['input']>;
  /** The name of the room within the venue. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** How many people can sit in it. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
};

/** A room to close. */
export type CloseRoomInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The room. */
  readonly id: Scalars['ID']['input'];
};

/** The room after the change, or why it was refused. */
export type RoomResult = Room | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of rooms. */
export type RoomConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RoomEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rooms the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of rooms. */
export type RoomEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The room. */
  readonly node: Room;
};

/** A page of seats. */
export type ExamSeatConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ExamSeatEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many seats the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of seats. */
export type ExamSeatEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The seat. */
  readonly node: ExamSeat;
};

/** A rule of direct recognition: what is recognised, as which certificate, under which conditions. */
export type RecognitionRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The scheme by which the certificate is issued. */
  readonly scheme: Scheme;
  /** The level that is recognised. */
  readonly level: SkillLevel;
  /** What is recognised: a kind of certificate, or a syllabus, in words. */
  readonly source: Scalars['String']['output'];
  /** Who issued it, in words. */
  readonly sourceIssuer: Scalars['String']['output'];
  /** How old somebody is at least on the day of the application. */
  readonly minimumAge: Scalars['NonNegativeInt']['output'];
  /** How many experts compare, an odd number. */
  readonly panelSize: Scalars['Int']['output'];
  /** When one may apply in each year; at any time where there are none. At most twelve. */
  readonly windows: ReadonlyArray<RecognitionWindow>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A part of each year in which one may apply. */
export type RecognitionWindow = {
  /** The first day as month and day, such as 01-01. */
  readonly from: Scalars['String']['output'];
  /** The last day as month and day, such as 01-31. */
  readonly until: Scalars['String']['output'];
};

/** Somebody's case of recognition. */
export type RecognitionCase = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: RecognitionCaseState;
  /** The rule. */
  readonly rule: RecognitionRule;
  /** Whose case it is. */
  readonly candidate: Candidate;
  /** The institution that handed it in. */
  readonly submittedBy?: Maybe<Institution>;
  /** What was handed in, such as the certificate's number. */
  readonly evidence: Scalars['String']['output'];
  /** When it was handed in. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** The day of the decision; null until there is one. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What the panel found; an expert sees others' opinions after their own. At most 15. */
  readonly opinions: ReadonlyArray<RecognitionOpinion>;
  /** The certificate that was issued. */
  readonly certificate?: Maybe<Certificate>;
  /** The moves that it made; at most 100. */
  readonly steps: ReadonlyArray<Step>;
};

/** A seat on the panel of a case, and what the expert found. */
export type RecognitionOpinion = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The expert; until the decision null for others than the panel and the secretariat. */
  readonly expert?: Maybe<Expert>;
  /** Whether the expert would recognise; null until they said so, and until the decision null for others than themselves, experts who have, and the secretariat. */
  readonly recognises?: Maybe<Scalars['Boolean']['output']>;
  /** What they compared and found; null for others than those who see `recognises`. */
  readonly findings?: Maybe<Scalars['String']['output']>;
  /** When they said so; null for others than those who see `recognises`. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How far a case of recognition is. */
export type RecognitionCaseState =
  /** Handed in. */
  | 'APPLIED'
  /** What was handed in is what the rule names. */
  | 'MATCHED'
  /** With the panel. */
  | 'PANEL'
  /** Approved. */
  | 'APPROVED'
  /** The certificate is issued; final. */
  | 'ISSUED'
  /** Rejected; final. */
  | 'REJECTED';

/** Which rules of recognition to list; everything given must hold. */
export type RecognitionRuleFilter = {
  /** To this scheme. */
  readonly schemeId?: InputMaybe<Scalars['ID']['input']>;
  /** At this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** In force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which cases to list; everything given must hold. */
export type RecognitionCaseFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<RecognitionCaseState>>;
  /** By this rule. */
  readonly ruleId?: InputMaybe<Scalars['ID']['input']>;
};

/** A rule of recognition to add. */
export type AddRecognitionRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme by which the certificate is issued. */
  readonly schemeId: Scalars['ID']['input'];
  /** The level that is recognised. */
  readonly level: SkillLevel;
  /** What is recognised, in 1 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** Who issued it, in 1 to 500 characters. */
  readonly sourceIssuer: Scalars['String']['input'];
  /** How old somebody is at least, from 14 to 100. */
  readonly minimumAge: Scalars['NonNegativeInt']['input'];
  /** How many experts compare, an odd number from 3 to 15. */
  readonly panelSize: Scalars['Int']['input'];
  /** When one may apply in each year; at any time where there are none. At most twelve. */
  readonly windows: ReadonlyArray<RecognitionWindowInput>;
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day on which it holds; without one it holds until another follows. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A part of each year in which one may apply. */
export type RecognitionWindowInput = {
  /** The first day as month and day, such as 01-01. */
  readonly from: Scalars['String']['input'];
  /** The last day as month and day, such as 01-31. */
  readonly until: Scalars['String']['input'];
};

/** The end of a rule of recognition. */
export type EndRecognitionRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which it holds; yesterday or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** An application for recognition. */
export type ApplyForRecognitionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that applies on behalf of the person. */
  readonly institutionId: Scalars['ID']['input'];
  /** The rule. */
  readonly ruleId: Scalars['ID']['input'];
  /** The person's name. */
  readonly name: Scalars['String']['input'];
  /** The person's identity document. */
  readonly identity: IdentityDocumentInput;
  /** The person's day of birth. */
  readonly bornOn: Scalars['Date']['input'];
  /** What is handed in, such as the certificate's number, in 1 to 2,000 characters. */
  readonly evidence: Scalars['String']['input'];
};

/** A panel to convene. */
export type ConvenePanelInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** The experts, as many as the rule says, each once. */
  readonly expertIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A member of a panel to replace. */
export type ReplacePanelMemberInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** The expert who has not given an opinion. */
  readonly expertId: Scalars['ID']['input'];
  /** The expert who takes their place. */
  readonly replacementId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** An opinion to record. */
export type RecordRecognitionOpinionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Whether to recognise. */
  readonly recognises: Scalars['Boolean']['input'];
  /** What was compared and found, in 1 to 4,000 characters. */
  readonly findings: Scalars['String']['input'];
};

/** A move of a case of recognition. */
export type RecognitionCaseMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The thing to move. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The rule after the change, or why it was refused. */
export type RecognitionRuleResult = RecognitionRule | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The case after the change, or why it was refused. */
export type RecognitionCaseResult = RecognitionCase | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of rules. */
export type RecognitionRuleConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RecognitionRuleEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rules the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of rules. */
export type RecognitionRuleEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: RecognitionRule;
};

/** A page of cases. */
export type RecognitionCaseConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RecognitionCaseEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many cases the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of cases. */
export type RecognitionCaseEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: RecognitionCase;
};

/** A person's registration for an examination, and how they did. */
export type Registration = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The examination. */
  readonly examPlan: ExamPlan;
  /** The person. */
  readonly candidate: Candidate;
  /** How far the registration is. */
  readonly state: RegistrationState;
  /** The moves that it made; null for others than the host, the candidate and the secretariat. At most 100. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
  /** The seats, one for each part; none until the examination is scheduled. At most three. */
  readonly seats: ReadonlyArray<ExamSeat>;
  /** The explanation by which the person was found eligible; null where it was registered before there was one, and null for others than the host, the candidate and the secretariat. */
  readonly eligibility?: Maybe<Eligibility>;
  /** The final scores, by part; before the results are public null for others than examiners and the office. At most three. */
  readonly scores?: Maybe<ReadonlyArray<Score>>;
  /** How far the scoring of each part is; null for others than those who hold or staff the examination and the secretariat. At most three. */
  readonly scoring?: Maybe<ReadonlyArray<PartScoring>>;
  /**
   * The entries that the caller may see: an examiner sees others' entries of a part after their own, the host all of
   * them once the results are public; null for others than these and the secretariat. At most 60.
   */
  readonly scoreEntries?: Maybe<ReadonlyArray<ScoreEntry>>;
  /**
   * The appeals of this person in this examination, newest first; null for others than the host, the candidate and
   * the secretariat. At most 20.
   */
  readonly appeals?: Maybe<ReadonlyArray<Appeal>>;
  /** How the person did; open before the results are public, except for examiners and the office. */
  readonly outcome: RegistrationOutcome;
};

/** How far a registration is. */
export type RegistrationState =
  /** Taking part. */
  | 'REGISTERED'
  /** Withdrawn before the examination was scheduled; final. */
  | 'WITHDRAWN'
  /** Did not come; final. */
  | 'ABSENT'
  /** Taken out with a reason; final. */
  | 'EXCLUDED';

/** How somebody did in an examination. */
export type RegistrationOutcome =
  /** Withdrawn, absent or taken out: there is no result. */
  | 'NONE'
  /** Not every part is scored, or the results are not public yet. */
  | 'OPEN'
  /** Every part reaches the pass mark. */
  | 'PASSED'
  /** A part is below the pass mark. */
  | 'FAILED';

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
  /** What the person declares, for the rules of the standard. */
  readonly declared?: InputMaybe<EligibilityDeclarationInput>;
};

/** The registration after the change, or why it was refused. */
export type RegistrationResult = Registration | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A move of a registration. */
export type RegistrationMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The thing to move. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of certificates. */
export type CertificateKind =
  /** 职业技能等级证书, the mainland's vocational skill level certificate. */
  | 'MAINLAND_SKILL_LEVEL'
  /** 職業技能證明書, Macao's vocational skill certificate. */
  | 'MACAO_SKILL';

export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** What this institution may issue, by occupation. */
  readonly schemes?: Maybe<SchemeConnection>;
  /** The examinations that this institution holds or held, newest first. */
  readonly examPlans?: Maybe<ExamPlanConnection>;
  /** The rooms of this institution, by name. */
  readonly rooms?: Maybe<RoomConnection>;
  /** The certificates that this institution issued, counted; of one year or of all. */
  readonly certificateStatistics?: Maybe<CertificateStatistics>;
  /** The visits of supervision to it, latest first; for its staff, the supervisors and the secretariat. */
  readonly supervisionVisits?: Maybe<SupervisionVisitConnection>;
};


export type InstitutionSchemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemeFilter>;
};


export type InstitutionExamPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamPlanFilter>;
};


export type InstitutionRoomsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoomFilter>;
};


export type InstitutionCertificateStatisticsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type InstitutionSupervisionVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupervisionVisitFilter>;
};

export type Occupation = {
  readonly edition: Scalars['String']['output'];
  readonly code: Scalars['OccupationCode']['output'];
  /** The schemes of all bodies for this occupation. */
  readonly schemes?: Maybe<SchemeConnection>;
  /** The certificates issued in this occupation, counted; of one year or of all. */
  readonly certificateStatistics?: Maybe<CertificateStatistics>;
};


export type OccupationSchemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemeFilter>;
};


export type OccupationCertificateStatisticsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

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
  /** The occupation. */
  readonly occupation?: Maybe<Occupation>;
  /** The levels for which it may issue. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** How the numbers of its certificates are formed: {yy}, {yyyy}, {level} and {sequence:N} are replaced. */
  readonly numberFormat: Scalars['String']['output'];
  /** How many days results are public before certificates become final. */
  readonly publicityDays: Scalars['NonNegativeInt']['output'];
  /**
   * By how many marks two examiners' scores may differ and still be agreed; the mean is final then. An examination keeps
   * the tolerance with which it was drafted.
   */
  readonly scoreTolerance: Scalars['Float']['output'];
  /**
   * Whether the theory paper comes from the alliance's question bank: an examination then begins only when its form
   * is released.
   */
  readonly usesItemBank: Scalars['Boolean']['output'];
  /** The first day on which the body may issue by it. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null without an end. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The rules in force today by which it leads to further certificates; at most ten. */
  readonly furtherCertificates: ReadonlyArray<MultiCertificateRule>;
};

/** 一试多证: whoever passes an examination of one scheme also gets the certificate of another one. */
export type MultiCertificateRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The scheme that is examined. */
  readonly scheme: Scheme;
  /** The scheme whose certificate comes with it. */
  readonly furtherScheme: Scheme;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Which schemes to list; everything given must hold. */
export type SchemeFilter = {
  /** Of this body. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this edition of the dictionary. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** That cover this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Issued in this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** Of this kind of certificate. */
  readonly kind?: InputMaybe<CertificateKind>;
  /** In force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which multi-certificate rules to list; everything given must hold. */
export type MultiCertificateRuleFilter = {
  /** That begin or end at this scheme. */
  readonly schemeId?: InputMaybe<Scalars['ID']['input']>;
  /** In force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A scheme to register. */
export type RegisterSchemeInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The body, an active member. */
  readonly institutionId: Scalars['ID']['input'];
  /** Where it issues. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The kind of certificate. */
  readonly kind: CertificateKind;
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The levels for which it may issue. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** How the numbers are formed, such as S440400010001{yy}{level}{sequence:6}; those of one institution may begin alike, never those of two. */
  readonly numberFormat: Scalars['String']['input'];
  /** How many days results are public, at most 90. */
  readonly publicityDays: Scalars['NonNegativeInt']['input'];
  /** By how many marks two examiners' scores may differ, from 0 to 10. */
  readonly scoreTolerance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the theory paper comes from the alliance's question bank. */
  readonly usesItemBank?: InputMaybe<Scalars['Boolean']['input']>;
  /** The first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day, if it is known. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A change of a scheme; what is not given stays. */
export type ChangeSchemeInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme. */
  readonly id: Scalars['ID']['input'];
  /** The levels for which it may issue. */
  readonly levels?: InputMaybe<ReadonlyArray<SkillLevel>>;
  /** How the numbers are formed. */
  readonly numberFormat?: InputMaybe<Scalars['String']['input']>;
  /** How many days results are public, at most 90. */
  readonly publicityDays?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** By how many marks two examiners' scores may differ, from 0 to 10. */
  readonly scoreTolerance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the theory paper comes from the alliance's question bank. */
  readonly usesItemBank?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The end of a scheme. */
export type EndSchemeInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme. */
  readonly id: Scalars['ID']['input'];
  /** The last day. */
  readonly validUntil: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A multi-certificate rule to add. */
export type AddMultiCertificateRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme that is examined. */
  readonly schemeId: Scalars['ID']['input'];
  /** The scheme whose certificate comes with it, of the same occupation. */
  readonly furtherSchemeId: Scalars['ID']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day on which it holds; without one it holds until another follows. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a multi-certificate rule. */
export type EndMultiCertificateRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rule. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which it holds; yesterday or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** The scheme after the change, or why it was refused. */
export type SchemeResult = Scheme | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The rule after the change, or why it was refused. */
export type MultiCertificateRuleResult = MultiCertificateRule | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of schemes. */
export type SchemeConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SchemeEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many schemes the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of schemes. */
export type SchemeEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The scheme. */
  readonly node: Scheme;
};

/** A page of rules. */
export type MultiCertificateRuleConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<MultiCertificateRuleEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rules the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of rules. */
export type MultiCertificateRuleEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: MultiCertificateRule;
};

export type Expert = {
  readonly id: Scalars['ID']['output'];
};

/** What somebody scored in one part, as two examiners agreed or a third one settled it. */
export type Score = {
  /** The part. */
  readonly part: ExamPart;
  /** The score, from 0 to 100. */
  readonly value: Scalars['Float']['output'];
  /** When it became final. */
  readonly enteredAt: Scalars['DateTime']['output'];
};

/** What one examiner entered for one part. */
export type ScoreEntry = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The part. */
  readonly part: ExamPart;
  /** From 1; both enter anew in each round. */
  readonly round: Scalars['Int']['output'];
  /** The examiner. */
  readonly expert?: Maybe<Expert>;
  /** The score, from 0 to 100. */
  readonly value: Scalars['Float']['output'];
  /** When it was entered. */
  readonly enteredAt: Scalars['DateTime']['output'];
};

/** How far the scoring of a part is. */
export type PartScoring = {
  /** The part. */
  readonly part: ExamPart;
  /** How far it is. */
  readonly standing: ScoringStanding;
};

/** How far the scoring of a part is. */
export type ScoringStanding =
  /** Nobody has entered a score. */
  | 'OPEN'
  /** One examiner has entered a score, which the others do not see. */
  | 'ENTERED_ONCE'
  /** Two examiners differ by more than the tolerance. */
  | 'DISPUTED'
  /** The score is final. */
  | 'FINAL';

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

/** A disputed score to settle. */
export type SettleScoreInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The registration. */
  readonly registrationId: Scalars['ID']['input'];
  /** The part. */
  readonly part: ExamPart;
  /** The score, not outside the two entries. */
  readonly value: Scalars['Float']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

export type OccupationLevel = {
  readonly edition: Scalars['String']['output'];
  readonly code: Scalars['OccupationCode']['output'];
  readonly level: SkillLevel;
  readonly surveyedDemand?: Maybe<ReadonlyArray<DemandFigure>>;
  /** Whether demand and supply meet in one place, by the end of a year; this year when none is given. */
  readonly talentBalance?: Maybe<TalentBalance>;
  /** How demand and supply stood at the end of each of the last years, earliest first; at most ten. */
  readonly talentTrend?: Maybe<ReadonlyArray<TalentBalance>>;
  /** The examinations still to be held, the earliest first. */
  readonly examPlans?: Maybe<ExamPlanConnection>;
};


export type OccupationLevelTalentBalanceArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type OccupationLevelTalentTrendArgs = {
  jurisdiction: Scalars['JurisdictionCode']['input'];
  years?: InputMaybe<Scalars['Int']['input']>;
};


export type OccupationLevelExamPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** Demand against supply of one occupation level, in a ranked list. */
export type TalentGap = {
  /** The occupation level. */
  readonly occupationLevel?: Maybe<OccupationLevel>;
  /** How it stands. */
  readonly balance: TalentBalance;
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

/** Certificates of one group, counted; a dimension is null where it was not grouped by. */
export type CertificateStatisticsGroup = {
  /** The issuing body. */
  readonly institution?: Maybe<Institution>;
  /** The occupation. */
  readonly occupation?: Maybe<Occupation>;
  /** The level. */
  readonly level?: Maybe<SkillLevel>;
  /** The place of issue. */
  readonly jurisdiction?: Maybe<Scalars['JurisdictionCode']['output']>;
  /** The first day of the month. */
  readonly month?: Maybe<Scalars['Date']['output']>;
  /** The calendar year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The kind of certificate. */
  readonly kind?: Maybe<CertificateKind>;
  /** The figures. */
  readonly figures: CertificateStatistics;
  /** The share of those issued together with another one, from 0 to 1; null where none was issued. */
  readonly issuedTogetherShare?: Maybe<Scalars['Float']['output']>;
};

/** Candidates of examinations of one group, counted; a dimension is null where it was not grouped by. */
export type ExaminationStatisticsGroup = {
  /** The host. */
  readonly institution?: Maybe<Institution>;
  /** The occupation. */
  readonly occupation?: Maybe<Occupation>;
  /** The level. */
  readonly level?: Maybe<SkillLevel>;
  /** The place. */
  readonly jurisdiction?: Maybe<Scalars['JurisdictionCode']['output']>;
  /** The first day of the month of the examination. */
  readonly month?: Maybe<Scalars['Date']['output']>;
  /** The calendar year of the examination. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** How many people are or were registered and did not withdraw. */
  readonly registrations: Scalars['NonNegativeInt']['output'];
  /** How many of certified examinations passed. */
  readonly passed: Scalars['NonNegativeInt']['output'];
  /** How many of certified examinations failed. */
  readonly failed: Scalars['NonNegativeInt']['output'];
  /** The share that passed of those who have a result, from 0 to 1; null where nobody has one. */
  readonly passRate?: Maybe<Scalars['Float']['output']>;
};

/** By what certificates and examinations are counted. */
export type StatisticsDimension =
  /** By issuing body or host. */
  | 'INSTITUTION'
  /** By occupation. */
  | 'OCCUPATION'
  /** By level. */
  | 'LEVEL'
  /** By place. */
  | 'JURISDICTION'
  /** By month. */
  | 'MONTH'
  /** By calendar year. */
  | 'YEAR'
  /** By kind of certificate; not for examinations. */
  | 'KIND';

/** In which order to list groups of certificates. */
export type CertificateStatisticsOrder =
  /** Most issued first. */
  | 'ISSUED'
  /** Most revoked first. */
  | 'REVOKED'
  /** Most issued together first. */
  | 'ISSUED_TOGETHER'
  /** Latest month or year first. */
  | 'LATEST';

/** What to count; everything given must hold. */
export type CertificateStatisticsFilter = {
  /** By this body or host. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this edition of the dictionary. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** At this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** In this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** Of this kind; not for examinations. */
  readonly kind?: InputMaybe<CertificateKind>;
  /** From the month of this day on. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Up to the month of this day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether somebody may claim, explained rule by rule. */
export type SubsidyAssessment = {
  /** Whether they may. */
  readonly eligible: Scalars['Boolean']['output'];
  /** The rules, at most ten. */
  readonly conditions: ReadonlyArray<SubsidyCondition>;
  /** What would be paid; null where no rate applies. */
  readonly amount?: Maybe<Money>;
};

/** One rule of the subsidy, and how it stands. */
export type SubsidyCondition = {
  /** The rule. */
  readonly kind: SubsidyConditionKind;
  /** Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** Why, in words. */
  readonly explanation: Scalars['String']['output'];
};

/** The rules of the subsidy. */
export type SubsidyConditionKind =
  /** There are a rate and a rule for the place, level and day of issue. */
  | 'RATE'
  /** The certificate is in force. */
  | 'CERTIFICATE_IN_FORCE'
  /** The claim comes within the months after the issue. */
  | 'CLAIMED_IN_TIME'
  /** The person is of the age. */
  | 'AGE'
  /** The person has not had as many claims in the year as one may. */
  | 'YEARLY_LIMIT'
  /** There was no claim for the occupation and level yet, in any edition of the dictionary in which it is the same. */
  | 'ONCE'
  /** There was no claim for a higher level of the occupation. */
  | 'NO_HIGHER_LEVEL';

/** A claim of the subsidy for one certificate. */
export type SubsidyClaim = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: SubsidyClaimState;
  /** The certificate. */
  readonly certificate: Certificate;
  /** Whose claim it is. */
  readonly candidate: Candidate;
  /** The place whose rules hold. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The level. */
  readonly level: SkillLevel;
  /** The calendar year to which it counts. */
  readonly year: Scalars['Int']['output'];
  /** The rate. */
  readonly rate: Money;
  /** What a scarce occupation adds, rounded down to the whole minor unit. */
  readonly surcharge: Money;
  /** Rate and surcharge. */
  readonly amount: Money;
  /** The day of the claim. */
  readonly claimedOn: Scalars['Date']['output'];
  /** The last day on which it is public; null until it is. */
  readonly publicUntil?: Maybe<Scalars['Date']['output']>;
  /** The moves that it made; at most 100. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far a claim is. */
export type SubsidyClaimState =
  /** Handed in. */
  | 'APPLIED'
  /** Confirmed. */
  | 'VERIFIED'
  /** Public, so that others can object. */
  | 'PUBLICITY'
  /** Paid. */
  | 'PAID'
  /** Rejected before it was paid; final. */
  | 'REJECTED'
  /** Paid and taken back; final. */
  | 'RECOVERED';

/** Claims of a level, state and currency, counted and summed. */
export type SubsidyTotal = {
  /** The level. */
  readonly level: SkillLevel;
  /** The state. */
  readonly state: SubsidyClaimState;
  /** How many claims. */
  readonly claims: Scalars['NonNegativeInt']['output'];
  /** Their sum, in one currency. */
  readonly amount: Money;
};

/** Which claims to list; everything given must hold. */
export type SubsidyClaimFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<SubsidyClaimState>>;
  /** Of this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** Of this calendar year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** At this level. */
  readonly level?: InputMaybe<SkillLevel>;
};

/** A claim to hand in. */
export type ClaimSubsidyInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The certificate's number. */
  readonly certificateNumber: Scalars['String']['input'];
};

/** A move of a claim. */
export type SubsidyClaimMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The thing to move. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The claim after the change, or why it was refused. */
export type SubsidyClaimResult = SubsidyClaim | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of claims. */
export type SubsidyClaimConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SubsidyClaimEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of claims. */
export type SubsidyClaimEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: SubsidyClaim;
};

/** What is paid for a level in a place. */
export type SubsidyRate = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The level. */
  readonly level: SkillLevel;
  /** How much. */
  readonly amount: Money;
  /** The first day on which it holds, for certificates issued on that day or later. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** By which rules claims of a place are decided. */
export type SubsidyRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** How many claims a person may have in a calendar year. */
  readonly mostPerYear: Scalars['Int']['output'];
  /** Within how many months of the issue one must claim. */
  readonly claimWithinMonths: Scalars['Int']['output'];
  /** How old somebody is at least on the day of the claim. */
  readonly minimumAge: Scalars['Int']['output'];
  /** How old somebody is at most on the day of the claim. */
  readonly maximumAge: Scalars['Int']['output'];
  /** By how many per cent the amount rises for a scarce occupation. */
  readonly surchargePercent: Scalars['Int']['output'];
  /** The levels for which it rises. */
  readonly surchargeLevels: ReadonlyArray<SkillLevel>;
  /** How many days a verified claim is public before it is paid. */
  readonly publicityDays: Scalars['Int']['output'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An occupation that is scarce in a place. */
export type ScarceOccupation = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The occupation. */
  readonly occupation?: Maybe<Occupation>;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Which rates, rules or listings to list; everything given must hold. */
export type SubsidyTermFilter = {
  /** Of this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** In force on this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A rate to set; it ends the one before on the day before. */
export type SetSubsidyRateInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The level. */
  readonly level: SkillLevel;
  /** How much, more than nothing. */
  readonly amount: MoneyInput;
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day on which it holds; without one it holds until another follows. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Rules to set; they end those before on the day before. */
export type SetSubsidyRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** How many claims a person may have in a calendar year, from 1 to 100. */
  readonly mostPerYear: Scalars['Int']['input'];
  /** Within how many months of the issue one must claim, from 1 to 120. */
  readonly claimWithinMonths: Scalars['Int']['input'];
  /** How old somebody is at least. */
  readonly minimumAge: Scalars['Int']['input'];
  /** How old somebody is at most. */
  readonly maximumAge: Scalars['Int']['input'];
  /** By how many per cent the amount rises for a scarce occupation, from 0 to 100. */
  readonly surchargePercent: Scalars['Int']['input'];
  /** The levels for which it rises. */
  readonly surchargeLevels: ReadonlyArray<SkillLevel>;
  /** How many days a verified claim is public, from 0 to 90. */
  readonly publicityDays: Scalars['Int']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day on which it holds; without one it holds until another follows. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** An occupation to list as scarce. */
export type ListScarceOccupationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day on which it holds; without one it holds until another follows. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a listing. */
export type EndScarceOccupationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The listing. */
  readonly id: Scalars['ID']['input'];
  /** The last day on which it holds; yesterday or later. */
  readonly validUntil: Scalars['Date']['input'];
};

/** The rate after the change, or why it was refused. */
export type SubsidyRateResult = SubsidyRate | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The rule after the change, or why it was refused. */
export type SubsidyRuleResult = SubsidyRule | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The listing after the change, or why it was refused. */
export type ScarceOccupationResult = ScarceOccupation | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of rates. */
export type SubsidyRateConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SubsidyRateEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rates the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of rates. */
export type SubsidyRateEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The rate. */
  readonly node: SubsidyRate;
};

/** A page of rules. */
export type SubsidyRuleConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SubsidyRuleEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many rules the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of rules. */
export type SubsidyRuleEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: SubsidyRule;
};

/** A page of listings. */
export type ScarceOccupationConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ScarceOccupationEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many listings the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of listings. */
export type ScarceOccupationEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The listing. */
  readonly node: ScarceOccupation;
};

/** A visit of supervision to an examination or to an institution. */
export type SupervisionVisit = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: SupervisionVisitState;
  /** Whether the institution supervises itself, or the alliance does. */
  readonly kind: SupervisionKind;
  /** Who is visited. */
  readonly institution?: Maybe<Institution>;
  /** The examination that is visited, if it is one. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** The occupation, if the visit is about one. */
  readonly occupation?: Maybe<Occupation>;
  /** The day. */
  readonly visitOn: Scalars['Date']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** The supervisors assigned to it; at most 50. */
  readonly supervisors?: Maybe<ReadonlyArray<Expert>>;
  /** What it found, by deadline; at most 100. */
  readonly findings: ReadonlyArray<Finding>;
  /** The moves that it made; at most 100. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far a visit is. */
export type SupervisionVisitState =
  /** Planned. */
  | 'PLANNED'
  /** Held; final. */
  | 'HELD'
  /** Not held; final. */
  | 'CANCELLED';

/** Who supervises. */
export type SupervisionKind =
  /** 内部督导, the assessment body itself. */
  | 'INTERNAL'
  /** 外部督导, sent by the alliance. */
  | 'EXTERNAL';

/** Something that a visit found and that must be corrected. */
export type Finding = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** How far it is. */
  readonly state: FindingState;
  /** The visit that found it. */
  readonly visit: SupervisionVisit;
  /** What was found. */
  readonly description: Scalars['String']['output'];
  /** How much it matters. */
  readonly severity: FindingSeverity;
  /** The last day for the correction. */
  readonly deadline: Scalars['Date']['output'];
  /** Whether the deadline has passed without a correction. */
  readonly overdue: Scalars['Boolean']['output'];
  /** How it was corrected, as the institution says. */
  readonly correction?: Maybe<Scalars['String']['output']>;
  /** The moves that it made; at most 100. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far a finding is. */
export type FindingState =
  /** To be corrected. */
  | 'OPEN'
  /** Corrected, as the institution says. */
  | 'CORRECTED'
  /** Looked at again and closed; final. */
  | 'CLOSED'
  /** Given to those above; final here. */
  | 'ESCALATED';

/** How much a finding matters. */
export type FindingSeverity =
  /** A hint. */
  | 'MINOR'
  /** It must be corrected. */
  | 'MAJOR'
  /** It endangers results. */
  | 'CRITICAL';

/** Which visits to list; everything given must hold. */
export type SupervisionVisitFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<SupervisionVisitState>>;
  /** To this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** To this examination. */
  readonly examPlanId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<SupervisionKind>;
};

/** Which findings to list; everything given must hold. */
export type FindingFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<FindingState>>;
  /** At this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Open, with a deadline that has passed. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A visit to plan: to an examination, or to an institution. */
export type PlanSupervisionVisitInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether the institution supervises itself, or the alliance does. */
  readonly kind: SupervisionKind;
  /** The examination, if one is visited. */
  readonly examPlanId?: InputMaybe<Scalars['ID']['input']>;
  /** The institution; that of the examination where one is given. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** The edition of the dictionary, if the visit to an institution is about an occupation. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** The occupation's code in that edition. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** The day, today or later. */
  readonly visitOn: Scalars['Date']['input'];
  /** What it is for, in 1 to 500 characters. */
  readonly purpose: Scalars['String']['input'];
};

/** A finding to record. */
export type RecordFindingInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
  /** What was found, in 1 to 4,000 characters. */
  readonly description: Scalars['String']['input'];
  /** How much it matters. */
  readonly severity: FindingSeverity;
  /** The last day for the correction, today or later and within a year. */
  readonly deadline: Scalars['Date']['input'];
};

/** A move of a visit. */
export type SupervisionVisitMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The thing to move. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A move of a finding. */
export type FindingMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The thing to move. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The visit after the change, or why it was refused. */
export type SupervisionVisitResult = SupervisionVisit | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The finding after the change, or why it was refused. */
export type FindingResult = Finding | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A page of visits. */
export type SupervisionVisitConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SupervisionVisitEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many visits the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of visits. */
export type SupervisionVisitEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The visit. */
  readonly node: SupervisionVisit;
};

/** A page of findings. */
export type FindingConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many findings the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of findings. */
export type FindingEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: Finding;
};



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
  AppealResult:
    | ( AppealRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  CertificateReasonResult:
    | ( CertificateReasonRow )
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
  CrossBorderBasisResult:
    | ( CrossBorderBasisRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ExamPlanResult:
    | ( ExamPlanRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RoomResult:
    | ( RoomRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RecognitionRuleResult:
    | ( RecognitionRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  RecognitionCaseResult:
    | ( RecognitionCaseRow )
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
  SchemeResult:
    | ( SchemeRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  MultiCertificateRuleResult:
    | ( MultiCertificateRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  SubsidyClaimResult:
    | ( SubsidyClaimRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  SubsidyRateResult:
    | ( SubsidyRateRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  SubsidyRuleResult:
    | ( SubsidyRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ScarceOccupationResult:
    | ( ScarceOccupationRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  SupervisionVisitResult:
    | ( SupervisionVisitRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  FindingResult:
    | ( FindingRow )
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
  Appeal: ResolverTypeWrapper<AppealRow>;
  AppealState: AppealState;
  AppealFilter: AppealFilter;
  LodgeAppealInput: LodgeAppealInput;
  AppealMoveInput: AppealMoveInput;
  AppealResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppealResult']>;
  AppealConnection: ResolverTypeWrapper<Connection<AppealRow>>;
  AppealEdge: ResolverTypeWrapper<Edge<AppealRow>>;
  Candidate: ResolverTypeWrapper<CandidateRow>;
  IdentityDocumentInput: IdentityDocumentInput;
  IdentityDocumentKind: IdentityDocumentKind;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateReason: ResolverTypeWrapper<CertificateReasonRow>;
  CertificateEnding: CertificateEnding;
  CertificateFilter: CertificateFilter;
  CertificateState: CertificateState;
  CertificateConnection: ResolverTypeWrapper<Connection<CertificateRow>>;
  CertificateEdge: ResolverTypeWrapper<Edge<CertificateRow>>;
  CertificateMoveInput: CertificateMoveInput;
  AddCertificateReasonInput: AddCertificateReasonInput;
  EndCertificateReasonInput: EndCertificateReasonInput;
  CertificateReasonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertificateReasonResult']>;
  CertificateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CertificateResult']>;
  CrossBorderBasis: ResolverTypeWrapper<CrossBorderBasisRow>;
  CrossBorderBasisFilter: CrossBorderBasisFilter;
  RegisterCrossBorderBasisInput: RegisterCrossBorderBasisInput;
  EndCrossBorderBasisInput: EndCrossBorderBasisInput;
  CrossBorderBasisResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CrossBorderBasisResult']>;
  CrossBorderBasisConnection: ResolverTypeWrapper<Connection<CrossBorderBasisRow>>;
  CrossBorderBasisEdge: ResolverTypeWrapper<Edge<CrossBorderBasisRow>>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  JudgedAlternative: ResolverTypeWrapper<JudgedAlternative>;
  JudgedCondition: ResolverTypeWrapper<JudgedCondition>;
  JudgedConditionKind: JudgedConditionKind;
  EligibilityOutcome: EligibilityOutcome;
  ApplicantInput: ApplicantInput;
  EligibilityDeclarationInput: EligibilityDeclarationInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DeclaredCertificateInput: DeclaredCertificateInput;
  StandardVersion: ResolverTypeWrapper<{ readonly id: string }>;
  ExamPlan: ResolverTypeWrapper<ExamPlanRow>;
  ExamPlanState: ExamPlanState;
  PanelFacts: ResolverTypeWrapper<PanelFacts>;
  ExamPlanFilter: ExamPlanFilter;
  ExamPlanOrder: ExamPlanOrder;
  ExamPlanConnection: ResolverTypeWrapper<Connection<ExamPlanRow>>;
  ExamPlanEdge: ResolverTypeWrapper<Edge<ExamPlanRow>>;
  CreateExamPlanInput: CreateExamPlanInput;
  ChangeExamPlanInput: ChangeExamPlanInput;
  ExamPlanMoveInput: ExamPlanMoveInput;
  ExamPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExamPlanResult']>;
  ExamPart: ExamPart;
  ExamSession: ResolverTypeWrapper<ExamSessionRow>;
  ExamSeat: ResolverTypeWrapper<ExamSeatRow>;
  SeatingOrder: SeatingOrder;
  Room: ResolverTypeWrapper<RoomRow>;
  RoomFilter: RoomFilter;
  ExamSessionInput: ExamSessionInput;
  RegisterRoomInput: RegisterRoomInput;
  ChangeRoomInput: ChangeRoomInput;
  CloseRoomInput: CloseRoomInput;
  RoomResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoomResult']>;
  RoomConnection: ResolverTypeWrapper<Connection<RoomRow>>;
  RoomEdge: ResolverTypeWrapper<Edge<RoomRow>>;
  ExamSeatConnection: ResolverTypeWrapper<Connection<ExamSeatRow>>;
  ExamSeatEdge: ResolverTypeWrapper<Edge<ExamSeatRow>>;
  RecognitionRule: ResolverTypeWrapper<RecognitionRuleRow>;
  RecognitionWindow: ResolverTypeWrapper<RecognitionWindow>;
  RecognitionCase: ResolverTypeWrapper<RecognitionCaseRow>;
  RecognitionOpinion: ResolverTypeWrapper<RecognitionOpinionRow>;
  RecognitionCaseState: RecognitionCaseState;
  RecognitionRuleFilter: RecognitionRuleFilter;
  RecognitionCaseFilter: RecognitionCaseFilter;
  AddRecognitionRuleInput: AddRecognitionRuleInput;
  RecognitionWindowInput: RecognitionWindowInput;
  EndRecognitionRuleInput: EndRecognitionRuleInput;
  ApplyForRecognitionInput: ApplyForRecognitionInput;
  ConvenePanelInput: ConvenePanelInput;
  ReplacePanelMemberInput: ReplacePanelMemberInput;
  RecordRecognitionOpinionInput: RecordRecognitionOpinionInput;
  RecognitionCaseMoveInput: RecognitionCaseMoveInput;
  RecognitionRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecognitionRuleResult']>;
  RecognitionCaseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecognitionCaseResult']>;
  RecognitionRuleConnection: ResolverTypeWrapper<Connection<RecognitionRuleRow>>;
  RecognitionRuleEdge: ResolverTypeWrapper<Edge<RecognitionRuleRow>>;
  RecognitionCaseConnection: ResolverTypeWrapper<Connection<RecognitionCaseRow>>;
  RecognitionCaseEdge: ResolverTypeWrapper<Edge<RecognitionCaseRow>>;
  Registration: ResolverTypeWrapper<RegistrationRow>;
  RegistrationState: RegistrationState;
  RegistrationOutcome: RegistrationOutcome;
  RegistrationConnection: ResolverTypeWrapper<Connection<RegistrationRow>>;
  RegistrationEdge: ResolverTypeWrapper<Edge<RegistrationRow>>;
  RegisterCandidateInput: RegisterCandidateInput;
  RegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationResult']>;
  RegistrationMoveInput: RegistrationMoveInput;
  CertificateKind: CertificateKind;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  Occupation: ResolverTypeWrapper<{ readonly edition: string; readonly code: string }>;
  Scheme: ResolverTypeWrapper<SchemeRow>;
  MultiCertificateRule: ResolverTypeWrapper<MultiCertificateRuleRow>;
  SchemeFilter: SchemeFilter;
  MultiCertificateRuleFilter: MultiCertificateRuleFilter;
  RegisterSchemeInput: RegisterSchemeInput;
  ChangeSchemeInput: ChangeSchemeInput;
  EndSchemeInput: EndSchemeInput;
  AddMultiCertificateRuleInput: AddMultiCertificateRuleInput;
  EndMultiCertificateRuleInput: EndMultiCertificateRuleInput;
  SchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchemeResult']>;
  MultiCertificateRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MultiCertificateRuleResult']>;
  SchemeConnection: ResolverTypeWrapper<Connection<SchemeRow>>;
  SchemeEdge: ResolverTypeWrapper<Edge<SchemeRow>>;
  MultiCertificateRuleConnection: ResolverTypeWrapper<Connection<MultiCertificateRuleRow>>;
  MultiCertificateRuleEdge: ResolverTypeWrapper<Edge<MultiCertificateRuleRow>>;
  Expert: ResolverTypeWrapper<{ readonly id: string }>;
  Score: ResolverTypeWrapper<ScoreRow>;
  ScoreEntry: ResolverTypeWrapper<ScoreEntryRow>;
  PartScoring: ResolverTypeWrapper<PartScoring>;
  ScoringStanding: ScoringStanding;
  EnterScoreInput: EnterScoreInput;
  SettleScoreInput: SettleScoreInput;
  OccupationLevel: ResolverTypeWrapper<{ readonly edition: string; readonly code: string; readonly level: SkillLevel; readonly surveyedDemand?: ReadonlyArray<DemandFigure> | null }>;
  DemandFigure: ResolverTypeWrapper<DemandFigure>;
  TalentBalance: ResolverTypeWrapper<TalentBalance>;
  TalentGap: ResolverTypeWrapper<Omit<TalentGap, 'occupationLevel'> & { occupationLevel?: Maybe<ResolversTypes['OccupationLevel']> }>;
  CertificateStatistics: ResolverTypeWrapper<CertificateStatistics>;
  CertificateStatisticsGroup: ResolverTypeWrapper<Omit<CertificateStatisticsGroup, 'institution' | 'occupation'> & { institution?: Maybe<ResolversTypes['Institution']>, occupation?: Maybe<ResolversTypes['Occupation']> }>;
  ExaminationStatisticsGroup: ResolverTypeWrapper<Omit<ExaminationStatisticsGroup, 'institution' | 'occupation'> & { institution?: Maybe<ResolversTypes['Institution']>, occupation?: Maybe<ResolversTypes['Occupation']> }>;
  StatisticsDimension: StatisticsDimension;
  CertificateStatisticsOrder: CertificateStatisticsOrder;
  CertificateStatisticsFilter: CertificateStatisticsFilter;
  SubsidyAssessment: ResolverTypeWrapper<SubsidyAssessment>;
  SubsidyCondition: ResolverTypeWrapper<SubsidyCondition>;
  SubsidyConditionKind: SubsidyConditionKind;
  SubsidyClaim: ResolverTypeWrapper<SubsidyClaimRow>;
  SubsidyClaimState: SubsidyClaimState;
  SubsidyTotal: ResolverTypeWrapper<SubsidyTotal>;
  SubsidyClaimFilter: SubsidyClaimFilter;
  ClaimSubsidyInput: ClaimSubsidyInput;
  SubsidyClaimMoveInput: SubsidyClaimMoveInput;
  SubsidyClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubsidyClaimResult']>;
  SubsidyClaimConnection: ResolverTypeWrapper<Connection<SubsidyClaimRow>>;
  SubsidyClaimEdge: ResolverTypeWrapper<Edge<SubsidyClaimRow>>;
  SubsidyRate: ResolverTypeWrapper<SubsidyRateRow>;
  SubsidyRule: ResolverTypeWrapper<SubsidyRuleRow>;
  ScarceOccupation: ResolverTypeWrapper<ScarceOccupationRow>;
  SubsidyTermFilter: SubsidyTermFilter;
  SetSubsidyRateInput: SetSubsidyRateInput;
  SetSubsidyRuleInput: SetSubsidyRuleInput;
  ListScarceOccupationInput: ListScarceOccupationInput;
  EndScarceOccupationInput: EndScarceOccupationInput;
  SubsidyRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubsidyRateResult']>;
  SubsidyRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubsidyRuleResult']>;
  ScarceOccupationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScarceOccupationResult']>;
  SubsidyRateConnection: ResolverTypeWrapper<Connection<SubsidyRateRow>>;
  SubsidyRateEdge: ResolverTypeWrapper<Edge<SubsidyRateRow>>;
  SubsidyRuleConnection: ResolverTypeWrapper<Connection<SubsidyRuleRow>>;
  SubsidyRuleEdge: ResolverTypeWrapper<Edge<SubsidyRuleRow>>;
  ScarceOccupationConnection: ResolverTypeWrapper<Connection<ScarceOccupationRow>>;
  ScarceOccupationEdge: ResolverTypeWrapper<Edge<ScarceOccupationRow>>;
  SupervisionVisit: ResolverTypeWrapper<SupervisionVisitRow>;
  SupervisionVisitState: SupervisionVisitState;
  SupervisionKind: SupervisionKind;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingState: FindingState;
  FindingSeverity: FindingSeverity;
  SupervisionVisitFilter: SupervisionVisitFilter;
  FindingFilter: FindingFilter;
  PlanSupervisionVisitInput: PlanSupervisionVisitInput;
  RecordFindingInput: RecordFindingInput;
  SupervisionVisitMoveInput: SupervisionVisitMoveInput;
  FindingMoveInput: FindingMoveInput;
  SupervisionVisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionVisitResult']>;
  FindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FindingResult']>;
  SupervisionVisitConnection: ResolverTypeWrapper<Connection<SupervisionVisitRow>>;
  SupervisionVisitEdge: ResolverTypeWrapper<Edge<SupervisionVisitRow>>;
  FindingConnection: ResolverTypeWrapper<Connection<FindingRow>>;
  FindingEdge: ResolverTypeWrapper<Edge<FindingRow>>;
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
  Appeal: AppealRow;
  AppealFilter: AppealFilter;
  LodgeAppealInput: LodgeAppealInput;
  AppealMoveInput: AppealMoveInput;
  AppealResult: ResolversUnionTypes<ResolversParentTypes>['AppealResult'];
  AppealConnection: Connection<AppealRow>;
  AppealEdge: Edge<AppealRow>;
  Candidate: CandidateRow;
  IdentityDocumentInput: IdentityDocumentInput;
  Certificate: CertificateRow;
  CertificateReason: CertificateReasonRow;
  CertificateFilter: CertificateFilter;
  CertificateConnection: Connection<CertificateRow>;
  CertificateEdge: Edge<CertificateRow>;
  CertificateMoveInput: CertificateMoveInput;
  AddCertificateReasonInput: AddCertificateReasonInput;
  EndCertificateReasonInput: EndCertificateReasonInput;
  CertificateReasonResult: ResolversUnionTypes<ResolversParentTypes>['CertificateReasonResult'];
  CertificateResult: ResolversUnionTypes<ResolversParentTypes>['CertificateResult'];
  CrossBorderBasis: CrossBorderBasisRow;
  CrossBorderBasisFilter: CrossBorderBasisFilter;
  RegisterCrossBorderBasisInput: RegisterCrossBorderBasisInput;
  EndCrossBorderBasisInput: EndCrossBorderBasisInput;
  CrossBorderBasisResult: ResolversUnionTypes<ResolversParentTypes>['CrossBorderBasisResult'];
  CrossBorderBasisConnection: Connection<CrossBorderBasisRow>;
  CrossBorderBasisEdge: Edge<CrossBorderBasisRow>;
  Eligibility: Eligibility;
  JudgedAlternative: JudgedAlternative;
  JudgedCondition: JudgedCondition;
  ApplicantInput: ApplicantInput;
  EligibilityDeclarationInput: EligibilityDeclarationInput;
  Float: Scalars['Float']['output'];
  DeclaredCertificateInput: DeclaredCertificateInput;
  StandardVersion: { readonly id: string };
  ExamPlan: ExamPlanRow;
  PanelFacts: PanelFacts;
  ExamPlanFilter: ExamPlanFilter;
  ExamPlanConnection: Connection<ExamPlanRow>;
  ExamPlanEdge: Edge<ExamPlanRow>;
  CreateExamPlanInput: CreateExamPlanInput;
  ChangeExamPlanInput: ChangeExamPlanInput;
  ExamPlanMoveInput: ExamPlanMoveInput;
  ExamPlanResult: ResolversUnionTypes<ResolversParentTypes>['ExamPlanResult'];
  ExamSession: ExamSessionRow;
  ExamSeat: ExamSeatRow;
  Room: RoomRow;
  RoomFilter: RoomFilter;
  ExamSessionInput: ExamSessionInput;
  RegisterRoomInput: RegisterRoomInput;
  ChangeRoomInput: ChangeRoomInput;
  CloseRoomInput: CloseRoomInput;
  RoomResult: ResolversUnionTypes<ResolversParentTypes>['RoomResult'];
  RoomConnection: Connection<RoomRow>;
  RoomEdge: Edge<RoomRow>;
  ExamSeatConnection: Connection<ExamSeatRow>;
  ExamSeatEdge: Edge<ExamSeatRow>;
  RecognitionRule: RecognitionRuleRow;
  RecognitionWindow: RecognitionWindow;
  RecognitionCase: RecognitionCaseRow;
  RecognitionOpinion: RecognitionOpinionRow;
  RecognitionRuleFilter: RecognitionRuleFilter;
  RecognitionCaseFilter: RecognitionCaseFilter;
  AddRecognitionRuleInput: AddRecognitionRuleInput;
  RecognitionWindowInput: RecognitionWindowInput;
  EndRecognitionRuleInput: EndRecognitionRuleInput;
  ApplyForRecognitionInput: ApplyForRecognitionInput;
  ConvenePanelInput: ConvenePanelInput;
  ReplacePanelMemberInput: ReplacePanelMemberInput;
  RecordRecognitionOpinionInput: RecordRecognitionOpinionInput;
  RecognitionCaseMoveInput: RecognitionCaseMoveInput;
  RecognitionRuleResult: ResolversUnionTypes<ResolversParentTypes>['RecognitionRuleResult'];
  RecognitionCaseResult: ResolversUnionTypes<ResolversParentTypes>['RecognitionCaseResult'];
  RecognitionRuleConnection: Connection<RecognitionRuleRow>;
  RecognitionRuleEdge: Edge<RecognitionRuleRow>;
  RecognitionCaseConnection: Connection<RecognitionCaseRow>;
  RecognitionCaseEdge: Edge<RecognitionCaseRow>;
  Registration: RegistrationRow;
  RegistrationConnection: Connection<RegistrationRow>;
  RegistrationEdge: Edge<RegistrationRow>;
  RegisterCandidateInput: RegisterCandidateInput;
  RegistrationResult: ResolversUnionTypes<ResolversParentTypes>['RegistrationResult'];
  RegistrationMoveInput: RegistrationMoveInput;
  Institution: { readonly id: string };
  Occupation: { readonly edition: string; readonly code: string };
  Scheme: SchemeRow;
  MultiCertificateRule: MultiCertificateRuleRow;
  SchemeFilter: SchemeFilter;
  MultiCertificateRuleFilter: MultiCertificateRuleFilter;
  RegisterSchemeInput: RegisterSchemeInput;
  ChangeSchemeInput: ChangeSchemeInput;
  EndSchemeInput: EndSchemeInput;
  AddMultiCertificateRuleInput: AddMultiCertificateRuleInput;
  EndMultiCertificateRuleInput: EndMultiCertificateRuleInput;
  SchemeResult: ResolversUnionTypes<ResolversParentTypes>['SchemeResult'];
  MultiCertificateRuleResult: ResolversUnionTypes<ResolversParentTypes>['MultiCertificateRuleResult'];
  SchemeConnection: Connection<SchemeRow>;
  SchemeEdge: Edge<SchemeRow>;
  MultiCertificateRuleConnection: Connection<MultiCertificateRuleRow>;
  MultiCertificateRuleEdge: Edge<MultiCertificateRuleRow>;
  Expert: { readonly id: string };
  Score: ScoreRow;
  ScoreEntry: ScoreEntryRow;
  PartScoring: PartScoring;
  EnterScoreInput: EnterScoreInput;
  SettleScoreInput: SettleScoreInput;
  OccupationLevel: { readonly edition: string; readonly code: string; readonly level: SkillLevel; readonly surveyedDemand?: ReadonlyArray<DemandFigure> | null };
  DemandFigure: DemandFigure;
  TalentBalance: TalentBalance;
  TalentGap: Omit<TalentGap, 'occupationLevel'> & { occupationLevel?: Maybe<ResolversParentTypes['OccupationLevel']> };
  CertificateStatistics: CertificateStatistics;
  CertificateStatisticsGroup: Omit<CertificateStatisticsGroup, 'institution' | 'occupation'> & { institution?: Maybe<ResolversParentTypes['Institution']>, occupation?: Maybe<ResolversParentTypes['Occupation']> };
  ExaminationStatisticsGroup: Omit<ExaminationStatisticsGroup, 'institution' | 'occupation'> & { institution?: Maybe<ResolversParentTypes['Institution']>, occupation?: Maybe<ResolversParentTypes['Occupation']> };
  CertificateStatisticsFilter: CertificateStatisticsFilter;
  SubsidyAssessment: SubsidyAssessment;
  SubsidyCondition: SubsidyCondition;
  SubsidyClaim: SubsidyClaimRow;
  SubsidyTotal: SubsidyTotal;
  SubsidyClaimFilter: SubsidyClaimFilter;
  ClaimSubsidyInput: ClaimSubsidyInput;
  SubsidyClaimMoveInput: SubsidyClaimMoveInput;
  SubsidyClaimResult: ResolversUnionTypes<ResolversParentTypes>['SubsidyClaimResult'];
  SubsidyClaimConnection: Connection<SubsidyClaimRow>;
  SubsidyClaimEdge: Edge<SubsidyClaimRow>;
  SubsidyRate: SubsidyRateRow;
  SubsidyRule: SubsidyRuleRow;
  ScarceOccupation: ScarceOccupationRow;
  SubsidyTermFilter: SubsidyTermFilter;
  SetSubsidyRateInput: SetSubsidyRateInput;
  SetSubsidyRuleInput: SetSubsidyRuleInput;
  ListScarceOccupationInput: ListScarceOccupationInput;
  EndScarceOccupationInput: EndScarceOccupationInput;
  SubsidyRateResult: ResolversUnionTypes<ResolversParentTypes>['SubsidyRateResult'];
  SubsidyRuleResult: ResolversUnionTypes<ResolversParentTypes>['SubsidyRuleResult'];
  ScarceOccupationResult: ResolversUnionTypes<ResolversParentTypes>['ScarceOccupationResult'];
  SubsidyRateConnection: Connection<SubsidyRateRow>;
  SubsidyRateEdge: Edge<SubsidyRateRow>;
  SubsidyRuleConnection: Connection<SubsidyRuleRow>;
  SubsidyRuleEdge: Edge<SubsidyRuleRow>;
  ScarceOccupationConnection: Connection<ScarceOccupationRow>;
  ScarceOccupationEdge: Edge<ScarceOccupationRow>;
  SupervisionVisit: SupervisionVisitRow;
  Finding: FindingRow;
  SupervisionVisitFilter: SupervisionVisitFilter;
  FindingFilter: FindingFilter;
  PlanSupervisionVisitInput: PlanSupervisionVisitInput;
  RecordFindingInput: RecordFindingInput;
  SupervisionVisitMoveInput: SupervisionVisitMoveInput;
  FindingMoveInput: FindingMoveInput;
  SupervisionVisitResult: ResolversUnionTypes<ResolversParentTypes>['SupervisionVisitResult'];
  FindingResult: ResolversUnionTypes<ResolversParentTypes>['FindingResult'];
  SupervisionVisitConnection: Connection<SupervisionVisitRow>;
  SupervisionVisitEdge: Edge<SupervisionVisitRow>;
  FindingConnection: Connection<FindingRow>;
  FindingEdge: Edge<FindingRow>;
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, RequireFields<QueryAppealsArgs, 'first'>>;
  viewerCandidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'number'>>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'first'>>;
  certificateReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateReason']>>, ParentType, ContextType>;
  crossBorderBases?: Resolver<Maybe<ResolversTypes['CrossBorderBasisConnection']>, ParentType, ContextType, RequireFields<QueryCrossBorderBasesArgs, 'first'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType, RequireFields<QueryEligibilityArgs, 'examPlanId' | 'applicant'>>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType, RequireFields<QueryExamPlanArgs, 'id'>>;
  examPlans?: Resolver<Maybe<ResolversTypes['ExamPlanConnection']>, ParentType, ContextType, RequireFields<QueryExamPlansArgs, 'first' | 'orderBy'>>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  rooms?: Resolver<Maybe<ResolversTypes['RoomConnection']>, ParentType, ContextType, RequireFields<QueryRoomsArgs, 'first'>>;
  recognitionRules?: Resolver<Maybe<ResolversTypes['RecognitionRuleConnection']>, ParentType, ContextType, RequireFields<QueryRecognitionRulesArgs, 'first'>>;
  recognitionCase?: Resolver<Maybe<ResolversTypes['RecognitionCase']>, ParentType, ContextType, RequireFields<QueryRecognitionCaseArgs, 'id'>>;
  recognitionCases?: Resolver<Maybe<ResolversTypes['RecognitionCaseConnection']>, ParentType, ContextType, RequireFields<QueryRecognitionCasesArgs, 'first'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType, RequireFields<QuerySchemeArgs, 'id'>>;
  schemes?: Resolver<Maybe<ResolversTypes['SchemeConnection']>, ParentType, ContextType, RequireFields<QuerySchemesArgs, 'first'>>;
  multiCertificateRules?: Resolver<Maybe<ResolversTypes['MultiCertificateRuleConnection']>, ParentType, ContextType, RequireFields<QueryMultiCertificateRulesArgs, 'first'>>;
  certificateStatistics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CertificateStatisticsGroup']>>, ParentType, ContextType, RequireFields<QueryCertificateStatisticsArgs, 'groupBy' | 'orderBy' | 'first'>>;
  examinationStatistics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExaminationStatisticsGroup']>>, ParentType, ContextType, RequireFields<QueryExaminationStatisticsArgs, 'groupBy' | 'first'>>;
  talentGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentGap']>>, ParentType, ContextType, RequireFields<QueryTalentGapsArgs, 'jurisdiction' | 'first'>>;
  subsidyEligibility?: Resolver<Maybe<ResolversTypes['SubsidyAssessment']>, ParentType, ContextType, RequireFields<QuerySubsidyEligibilityArgs, 'certificateNumber'>>;
  subsidyClaim?: Resolver<Maybe<ResolversTypes['SubsidyClaim']>, ParentType, ContextType, RequireFields<QuerySubsidyClaimArgs, 'id'>>;
  subsidyClaims?: Resolver<Maybe<ResolversTypes['SubsidyClaimConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyClaimsArgs, 'first'>>;
  subsidyTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubsidyTotal']>>, ParentType, ContextType, RequireFields<QuerySubsidyTotalsArgs, 'jurisdiction' | 'year'>>;
  subsidySum?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<QuerySubsidySumArgs, 'jurisdictions' | 'year' | 'states'>>;
  subsidyRates?: Resolver<Maybe<ResolversTypes['SubsidyRateConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyRatesArgs, 'first'>>;
  subsidyRules?: Resolver<Maybe<ResolversTypes['SubsidyRuleConnection']>, ParentType, ContextType, RequireFields<QuerySubsidyRulesArgs, 'first'>>;
  scarceOccupations?: Resolver<Maybe<ResolversTypes['ScarceOccupationConnection']>, ParentType, ContextType, RequireFields<QueryScarceOccupationsArgs, 'first'>>;
  supervisionVisit?: Resolver<Maybe<ResolversTypes['SupervisionVisit']>, ParentType, ContextType, RequireFields<QuerySupervisionVisitArgs, 'id'>>;
  supervisionVisits?: Resolver<Maybe<ResolversTypes['SupervisionVisitConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionVisitsArgs, 'first'>>;
  findings?: Resolver<Maybe<ResolversTypes['FindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  lodgeAppeal?: Resolver<Maybe<ResolversTypes['AppealResult']>, ParentType, ContextType, RequireFields<MutationLodgeAppealArgs, 'input'>>;
  reviewAppeal?: Resolver<Maybe<ResolversTypes['AppealResult']>, ParentType, ContextType, RequireFields<MutationReviewAppealArgs, 'input'>>;
  grantAppeal?: Resolver<Maybe<ResolversTypes['AppealResult']>, ParentType, ContextType, RequireFields<MutationGrantAppealArgs, 'input'>>;
  dismissAppeal?: Resolver<Maybe<ResolversTypes['AppealResult']>, ParentType, ContextType, RequireFields<MutationDismissAppealArgs, 'input'>>;
  withdrawAppeal?: Resolver<Maybe<ResolversTypes['AppealResult']>, ParentType, ContextType, RequireFields<MutationWithdrawAppealArgs, 'input'>>;
  suspendCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationSuspendCertificateArgs, 'input'>>;
  reinstateCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationReinstateCertificateArgs, 'input'>>;
  revokeCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'input'>>;
  replaceCertificate?: Resolver<Maybe<ResolversTypes['CertificateResult']>, ParentType, ContextType, RequireFields<MutationReplaceCertificateArgs, 'input'>>;
  addCertificateReason?: Resolver<Maybe<ResolversTypes['CertificateReasonResult']>, ParentType, ContextType, RequireFields<MutationAddCertificateReasonArgs, 'input'>>;
  endCertificateReason?: Resolver<Maybe<ResolversTypes['CertificateReasonResult']>, ParentType, ContextType, RequireFields<MutationEndCertificateReasonArgs, 'input'>>;
  registerCrossBorderBasis?: Resolver<Maybe<ResolversTypes['CrossBorderBasisResult']>, ParentType, ContextType, RequireFields<MutationRegisterCrossBorderBasisArgs, 'input'>>;
  endCrossBorderBasis?: Resolver<Maybe<ResolversTypes['CrossBorderBasisResult']>, ParentType, ContextType, RequireFields<MutationEndCrossBorderBasisArgs, 'input'>>;
  createExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationCreateExamPlanArgs, 'input'>>;
  changeExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationChangeExamPlanArgs, 'input'>>;
  fileExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationFileExamPlanArgs, 'input'>>;
  openEnrolment?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationOpenEnrolmentArgs, 'input'>>;
  scheduleExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationScheduleExamPlanArgs, 'input'>>;
  startExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationStartExamPlanArgs, 'input'>>;
  finishExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationFinishExamPlanArgs, 'input'>>;
  publishResults?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationPublishResultsArgs, 'input'>>;
  reopenScoring?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationReopenScoringArgs, 'input'>>;
  certifyExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationCertifyExamPlanArgs, 'input'>>;
  cancelExamPlan?: Resolver<Maybe<ResolversTypes['ExamPlanResult']>, ParentType, ContextType, RequireFields<MutationCancelExamPlanArgs, 'input'>>;
  registerRoom?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType, RequireFields<MutationRegisterRoomArgs, 'input'>>;
  changeRoom?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType, RequireFields<MutationChangeRoomArgs, 'input'>>;
  closeRoom?: Resolver<Maybe<ResolversTypes['RoomResult']>, ParentType, ContextType, RequireFields<MutationCloseRoomArgs, 'input'>>;
  addRecognitionRule?: Resolver<Maybe<ResolversTypes['RecognitionRuleResult']>, ParentType, ContextType, RequireFields<MutationAddRecognitionRuleArgs, 'input'>>;
  endRecognitionRule?: Resolver<Maybe<ResolversTypes['RecognitionRuleResult']>, ParentType, ContextType, RequireFields<MutationEndRecognitionRuleArgs, 'input'>>;
  applyForRecognition?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationApplyForRecognitionArgs, 'input'>>;
  matchRecognitionCase?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationMatchRecognitionCaseArgs, 'input'>>;
  convenePanel?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationConvenePanelArgs, 'input'>>;
  replacePanelMember?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationReplacePanelMemberArgs, 'input'>>;
  recordRecognitionOpinion?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationRecordRecognitionOpinionArgs, 'input'>>;
  approveRecognitionCase?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationApproveRecognitionCaseArgs, 'input'>>;
  rejectRecognitionCase?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationRejectRecognitionCaseArgs, 'input'>>;
  issueRecognitionCase?: Resolver<Maybe<ResolversTypes['RecognitionCaseResult']>, ParentType, ContextType, RequireFields<MutationIssueRecognitionCaseArgs, 'input'>>;
  registerCandidate?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationRegisterCandidateArgs, 'input'>>;
  withdrawRegistration?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawRegistrationArgs, 'input'>>;
  recordAbsence?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationRecordAbsenceArgs, 'input'>>;
  excludeRegistration?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationExcludeRegistrationArgs, 'input'>>;
  registerScheme?: Resolver<Maybe<ResolversTypes['SchemeResult']>, ParentType, ContextType, RequireFields<MutationRegisterSchemeArgs, 'input'>>;
  changeScheme?: Resolver<Maybe<ResolversTypes['SchemeResult']>, ParentType, ContextType, RequireFields<MutationChangeSchemeArgs, 'input'>>;
  endScheme?: Resolver<Maybe<ResolversTypes['SchemeResult']>, ParentType, ContextType, RequireFields<MutationEndSchemeArgs, 'input'>>;
  addMultiCertificateRule?: Resolver<Maybe<ResolversTypes['MultiCertificateRuleResult']>, ParentType, ContextType, RequireFields<MutationAddMultiCertificateRuleArgs, 'input'>>;
  endMultiCertificateRule?: Resolver<Maybe<ResolversTypes['MultiCertificateRuleResult']>, ParentType, ContextType, RequireFields<MutationEndMultiCertificateRuleArgs, 'input'>>;
  enterScore?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationEnterScoreArgs, 'input'>>;
  settleScore?: Resolver<Maybe<ResolversTypes['RegistrationResult']>, ParentType, ContextType, RequireFields<MutationSettleScoreArgs, 'input'>>;
  claimSubsidy?: Resolver<Maybe<ResolversTypes['SubsidyClaimResult']>, ParentType, ContextType, RequireFields<MutationClaimSubsidyArgs, 'input'>>;
  verifySubsidyClaim?: Resolver<Maybe<ResolversTypes['SubsidyClaimResult']>, ParentType, ContextType, RequireFields<MutationVerifySubsidyClaimArgs, 'input'>>;
  publishSubsidyClaim?: Resolver<Maybe<ResolversTypes['SubsidyClaimResult']>, ParentType, ContextType, RequireFields<MutationPublishSubsidyClaimArgs, 'input'>>;
  paySubsidyClaim?: Resolver<Maybe<ResolversTypes['SubsidyClaimResult']>, ParentType, ContextType, RequireFields<MutationPaySubsidyClaimArgs, 'input'>>;
  rejectSubsidyClaim?: Resolver<Maybe<ResolversTypes['SubsidyClaimResult']>, ParentType, ContextType, RequireFields<MutationRejectSubsidyClaimArgs, 'input'>>;
  recoverSubsidyClaim?: Resolver<Maybe<ResolversTypes['SubsidyClaimResult']>, ParentType, ContextType, RequireFields<MutationRecoverSubsidyClaimArgs, 'input'>>;
  setSubsidyRate?: Resolver<Maybe<ResolversTypes['SubsidyRateResult']>, ParentType, ContextType, RequireFields<MutationSetSubsidyRateArgs, 'input'>>;
  setSubsidyRule?: Resolver<Maybe<ResolversTypes['SubsidyRuleResult']>, ParentType, ContextType, RequireFields<MutationSetSubsidyRuleArgs, 'input'>>;
  listScarceOccupation?: Resolver<Maybe<ResolversTypes['ScarceOccupationResult']>, ParentType, ContextType, RequireFields<MutationListScarceOccupationArgs, 'input'>>;
  endScarceOccupation?: Resolver<Maybe<ResolversTypes['ScarceOccupationResult']>, ParentType, ContextType, RequireFields<MutationEndScarceOccupationArgs, 'input'>>;
  planSupervisionVisit?: Resolver<Maybe<ResolversTypes['SupervisionVisitResult']>, ParentType, ContextType, RequireFields<MutationPlanSupervisionVisitArgs, 'input'>>;
  holdSupervisionVisit?: Resolver<Maybe<ResolversTypes['SupervisionVisitResult']>, ParentType, ContextType, RequireFields<MutationHoldSupervisionVisitArgs, 'input'>>;
  cancelSupervisionVisit?: Resolver<Maybe<ResolversTypes['SupervisionVisitResult']>, ParentType, ContextType, RequireFields<MutationCancelSupervisionVisitArgs, 'input'>>;
  recordFinding?: Resolver<Maybe<ResolversTypes['FindingResult']>, ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  correctFinding?: Resolver<Maybe<ResolversTypes['FindingResult']>, ParentType, ContextType, RequireFields<MutationCorrectFindingArgs, 'input'>>;
  closeFinding?: Resolver<Maybe<ResolversTypes['FindingResult']>, ParentType, ContextType, RequireFields<MutationCloseFindingArgs, 'input'>>;
  escalateFinding?: Resolver<Maybe<ResolversTypes['FindingResult']>, ParentType, ContextType, RequireFields<MutationEscalateFindingArgs, 'input'>>;
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

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lodgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealResult'] = ResolversParentTypes['AppealResult']> = {
  __resolveType: TypeResolveFn<'Appeal' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type AppealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealConnection'] = ResolversParentTypes['AppealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type AppealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealEdge'] = ResolversParentTypes['AppealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appeal'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pseudonym?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<CandidateCertificatesArgs, 'first'>>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, RequireFields<CandidateRegistrationsArgs, 'first'>>;
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
  certifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  issuedTogetherWith?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  endedFor?: Resolver<Maybe<ResolversTypes['CertificateReason']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateReason'] = ResolversParentTypes['CertificateReason']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['CertificateEnding'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CertificateReasonNameArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CertificateReasonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateReasonResult'] = ResolversParentTypes['CertificateReasonResult']> = {
  __resolveType: TypeResolveFn<'CertificateReason' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type CertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateResult'] = ResolversParentTypes['CertificateResult']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type CrossBorderBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossBorderBasis'] = ResolversParentTypes['CrossBorderBasis']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fromJurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  toJurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  contractReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CrossBorderBasisResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossBorderBasisResult'] = ResolversParentTypes['CrossBorderBasisResult']> = {
  __resolveType: TypeResolveFn<'CrossBorderBasis' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type CrossBorderBasisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossBorderBasisConnection'] = ResolversParentTypes['CrossBorderBasisConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrossBorderBasisEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CrossBorderBasisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossBorderBasisEdge'] = ResolversParentTypes['CrossBorderBasisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrossBorderBasis'], ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  always?: Resolver<ReadonlyArray<ResolversTypes['JudgedCondition']>, ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['JudgedAlternative']>, ParentType, ContextType>;
};

export type JudgedAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedAlternative'] = ResolversParentTypes['JudgedAlternative']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['JudgedCondition']>, ParentType, ContextType>;
};

export type JudgedConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgedCondition'] = ResolversParentTypes['JudgedCondition']> = {
  kind?: Resolver<ResolversTypes['JudgedConditionKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['EligibilityOutcome'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StandardVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersion'] = ResolversParentTypes['StandardVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingOrder'], ParentType, ContextType>;
  seatingSeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  passedCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  registrations?: Resolver<Maybe<ResolversTypes['RegistrationConnection']>, ParentType, ContextType, RequireFields<ExamPlanRegistrationsArgs, 'first'>>;
  publicityEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<ResolversTypes['CertificateConnection']>, ParentType, ContextType, RequireFields<ExamPlanCertificatesArgs, 'first'>>;
  appeals?: Resolver<Maybe<ResolversTypes['AppealConnection']>, ParentType, ContextType, RequireFields<ExamPlanAppealsArgs, 'first'>>;
  panelFacts?: Resolver<Maybe<ResolversTypes['PanelFacts']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PanelFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelFacts'] = ResolversParentTypes['PanelFacts']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  examinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recusedInstitutionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type ExamPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlanResult'] = ResolversParentTypes['ExamPlanResult']> = {
  __resolveType: TypeResolveFn<'ExamPlan' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ExamSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamSession'] = ResolversParentTypes['ExamSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  admissions?: Resolver<Maybe<ResolversTypes['ExamSeatConnection']>, ParentType, ContextType, RequireFields<ExamSessionAdmissionsArgs, 'first'>>;
};

export type ExamSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamSeat'] = ResolversParentTypes['ExamSeat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['ExamSession'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  upcomingSessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExamSession']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoomResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomResult'] = ResolversParentTypes['RoomResult']> = {
  __resolveType: TypeResolveFn<'Room' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RoomConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomConnection'] = ResolversParentTypes['RoomConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RoomEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoomEdge'] = ResolversParentTypes['RoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type ExamSeatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamSeatConnection'] = ResolversParentTypes['ExamSeatConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExamSeatEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ExamSeatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamSeatEdge'] = ResolversParentTypes['ExamSeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExamSeat'], ParentType, ContextType>;
};

export type RecognitionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionRule'] = ResolversParentTypes['RecognitionRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceIssuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumAge?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  panelSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['RecognitionWindow']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionWindow'] = ResolversParentTypes['RecognitionWindow']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecognitionCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionCase'] = ResolversParentTypes['RecognitionCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecognitionCaseState'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RecognitionRule'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['RecognitionOpinion']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionOpinion'] = ResolversParentTypes['RecognitionOpinion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  recognises?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RecognitionRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionRuleResult'] = ResolversParentTypes['RecognitionRuleResult']> = {
  __resolveType: TypeResolveFn<'RecognitionRule' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RecognitionCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionCaseResult'] = ResolversParentTypes['RecognitionCaseResult']> = {
  __resolveType: TypeResolveFn<'RecognitionCase' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type RecognitionRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionRuleConnection'] = ResolversParentTypes['RecognitionRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RecognitionRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionRuleEdge'] = ResolversParentTypes['RecognitionRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecognitionRule'], ParentType, ContextType>;
};

export type RecognitionCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionCaseConnection'] = ResolversParentTypes['RecognitionCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecognitionCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type RecognitionCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionCaseEdge'] = ResolversParentTypes['RecognitionCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecognitionCase'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  examPlan?: Resolver<ResolversTypes['ExamPlan'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['ExamSeat']>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Score']>>, ParentType, ContextType>;
  scoring?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartScoring']>>, ParentType, ContextType>;
  scoreEntries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoreEntry']>>, ParentType, ContextType>;
  appeals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appeal']>>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegistrationOutcome'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type RegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationResult'] = ResolversParentTypes['RegistrationResult']> = {
  __resolveType: TypeResolveFn<'Registration' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schemes?: Resolver<Maybe<ResolversTypes['SchemeConnection']>, ParentType, ContextType, RequireFields<InstitutionSchemesArgs, 'first'>>;
  examPlans?: Resolver<Maybe<ResolversTypes['ExamPlanConnection']>, ParentType, ContextType, RequireFields<InstitutionExamPlansArgs, 'first'>>;
  rooms?: Resolver<Maybe<ResolversTypes['RoomConnection']>, ParentType, ContextType, RequireFields<InstitutionRoomsArgs, 'first'>>;
  certificateStatistics?: Resolver<Maybe<ResolversTypes['CertificateStatistics']>, ParentType, ContextType, Partial<InstitutionCertificateStatisticsArgs>>;
  supervisionVisits?: Resolver<Maybe<ResolversTypes['SupervisionVisitConnection']>, ParentType, ContextType, RequireFields<InstitutionSupervisionVisitsArgs, 'first'>>;
};

export type OccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupation'] = ResolversParentTypes['Occupation']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  schemes?: Resolver<Maybe<ResolversTypes['SchemeConnection']>, ParentType, ContextType, RequireFields<OccupationSchemesArgs, 'first'>>;
  certificateStatistics?: Resolver<Maybe<ResolversTypes['CertificateStatistics']>, ParentType, ContextType, Partial<OccupationCertificateStatisticsArgs>>;
};

export type SchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateKind'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  numberFormat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicityDays?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  scoreTolerance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usesItemBank?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  furtherCertificates?: Resolver<ReadonlyArray<ResolversTypes['MultiCertificateRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MultiCertificateRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MultiCertificateRule'] = ResolversParentTypes['MultiCertificateRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  furtherScheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeResult'] = ResolversParentTypes['SchemeResult']> = {
  __resolveType: TypeResolveFn<'Scheme' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type MultiCertificateRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MultiCertificateRuleResult'] = ResolversParentTypes['MultiCertificateRuleResult']> = {
  __resolveType: TypeResolveFn<'MultiCertificateRule' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type SchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeConnection'] = ResolversParentTypes['SchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeEdge'] = ResolversParentTypes['SchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
};

export type MultiCertificateRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MultiCertificateRuleConnection'] = ResolversParentTypes['MultiCertificateRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MultiCertificateRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type MultiCertificateRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MultiCertificateRuleEdge'] = ResolversParentTypes['MultiCertificateRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MultiCertificateRule'], ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScoreEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreEntry'] = ResolversParentTypes['ScoreEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartScoringResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartScoring'] = ResolversParentTypes['PartScoring']> = {
  part?: Resolver<ResolversTypes['ExamPart'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ScoringStanding'], ParentType, ContextType>;
};

export type OccupationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationLevel'] = ResolversParentTypes['OccupationLevel']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  surveyedDemand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandFigure']>>, ParentType, ContextType>;
  talentBalance?: Resolver<Maybe<ResolversTypes['TalentBalance']>, ParentType, ContextType, RequireFields<OccupationLevelTalentBalanceArgs, 'jurisdiction'>>;
  talentTrend?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TalentBalance']>>, ParentType, ContextType, RequireFields<OccupationLevelTalentTrendArgs, 'jurisdiction' | 'years'>>;
  examPlans?: Resolver<Maybe<ResolversTypes['ExamPlanConnection']>, ParentType, ContextType, RequireFields<OccupationLevelExamPlansArgs, 'first'>>;
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

export type TalentGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TalentGap'] = ResolversParentTypes['TalentGap']> = {
  occupationLevel?: Resolver<Maybe<ResolversTypes['OccupationLevel']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['TalentBalance'], ParentType, ContextType>;
};

export type CertificateStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatistics'] = ResolversParentTypes['CertificateStatistics']> = {
  issued?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  issuedTogether?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CertificateStatisticsGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateStatisticsGroup'] = ResolversParentTypes['CertificateStatisticsGroup']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['JurisdictionCode']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CertificateKind']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['CertificateStatistics'], ParentType, ContextType>;
  issuedTogetherShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExaminationStatisticsGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExaminationStatisticsGroup'] = ResolversParentTypes['ExaminationStatisticsGroup']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['JurisdictionCode']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  passRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SubsidyAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyAssessment'] = ResolversParentTypes['SubsidyAssessment']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['SubsidyCondition']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SubsidyConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyCondition'] = ResolversParentTypes['SubsidyCondition']> = {
  kind?: Resolver<ResolversTypes['SubsidyConditionKind'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubsidyClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyClaim'] = ResolversParentTypes['SubsidyClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyClaimState'], ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  surcharge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claimedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyTotal'] = ResolversParentTypes['SubsidyTotal']> = {
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubsidyClaimState'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SubsidyClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyClaimResult'] = ResolversParentTypes['SubsidyClaimResult']> = {
  __resolveType: TypeResolveFn<'SubsidyClaim' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type SubsidyClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyClaimConnection'] = ResolversParentTypes['SubsidyClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SubsidyClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyClaimEdge'] = ResolversParentTypes['SubsidyClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyClaim'], ParentType, ContextType>;
};

export type SubsidyRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRate'] = ResolversParentTypes['SubsidyRate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRule'] = ResolversParentTypes['SubsidyRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  mostPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimWithinMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surchargePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surchargeLevels?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  publicityDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScarceOccupationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScarceOccupation'] = ResolversParentTypes['ScarceOccupation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubsidyRateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRateResult'] = ResolversParentTypes['SubsidyRateResult']> = {
  __resolveType: TypeResolveFn<'SubsidyRate' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type SubsidyRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRuleResult'] = ResolversParentTypes['SubsidyRuleResult']> = {
  __resolveType: TypeResolveFn<'SubsidyRule' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ScarceOccupationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScarceOccupationResult'] = ResolversParentTypes['ScarceOccupationResult']> = {
  __resolveType: TypeResolveFn<'ScarceOccupation' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type SubsidyRateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRateConnection'] = ResolversParentTypes['SubsidyRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SubsidyRateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRateEdge'] = ResolversParentTypes['SubsidyRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyRate'], ParentType, ContextType>;
};

export type SubsidyRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRuleConnection'] = ResolversParentTypes['SubsidyRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubsidyRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SubsidyRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubsidyRuleEdge'] = ResolversParentTypes['SubsidyRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubsidyRule'], ParentType, ContextType>;
};

export type ScarceOccupationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScarceOccupationConnection'] = ResolversParentTypes['ScarceOccupationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScarceOccupationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ScarceOccupationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScarceOccupationEdge'] = ResolversParentTypes['ScarceOccupationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScarceOccupation'], ParentType, ContextType>;
};

export type SupervisionVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionVisit'] = ResolversParentTypes['SupervisionVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionVisitState'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupervisionKind'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType>;
  visitOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Expert']>>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['SupervisionVisit'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionVisitResult'] = ResolversParentTypes['SupervisionVisitResult']> = {
  __resolveType: TypeResolveFn<'SupervisionVisit' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type FindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingResult'] = ResolversParentTypes['FindingResult']> = {
  __resolveType: TypeResolveFn<'Finding' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type SupervisionVisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionVisitConnection'] = ResolversParentTypes['SupervisionVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupervisionVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type SupervisionVisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupervisionVisitEdge'] = ResolversParentTypes['SupervisionVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionVisit'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
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
  Appeal?: AppealResolvers<ContextType>;
  AppealResult?: AppealResultResolvers<ContextType>;
  AppealConnection?: AppealConnectionResolvers<ContextType>;
  AppealEdge?: AppealEdgeResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateReason?: CertificateReasonResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificateReasonResult?: CertificateReasonResultResolvers<ContextType>;
  CertificateResult?: CertificateResultResolvers<ContextType>;
  CrossBorderBasis?: CrossBorderBasisResolvers<ContextType>;
  CrossBorderBasisResult?: CrossBorderBasisResultResolvers<ContextType>;
  CrossBorderBasisConnection?: CrossBorderBasisConnectionResolvers<ContextType>;
  CrossBorderBasisEdge?: CrossBorderBasisEdgeResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  JudgedAlternative?: JudgedAlternativeResolvers<ContextType>;
  JudgedCondition?: JudgedConditionResolvers<ContextType>;
  StandardVersion?: StandardVersionResolvers<ContextType>;
  ExamPlan?: ExamPlanResolvers<ContextType>;
  PanelFacts?: PanelFactsResolvers<ContextType>;
  ExamPlanConnection?: ExamPlanConnectionResolvers<ContextType>;
  ExamPlanEdge?: ExamPlanEdgeResolvers<ContextType>;
  ExamPlanResult?: ExamPlanResultResolvers<ContextType>;
  ExamSession?: ExamSessionResolvers<ContextType>;
  ExamSeat?: ExamSeatResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomResult?: RoomResultResolvers<ContextType>;
  RoomConnection?: RoomConnectionResolvers<ContextType>;
  RoomEdge?: RoomEdgeResolvers<ContextType>;
  ExamSeatConnection?: ExamSeatConnectionResolvers<ContextType>;
  ExamSeatEdge?: ExamSeatEdgeResolvers<ContextType>;
  RecognitionRule?: RecognitionRuleResolvers<ContextType>;
  RecognitionWindow?: RecognitionWindowResolvers<ContextType>;
  RecognitionCase?: RecognitionCaseResolvers<ContextType>;
  RecognitionOpinion?: RecognitionOpinionResolvers<ContextType>;
  RecognitionRuleResult?: RecognitionRuleResultResolvers<ContextType>;
  RecognitionCaseResult?: RecognitionCaseResultResolvers<ContextType>;
  RecognitionRuleConnection?: RecognitionRuleConnectionResolvers<ContextType>;
  RecognitionRuleEdge?: RecognitionRuleEdgeResolvers<ContextType>;
  RecognitionCaseConnection?: RecognitionCaseConnectionResolvers<ContextType>;
  RecognitionCaseEdge?: RecognitionCaseEdgeResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegistrationResult?: RegistrationResultResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  MultiCertificateRule?: MultiCertificateRuleResolvers<ContextType>;
  SchemeResult?: SchemeResultResolvers<ContextType>;
  MultiCertificateRuleResult?: MultiCertificateRuleResultResolvers<ContextType>;
  SchemeConnection?: SchemeConnectionResolvers<ContextType>;
  SchemeEdge?: SchemeEdgeResolvers<ContextType>;
  MultiCertificateRuleConnection?: MultiCertificateRuleConnectionResolvers<ContextType>;
  MultiCertificateRuleEdge?: MultiCertificateRuleEdgeResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreEntry?: ScoreEntryResolvers<ContextType>;
  PartScoring?: PartScoringResolvers<ContextType>;
  OccupationLevel?: OccupationLevelResolvers<ContextType>;
  DemandFigure?: DemandFigureResolvers<ContextType>;
  TalentBalance?: TalentBalanceResolvers<ContextType>;
  TalentGap?: TalentGapResolvers<ContextType>;
  CertificateStatistics?: CertificateStatisticsResolvers<ContextType>;
  CertificateStatisticsGroup?: CertificateStatisticsGroupResolvers<ContextType>;
  ExaminationStatisticsGroup?: ExaminationStatisticsGroupResolvers<ContextType>;
  SubsidyAssessment?: SubsidyAssessmentResolvers<ContextType>;
  SubsidyCondition?: SubsidyConditionResolvers<ContextType>;
  SubsidyClaim?: SubsidyClaimResolvers<ContextType>;
  SubsidyTotal?: SubsidyTotalResolvers<ContextType>;
  SubsidyClaimResult?: SubsidyClaimResultResolvers<ContextType>;
  SubsidyClaimConnection?: SubsidyClaimConnectionResolvers<ContextType>;
  SubsidyClaimEdge?: SubsidyClaimEdgeResolvers<ContextType>;
  SubsidyRate?: SubsidyRateResolvers<ContextType>;
  SubsidyRule?: SubsidyRuleResolvers<ContextType>;
  ScarceOccupation?: ScarceOccupationResolvers<ContextType>;
  SubsidyRateResult?: SubsidyRateResultResolvers<ContextType>;
  SubsidyRuleResult?: SubsidyRuleResultResolvers<ContextType>;
  ScarceOccupationResult?: ScarceOccupationResultResolvers<ContextType>;
  SubsidyRateConnection?: SubsidyRateConnectionResolvers<ContextType>;
  SubsidyRateEdge?: SubsidyRateEdgeResolvers<ContextType>;
  SubsidyRuleConnection?: SubsidyRuleConnectionResolvers<ContextType>;
  SubsidyRuleEdge?: SubsidyRuleEdgeResolvers<ContextType>;
  ScarceOccupationConnection?: ScarceOccupationConnectionResolvers<ContextType>;
  ScarceOccupationEdge?: ScarceOccupationEdgeResolvers<ContextType>;
  SupervisionVisit?: SupervisionVisitResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  SupervisionVisitResult?: SupervisionVisitResultResolvers<ContextType>;
  FindingResult?: FindingResultResolvers<ContextType>;
  SupervisionVisitConnection?: SupervisionVisitConnectionResolvers<ContextType>;
  SupervisionVisitEdge?: SupervisionVisitEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

