// Generated from schema/ by `npm run compose`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Transition as StepRow } from '../kit/entities/Transition.ts';
import type { Problem as ProblemAnswer } from '../kit/mutation.ts';
import type { Consultation as ConsultationRow } from './entities/Consultation.ts';
import type { ConsultationRule as ConsultationRuleRow } from './entities/ConsultationRule.ts';
import type { ConsultationComment as ConsultationCommentRow } from './entities/ConsultationComment.ts';
import type { Connection, Edge } from '../kit/connection.ts';
import type { Course as CourseRow } from './entities/Course.ts';
import type { DevelopmentProject as DevelopmentProjectRow } from './entities/DevelopmentProject.ts';
import type { OccupationEdition as OccupationEditionRow } from './entities/OccupationEdition.ts';
import type { OccupationMapping as OccupationMappingRow } from './entities/OccupationMapping.ts';
import type { Form as FormRow } from './entities/Form.ts';
import type { FundingClaim as FundingClaimRow } from './entities/FundingClaim.ts';
import type { FundingLimit as FundingLimitRow } from './entities/FundingLimit.ts';
import type { FundingYear as FundingYearRow } from './entities/FundingYear.ts';
import type { Item as ItemRow } from './entities/Item.ts';
import type { ItemVersion as ItemVersionRow } from './entities/ItemVersion.ts';
import type { ItemReview as ItemReviewRow } from './entities/ItemReview.ts';
import type { ItemTranslation as ItemTranslationRow } from './entities/ItemTranslation.ts';
import type { DemandFigure as DemandFigureRow } from './entities/DemandFigure.ts';
import type { JobSurvey as JobSurveyRow } from './entities/JobSurvey.ts';
import type { Occupation as OccupationRow } from './entities/Occupation.ts';
import type { OccupationLevel as OccupationLevelRow } from './entities/OccupationLevel.ts';
import type { StandardVersion as StandardVersionRow } from './entities/StandardVersion.ts';
import type { TeachingResource as TeachingResourceRow } from './entities/TeachingResource.ts';
import type { Licence as LicenceRow } from './entities/Licence.ts';
import type { Textbook as TextbookRow } from './entities/Textbook.ts';
import type { TrainingRun as TrainingRunRow } from './entities/TrainingRun.ts';
import type { Enrolment as EnrolmentRow } from './entities/Enrolment.ts';
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
  /**
   * How many items of a paper belong to each function and work content, after a version's weight table, and whether
   * the bank has them; null for others than those who write and review items. Shares are rounded by largest remainders
   * (Hamilton); of equal remainders the larger weight goes first, then the earlier row.
   */
  readonly blueprint?: Maybe<Blueprint>;
  /** How long consultations have to last, newest rule first; at most the latest 50. */
  readonly consultationRules?: Maybe<ReadonlyArray<ConsultationRule>>;
  /** One course by id; while it is not offered null for others than its institution and the office. */
  readonly course?: Maybe<Course>;
  /** Courses, newest first; those not offered only for their institutions and the office. */
  readonly courses?: Maybe<CourseConnection>;
  /** One development project by id; once it was called off null for others than its institution and the office. */
  readonly developmentProject?: Maybe<DevelopmentProject>;
  /** Projects that develop standards and question banks, newest first; those called off only for their institutions and the office. */
  readonly developmentProjects?: Maybe<DevelopmentProjectConnection>;
  /** The editions of the national dictionary of occupations that are entered here, newest first; at most 20. */
  readonly occupationEditions?: Maybe<ReadonlyArray<OccupationEdition>>;
  /** One form by id; null for others than those who put forms together or use them. */
  readonly form?: Maybe<Form>;
  /** Forms, newest first; null for others than those who put forms together. */
  readonly forms?: Maybe<FormConnection>;
  /** One claim for funding by id; null for others than its institution, the council and the office. */
  readonly fundingClaim?: Maybe<FundingClaim>;
  /** The claims for funding, newest first; null for others than the council and the office. */
  readonly fundingClaims?: Maybe<FundingClaimConnection>;
  /** The limits of funding, newest first; at most the latest 50. */
  readonly fundingLimits?: Maybe<ReadonlyArray<FundingLimit>>;
  /** How much was granted in each year, newest first; at most the latest 20 years. Null for others than the council and the office. */
  readonly fundingYears?: Maybe<ReadonlyArray<FundingYear>>;
  /** One version of an item by id; null for others than those who write and review items. */
  readonly itemVersion?: Maybe<ItemVersion>;
  /** Items of the question banks, by their codes; null for others than those who write and review items. */
  readonly items?: Maybe<ItemConnection>;
  /** One survey by id. */
  readonly jobSurvey?: Maybe<JobSurvey>;
  /** Surveys, the one recorded last first. */
  readonly jobSurveys?: Maybe<JobSurveyConnection>;
  /** One occupation by its code, in an edition of the national dictionary. */
  readonly occupation?: Maybe<Occupation>;
  /** The occupations of the national dictionary, by code. */
  readonly occupations?: Maybe<OccupationConnection>;
  /** One skill level of an occupation. */
  readonly occupationLevel?: Maybe<OccupationLevel>;
  /**
   * What changed from one version of a standard to another, by work content; both must be versions that the caller
   * may see. Texts are compared as they stand.
   */
  readonly standardComparison?: Maybe<StandardComparison>;
  /** One version of a standard by id; while it is a draft null for others than its developer, its experts and the office. */
  readonly standardVersion?: Maybe<StandardVersion>;
  /** Versions of standards, newest first; drafts only for those who write or look after them. */
  readonly standardVersions?: Maybe<StandardVersionConnection>;
  /** One teaching resource by id; while it is not shared null for others than its institution and the office. */
  readonly teachingResource?: Maybe<TeachingResource>;
  /** Teaching resources, newest first; those not shared only for their institutions and the office. */
  readonly teachingResources?: Maybe<TeachingResourceConnection>;
  /** The licences under which resources can be shared, by their codes; at most 100. */
  readonly licences?: Maybe<ReadonlyArray<Licence>>;
  /** One textbook by id; while it is not published null for others than its institution and the office. */
  readonly textbook?: Maybe<Textbook>;
  /** Textbooks, newest first; those not published only for their institutions and the office. */
  readonly textbooks?: Maybe<TextbookConnection>;
  /** One run of a course by id. */
  readonly trainingRun?: Maybe<TrainingRun>;
  /** Runs of courses, the one that begins last first. */
  readonly trainingRuns?: Maybe<TrainingRunConnection>;
};


/** What can be asked. */
export type QueryBlueprintArgs = {
  standardVersionId: Scalars['ID']['input'];
  level: SkillLevel;
  part: WeightPart;
  items: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryCourseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
};


/** What can be asked. */
export type QueryDevelopmentProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDevelopmentProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DevelopmentProjectFilter>;
};


/** What can be asked. */
export type QueryFormArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FormFilter>;
};


/** What can be asked. */
export type QueryFundingClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFundingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingClaimFilter>;
};


/** What can be asked. */
export type QueryItemVersionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ItemFilter>;
};


/** What can be asked. */
export type QueryJobSurveyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryJobSurveysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobSurveyFilter>;
};


/** What can be asked. */
export type QueryOccupationArgs = {
  edition: Scalars['String']['input'];
  code: Scalars['OccupationCode']['input'];
};


/** What can be asked. */
export type QueryOccupationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OccupationFilter>;
  orderBy?: InputMaybe<OccupationOrder>;
};


/** What can be asked. */
export type QueryOccupationLevelArgs = {
  edition: Scalars['String']['input'];
  code: Scalars['OccupationCode']['input'];
  level: SkillLevel;
};


/** What can be asked. */
export type QueryStandardComparisonArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStandardVersionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStandardVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardVersionFilter>;
};


/** What can be asked. */
export type QueryTeachingResourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTeachingResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TeachingResourceFilter>;
};


/** What can be asked. */
export type QueryTextbookArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTextbooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TextbookFilter>;
};


/** What can be asked. */
export type QueryTrainingRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTrainingRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingRunFilter>;
};

/** What can be done. */
export type Mutation = {
  /** Opens a reviewed version to consultation, from today until a day; by the office. */
  readonly openConsultation?: Maybe<StandardVersionResult>;
  /** Comments on a version that is open to consultation, or, by an expert assigned to it, under review. */
  readonly commentOnStandard?: Maybe<ConsultationCommentResult>;
  /** Answers a comment; by the developer or the office. */
  readonly answerConsultationComment?: Maybe<ConsultationCommentResult>;
  /** Lays down how long consultations last from a day on; by the office. */
  readonly setConsultationRule?: Maybe<ConsultationRuleResult>;
  /** Plans a course, as a draft; by the institution that will give it. */
  readonly draftCourse?: Maybe<CourseResult>;
  /** Rewrites a course that is not offered yet. */
  readonly editCourse?: Maybe<CourseResult>;
  /** Offers a course, by an active member; where the occupation has a standard in force, it has to follow that one. */
  readonly offerCourse?: Maybe<CourseResult>;
  /** Withdraws a course for good; a reason must be given. Runs that are planned go on. */
  readonly withdrawCourse?: Maybe<CourseResult>;
  /** Plans a project; by the institution that will carry it out. */
  readonly planDevelopmentProject?: Maybe<DevelopmentProjectResult>;
  /** Begins a planned project. */
  readonly beginDevelopmentProject?: Maybe<DevelopmentProjectResult>;
  /** Hands in what a project made; by its institution. */
  readonly deliverDevelopmentProject?: Maybe<DevelopmentProjectResult>;
  /** Accepts what a project made; by the office, and not by staff of its institution. */
  readonly acceptDevelopmentProject?: Maybe<DevelopmentProjectResult>;
  /** Gives what was handed in back for more work; a reason must be given. By the office. */
  readonly returnDevelopmentProject?: Maybe<DevelopmentProjectResult>;
  /** Calls a project off; a reason must be given. */
  readonly cancelDevelopmentProject?: Maybe<DevelopmentProjectResult>;
  /** Enters an edition of the dictionary; by the office. */
  readonly enterOccupationEdition?: Maybe<OccupationEditionResult>;
  /** Makes an edition the one that is current, in place of the one that was; by the office. */
  readonly makeEditionCurrent?: Maybe<OccupationEditionResult>;
  /** Enters occupations of an edition, or corrects what was entered of them; by the office. */
  readonly enterOccupations?: Maybe<OccupationEditionResult>;
  /** Says what became of an occupation in a later edition; by the office. */
  readonly mapOccupation?: Maybe<OccupationMappingResult>;
  /** Takes a mapping back that was wrong; a reason must be given. By the office. */
  readonly unmapOccupation?: Maybe<OccupationMappingResult>;
  /** Puts a form together from live items; by item writers and the office. */
  readonly assembleForm?: Maybe<FormResult>;
  /** Puts an assembled form together anew; by whoever did it first. */
  readonly reassembleForm?: Maybe<FormResult>;
  /** Accepts a form; not by whoever put it together. */
  readonly reviewForm?: Maybe<FormResult>;
  /** Freezes what a form says and computes its digest; by the office. Nothing of it changes from then on. */
  readonly sealForm?: Maybe<FormResult>;
  /** Opens a sealed form to the host of its examination, not before the moment that was set; by the office. */
  readonly releaseForm?: Maybe<FormResult>;
  /** Says that a released form was used; by the host of its examination or the office. */
  readonly useForm?: Maybe<FormResult>;
  /** Puts a form away that was not used; a reason must be given. By the office. */
  readonly voidForm?: Maybe<FormResult>;
  /** Drafts a claim for funding a project; by its institution, which holds assessment status and has issued certificates. */
  readonly draftFundingClaim?: Maybe<FundingClaimResult>;
  /**
   * Attaches the council's resolution that authorises a claim: it funds the same project with at least as much. By the
   * institution or the office.
   */
  readonly authoriseFundingClaim?: Maybe<FundingClaimResult>;
  /** Hands an authorised claim in, within the limits; by an active member that assesses on the day. */
  readonly submitFundingClaim?: Maybe<FundingClaimResult>;
  /** Grants a claim, within the limits of the year; by the office, and not by staff of its institution. */
  readonly grantFundingClaim?: Maybe<FundingClaimResult>;
  /** Rejects a claim; a reason must be given. By the office. */
  readonly rejectFundingClaim?: Maybe<FundingClaimResult>;
  /** Lays down limits of funding from a day on; by the office. */
  readonly setFundingLimit?: Maybe<FundingLimitResult>;
  /** Writes a new item, as the draft of its first version. */
  readonly writeItem?: Maybe<ItemVersionResult>;
  /** Rewrites the draft of an item version, as often as needed; by its author. */
  readonly editItemVersion?: Maybe<ItemVersionResult>;
  /** Begins the next version of an item, as a draft that says what the newest one says; the live one stays live until then. */
  readonly reviseItem?: Maybe<ItemVersionResult>;
  /** Hands an item version in for review. */
  readonly submitItemVersion?: Maybe<ItemVersionResult>;
  /** Gives an item version back to its author; a reason must be given. */
  readonly returnItemVersion?: Maybe<ItemVersionResult>;
  /** Passes an item version that two others approved on to a trial with candidates; not by its author. */
  readonly pilotItemVersion?: Maybe<ItemVersionResult>;
  /** Takes a tried item version into the live bank; the version that was live until then is retired. */
  readonly releaseItemVersion?: Maybe<ItemVersionResult>;
  /** Lets a live item version rest. */
  readonly restItemVersion?: Maybe<ItemVersionResult>;
  /** Takes a resting item version back into the live bank. */
  readonly wakeItemVersion?: Maybe<ItemVersionResult>;
  /** Retires an item version for good; a reason must be given. */
  readonly retireItemVersion?: Maybe<ItemVersionResult>;
  /** Marks an item version as leaked, so that it is never used again; a reason must be given. */
  readonly compromiseItemVersion?: Maybe<ItemVersionResult>;
  /** Says what a reviewer makes of an item version under review; again, to change one's mind. Not by its author. */
  readonly reviewItemVersion?: Maybe<ItemVersionResult>;
  /** Translates an item version; the options keep their keys. */
  readonly translateItemVersion?: Maybe<ItemTranslationResult>;
  /** Rewrites a translation that was given back; by its translator. */
  readonly reviseItemTranslation?: Maybe<ItemTranslationResult>;
  /** Accepts a translation, so that the item is readable in that language; not by its translator. */
  readonly approveItemTranslation?: Maybe<ItemTranslationResult>;
  /** Gives a translation back to its translator; a reason must be given. */
  readonly returnItemTranslation?: Maybe<ItemTranslationResult>;
  /** Records what a survey of employers found about the demand for skilled people. */
  readonly recordJobSurvey?: Maybe<JobSurveyResult>;
  /** Corrects a survey by a new revision, which counts from then on; the old one stays readable. */
  readonly correctJobSurvey?: Maybe<JobSurveyResult>;
  /** Writes a new version of a standard, as a draft. */
  readonly draftStandardVersion?: Maybe<StandardVersionResult>;
  /** Rewrites a draft, as often as needed, also after it was given back. */
  readonly editStandardVersion?: Maybe<StandardVersionResult>;
  /** Hands a draft in for review. */
  readonly submitStandardVersion?: Maybe<StandardVersionResult>;
  /** Gives a version back to its developer; a reason must be given. */
  readonly returnStandardVersion?: Maybe<StandardVersionResult>;
  /** Brings a version into force; an earlier version of the same occupation is superseded by it. */
  readonly bringStandardIntoForce?: Maybe<StandardVersionResult>;
  /** Withdraws a version in force without a successor; a reason must be given. */
  readonly supersedeStandardVersion?: Maybe<StandardVersionResult>;
  /** Enters a resource, as a draft; by the institution that has the right to share it. */
  readonly draftTeachingResource?: Maybe<TeachingResourceResult>;
  /** Rewrites the entry of a draft. */
  readonly editTeachingResource?: Maybe<TeachingResourceResult>;
  /** Accepts a resource; by the office, and not by staff of its institution. */
  readonly reviewTeachingResource?: Maybe<TeachingResourceResult>;
  /** Gives a resource back to its institution; a reason must be given. */
  readonly returnTeachingResource?: Maybe<TeachingResourceResult>;
  /** Shares a reviewed resource with everybody. */
  readonly shareTeachingResource?: Maybe<TeachingResourceResult>;
  /** Withdraws a resource for good; a reason must be given. */
  readonly withdrawTeachingResource?: Maybe<TeachingResourceResult>;
  /** Adds a licence under which resources can be shared; by the office. */
  readonly addLicence?: Maybe<LicenceResult>;
  /** Enters a textbook, as a draft; by the institution that wrote or proposes it. */
  readonly draftTextbook?: Maybe<TextbookResult>;
  /** Rewrites the entry of a draft. */
  readonly editTextbook?: Maybe<TextbookResult>;
  /** Accepts a textbook; by the office, and not by staff of its institution. */
  readonly reviewTextbook?: Maybe<TextbookResult>;
  /** Gives a textbook back to its institution; a reason must be given. */
  readonly returnTextbook?: Maybe<TextbookResult>;
  /** Shows a reviewed textbook to everybody. */
  readonly publishTextbook?: Maybe<TextbookResult>;
  /** Withdraws a textbook for good; a reason must be given. */
  readonly withdrawTextbook?: Maybe<TextbookResult>;
  /** Plans a run of an offered course; by its institution. */
  readonly planTrainingRun?: Maybe<TrainingRunResult>;
  /** Lets people enrol in a planned run. */
  readonly openTrainingRun?: Maybe<TrainingRunResult>;
  /** Begins an open run, on its first day or later; somebody must be enrolled. */
  readonly beginTrainingRun?: Maybe<TrainingRunResult>;
  /** Completes a run, on its last day or later, when everybody's outcome is recorded. */
  readonly completeTrainingRun?: Maybe<TrainingRunResult>;
  /** Calls a run off that has not begun; a reason must be given. */
  readonly cancelTrainingRun?: Maybe<TrainingRunResult>;
  /** Enrols a person in an open run; by its institution, never above the seats. */
  readonly enrolInTrainingRun?: Maybe<EnrolmentResult>;
  /** Takes a person off a run that has not begun. */
  readonly withdrawEnrolment?: Maybe<EnrolmentResult>;
  /** Records how a run ended for a person; by its institution, while the run goes on. */
  readonly recordTrainingOutcome?: Maybe<EnrolmentResult>;
};


/** What can be done. */
export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


/** What can be done. */
export type MutationCommentOnStandardArgs = {
  input: CommentOnStandardInput;
};


/** What can be done. */
export type MutationAnswerConsultationCommentArgs = {
  input: AnswerConsultationCommentInput;
};


/** What can be done. */
export type MutationSetConsultationRuleArgs = {
  input: SetConsultationRuleInput;
};


/** What can be done. */
export type MutationDraftCourseArgs = {
  input: DraftCourseInput;
};


/** What can be done. */
export type MutationEditCourseArgs = {
  input: EditCourseInput;
};


/** What can be done. */
export type MutationOfferCourseArgs = {
  input: CourseMoveInput;
};


/** What can be done. */
export type MutationWithdrawCourseArgs = {
  input: CourseMoveInput;
};


/** What can be done. */
export type MutationPlanDevelopmentProjectArgs = {
  input: PlanDevelopmentProjectInput;
};


/** What can be done. */
export type MutationBeginDevelopmentProjectArgs = {
  input: DevelopmentProjectMoveInput;
};


/** What can be done. */
export type MutationDeliverDevelopmentProjectArgs = {
  input: DevelopmentProjectMoveInput;
};


/** What can be done. */
export type MutationAcceptDevelopmentProjectArgs = {
  input: DevelopmentProjectMoveInput;
};


/** What can be done. */
export type MutationReturnDevelopmentProjectArgs = {
  input: DevelopmentProjectMoveInput;
};


/** What can be done. */
export type MutationCancelDevelopmentProjectArgs = {
  input: DevelopmentProjectMoveInput;
};


/** What can be done. */
export type MutationEnterOccupationEditionArgs = {
  input: EnterOccupationEditionInput;
};


/** What can be done. */
export type MutationMakeEditionCurrentArgs = {
  input: MakeEditionCurrentInput;
};


/** What can be done. */
export type MutationEnterOccupationsArgs = {
  input: EnterOccupationsInput;
};


/** What can be done. */
export type MutationMapOccupationArgs = {
  input: MapOccupationInput;
};


/** What can be done. */
export type MutationUnmapOccupationArgs = {
  input: UnmapOccupationInput;
};


/** What can be done. */
export type MutationAssembleFormArgs = {
  input: AssembleFormInput;
};


/** What can be done. */
export type MutationReassembleFormArgs = {
  input: ReassembleFormInput;
};


/** What can be done. */
export type MutationReviewFormArgs = {
  input: FormMoveInput;
};


/** What can be done. */
export type MutationSealFormArgs = {
  input: SealFormInput;
};


/** What can be done. */
export type MutationReleaseFormArgs = {
  input: FormMoveInput;
};


/** What can be done. */
export type MutationUseFormArgs = {
  input: FormMoveInput;
};


/** What can be done. */
export type MutationVoidFormArgs = {
  input: FormMoveInput;
};


/** What can be done. */
export type MutationDraftFundingClaimArgs = {
  input: DraftFundingClaimInput;
};


/** What can be done. */
export type MutationAuthoriseFundingClaimArgs = {
  input: AuthoriseFundingClaimInput;
};


/** What can be done. */
export type MutationSubmitFundingClaimArgs = {
  input: FundingClaimMoveInput;
};


/** What can be done. */
export type MutationGrantFundingClaimArgs = {
  input: FundingClaimMoveInput;
};


/** What can be done. */
export type MutationRejectFundingClaimArgs = {
  input: FundingClaimMoveInput;
};


/** What can be done. */
export type MutationSetFundingLimitArgs = {
  input: SetFundingLimitInput;
};


/** What can be done. */
export type MutationWriteItemArgs = {
  input: WriteItemInput;
};


/** What can be done. */
export type MutationEditItemVersionArgs = {
  input: EditItemVersionInput;
};


/** What can be done. */
export type MutationReviseItemArgs = {
  input: ReviseItemInput;
};


/** What can be done. */
export type MutationSubmitItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationReturnItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationPilotItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationReleaseItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationRestItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationWakeItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationRetireItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationCompromiseItemVersionArgs = {
  input: ItemVersionMoveInput;
};


/** What can be done. */
export type MutationReviewItemVersionArgs = {
  input: ReviewItemVersionInput;
};


/** What can be done. */
export type MutationTranslateItemVersionArgs = {
  input: TranslateItemVersionInput;
};


/** What can be done. */
export type MutationReviseItemTranslationArgs = {
  input: ReviseItemTranslationInput;
};


/** What can be done. */
export type MutationApproveItemTranslationArgs = {
  input: ItemTranslationMoveInput;
};


/** What can be done. */
export type MutationReturnItemTranslationArgs = {
  input: ItemTranslationMoveInput;
};


/** What can be done. */
export type MutationRecordJobSurveyArgs = {
  input: RecordJobSurveyInput;
};


/** What can be done. */
export type MutationCorrectJobSurveyArgs = {
  input: CorrectJobSurveyInput;
};


/** What can be done. */
export type MutationDraftStandardVersionArgs = {
  input: DraftStandardVersionInput;
};


/** What can be done. */
export type MutationEditStandardVersionArgs = {
  input: EditStandardVersionInput;
};


/** What can be done. */
export type MutationSubmitStandardVersionArgs = {
  input: StandardVersionMoveInput;
};


/** What can be done. */
export type MutationReturnStandardVersionArgs = {
  input: StandardVersionMoveInput;
};


/** What can be done. */
export type MutationBringStandardIntoForceArgs = {
  input: StandardVersionMoveInput;
};


/** What can be done. */
export type MutationSupersedeStandardVersionArgs = {
  input: StandardVersionMoveInput;
};


/** What can be done. */
export type MutationDraftTeachingResourceArgs = {
  input: DraftTeachingResourceInput;
};


/** What can be done. */
export type MutationEditTeachingResourceArgs = {
  input: EditTeachingResourceInput;
};


/** What can be done. */
export type MutationReviewTeachingResourceArgs = {
  input: TeachingResourceMoveInput;
};


/** What can be done. */
export type MutationReturnTeachingResourceArgs = {
  input: TeachingResourceMoveInput;
};


/** What can be done. */
export type MutationShareTeachingResourceArgs = {
  input: TeachingResourceMoveInput;
};


/** What can be done. */
export type MutationWithdrawTeachingResourceArgs = {
  input: TeachingResourceMoveInput;
};


/** What can be done. */
export type MutationAddLicenceArgs = {
  input: AddLicenceInput;
};


/** What can be done. */
export type MutationDraftTextbookArgs = {
  input: DraftTextbookInput;
};


/** What can be done. */
export type MutationEditTextbookArgs = {
  input: EditTextbookInput;
};


/** What can be done. */
export type MutationReviewTextbookArgs = {
  input: TextbookMoveInput;
};


/** What can be done. */
export type MutationReturnTextbookArgs = {
  input: TextbookMoveInput;
};


/** What can be done. */
export type MutationPublishTextbookArgs = {
  input: TextbookMoveInput;
};


/** What can be done. */
export type MutationWithdrawTextbookArgs = {
  input: TextbookMoveInput;
};


/** What can be done. */
export type MutationPlanTrainingRunArgs = {
  input: PlanTrainingRunInput;
};


/** What can be done. */
export type MutationOpenTrainingRunArgs = {
  input: TrainingRunMoveInput;
};


/** What can be done. */
export type MutationBeginTrainingRunArgs = {
  input: TrainingRunMoveInput;
};


/** What can be done. */
export type MutationCompleteTrainingRunArgs = {
  input: TrainingRunMoveInput;
};


/** What can be done. */
export type MutationCancelTrainingRunArgs = {
  input: TrainingRunMoveInput;
};


/** What can be done. */
export type MutationEnrolInTrainingRunArgs = {
  input: EnrolInTrainingRunInput;
};


/** What can be done. */
export type MutationWithdrawEnrolmentArgs = {
  input: WithdrawEnrolmentInput;
};


/** What can be done. */
export type MutationRecordTrainingOutcomeArgs = {
  input: RecordTrainingOutcomeInput;
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

/** How many items of a paper belong to each part of a weight table. */
export type Blueprint = {
  /** The version whose weights are used. */
  readonly standardVersion: StandardVersion;
  /** The level. */
  readonly level: SkillLevel;
  /** The part. */
  readonly part: WeightPart;
  /** How many items the paper has. */
  readonly items: Scalars['Int']['output'];
  /** The cells of the weight table that have a weight at the level, in its order; at most the thousand rows of a table. */
  readonly cells: ReadonlyArray<BlueprintCell>;
  /** How many items the bank lacks over all cells. */
  readonly missing: Scalars['NonNegativeInt']['output'];
};

/** A cell of a weight table, and the items that belong to it. */
export type BlueprintCell = {
  /** The function. */
  readonly function: Scalars['String']['output'];
  /** The work content; where it is the function's only row, items of all its work contents belong here. */
  readonly workContent: Scalars['String']['output'];
  /** The weight in percent. */
  readonly percent: Scalars['Int']['output'];
  /** How many items of the paper belong here. */
  readonly items: Scalars['NonNegativeInt']['output'];
  /** How many items of this cell the bank has live. */
  readonly live: Scalars['NonNegativeInt']['output'];
  /** How many the bank lacks. */
  readonly missing: Scalars['NonNegativeInt']['output'];
};

/** How many live items a function has, and what a paper of a hundred items would need. */
export type FunctionHealth = {
  /** The part that the weight is of. */
  readonly part: WeightPart;
  /** The function. */
  readonly function: Scalars['String']['output'];
  /** Its weight at the level, in percent: so many of a hundred items. */
  readonly percent: Scalars['Int']['output'];
  /** How many items of it the bank has live. */
  readonly live: Scalars['NonNegativeInt']['output'];
};

/** A consultation on a version of a standard: who cares for it may comment until its last day. */
export type Consultation = {
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day, on which the version can come into force once every comment is answered. */
  readonly until: Scalars['Date']['output'];
};

/** How long consultations have to last, by the rules of the alliance in a time. */
export type ConsultationRule = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The fewest days from the first day to the last; 0 lets a consultation end on its first day. */
  readonly minimumDays: Scalars['Int']['output'];
  /** The most days. */
  readonly maximumDays: Scalars['Int']['output'];
  /** Where the rule was laid down. */
  readonly source: Scalars['String']['output'];
};

/** A comment on a version of a standard, and what the developer made of it. */
export type ConsultationComment = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The version. */
  readonly standardVersion: StandardVersion;
  /** The level that it speaks of, if one. */
  readonly level?: Maybe<SkillLevel>;
  /** The function that it speaks of, if one. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** The work content that it speaks of, if one. */
  readonly workContent?: Maybe<Scalars['String']['output']>;
  /** What was said. */
  readonly text: Scalars['String']['output'];
  /** When it was said. */
  readonly commentedAt: Scalars['DateTime']['output'];
  /** The expert who said it; null where none did, and null for others than the developer, the office and the commentator. */
  readonly expert?: Maybe<Expert>;
  /** The institution for which it was said; null for others than the developer, the office and the commentator. */
  readonly institution?: Maybe<Institution>;
  /** What the developer decided; null while unanswered. */
  readonly verdict?: Maybe<CommentVerdict>;
  /** Why the developer decided so. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a developer makes of a comment. */
export type CommentVerdict =
  /** The version is changed as proposed. */
  | 'ACCEPTED'
  /** A part of it is taken up. */
  | 'PARTLY'
  /** The version stays as it is. */
  | 'DECLINED';

/** Which comments to list; everything given must hold. */
export type ConsultationCommentFilter = {
  /** Only those that are answered, or only those that are not. */
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those on this function. */
  readonly function?: InputMaybe<Scalars['String']['input']>;
};

/** The opening of a consultation. */
export type OpenConsultationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** The last day; as early as the rules allow when not given. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A comment. */
export type CommentOnStandardInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version. */
  readonly id: Scalars['ID']['input'];
  /** The level that it speaks of. */
  readonly level?: InputMaybe<SkillLevel>;
  /** The function that it speaks of. */
  readonly function?: InputMaybe<Scalars['String']['input']>;
  /** The work content that it speaks of; with its function. */
  readonly workContent?: InputMaybe<Scalars['String']['input']>;
  /** What is to be said, in at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The answer to a comment. */
export type AnswerConsultationCommentInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The comment. */
  readonly id: Scalars['ID']['input'];
  /** What was decided. */
  readonly verdict: CommentVerdict;
  /** Why. */
  readonly answer: Scalars['String']['input'];
};

/** A rule for consultations. */
export type SetConsultationRuleInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The fewest days. */
  readonly minimumDays: Scalars['NonNegativeInt']['input'];
  /** The most days. */
  readonly maximumDays: Scalars['NonNegativeInt']['input'];
  /** Where it was laid down. */
  readonly source: Scalars['String']['input'];
};

/** A page of comments. */
export type ConsultationCommentConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ConsultationCommentEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many comments the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of comments. */
export type ConsultationCommentEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The comment. */
  readonly node: ConsultationComment;
};

/** The comment after the change, or why it was refused. */
export type ConsultationCommentResult = ConsultationComment | InvalidInput | NotFound | NotAllowed | Conflict;

/** The rule after the change, or why it was refused. */
export type ConsultationRuleResult = ConsultationRule | InvalidInput | NotAllowed | Conflict;

/** A course that prepares for one level of an occupation. */
export type Course = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name in one language. */
  readonly name: Scalars['String']['output'];
  /** The name in all languages that are known. */
  readonly names: LocalizedText;
  /** What it prepares for. */
  readonly occupationLevel: OccupationLevel;
  /** The version of the standard that it follows; null where it follows none. */
  readonly standardVersion?: Maybe<StandardVersion>;
  /** How many hours of teaching it has. */
  readonly hours: Scalars['Int']['output'];
  /** The institution that gives it. */
  readonly institution?: Maybe<Institution>;
  /** Where it is given. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** The languages in which it is given. */
  readonly languages: ReadonlyArray<Language>;
  /** How it is given. */
  readonly delivery: CourseDelivery;
  /** What it costs; an amount of 0 where it is free. */
  readonly price: Money;
  /** How far it is. */
  readonly state: CourseState;
  /** Its runs, the one that begins last first. */
  readonly runs?: Maybe<TrainingRunConnection>;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than its institution and the office. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};


/** A course that prepares for one level of an occupation. */
export type CourseNameArgs = {
  lang?: InputMaybe<Language>;
};


/** A course that prepares for one level of an occupation. */
export type CourseRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a course is given. */
export type CourseDelivery =
  /** In a classroom. */
  | 'CLASSROOM'
  /** Over the network. */
  | 'ONLINE'
  /** Partly in a classroom, partly over the network. */
  | 'BLENDED'
  /** At the place of work. */
  | 'WORKPLACE';

/** How far a course is. */
export type CourseState =
  /** Being planned. */
  | 'DRAFT'
  /** People can enrol in its runs. */
  | 'OFFERED'
  /** Not offered any more; final. */
  | 'WITHDRAWN';

/** Which courses to list; everything given must hold. */
export type CourseFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** For the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** For this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Given in this place. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** Given by this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Given in this language. */
  readonly language?: InputMaybe<Language>;
  /** Given in this way. */
  readonly delivery?: InputMaybe<CourseDelivery>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CourseState>>;
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A new course. */
export type DraftCourseInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that will give it. */
  readonly institutionId: Scalars['ID']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The level that it prepares for. */
  readonly level: SkillLevel;
  /** The name, in at least one language. */
  readonly names: LocalizedTextInput;
  /** The version of the standard that it follows. */
  readonly standardVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** How many hours of teaching it has, from 1 to 5,000. */
  readonly hours: Scalars['Int']['input'];
  /** Where it is given. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The languages in which it is given. */
  readonly languages: ReadonlyArray<Language>;
  /** How it is given. */
  readonly delivery: CourseDelivery;
  /** What it costs. */
  readonly price: MoneyInput;
};

/** A course, planned anew. */
export type EditCourseInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The course. */
  readonly id: Scalars['ID']['input'];
  /** The name, in at least one language. */
  readonly names: LocalizedTextInput;
  /** The version of the standard that it follows. */
  readonly standardVersionId?: InputMaybe<Scalars['ID']['input']>;
  /** How many hours of teaching it has, from 1 to 5,000. */
  readonly hours: Scalars['Int']['input'];
  /** Where it is given. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** The languages in which it is given. */
  readonly languages: ReadonlyArray<Language>;
  /** How it is given. */
  readonly delivery: CourseDelivery;
  /** What it costs. */
  readonly price: MoneyInput;
};

/** A move of a course. */
export type CourseMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of courses. */
export type CourseConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many courses the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of courses. */
export type CourseEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The course. */
  readonly node: Course;
};

/** The course after the change, or why it was refused. */
export type CourseResult = Course | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A project that develops a standard's detail table, a question bank, or both, for one occupation. */
export type DevelopmentProject = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** The occupation. */
  readonly occupation: Occupation;
  /** What it develops. */
  readonly scope: DevelopmentScope;
  /** The institution that carries it out. */
  readonly institution?: Maybe<Institution>;
  /** The first day. */
  readonly beginsOn: Scalars['Date']['output'];
  /** The last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** How far it is. */
  readonly state: DevelopmentProjectState;
  /** The claims for funding it, newest first; null for others than its institution, the council and the office. At most 20. */
  readonly fundingClaims?: Maybe<ReadonlyArray<FundingClaim>>;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than its institution and the office. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};

/** What a project develops. */
export type DevelopmentScope =
  /** The detail table of a standard (细目表). */
  | 'STANDARD_DETAIL_TABLE'
  /** A question bank (题库). */
  | 'QUESTION_BANK'
  /** Both together. */
  | 'DETAIL_TABLE_AND_QUESTION_BANK';

/** How far a project is. */
export type DevelopmentProjectState =
  /** Planned. */
  | 'PLANNED'
  /** Going on. */
  | 'RUNNING'
  /** Handed in. */
  | 'DELIVERED'
  /** Accepted; final. */
  | 'ACCEPTED'
  /** Called off; final. */
  | 'CANCELLED';

/** Which projects to list; everything given must hold. */
export type DevelopmentProjectFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** For the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<DevelopmentProjectState>>;
};

/** A new project. */
export type PlanDevelopmentProjectInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that will carry it out. */
  readonly institutionId: Scalars['ID']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** What it develops. */
  readonly scope: DevelopmentScope;
  /** The first day. */
  readonly beginsOn: Scalars['Date']['input'];
  /** The last day. */
  readonly endsOn: Scalars['Date']['input'];
};

/** A move of a project. */
export type DevelopmentProjectMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of projects. */
export type DevelopmentProjectConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<DevelopmentProjectEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many projects the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of projects. */
export type DevelopmentProjectEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: DevelopmentProject;
};

/** The project after the change, or why it was refused. */
export type DevelopmentProjectResult = DevelopmentProject | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** An edition of the national dictionary of occupations (国家职业分类大典). */
export type OccupationEdition = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The name by which occupations refer to it, such as 2022. */
  readonly name: Scalars['String']['output'];
  /** The title in the dictionary's own words. */
  readonly title: Scalars['String']['output'];
  /** The year of the edition; a mapping goes from an earlier year to a later one. */
  readonly year: Scalars['Int']['output'];
  /** The day on which it was published, where that is known. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is the edition in use. */
  readonly current: Scalars['Boolean']['output'];
  /** How many of its occupations are entered here. */
  readonly occupationCount?: Maybe<Scalars['NonNegativeInt']['output']>;
};

/** What became of an occupation in a later edition. */
export type OccupationMapping = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The occupation in the earlier edition. */
  readonly from: Occupation;
  /** The occupation in the later edition. */
  readonly to: Occupation;
  /** What happened between the two. */
  readonly kind: OccupationMappingKind;
  /** What should be known about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where this can be read. */
  readonly source: Scalars['String']['output'];
  /** Whether it was taken back as wrong. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** What happened to an occupation between two editions. */
export type OccupationMappingKind =
  /** It is the same occupation under the same name. */
  | 'SAME'
  /** It has another name. */
  | 'RENAMED'
  /** It became several occupations, of which this is one. */
  | 'SPLIT'
  /** It was put together with others. */
  | 'MERGED';

/** A new edition of the dictionary. */
export type EnterOccupationEditionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name by which occupations refer to it: four digits. */
  readonly name: Scalars['String']['input'];
  /** The title. */
  readonly title: Scalars['String']['input'];
  /** The day on which it was published. */
  readonly publishedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The edition to make current. */
export type MakeEditionCurrentInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name of the edition. */
  readonly name: Scalars['String']['input'];
};

/** Occupations of an edition. */
export type EnterOccupationsInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The name of the edition. */
  readonly edition: Scalars['String']['input'];
  /** The occupations, at most 500 at a time, each code once. */
  readonly occupations: ReadonlyArray<OccupationInput>;
};

/** An occupation as the dictionary has it. */
export type OccupationInput = {
  /** The code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The name, in at least one language. */
  readonly names: LocalizedTextInput;
  /** What people in this occupation do, in the dictionary's words. */
  readonly definition?: InputMaybe<Scalars['String']['input']>;
  /** Whether the dictionary marks it as a green occupation. */
  readonly green: Scalars['Boolean']['input'];
  /** Whether the dictionary marks it as a digital occupation. */
  readonly digital: Scalars['Boolean']['input'];
};

/** An occupation named by edition and code. */
export type OccupationKeyInput = {
  /** The edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** The code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
};

/** A mapping between two editions. */
export type MapOccupationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The occupation in the earlier edition. */
  readonly from: OccupationKeyInput;
  /** The occupation in the later edition. */
  readonly to: OccupationKeyInput;
  /** What happened between the two. */
  readonly kind: OccupationMappingKind;
  /** What should be known about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where this can be read. */
  readonly source: Scalars['String']['input'];
};

/** The mapping to take back. */
export type UnmapOccupationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The mapping. */
  readonly id: Scalars['ID']['input'];
  /** Why it was wrong. */
  readonly reason: Scalars['String']['input'];
};

/** The edition after the change, or why it was refused. */
export type OccupationEditionResult = OccupationEdition | InvalidInput | NotFound | NotAllowed | Conflict;

/** The mapping after the change, or why it was refused. */
export type OccupationMappingResult = OccupationMapping | InvalidInput | NotFound | NotAllowed | Conflict;

/** Who may sit the examination of one level. */
export type LevelEligibility = {
  /** The level. */
  readonly level: SkillLevel;
  /** The ways in: one of them must be met; at most 20. */
  readonly alternatives: ReadonlyArray<EligibilityAlternative>;
};

/** One way in: every condition of it must hold; at most 10. */
export type EligibilityAlternative = {
  /** The conditions. */
  readonly conditions: ReadonlyArray<EligibilityCondition>;
};

/** A condition of eligibility. Which fields it has follows from its kind; the others are null. */
export type EligibilityCondition = {
  /** What is asked for. */
  readonly kind: EligibilityKind;
  /** Of WORK: the fewest years. Of CERTIFICATE: the fewest years since it was issued, 0 for none. */
  readonly years?: Maybe<Scalars['Int']['output']>;
  /** Of WORK: whether work in a related occupation counts too. */
  readonly related?: Maybe<Scalars['Boolean']['output']>;
  /** Of CERTIFICATE: the level of the certificate in this occupation. */
  readonly level?: Maybe<SkillLevel>;
  /** Of SCHOOLING: the least schooling. */
  readonly schooling?: Maybe<Schooling>;
  /** Of SCHOOLING: whether the field must be that of the occupation or a related one. */
  readonly sameField?: Maybe<Scalars['Boolean']['output']>;
};

/** What a condition of eligibility asks for. */
export type EligibilityKind =
  /** Years of work in the occupation. */
  | 'WORK'
  /** A certificate of a lower level of the occupation. */
  | 'CERTIFICATE'
  /** A diploma, or being in the last year before it. */
  | 'SCHOOLING'
  /** A finished apprenticeship in the occupation. */
  | 'APPRENTICESHIP';

/** Who may sit the examination of one level. */
export type LevelEligibilityInput = {
  /** The level; one of the version's. */
  readonly level: SkillLevel;
  /** The ways in. */
  readonly alternatives: ReadonlyArray<EligibilityAlternativeInput>;
};

/** One way in: every condition of it must hold. */
export type EligibilityAlternativeInput = {
  /** The conditions. */
  readonly conditions: ReadonlyArray<EligibilityConditionInput>;
};

/** A condition of eligibility; it has the fields of its kind and no other. */
export type EligibilityConditionInput = {
  /** What is asked for. */
  readonly kind: EligibilityKind;
  /** Of WORK and CERTIFICATE: years, from 0 to 50. */
  readonly years?: InputMaybe<Scalars['Int']['input']>;
  /** Of WORK: whether work in a related occupation counts too. */
  readonly related?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of CERTIFICATE: its level, below the one that is examined. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Of SCHOOLING: the least schooling. */
  readonly schooling?: InputMaybe<Schooling>;
  /** Of SCHOOLING: whether the field must be that of the occupation or a related one. */
  readonly sameField?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ExamPlan = {
  readonly id: Scalars['ID']['output'];
  /** The forms of this examination, newest first; null for others than its host and the office. */
  readonly forms?: Maybe<FormConnection>;
};


export type ExamPlanFormsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A form: the paper of one part of an examination. That it exists, and how far it is, is known to item writers, the
 * office and the host of its examination. What it says is seen by the writers until it is sealed, by the office, and by
 * the host once it is released.
 */
export type Form = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** What it examines. */
  readonly occupationLevel: OccupationLevel;
  /** The part of the examination. */
  readonly part: WeightPart;
  /** The examination that it is meant for, if one. */
  readonly examPlan?: Maybe<ExamPlan>;
  /** The version of the standard whose weights it is held against. */
  readonly standardVersion: StandardVersion;
  /** How far it is. */
  readonly state: FormState;
  /** How many items it has. */
  readonly itemCount: Scalars['NonNegativeInt']['output'];
  /** What it says; null for others than those who may see it now. At most 20 sections. */
  readonly sections?: Maybe<ReadonlyArray<FormSection>>;
  /** The points that can be reached. */
  readonly points: Scalars['NonNegativeInt']['output'];
  /** The functions and work contents of which it has more or fewer items than its blueprint; null for others than those who see the content. */
  readonly deviations?: Maybe<ReadonlyArray<FormDeviation>>;
  /** The SHA-256 digest of its canonical content, as sealed: JSON without blanks, keys in alphabetical order. Null before. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** The moment from which it can be released, set when it is sealed. */
  readonly releasableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** What has happened to it, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far a form is. */
export type FormState =
  /** Put together. */
  | 'ASSEMBLED'
  /** Accepted by somebody else. */
  | 'REVIEWED'
  /** Frozen. */
  | 'SEALED'
  /** Open to the host of its examination. */
  | 'RELEASED'
  /** Used; final. */
  | 'USED'
  /** Put away without having been used; final. */
  | 'VOID';

/** A section of a form. */
export type FormSection = {
  /** The heading. */
  readonly title: Scalars['String']['output'];
  /** Its items, in their order; at most 200. */
  readonly positions: ReadonlyArray<FormPosition>;
};

/** An item's place on a form, with what is printed of it; answers are not part of it. */
export type FormPosition = {
  /** The number on the form, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The points for a right answer. */
  readonly points: Scalars['Int']['output'];
  /** The item version. */
  readonly itemVersionId: Scalars['ID']['output'];
  /** The kind of question. */
  readonly type: ItemType;
  /** The question in one language. */
  readonly stem: Scalars['String']['output'];
  /** The options to choose from. */
  readonly options: ReadonlyArray<ItemOption>;
};


/** An item's place on a form, with what is printed of it; answers are not part of it. */
export type FormPositionStemArgs = {
  lang?: InputMaybe<Language>;
};

/** A cell of the blueprint of which a form has more or fewer items. */
export type FormDeviation = {
  /** The function. */
  readonly function: Scalars['String']['output'];
  /** The work content. */
  readonly workContent: Scalars['String']['output'];
  /** How many items the blueprint asks for. */
  readonly expected: Scalars['NonNegativeInt']['output'];
  /** How many the form has; items that belong to no cell are listed with 0 expected. */
  readonly found: Scalars['NonNegativeInt']['output'];
};

/** Which forms to list; everything given must hold. */
export type FormFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** Of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** Of this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<FormState>>;
};

/** A new form. */
export type AssembleFormInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version of the standard that it is held against. */
  readonly standardVersionId: Scalars['ID']['input'];
  /** The level. */
  readonly level: SkillLevel;
  /** The part. */
  readonly part: WeightPart;
  /** The examination that it is meant for, of the same occupation and level. */
  readonly examPlanId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** The sections, at most 20, with at most 200 items together. */
  readonly sections: ReadonlyArray<FormSectionInput>;
};

/** A form, put together anew. */
export type ReassembleFormInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The form. */
  readonly id: Scalars['ID']['input'];
  /** What it is called. */
  readonly title: Scalars['String']['input'];
  /** The sections, at most 20, with at most 200 items together. */
  readonly sections: ReadonlyArray<FormSectionInput>;
};

/** A section of a form. */
export type FormSectionInput = {
  /** The heading. */
  readonly title: Scalars['String']['input'];
  /** Its items, in their order. */
  readonly positions: ReadonlyArray<FormPositionInput>;
};

/** An item's place on a form. */
export type FormPositionInput = {
  /** The item version: live, of the occupation and level. */
  readonly itemVersionId: Scalars['ID']['input'];
  /** The points for a right answer, from 1 to 100. */
  readonly points: Scalars['Int']['input'];
};

/** The sealing of a form. */
export type SealFormInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The form. */
  readonly id: Scalars['ID']['input'];
  /** The moment from which it can be released. */
  readonly releasableFrom: Scalars['DateTime']['input'];
};

/** A move of a form. */
export type FormMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of forms. */
export type FormConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FormEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many forms the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of forms. */
export type FormEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The form. */
  readonly node: Form;
};

/** The form after the change, or why it was refused. */
export type FormResult = Form | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

export type Resolution = {
  readonly id: Scalars['ID']['output'];
};

/** A claim for the funding of a development project (standard detail table and question bank). */
export type FundingClaim = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The project. */
  readonly project: DevelopmentProject;
  /** The institution that claims. */
  readonly institution?: Maybe<Institution>;
  /** How much is claimed. */
  readonly amount: Money;
  /** The council's resolution that authorises it; null before. */
  readonly resolution?: Maybe<Resolution>;
  /** How far it is. */
  readonly state: FundingClaimState;
  /** The day on which it was granted; null before. */
  readonly grantedOn?: Maybe<Scalars['Date']['output']>;
  /** What has happened to it, oldest first; at most the latest hundred steps. */
  readonly steps: ReadonlyArray<Step>;
};

/** How far a claim is. */
export type FundingClaimState =
  /** Being written. */
  | 'DRAFT'
  /** Authorised by a resolution of the council. */
  | 'AUTHORISED'
  /** Handed in. */
  | 'SUBMITTED'
  /** Granted; final. */
  | 'GRANTED'
  /** Rejected; final. */
  | 'REJECTED';

/** How much can be granted, by the rules in force in a time. */
export type FundingLimit = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day on which it holds; null until it is ended or another follows. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The most that one project gets. */
  readonly perProject: Money;
  /** The most that the alliance gets in a calendar year. */
  readonly perYear: Money;
  /** Where it was laid down. */
  readonly source: Scalars['String']['output'];
};

/** How much the alliance was granted in a year. */
export type FundingYear = {
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** How many claims were granted. */
  readonly claims: Scalars['NonNegativeInt']['output'];
  /** How much was granted. */
  readonly granted: Money;
};

/** How much an institution was granted in a year. */
export type FundingTotal = {
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** How many of its claims were granted. */
  readonly claims: Scalars['NonNegativeInt']['output'];
  /** How much it was granted. */
  readonly granted: Money;
};

/** Which claims to list; everything given must hold. */
export type FundingClaimFilter = {
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<FundingClaimState>>;
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Granted in this calendar year. */
  readonly grantedIn?: InputMaybe<Scalars['Int']['input']>;
};

/** A new claim. */
export type DraftFundingClaimInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The project. */
  readonly projectId: Scalars['ID']['input'];
  /** How much is claimed, in the currency of the limits in force. */
  readonly amount: MoneyInput;
};

/** The resolution that authorises a claim. */
export type AuthoriseFundingClaimInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The claim. */
  readonly id: Scalars['ID']['input'];
  /** The resolution: adopted, and about the funding of standard projects. */
  readonly resolutionId: Scalars['ID']['input'];
};

/** Limits of funding. */
export type SetFundingLimitInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first day on which it holds; today or later. */
  readonly validFrom: Scalars['Date']['input'];
  /** The most that one project gets. */
  readonly perProject: MoneyInput;
  /** The most that the alliance gets in a calendar year, in the same currency. */
  readonly perYear: MoneyInput;
  /** Where it was laid down. */
  readonly source: Scalars['String']['input'];
};

/** A move of a claim. */
export type FundingClaimMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of claims. */
export type FundingClaimConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FundingClaimEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of claims. */
export type FundingClaimEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: FundingClaim;
};

/** The claim after the change, or why it was refused. */
export type FundingClaimResult = FundingClaim | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The limits after the change, or why it was refused. */
export type FundingLimitResult = FundingLimit | InvalidInput | NotAllowed | Conflict;

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
  /** The version that forms use now; null where none is live. */
  readonly liveVersion?: Maybe<ItemVersion>;
  /** All versions, newest first. */
  readonly versions?: Maybe<ItemVersionConnection>;
  /** The expert who wrote its first version; null where the account is not that of an expert. */
  readonly author?: Maybe<Expert>;
};


/** An item of the question bank: a question through all its versions. */
export type ItemVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** The keys of the right options, of an ordering in the right order; null for others than those who write and review items. */
  readonly answerKeys?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The right number, of a numeric question; null of other questions, and null for others than those who write and review items. */
  readonly numericAnswer?: Maybe<NumericAnswer>;
  /** How a practical task is scored: the points of all criteria sum to 100; null of other questions, and null for others than those who write and review items. At most 50 criteria. */
  readonly scoringSheet?: Maybe<ReadonlyArray<ScoringCriterion>>;
  /** What its reviewers made of it, oldest first, over all rounds; at most the latest hundred. Null for others than those who write and review items. */
  readonly reviews?: Maybe<ReadonlyArray<ItemReview>>;
  /** Its translations, by language; at most one for each language. */
  readonly translations: ReadonlyArray<ItemTranslation>;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than those who write and review items. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
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
  | 'TRUE_FALSE'
  /** A number, right within a tolerance. */
  | 'NUMERIC'
  /** 排序题: all options in one right order. */
  | 'ORDERING'
  /** A task that is done and scored by a sheet. */
  | 'PRACTICAL_TASK';

/** The right answer to a numeric question. */
export type NumericAnswer = {
  /** The right number. */
  readonly value: Scalars['Float']['output'];
  /** How far an answer may be from it, in either direction. */
  readonly tolerance: Scalars['Float']['output'];
  /** The unit in which is answered. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A criterion by which a practical task is scored. */
export type ScoringCriterion = {
  /** What is looked at. */
  readonly criterion: Scalars['String']['output'];
  /** The points for it. */
  readonly points: Scalars['Int']['output'];
};

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

/** Which items to list; everything given must hold. */
export type ItemFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** Of this occupation, by its code in that edition. */
  readonly occupationCode?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** Of any of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<SkillLevel>>;
  /** Whose newest version is in any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ItemVersionState>>;
  /** Whose newest version is of any of these kinds. */
  readonly types?: InputMaybe<ReadonlyArray<ItemType>>;
  /** Whose newest version examines this function. */
  readonly function?: InputMaybe<Scalars['String']['input']>;
  /** Whose newest version examines this work content. */
  readonly workContent?: InputMaybe<Scalars['String']['input']>;
  /** Whose first version was written by this expert. */
  readonly authorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose newest version the caller wrote. */
  readonly mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the newest version's question, in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type Expert = {
  readonly id: Scalars['ID']['output'];
  /** The items that this expert wrote, by their codes; null for others than those who write and review items, and the expert. */
  readonly authoredItems?: Maybe<ItemConnection>;
};


export type ExpertAuthoredItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of item versions. */
export type ItemVersionConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ItemVersionEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many versions the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of item versions. */
export type ItemVersionEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: ItemVersion;
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
  /** The options; T and F for a true-or-false question, none for a number or a task. */
  readonly options: ReadonlyArray<ItemOptionInput>;
  /** The keys of the right options, of an ordering all of them in the right order; none for a number or a task. */
  readonly answerKeys: ReadonlyArray<Scalars['String']['input']>;
  /** The right number, of a numeric question. */
  readonly numericAnswer?: InputMaybe<NumericAnswerInput>;
  /** How it is scored, of a practical task: at most 50 criteria whose points sum to 100. */
  readonly scoringSheet?: InputMaybe<ReadonlyArray<ScoringCriterionInput>>;
};

/** A draft, written anew. */
export type EditItemVersionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The draft. */
  readonly id: Scalars['ID']['input'];
  /** The kind of question. */
  readonly type: ItemType;
  /** The function of the standard that it examines. */
  readonly function: Scalars['String']['input'];
  /** The work content that it examines. */
  readonly workContent: Scalars['String']['input'];
  /** The question in Simplified Chinese. */
  readonly stem: Scalars['String']['input'];
  /** The options; T and F for a true-or-false question, none for a number or a task. */
  readonly options: ReadonlyArray<ItemOptionInput>;
  /** The keys of the right options, of an ordering all of them in the right order; none for a number or a task. */
  readonly answerKeys: ReadonlyArray<Scalars['String']['input']>;
  /** The right number, of a numeric question. */
  readonly numericAnswer?: InputMaybe<NumericAnswerInput>;
  /** How it is scored, of a practical task: at most 50 criteria whose points sum to 100. */
  readonly scoringSheet?: InputMaybe<ReadonlyArray<ScoringCriterionInput>>;
};

/** The item whose next version is begun. */
export type ReviseItemInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item. */
  readonly id: Scalars['ID']['input'];
};

/** The right answer to a numeric question. */
export type NumericAnswerInput = {
  /** The right number. */
  readonly value: Scalars['Float']['input'];
  /** How far an answer may be from it, in either direction. */
  readonly tolerance: Scalars['Float']['input'];
  /** The unit in which is answered. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A criterion by which a practical task is scored. */
export type ScoringCriterionInput = {
  /** What is looked at. */
  readonly criterion: Scalars['String']['input'];
  /** The points for it, from 1 to 100. */
  readonly points: Scalars['Int']['input'];
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

/** The item version after the change, or why it was refused. */
export type ItemVersionResult = ItemVersion | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

/** What a reviewer made of an item version. */
export type ItemReview = {
  /** The round of review: it rises when the version is given back. */
  readonly round: Scalars['Int']['output'];
  /** What was found. */
  readonly verdict: ItemVerdict;
  /** What the reviewer says to it. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  readonly reviewedAt: Scalars['DateTime']['output'];
};

/** What a reviewer finds. */
export type ItemVerdict =
  /** It can be tried with candidates. */
  | 'APPROVE'
  /** It cannot, for a reason. */
  | 'OBJECT';

/** An item version in another language. */
export type ItemTranslation = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What is translated. */
  readonly itemVersion: ItemVersion;
  /** The language. */
  readonly language: Language;
  /** The question. */
  readonly stem: Scalars['String']['output'];
  /** The options, with the keys of the item. */
  readonly options: ReadonlyArray<TranslatedOption>;
  /** How far it is. */
  readonly state: ItemTranslationState;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than those who write and review items. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};

/** An option in another language. */
export type TranslatedOption = {
  /** The letter by which it is chosen. */
  readonly key: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** How far a translation is. */
export type ItemTranslationState =
  /** Waits for somebody other than its translator. */
  | 'REVIEW'
  /** Given back to its translator, or outdated since the item was rewritten. */
  | 'RETURNED'
  /** Accepted: the item is readable in this language. */
  | 'APPROVED';

/** What a reviewer makes of an item version. */
export type ReviewItemVersionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item version. */
  readonly id: Scalars['ID']['input'];
  /** What was found. */
  readonly verdict: ItemVerdict;
  /** What there is to say; an objection says why. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** A translation. */
export type TranslateItemVersionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The item version. */
  readonly id: Scalars['ID']['input'];
  /** The language; not Simplified Chinese, in which items are written. */
  readonly language: Language;
  /** The question. */
  readonly stem: Scalars['String']['input'];
  /** The options, with the same keys as the item's. */
  readonly options: ReadonlyArray<ItemOptionInput>;
};

/** A translation, written anew. */
export type ReviseItemTranslationInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The translation. */
  readonly id: Scalars['ID']['input'];
  /** The question. */
  readonly stem: Scalars['String']['input'];
  /** The options, with the same keys as the item's. */
  readonly options: ReadonlyArray<ItemOptionInput>;
};

/** A move of a translation. */
export type ItemTranslationMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The translation after the change, or why it was refused. */
export type ItemTranslationResult = ItemTranslation | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove;

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
  /** How the employers were asked, where that was said. */
  readonly method?: Maybe<SurveyMethod>;
  /** The first day on which they were asked. */
  readonly askedFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which they were asked. */
  readonly askedUntil?: Maybe<Scalars['Date']['output']>;
  /** How many employers were asked. */
  readonly sample?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The number of the revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** The revision that this one corrects; null for the first. */
  readonly corrects?: Maybe<JobSurvey>;
  /** The revision that corrects this one, and counts in its place; null for the newest. */
  readonly correctedBy?: Maybe<JobSurvey>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The demand found; at most the 500 figures that a survey has. */
  readonly figures: ReadonlyArray<SurveyedFigure>;
};

/** How employers are asked. */
export type SurveyMethod =
  /** A questionnaire that employers fill in. */
  | 'QUESTIONNAIRE'
  /** Talks with employers. */
  | 'INTERVIEW'
  /** Counting advertised positions. */
  | 'ADVERTISED_POSITIONS'
  /** More than one of these. */
  | 'MIXED';

/** How many people a survey found wanted at one level of an occupation in one place. */
export type SurveyedFigure = {
  /** The level of the occupation. */
  readonly occupationLevel: OccupationLevel;
  /** The place. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** How many people are wanted. */
  readonly people: Scalars['NonNegativeInt']['output'];
};

/** Which surveys to list; everything given must hold. */
export type JobSurveyFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** That speak of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Revisions that were corrected too; they are left out otherwise. */
  readonly corrected: Scalars['Boolean']['input'];
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
  /** How they were asked. */
  readonly method?: InputMaybe<SurveyMethod>;
  /** The first day on which they were asked. */
  readonly askedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which they were asked. */
  readonly askedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** How many employers were asked; not fewer than answered. */
  readonly sample?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The demand found, at most 500 figures. */
  readonly figures: ReadonlyArray<DemandFigureInput>;
};

/** A survey, corrected: what is given here stands in place of all that was said. */
export type CorrectJobSurveyInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The newest revision of the survey. */
  readonly id: Scalars['ID']['input'];
  /** What it was about. */
  readonly title: Scalars['String']['input'];
  /** The year that it speaks of. */
  readonly year: Scalars['Int']['input'];
  /** How many employers answered. */
  readonly respondents: Scalars['NonNegativeInt']['input'];
  /** How they were asked. */
  readonly method?: InputMaybe<SurveyMethod>;
  /** The first day on which they were asked. */
  readonly askedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which they were asked. */
  readonly askedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** How many employers were asked; not fewer than answered. */
  readonly sample?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The demand found, at most 500 figures. */
  readonly figures: ReadonlyArray<DemandFigureInput>;
};

/** A page of surveys. */
export type JobSurveyConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<JobSurveyEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many surveys the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of surveys. */
export type JobSurveyEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The survey. */
  readonly node: JobSurvey;
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

/** The survey, or why it was refused. */
export type JobSurveyResult = JobSurvey | InvalidInput | NotFound | NotAllowed | Conflict | FactNotYetKnown;

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
  /** What became of it in later editions; at most 50 mappings, and from there one reads on. */
  readonly successors: ReadonlyArray<OccupationMapping>;
  /** What it comes from in earlier editions; at most 50 mappings. */
  readonly predecessors: ReadonlyArray<OccupationMapping>;
  /** All versions of its standard, newest first. */
  readonly standardVersions?: Maybe<StandardVersionConnection>;
  /** The surveys that speak of it, the one recorded last first; corrected revisions are left out. */
  readonly jobSurveys?: Maybe<JobSurveyConnection>;
  /** The resources shared for it, newest first. */
  readonly teachingResources?: Maybe<TeachingResourceConnection>;
  /** The published textbooks for it, newest first. */
  readonly textbooks?: Maybe<TextbookConnection>;
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


/** An occupation of the national dictionary. Codes change between editions, so both make the key. */
export type OccupationJobSurveysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An occupation of the national dictionary. Codes change between editions, so both make the key. */
export type OccupationTeachingResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An occupation of the national dictionary. Codes change between editions, so both make the key. */
export type OccupationTextbooksArgs = {
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
  /** The live items of each function against the weights of the standard in force; empty where the weights are not known. At most 200. */
  readonly bankHealth?: Maybe<ReadonlyArray<FunctionHealth>>;
  /** The courses offered for this level, newest first. */
  readonly courses?: Maybe<CourseConnection>;
};


/** One skill level of an occupation: what is taught, examined and certified. */
export type OccupationLevelCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which occupations to list; everything given must hold. */
export type OccupationFilter = {
  /** Part of the name in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only occupations that the alliance assesses. */
  readonly assessed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this edition of the dictionary. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of the list of occupations. */
export type OccupationOrder =
  /** By edition and code. */
  | 'CODE'
  /** By the Simplified Chinese name, in pinyin order. */
  | 'NAME';

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

/** What changed from one version of a standard to another. */
export type StandardComparison = {
  /** The version from which is compared. */
  readonly from: StandardVersion;
  /** The version to which is compared. */
  readonly to: StandardVersion;
  /** Each level that either version has, lowest first; at most the eight that exist. */
  readonly levels: ReadonlyArray<LevelComparison>;
};

/** What changed at one level; a level that one version lacks is added or removed with all its work contents. */
export type LevelComparison = {
  /** The level. */
  readonly level: SkillLevel;
  /** How many work contents were added. */
  readonly added: Scalars['NonNegativeInt']['output'];
  /** How many work contents were removed. */
  readonly removed: Scalars['NonNegativeInt']['output'];
  /** How many work contents ask for other skills or knowledge. */
  readonly changed: Scalars['NonNegativeInt']['output'];
  /** How many work contents are found under another function. */
  readonly moved: Scalars['NonNegativeInt']['output'];
  /** How many work contents stayed as they are. */
  readonly unchanged: Scalars['NonNegativeInt']['output'];
  /** Each work content that did not stay as it is, in the order of the versions; at most the thousand rows of a standard. */
  readonly changes: ReadonlyArray<WorkContentChange>;
};

/** What became of a work content. */
export type WorkContentChange = {
  /** What happened to it. */
  readonly kind: WorkContentChangeKind;
  /** Its name. */
  readonly workContent: Scalars['String']['output'];
  /** The function that it had; null when it was added. */
  readonly fromFunction?: Maybe<Scalars['String']['output']>;
  /** The function that it has; null when it was removed. */
  readonly toFunction?: Maybe<Scalars['String']['output']>;
  /** The skills that are asked for now. */
  readonly skillsAdded: ReadonlyArray<Scalars['String']['output']>;
  /** The skills that are asked for no more. */
  readonly skillsRemoved: ReadonlyArray<Scalars['String']['output']>;
  /** The knowledge that is asked for now. */
  readonly knowledgeAdded: ReadonlyArray<Scalars['String']['output']>;
  /** The knowledge that is asked for no more. */
  readonly knowledgeRemoved: ReadonlyArray<Scalars['String']['output']>;
};

/** What can happen to a work content between two versions. */
export type WorkContentChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is gone. */
  | 'REMOVED'
  /** It asks for other skills or knowledge. */
  | 'CHANGED'
  /** It is found under another function, perhaps with other skills or knowledge. */
  | 'MOVED';

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
  /** What is asked of people at a level: its own content and, since higher levels include lower ones, that of those below. */
  readonly requirements: ReadonlyArray<StandardLevel>;
  /** The weight tables: one row for each part of the content, with a column for each level. */
  readonly weights: ReadonlyArray<WeightRow>;
  /** How examinations by this version are to be held. */
  readonly examinationRules: ExaminationRules;
  /** The first day on which it was in force. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than its developer, its experts and the office. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
  /** The consultation that was opened last; null before the first. */
  readonly consultation?: Maybe<Consultation>;
  /** The comments on it, oldest first. */
  readonly comments?: Maybe<ConsultationCommentConnection>;
  /**
   * Who may sit the examination, by level: one alternative must hold, and of it every condition. A level without an
   * entry asks for nothing. Certification evaluates it; the event `standardVersion` carries the same shape.
   */
  readonly eligibility: ReadonlyArray<LevelEligibility>;
};


/** A version of an occupation's standard. */
export type StandardVersionRequirementsArgs = {
  level: SkillLevel;
};


/** A version of an occupation's standard. */
export type StandardVersionCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConsultationCommentFilter>;
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
  /** The shortest comprehensive review of the upper levels, in minutes. */
  readonly reviewMinutes: Scalars['Int']['output'];
};

export type Institution = {
  readonly id: Scalars['ID']['output'];
  /** The standards that this institution developed, newest first. */
  readonly developedStandards?: Maybe<StandardVersionConnection>;
  /** The courses that this institution offers, newest first; for its staff and the office its other courses too. */
  readonly courses?: Maybe<CourseConnection>;
  /** The claims of this institution for funding, newest first; null for others than its staff, the council and the office. */
  readonly fundingClaims?: Maybe<FundingClaimConnection>;
  /** How much was granted to this institution in each year, newest first; at most the latest 20 years. Null for others than its staff, the council and the office. */
  readonly fundingTotals?: Maybe<ReadonlyArray<FundingTotal>>;
  /** The resources that this institution shares, newest first; for its staff and the office its other ones too. */
  readonly teachingResources?: Maybe<TeachingResourceConnection>;
};


export type InstitutionDevelopedStandardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionCoursesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionFundingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type InstitutionTeachingResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Who may sit the examination, by level; nothing is asked of levels that are left out. */
  readonly eligibility: ReadonlyArray<LevelEligibilityInput>;
};

/** A draft, written anew. */
export type EditStandardVersionInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The draft. */
  readonly id: Scalars['ID']['input'];
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
  /** Who may sit the examination, by level; nothing is asked of levels that are left out. */
  readonly eligibility: ReadonlyArray<LevelEligibilityInput>;
};

/** Which versions of standards to list; everything given must hold. */
export type StandardVersionFilter = {
  /** Of this edition of the dictionary. */
  readonly edition?: InputMaybe<Scalars['String']['input']>;
  /** Of the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<StandardVersionState>>;
  /** Part of the title; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
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
  /** The shortest comprehensive review of the upper levels, in minutes; at least 30. */
  readonly reviewMinutes: Scalars['Int']['input'];
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

/** The version after the change, or why it was refused. */
export type StandardVersionResult = StandardVersion | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A resource for teaching that an institution shares with the others. */
export type TeachingResource = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: TeachingResourceKind;
  /** The title in one language. */
  readonly title: Scalars['String']['output'];
  /** The title in all languages that are known. */
  readonly titles: LocalizedText;
  /** The licence. */
  readonly licence: Licence;
  /** The languages that it is in. */
  readonly languages: ReadonlyArray<Language>;
  /** Where it can be fetched: an https address. */
  readonly url: Scalars['String']['output'];
  /** How large it is, in bytes, as text, since it can be more than an Int holds. */
  readonly sizeBytes: Scalars['String']['output'];
  /** The SHA-256 digest of it, in 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** The institution that shares it. */
  readonly institution?: Maybe<Institution>;
  /** What it teaches for. */
  readonly occupation: Occupation;
  /** The level that it teaches for; null when it is for all. */
  readonly level?: Maybe<SkillLevel>;
  /** How far it is. */
  readonly state: TeachingResourceState;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than its institution and the office. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};


/** A resource for teaching that an institution shares with the others. */
export type TeachingResourceTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** Kinds of resources. */
export type TeachingResourceKind =
  /** Slides. */
  | 'SLIDES'
  /** A film. */
  | 'VIDEO'
  /** Something to be tried on a screen. */
  | 'SIMULATION'
  /** Exercises. */
  | 'EXERCISES'
  /** The description of a case. */
  | 'CASE'
  /** A plan for lessons. */
  | 'LESSON_PLAN'
  /** Data to work with. */
  | 'DATA_SET';

/** How far a resource is. */
export type TeachingResourceState =
  /** Entered by its institution. */
  | 'DRAFT'
  /** Accepted by the office. */
  | 'REVIEWED'
  /** Open to everybody. */
  | 'SHARED'
  /** Not shared any more; final. */
  | 'WITHDRAWN';

/** A licence under which resources can be shared. */
export type Licence = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The SPDX identifier, such as CC-BY-4.0, or a name of the alliance's own. */
  readonly code: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Whether the code is one of the SPDX list. */
  readonly spdx: Scalars['Boolean']['output'];
  /** Where it can be read. */
  readonly url: Scalars['String']['output'];
};

/** Which resources to list; everything given must hold. */
export type TeachingResourceFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** For the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** For this level, or for all. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Of any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<TeachingResourceKind>>;
  /** In this language. */
  readonly language?: InputMaybe<Language>;
  /** Under the licence with this code. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<TeachingResourceState>>;
  /** Part of the title in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A new resource. */
export type DraftTeachingResourceInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that has the right to share it. */
  readonly institutionId: Scalars['ID']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The level that it teaches for; none when it is for all. */
  readonly level?: InputMaybe<SkillLevel>;
  /** What kind of thing it is. */
  readonly kind: TeachingResourceKind;
  /** The title, in at least one language. */
  readonly titles: LocalizedTextInput;
  /** The code of the licence. */
  readonly licence: Scalars['String']['input'];
  /** The languages that it is in. */
  readonly languages: ReadonlyArray<Language>;
  /** Where it can be fetched: an https address. */
  readonly url: Scalars['String']['input'];
  /** How large it is, in bytes: digits only. */
  readonly sizeBytes: Scalars['String']['input'];
  /** The SHA-256 digest of it, in 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** The entry of a resource, written anew. */
export type EditTeachingResourceInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The resource. */
  readonly id: Scalars['ID']['input'];
  /** The level that it teaches for; none when it is for all. */
  readonly level?: InputMaybe<SkillLevel>;
  /** What kind of thing it is. */
  readonly kind: TeachingResourceKind;
  /** The title, in at least one language. */
  readonly titles: LocalizedTextInput;
  /** The code of the licence. */
  readonly licence: Scalars['String']['input'];
  /** The languages that it is in. */
  readonly languages: ReadonlyArray<Language>;
  /** Where it can be fetched: an https address. */
  readonly url: Scalars['String']['input'];
  /** How large it is, in bytes: digits only. */
  readonly sizeBytes: Scalars['String']['input'];
  /** The SHA-256 digest of it, in 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
};

/** A licence. */
export type AddLicenceInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The SPDX identifier, or a name of the alliance's own that begins with LicenseRef-. */
  readonly code: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** Where it can be read: an https address. */
  readonly url: Scalars['String']['input'];
};

/** A move of a resource. */
export type TeachingResourceMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of resources. */
export type TeachingResourceConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<TeachingResourceEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many resources the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of resources. */
export type TeachingResourceEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: TeachingResource;
};

/** The resource after the change, or why it was refused. */
export type TeachingResourceResult = TeachingResource | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The licence after the change, or why it was refused. */
export type LicenceResult = Licence | InvalidInput | NotAllowed | Conflict;

/** A textbook (教材). */
export type Textbook = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The title in one language. */
  readonly title: Scalars['String']['output'];
  /** The title in all languages that are known. */
  readonly titles: LocalizedText;
  /** The ISBN of 13 digits, without hyphens; null where it has none. */
  readonly isbn?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** Which edition of the book it is. */
  readonly bookEdition: Scalars['String']['output'];
  /** The occupation that it is for. */
  readonly occupation: Occupation;
  /** The levels that it is for, lowest first. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** The version of the standard that it follows; null where it follows none. */
  readonly standardVersion?: Maybe<StandardVersion>;
  /** The institution that wrote or proposes it. */
  readonly institution?: Maybe<Institution>;
  /** How far it is. */
  readonly state: TextbookState;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than its institution and the office. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};


/** A textbook (教材). */
export type TextbookTitleArgs = {
  lang?: InputMaybe<Language>;
};

/** How far a textbook is. */
export type TextbookState =
  /** Entered by its institution. */
  | 'DRAFT'
  /** Accepted by the office. */
  | 'REVIEWED'
  /** To be used. */
  | 'PUBLISHED'
  /** Not to be used any more; final. */
  | 'WITHDRAWN';

/** Which textbooks to list; everything given must hold. */
export type TextbookFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** For the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** For this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Of this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<TextbookState>>;
  /** With this ISBN, with or without hyphens. */
  readonly isbn?: InputMaybe<Scalars['String']['input']>;
  /** Part of the title in any language; a single character is enough. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

/** A new textbook. */
export type DraftTextbookInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution that wrote or proposes it. */
  readonly institutionId: Scalars['ID']['input'];
  /** The title, in at least one language. */
  readonly titles: LocalizedTextInput;
  /** The ISBN of 13 digits, with or without hyphens. */
  readonly isbn?: InputMaybe<Scalars['String']['input']>;
  /** Who publishes it. */
  readonly publisher: Scalars['String']['input'];
  /** Which edition of the book it is. */
  readonly bookEdition: Scalars['String']['input'];
  /** The edition of the dictionary, such as 2022. */
  readonly edition: Scalars['String']['input'];
  /** The occupation's code in that edition. */
  readonly code: Scalars['OccupationCode']['input'];
  /** The levels that it is for. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** The version of the standard that it follows. */
  readonly standardVersionId?: InputMaybe<Scalars['ID']['input']>;
};

/** The entry of a textbook, written anew. */
export type EditTextbookInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The textbook. */
  readonly id: Scalars['ID']['input'];
  /** The title, in at least one language. */
  readonly titles: LocalizedTextInput;
  /** The ISBN of 13 digits, with or without hyphens. */
  readonly isbn?: InputMaybe<Scalars['String']['input']>;
  /** Who publishes it. */
  readonly publisher: Scalars['String']['input'];
  /** Which edition of the book it is. */
  readonly bookEdition: Scalars['String']['input'];
  /** The levels that it is for. */
  readonly levels: ReadonlyArray<SkillLevel>;
  /** The version of the standard that it follows. */
  readonly standardVersionId?: InputMaybe<Scalars['ID']['input']>;
};

/** A move of a textbook. */
export type TextbookMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of textbooks. */
export type TextbookConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<TextbookEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many textbooks the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of textbooks. */
export type TextbookEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The textbook. */
  readonly node: Textbook;
};

/** The textbook after the change, or why it was refused. */
export type TextbookResult = Textbook | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** A run of a course: from a day to a day, at a place. */
export type TrainingRun = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The course. */
  readonly course: Course;
  /** The institution that gives it. */
  readonly institution?: Maybe<Institution>;
  /** The first day. */
  readonly beginsOn: Scalars['Date']['output'];
  /** The last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** Where it is held, in words. */
  readonly place: Scalars['String']['output'];
  /** In which jurisdiction it is held. */
  readonly jurisdiction: Scalars['JurisdictionCode']['output'];
  /** How many people can take part. */
  readonly seats: Scalars['Int']['output'];
  /** How many are enrolled; those who were taken off are not counted. */
  readonly enrolled: Scalars['NonNegativeInt']['output'];
  /** How many have completed it. */
  readonly completed: Scalars['NonNegativeInt']['output'];
  /** How far it is. */
  readonly state: TrainingRunState;
  /** Who takes part, in the order of enrolment; null for others than its institution and the office. */
  readonly enrolments?: Maybe<EnrolmentConnection>;
  /** What has happened to it, oldest first; at most the latest hundred steps. Null for others than its institution and the office. */
  readonly steps?: Maybe<ReadonlyArray<Step>>;
};


/** A run of a course: from a day to a day, at a place. */
export type TrainingRunEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far a run is. */
export type TrainingRunState =
  /** Planned. */
  | 'PLANNED'
  /** People can enrol. */
  | 'OPEN'
  /** Going on. */
  | 'RUNNING'
  /** Over; final. */
  | 'COMPLETED'
  /** Called off; final. */
  | 'CANCELLED';

/** A person who takes part in a run. Seen by the institution that gives it and by the office. */
export type Enrolment = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
  /** The run. */
  readonly trainingRun: TrainingRun;
  /** The person's name. */
  readonly personName: Scalars['String']['output'];
  /** What the institution knows the person by; a pseudonym, never the number of a document. */
  readonly personReference: Scalars['String']['output'];
  /** The id under which certification knows the person as a candidate, where it is known. */
  readonly candidateId?: Maybe<Scalars['ID']['output']>;
  /** How it ended for the person. */
  readonly outcome: TrainingOutcome;
  /** When the person was enrolled. */
  readonly enrolledAt: Scalars['DateTime']['output'];
};

/** How a run ends for a person. */
export type TrainingOutcome =
  /** It has not ended yet. */
  | 'OPEN'
  /** Everything was done that was asked for. */
  | 'COMPLETED'
  /** What was asked for was not reached. */
  | 'FAILED'
  /** The person stopped coming. */
  | 'DROPPED'
  /** Taken off before it began. */
  | 'WITHDRAWN';

/** Which runs to list; everything given must hold. */
export type TrainingRunFilter = {
  /** Of this edition of the dictionary. */
  readonly edition: Scalars['String']['input'];
  /** For the occupation with this code. */
  readonly code?: InputMaybe<Scalars['OccupationCode']['input']>;
  /** For this level. */
  readonly level?: InputMaybe<SkillLevel>;
  /** Held in this jurisdiction. */
  readonly jurisdiction?: InputMaybe<Scalars['JurisdictionCode']['input']>;
  /** Given by this institution. */
  readonly institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these states. */
  readonly states?: InputMaybe<ReadonlyArray<TrainingRunState>>;
  /** That begin on this day or later. */
  readonly beginsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** That begin on this day or earlier. */
  readonly beginsUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A new run. */
export type PlanTrainingRunInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The course. */
  readonly courseId: Scalars['ID']['input'];
  /** The first day; not in the past. */
  readonly beginsOn: Scalars['Date']['input'];
  /** The last day; at most two years later. */
  readonly endsOn: Scalars['Date']['input'];
  /** Where it is held, in words. */
  readonly place: Scalars['String']['input'];
  /** In which jurisdiction it is held. */
  readonly jurisdiction: Scalars['JurisdictionCode']['input'];
  /** How many people can take part, from 1 to 1,000. */
  readonly seats: Scalars['Int']['input'];
};

/** A person to enrol. */
export type EnrolInTrainingRunInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The run. */
  readonly trainingRunId: Scalars['ID']['input'];
  /** The person's name. */
  readonly personName: Scalars['String']['input'];
  /** What the institution knows the person by; a pseudonym, never the number of a document. */
  readonly personReference: Scalars['String']['input'];
  /** The id under which certification knows the person as a candidate. */
  readonly candidateId?: InputMaybe<Scalars['ID']['input']>;
};

/** The enrolment to take back. */
export type WithdrawEnrolmentInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The enrolment. */
  readonly id: Scalars['ID']['input'];
};

/** How a run ended for a person. */
export type RecordTrainingOutcomeInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The enrolment. */
  readonly id: Scalars['ID']['input'];
  /** The outcome: COMPLETED, FAILED or DROPPED. */
  readonly outcome: TrainingOutcome;
};

/** A move of a run. */
export type TrainingRunMoveInput = {
  /** A text chosen by the caller; the same text again repeats nothing and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of what is moved. */
  readonly id: Scalars['ID']['input'];
  /** Why; some moves ask for it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of runs. */
export type TrainingRunConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<TrainingRunEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many runs the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of runs. */
export type TrainingRunEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The run. */
  readonly node: TrainingRun;
};

/** A page of enrolments. */
export type EnrolmentConnection = {
  /** The entries of this page. */
  readonly edges: ReadonlyArray<EnrolmentEdge>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many enrolments the whole list has. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
};

/** An entry of a page of enrolments. */
export type EnrolmentEdge = {
  /** The place of this entry, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The enrolment. */
  readonly node: Enrolment;
};

/** The run after the change, or why it was refused. */
export type TrainingRunResult = TrainingRun | InvalidInput | NotFound | NotAllowed | Conflict | IllegalMove | FactNotYetKnown;

/** The enrolment after the change, or why it was refused. */
export type EnrolmentResult = Enrolment | InvalidInput | NotFound | NotAllowed | Conflict;



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
  ConsultationCommentResult:
    | ( ConsultationCommentRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  ConsultationRuleResult:
    | ( ConsultationRuleRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  CourseResult:
    | ( CourseRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  DevelopmentProjectResult:
    | ( DevelopmentProjectRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  OccupationEditionResult:
    | ( OccupationEditionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  OccupationMappingResult:
    | ( OccupationMappingRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  FormResult:
    | ( FormRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  FundingClaimResult:
    | ( FundingClaimRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  FundingLimitResult:
    | ( FundingLimitRow )
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
  ItemTranslationResult:
    | ( ItemTranslationRow )
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
  StandardVersionResult:
    | ( StandardVersionRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  TeachingResourceResult:
    | ( TeachingResourceRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  LicenceResult:
    | ( LicenceRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  TextbookResult:
    | ( TextbookRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  TrainingRunResult:
    | ( TrainingRunRow )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
    | ( ProblemAnswer )
  ;
  EnrolmentResult:
    | ( EnrolmentRow )
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
  Blueprint: ResolverTypeWrapper<Omit<Blueprint, 'standardVersion'> & { standardVersion: ResolversTypes['StandardVersion'] }>;
  BlueprintCell: ResolverTypeWrapper<BlueprintCell>;
  FunctionHealth: ResolverTypeWrapper<FunctionHealth>;
  Consultation: ResolverTypeWrapper<ConsultationRow>;
  ConsultationRule: ResolverTypeWrapper<ConsultationRuleRow>;
  ConsultationComment: ResolverTypeWrapper<ConsultationCommentRow>;
  CommentVerdict: CommentVerdict;
  ConsultationCommentFilter: ConsultationCommentFilter;
  OpenConsultationInput: OpenConsultationInput;
  CommentOnStandardInput: CommentOnStandardInput;
  AnswerConsultationCommentInput: AnswerConsultationCommentInput;
  SetConsultationRuleInput: SetConsultationRuleInput;
  ConsultationCommentConnection: ResolverTypeWrapper<Connection<ConsultationCommentRow>>;
  ConsultationCommentEdge: ResolverTypeWrapper<Edge<ConsultationCommentRow>>;
  ConsultationCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultationCommentResult']>;
  ConsultationRuleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConsultationRuleResult']>;
  Course: ResolverTypeWrapper<CourseRow>;
  CourseDelivery: CourseDelivery;
  CourseState: CourseState;
  CourseFilter: CourseFilter;
  DraftCourseInput: DraftCourseInput;
  EditCourseInput: EditCourseInput;
  CourseMoveInput: CourseMoveInput;
  CourseConnection: ResolverTypeWrapper<Connection<CourseRow>>;
  CourseEdge: ResolverTypeWrapper<Edge<CourseRow>>;
  CourseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseResult']>;
  DevelopmentProject: ResolverTypeWrapper<DevelopmentProjectRow>;
  DevelopmentScope: DevelopmentScope;
  DevelopmentProjectState: DevelopmentProjectState;
  DevelopmentProjectFilter: DevelopmentProjectFilter;
  PlanDevelopmentProjectInput: PlanDevelopmentProjectInput;
  DevelopmentProjectMoveInput: DevelopmentProjectMoveInput;
  DevelopmentProjectConnection: ResolverTypeWrapper<Connection<DevelopmentProjectRow>>;
  DevelopmentProjectEdge: ResolverTypeWrapper<Edge<DevelopmentProjectRow>>;
  DevelopmentProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DevelopmentProjectResult']>;
  OccupationEdition: ResolverTypeWrapper<OccupationEditionRow>;
  OccupationMapping: ResolverTypeWrapper<OccupationMappingRow>;
  OccupationMappingKind: OccupationMappingKind;
  EnterOccupationEditionInput: EnterOccupationEditionInput;
  MakeEditionCurrentInput: MakeEditionCurrentInput;
  EnterOccupationsInput: EnterOccupationsInput;
  OccupationInput: OccupationInput;
  OccupationKeyInput: OccupationKeyInput;
  MapOccupationInput: MapOccupationInput;
  UnmapOccupationInput: UnmapOccupationInput;
  OccupationEditionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OccupationEditionResult']>;
  OccupationMappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OccupationMappingResult']>;
  LevelEligibility: ResolverTypeWrapper<LevelEligibility>;
  EligibilityAlternative: ResolverTypeWrapper<EligibilityAlternative>;
  EligibilityCondition: ResolverTypeWrapper<EligibilityCondition>;
  EligibilityKind: EligibilityKind;
  LevelEligibilityInput: LevelEligibilityInput;
  EligibilityAlternativeInput: EligibilityAlternativeInput;
  EligibilityConditionInput: EligibilityConditionInput;
  ExamPlan: ResolverTypeWrapper<{ readonly id: string }>;
  Form: ResolverTypeWrapper<FormRow>;
  FormState: FormState;
  FormSection: ResolverTypeWrapper<FormSection>;
  FormPosition: ResolverTypeWrapper<FormPosition>;
  FormDeviation: ResolverTypeWrapper<FormDeviation>;
  FormFilter: FormFilter;
  AssembleFormInput: AssembleFormInput;
  ReassembleFormInput: ReassembleFormInput;
  FormSectionInput: FormSectionInput;
  FormPositionInput: FormPositionInput;
  SealFormInput: SealFormInput;
  FormMoveInput: FormMoveInput;
  FormConnection: ResolverTypeWrapper<Connection<FormRow>>;
  FormEdge: ResolverTypeWrapper<Edge<FormRow>>;
  FormResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FormResult']>;
  Resolution: ResolverTypeWrapper<{ readonly id: string }>;
  FundingClaim: ResolverTypeWrapper<FundingClaimRow>;
  FundingClaimState: FundingClaimState;
  FundingLimit: ResolverTypeWrapper<FundingLimitRow>;
  FundingYear: ResolverTypeWrapper<FundingYearRow>;
  FundingTotal: ResolverTypeWrapper<FundingTotal>;
  FundingClaimFilter: FundingClaimFilter;
  DraftFundingClaimInput: DraftFundingClaimInput;
  AuthoriseFundingClaimInput: AuthoriseFundingClaimInput;
  SetFundingLimitInput: SetFundingLimitInput;
  FundingClaimMoveInput: FundingClaimMoveInput;
  FundingClaimConnection: ResolverTypeWrapper<Connection<FundingClaimRow>>;
  FundingClaimEdge: ResolverTypeWrapper<Edge<FundingClaimRow>>;
  FundingClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundingClaimResult']>;
  FundingLimitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundingLimitResult']>;
  Item: ResolverTypeWrapper<ItemRow>;
  ItemVersion: ResolverTypeWrapper<ItemVersionRow>;
  ItemVersionState: ItemVersionState;
  ItemType: ItemType;
  NumericAnswer: ResolverTypeWrapper<NumericAnswer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ScoringCriterion: ResolverTypeWrapper<ScoringCriterion>;
  ItemOption: ResolverTypeWrapper<ItemOption>;
  ItemFilter: ItemFilter;
  Expert: ResolverTypeWrapper<{ readonly id: string }>;
  ItemVersionConnection: ResolverTypeWrapper<Connection<ItemVersionRow>>;
  ItemVersionEdge: ResolverTypeWrapper<Edge<ItemVersionRow>>;
  ItemConnection: ResolverTypeWrapper<Connection<ItemRow>>;
  ItemEdge: ResolverTypeWrapper<Edge<ItemRow>>;
  WriteItemInput: WriteItemInput;
  EditItemVersionInput: EditItemVersionInput;
  ReviseItemInput: ReviseItemInput;
  NumericAnswerInput: NumericAnswerInput;
  ScoringCriterionInput: ScoringCriterionInput;
  ItemOptionInput: ItemOptionInput;
  ItemVersionMoveInput: ItemVersionMoveInput;
  ItemVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ItemVersionResult']>;
  ItemReview: ResolverTypeWrapper<ItemReviewRow>;
  ItemVerdict: ItemVerdict;
  ItemTranslation: ResolverTypeWrapper<ItemTranslationRow>;
  TranslatedOption: ResolverTypeWrapper<TranslatedOption>;
  ItemTranslationState: ItemTranslationState;
  ReviewItemVersionInput: ReviewItemVersionInput;
  TranslateItemVersionInput: TranslateItemVersionInput;
  ReviseItemTranslationInput: ReviseItemTranslationInput;
  ItemTranslationMoveInput: ItemTranslationMoveInput;
  ItemTranslationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ItemTranslationResult']>;
  DemandFigure: ResolverTypeWrapper<DemandFigureRow>;
  JobSurvey: ResolverTypeWrapper<JobSurveyRow>;
  SurveyMethod: SurveyMethod;
  SurveyedFigure: ResolverTypeWrapper<Omit<SurveyedFigure, 'occupationLevel'> & { occupationLevel: ResolversTypes['OccupationLevel'] }>;
  JobSurveyFilter: JobSurveyFilter;
  RecordJobSurveyInput: RecordJobSurveyInput;
  CorrectJobSurveyInput: CorrectJobSurveyInput;
  JobSurveyConnection: ResolverTypeWrapper<Connection<JobSurveyRow>>;
  JobSurveyEdge: ResolverTypeWrapper<Edge<JobSurveyRow>>;
  DemandFigureInput: DemandFigureInput;
  JobSurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JobSurveyResult']>;
  Occupation: ResolverTypeWrapper<OccupationRow>;
  OccupationLevel: ResolverTypeWrapper<OccupationLevelRow>;
  OccupationFilter: OccupationFilter;
  OccupationOrder: OccupationOrder;
  OccupationConnection: ResolverTypeWrapper<Connection<OccupationRow>>;
  OccupationEdge: ResolverTypeWrapper<Edge<OccupationRow>>;
  StandardComparison: ResolverTypeWrapper<Omit<StandardComparison, 'from' | 'to'> & { from: ResolversTypes['StandardVersion'], to: ResolversTypes['StandardVersion'] }>;
  LevelComparison: ResolverTypeWrapper<LevelComparison>;
  WorkContentChange: ResolverTypeWrapper<WorkContentChange>;
  WorkContentChangeKind: WorkContentChangeKind;
  StandardVersion: ResolverTypeWrapper<StandardVersionRow>;
  StandardVersionState: StandardVersionState;
  StandardLevel: ResolverTypeWrapper<StandardLevel>;
  StandardFunction: ResolverTypeWrapper<StandardFunction>;
  WorkContent: ResolverTypeWrapper<WorkContent>;
  WeightRow: ResolverTypeWrapper<WeightRow>;
  WeightPart: WeightPart;
  WeightPercentage: ResolverTypeWrapper<WeightPercentage>;
  ExaminationRules: ResolverTypeWrapper<ExaminationRules>;
  Institution: ResolverTypeWrapper<{ readonly id: string }>;
  StandardVersionConnection: ResolverTypeWrapper<Connection<StandardVersionRow>>;
  StandardVersionEdge: ResolverTypeWrapper<Edge<StandardVersionRow>>;
  DraftStandardVersionInput: DraftStandardVersionInput;
  EditStandardVersionInput: EditStandardVersionInput;
  StandardVersionFilter: StandardVersionFilter;
  StandardLevelInput: StandardLevelInput;
  StandardFunctionInput: StandardFunctionInput;
  WorkContentInput: WorkContentInput;
  WeightRowInput: WeightRowInput;
  WeightPercentageInput: WeightPercentageInput;
  ExaminationRulesInput: ExaminationRulesInput;
  StandardVersionMoveInput: StandardVersionMoveInput;
  StandardVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StandardVersionResult']>;
  TeachingResource: ResolverTypeWrapper<TeachingResourceRow>;
  TeachingResourceKind: TeachingResourceKind;
  TeachingResourceState: TeachingResourceState;
  Licence: ResolverTypeWrapper<LicenceRow>;
  TeachingResourceFilter: TeachingResourceFilter;
  DraftTeachingResourceInput: DraftTeachingResourceInput;
  EditTeachingResourceInput: EditTeachingResourceInput;
  AddLicenceInput: AddLicenceInput;
  TeachingResourceMoveInput: TeachingResourceMoveInput;
  TeachingResourceConnection: ResolverTypeWrapper<Connection<TeachingResourceRow>>;
  TeachingResourceEdge: ResolverTypeWrapper<Edge<TeachingResourceRow>>;
  TeachingResourceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TeachingResourceResult']>;
  LicenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenceResult']>;
  Textbook: ResolverTypeWrapper<TextbookRow>;
  TextbookState: TextbookState;
  TextbookFilter: TextbookFilter;
  DraftTextbookInput: DraftTextbookInput;
  EditTextbookInput: EditTextbookInput;
  TextbookMoveInput: TextbookMoveInput;
  TextbookConnection: ResolverTypeWrapper<Connection<TextbookRow>>;
  TextbookEdge: ResolverTypeWrapper<Edge<TextbookRow>>;
  TextbookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TextbookResult']>;
  TrainingRun: ResolverTypeWrapper<TrainingRunRow>;
  TrainingRunState: TrainingRunState;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  TrainingOutcome: TrainingOutcome;
  TrainingRunFilter: TrainingRunFilter;
  PlanTrainingRunInput: PlanTrainingRunInput;
  EnrolInTrainingRunInput: EnrolInTrainingRunInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  RecordTrainingOutcomeInput: RecordTrainingOutcomeInput;
  TrainingRunMoveInput: TrainingRunMoveInput;
  TrainingRunConnection: ResolverTypeWrapper<Connection<TrainingRunRow>>;
  TrainingRunEdge: ResolverTypeWrapper<Edge<TrainingRunRow>>;
  EnrolmentConnection: ResolverTypeWrapper<Connection<EnrolmentRow>>;
  EnrolmentEdge: ResolverTypeWrapper<Edge<EnrolmentRow>>;
  TrainingRunResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainingRunResult']>;
  EnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentResult']>;
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
  Blueprint: Omit<Blueprint, 'standardVersion'> & { standardVersion: ResolversParentTypes['StandardVersion'] };
  BlueprintCell: BlueprintCell;
  FunctionHealth: FunctionHealth;
  Consultation: ConsultationRow;
  ConsultationRule: ConsultationRuleRow;
  ConsultationComment: ConsultationCommentRow;
  ConsultationCommentFilter: ConsultationCommentFilter;
  OpenConsultationInput: OpenConsultationInput;
  CommentOnStandardInput: CommentOnStandardInput;
  AnswerConsultationCommentInput: AnswerConsultationCommentInput;
  SetConsultationRuleInput: SetConsultationRuleInput;
  ConsultationCommentConnection: Connection<ConsultationCommentRow>;
  ConsultationCommentEdge: Edge<ConsultationCommentRow>;
  ConsultationCommentResult: ResolversUnionTypes<ResolversParentTypes>['ConsultationCommentResult'];
  ConsultationRuleResult: ResolversUnionTypes<ResolversParentTypes>['ConsultationRuleResult'];
  Course: CourseRow;
  CourseFilter: CourseFilter;
  DraftCourseInput: DraftCourseInput;
  EditCourseInput: EditCourseInput;
  CourseMoveInput: CourseMoveInput;
  CourseConnection: Connection<CourseRow>;
  CourseEdge: Edge<CourseRow>;
  CourseResult: ResolversUnionTypes<ResolversParentTypes>['CourseResult'];
  DevelopmentProject: DevelopmentProjectRow;
  DevelopmentProjectFilter: DevelopmentProjectFilter;
  PlanDevelopmentProjectInput: PlanDevelopmentProjectInput;
  DevelopmentProjectMoveInput: DevelopmentProjectMoveInput;
  DevelopmentProjectConnection: Connection<DevelopmentProjectRow>;
  DevelopmentProjectEdge: Edge<DevelopmentProjectRow>;
  DevelopmentProjectResult: ResolversUnionTypes<ResolversParentTypes>['DevelopmentProjectResult'];
  OccupationEdition: OccupationEditionRow;
  OccupationMapping: OccupationMappingRow;
  EnterOccupationEditionInput: EnterOccupationEditionInput;
  MakeEditionCurrentInput: MakeEditionCurrentInput;
  EnterOccupationsInput: EnterOccupationsInput;
  OccupationInput: OccupationInput;
  OccupationKeyInput: OccupationKeyInput;
  MapOccupationInput: MapOccupationInput;
  UnmapOccupationInput: UnmapOccupationInput;
  OccupationEditionResult: ResolversUnionTypes<ResolversParentTypes>['OccupationEditionResult'];
  OccupationMappingResult: ResolversUnionTypes<ResolversParentTypes>['OccupationMappingResult'];
  LevelEligibility: LevelEligibility;
  EligibilityAlternative: EligibilityAlternative;
  EligibilityCondition: EligibilityCondition;
  LevelEligibilityInput: LevelEligibilityInput;
  EligibilityAlternativeInput: EligibilityAlternativeInput;
  EligibilityConditionInput: EligibilityConditionInput;
  ExamPlan: { readonly id: string };
  Form: FormRow;
  FormSection: FormSection;
  FormPosition: FormPosition;
  FormDeviation: FormDeviation;
  FormFilter: FormFilter;
  AssembleFormInput: AssembleFormInput;
  ReassembleFormInput: ReassembleFormInput;
  FormSectionInput: FormSectionInput;
  FormPositionInput: FormPositionInput;
  SealFormInput: SealFormInput;
  FormMoveInput: FormMoveInput;
  FormConnection: Connection<FormRow>;
  FormEdge: Edge<FormRow>;
  FormResult: ResolversUnionTypes<ResolversParentTypes>['FormResult'];
  Resolution: { readonly id: string };
  FundingClaim: FundingClaimRow;
  FundingLimit: FundingLimitRow;
  FundingYear: FundingYearRow;
  FundingTotal: FundingTotal;
  FundingClaimFilter: FundingClaimFilter;
  DraftFundingClaimInput: DraftFundingClaimInput;
  AuthoriseFundingClaimInput: AuthoriseFundingClaimInput;
  SetFundingLimitInput: SetFundingLimitInput;
  FundingClaimMoveInput: FundingClaimMoveInput;
  FundingClaimConnection: Connection<FundingClaimRow>;
  FundingClaimEdge: Edge<FundingClaimRow>;
  FundingClaimResult: ResolversUnionTypes<ResolversParentTypes>['FundingClaimResult'];
  FundingLimitResult: ResolversUnionTypes<ResolversParentTypes>['FundingLimitResult'];
  Item: ItemRow;
  ItemVersion: ItemVersionRow;
  NumericAnswer: NumericAnswer;
  Float: Scalars['Float']['output'];
  ScoringCriterion: ScoringCriterion;
  ItemOption: ItemOption;
  ItemFilter: ItemFilter;
  Expert: { readonly id: string };
  ItemVersionConnection: Connection<ItemVersionRow>;
  ItemVersionEdge: Edge<ItemVersionRow>;
  ItemConnection: Connection<ItemRow>;
  ItemEdge: Edge<ItemRow>;
  WriteItemInput: WriteItemInput;
  EditItemVersionInput: EditItemVersionInput;
  ReviseItemInput: ReviseItemInput;
  NumericAnswerInput: NumericAnswerInput;
  ScoringCriterionInput: ScoringCriterionInput;
  ItemOptionInput: ItemOptionInput;
  ItemVersionMoveInput: ItemVersionMoveInput;
  ItemVersionResult: ResolversUnionTypes<ResolversParentTypes>['ItemVersionResult'];
  ItemReview: ItemReviewRow;
  ItemTranslation: ItemTranslationRow;
  TranslatedOption: TranslatedOption;
  ReviewItemVersionInput: ReviewItemVersionInput;
  TranslateItemVersionInput: TranslateItemVersionInput;
  ReviseItemTranslationInput: ReviseItemTranslationInput;
  ItemTranslationMoveInput: ItemTranslationMoveInput;
  ItemTranslationResult: ResolversUnionTypes<ResolversParentTypes>['ItemTranslationResult'];
  DemandFigure: DemandFigureRow;
  JobSurvey: JobSurveyRow;
  SurveyedFigure: Omit<SurveyedFigure, 'occupationLevel'> & { occupationLevel: ResolversParentTypes['OccupationLevel'] };
  JobSurveyFilter: JobSurveyFilter;
  RecordJobSurveyInput: RecordJobSurveyInput;
  CorrectJobSurveyInput: CorrectJobSurveyInput;
  JobSurveyConnection: Connection<JobSurveyRow>;
  JobSurveyEdge: Edge<JobSurveyRow>;
  DemandFigureInput: DemandFigureInput;
  JobSurveyResult: ResolversUnionTypes<ResolversParentTypes>['JobSurveyResult'];
  Occupation: OccupationRow;
  OccupationLevel: OccupationLevelRow;
  OccupationFilter: OccupationFilter;
  OccupationConnection: Connection<OccupationRow>;
  OccupationEdge: Edge<OccupationRow>;
  StandardComparison: Omit<StandardComparison, 'from' | 'to'> & { from: ResolversParentTypes['StandardVersion'], to: ResolversParentTypes['StandardVersion'] };
  LevelComparison: LevelComparison;
  WorkContentChange: WorkContentChange;
  StandardVersion: StandardVersionRow;
  StandardLevel: StandardLevel;
  StandardFunction: StandardFunction;
  WorkContent: WorkContent;
  WeightRow: WeightRow;
  WeightPercentage: WeightPercentage;
  ExaminationRules: ExaminationRules;
  Institution: { readonly id: string };
  StandardVersionConnection: Connection<StandardVersionRow>;
  StandardVersionEdge: Edge<StandardVersionRow>;
  DraftStandardVersionInput: DraftStandardVersionInput;
  EditStandardVersionInput: EditStandardVersionInput;
  StandardVersionFilter: StandardVersionFilter;
  StandardLevelInput: StandardLevelInput;
  StandardFunctionInput: StandardFunctionInput;
  WorkContentInput: WorkContentInput;
  WeightRowInput: WeightRowInput;
  WeightPercentageInput: WeightPercentageInput;
  ExaminationRulesInput: ExaminationRulesInput;
  StandardVersionMoveInput: StandardVersionMoveInput;
  StandardVersionResult: ResolversUnionTypes<ResolversParentTypes>['StandardVersionResult'];
  TeachingResource: TeachingResourceRow;
  Licence: LicenceRow;
  TeachingResourceFilter: TeachingResourceFilter;
  DraftTeachingResourceInput: DraftTeachingResourceInput;
  EditTeachingResourceInput: EditTeachingResourceInput;
  AddLicenceInput: AddLicenceInput;
  TeachingResourceMoveInput: TeachingResourceMoveInput;
  TeachingResourceConnection: Connection<TeachingResourceRow>;
  TeachingResourceEdge: Edge<TeachingResourceRow>;
  TeachingResourceResult: ResolversUnionTypes<ResolversParentTypes>['TeachingResourceResult'];
  LicenceResult: ResolversUnionTypes<ResolversParentTypes>['LicenceResult'];
  Textbook: TextbookRow;
  TextbookFilter: TextbookFilter;
  DraftTextbookInput: DraftTextbookInput;
  EditTextbookInput: EditTextbookInput;
  TextbookMoveInput: TextbookMoveInput;
  TextbookConnection: Connection<TextbookRow>;
  TextbookEdge: Edge<TextbookRow>;
  TextbookResult: ResolversUnionTypes<ResolversParentTypes>['TextbookResult'];
  TrainingRun: TrainingRunRow;
  Enrolment: EnrolmentRow;
  TrainingRunFilter: TrainingRunFilter;
  PlanTrainingRunInput: PlanTrainingRunInput;
  EnrolInTrainingRunInput: EnrolInTrainingRunInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  RecordTrainingOutcomeInput: RecordTrainingOutcomeInput;
  TrainingRunMoveInput: TrainingRunMoveInput;
  TrainingRunConnection: Connection<TrainingRunRow>;
  TrainingRunEdge: Edge<TrainingRunRow>;
  EnrolmentConnection: Connection<EnrolmentRow>;
  EnrolmentEdge: Edge<EnrolmentRow>;
  TrainingRunResult: ResolversUnionTypes<ResolversParentTypes>['TrainingRunResult'];
  EnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentResult'];
};

export type CacheControlDirectiveArgs = {
  maxAge?: Maybe<Scalars['Int']['input']>;
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  blueprint?: Resolver<Maybe<ResolversTypes['Blueprint']>, ParentType, ContextType, RequireFields<QueryBlueprintArgs, 'standardVersionId' | 'level' | 'part' | 'items'>>;
  consultationRules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsultationRule']>>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'id'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  developmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProject']>, ParentType, ContextType, RequireFields<QueryDevelopmentProjectArgs, 'id'>>;
  developmentProjects?: Resolver<Maybe<ResolversTypes['DevelopmentProjectConnection']>, ParentType, ContextType, RequireFields<QueryDevelopmentProjectsArgs, 'first'>>;
  occupationEditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OccupationEdition']>>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType, RequireFields<QueryFormArgs, 'id'>>;
  forms?: Resolver<Maybe<ResolversTypes['FormConnection']>, ParentType, ContextType, RequireFields<QueryFormsArgs, 'first'>>;
  fundingClaim?: Resolver<Maybe<ResolversTypes['FundingClaim']>, ParentType, ContextType, RequireFields<QueryFundingClaimArgs, 'id'>>;
  fundingClaims?: Resolver<Maybe<ResolversTypes['FundingClaimConnection']>, ParentType, ContextType, RequireFields<QueryFundingClaimsArgs, 'first'>>;
  fundingLimits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingLimit']>>, ParentType, ContextType>;
  fundingYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingYear']>>, ParentType, ContextType>;
  itemVersion?: Resolver<Maybe<ResolversTypes['ItemVersion']>, ParentType, ContextType, RequireFields<QueryItemVersionArgs, 'id'>>;
  items?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, RequireFields<QueryItemsArgs, 'first'>>;
  jobSurvey?: Resolver<Maybe<ResolversTypes['JobSurvey']>, ParentType, ContextType, RequireFields<QueryJobSurveyArgs, 'id'>>;
  jobSurveys?: Resolver<Maybe<ResolversTypes['JobSurveyConnection']>, ParentType, ContextType, RequireFields<QueryJobSurveysArgs, 'first'>>;
  occupation?: Resolver<Maybe<ResolversTypes['Occupation']>, ParentType, ContextType, RequireFields<QueryOccupationArgs, 'edition' | 'code'>>;
  occupations?: Resolver<Maybe<ResolversTypes['OccupationConnection']>, ParentType, ContextType, RequireFields<QueryOccupationsArgs, 'first' | 'orderBy'>>;
  occupationLevel?: Resolver<Maybe<ResolversTypes['OccupationLevel']>, ParentType, ContextType, RequireFields<QueryOccupationLevelArgs, 'edition' | 'code' | 'level'>>;
  standardComparison?: Resolver<Maybe<ResolversTypes['StandardComparison']>, ParentType, ContextType, RequireFields<QueryStandardComparisonArgs, 'from' | 'to'>>;
  standardVersion?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType, RequireFields<QueryStandardVersionArgs, 'id'>>;
  standardVersions?: Resolver<Maybe<ResolversTypes['StandardVersionConnection']>, ParentType, ContextType, RequireFields<QueryStandardVersionsArgs, 'first'>>;
  teachingResource?: Resolver<Maybe<ResolversTypes['TeachingResource']>, ParentType, ContextType, RequireFields<QueryTeachingResourceArgs, 'id'>>;
  teachingResources?: Resolver<Maybe<ResolversTypes['TeachingResourceConnection']>, ParentType, ContextType, RequireFields<QueryTeachingResourcesArgs, 'first'>>;
  licences?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Licence']>>, ParentType, ContextType>;
  textbook?: Resolver<Maybe<ResolversTypes['Textbook']>, ParentType, ContextType, RequireFields<QueryTextbookArgs, 'id'>>;
  textbooks?: Resolver<Maybe<ResolversTypes['TextbookConnection']>, ParentType, ContextType, RequireFields<QueryTextbooksArgs, 'first'>>;
  trainingRun?: Resolver<Maybe<ResolversTypes['TrainingRun']>, ParentType, ContextType, RequireFields<QueryTrainingRunArgs, 'id'>>;
  trainingRuns?: Resolver<Maybe<ResolversTypes['TrainingRunConnection']>, ParentType, ContextType, RequireFields<QueryTrainingRunsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openConsultation?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  commentOnStandard?: Resolver<Maybe<ResolversTypes['ConsultationCommentResult']>, ParentType, ContextType, RequireFields<MutationCommentOnStandardArgs, 'input'>>;
  answerConsultationComment?: Resolver<Maybe<ResolversTypes['ConsultationCommentResult']>, ParentType, ContextType, RequireFields<MutationAnswerConsultationCommentArgs, 'input'>>;
  setConsultationRule?: Resolver<Maybe<ResolversTypes['ConsultationRuleResult']>, ParentType, ContextType, RequireFields<MutationSetConsultationRuleArgs, 'input'>>;
  draftCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationDraftCourseArgs, 'input'>>;
  editCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationEditCourseArgs, 'input'>>;
  offerCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationOfferCourseArgs, 'input'>>;
  withdrawCourse?: Resolver<Maybe<ResolversTypes['CourseResult']>, ParentType, ContextType, RequireFields<MutationWithdrawCourseArgs, 'input'>>;
  planDevelopmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProjectResult']>, ParentType, ContextType, RequireFields<MutationPlanDevelopmentProjectArgs, 'input'>>;
  beginDevelopmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProjectResult']>, ParentType, ContextType, RequireFields<MutationBeginDevelopmentProjectArgs, 'input'>>;
  deliverDevelopmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProjectResult']>, ParentType, ContextType, RequireFields<MutationDeliverDevelopmentProjectArgs, 'input'>>;
  acceptDevelopmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProjectResult']>, ParentType, ContextType, RequireFields<MutationAcceptDevelopmentProjectArgs, 'input'>>;
  returnDevelopmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProjectResult']>, ParentType, ContextType, RequireFields<MutationReturnDevelopmentProjectArgs, 'input'>>;
  cancelDevelopmentProject?: Resolver<Maybe<ResolversTypes['DevelopmentProjectResult']>, ParentType, ContextType, RequireFields<MutationCancelDevelopmentProjectArgs, 'input'>>;
  enterOccupationEdition?: Resolver<Maybe<ResolversTypes['OccupationEditionResult']>, ParentType, ContextType, RequireFields<MutationEnterOccupationEditionArgs, 'input'>>;
  makeEditionCurrent?: Resolver<Maybe<ResolversTypes['OccupationEditionResult']>, ParentType, ContextType, RequireFields<MutationMakeEditionCurrentArgs, 'input'>>;
  enterOccupations?: Resolver<Maybe<ResolversTypes['OccupationEditionResult']>, ParentType, ContextType, RequireFields<MutationEnterOccupationsArgs, 'input'>>;
  mapOccupation?: Resolver<Maybe<ResolversTypes['OccupationMappingResult']>, ParentType, ContextType, RequireFields<MutationMapOccupationArgs, 'input'>>;
  unmapOccupation?: Resolver<Maybe<ResolversTypes['OccupationMappingResult']>, ParentType, ContextType, RequireFields<MutationUnmapOccupationArgs, 'input'>>;
  assembleForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationAssembleFormArgs, 'input'>>;
  reassembleForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationReassembleFormArgs, 'input'>>;
  reviewForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationReviewFormArgs, 'input'>>;
  sealForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationSealFormArgs, 'input'>>;
  releaseForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationReleaseFormArgs, 'input'>>;
  useForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationUseFormArgs, 'input'>>;
  voidForm?: Resolver<Maybe<ResolversTypes['FormResult']>, ParentType, ContextType, RequireFields<MutationVoidFormArgs, 'input'>>;
  draftFundingClaim?: Resolver<Maybe<ResolversTypes['FundingClaimResult']>, ParentType, ContextType, RequireFields<MutationDraftFundingClaimArgs, 'input'>>;
  authoriseFundingClaim?: Resolver<Maybe<ResolversTypes['FundingClaimResult']>, ParentType, ContextType, RequireFields<MutationAuthoriseFundingClaimArgs, 'input'>>;
  submitFundingClaim?: Resolver<Maybe<ResolversTypes['FundingClaimResult']>, ParentType, ContextType, RequireFields<MutationSubmitFundingClaimArgs, 'input'>>;
  grantFundingClaim?: Resolver<Maybe<ResolversTypes['FundingClaimResult']>, ParentType, ContextType, RequireFields<MutationGrantFundingClaimArgs, 'input'>>;
  rejectFundingClaim?: Resolver<Maybe<ResolversTypes['FundingClaimResult']>, ParentType, ContextType, RequireFields<MutationRejectFundingClaimArgs, 'input'>>;
  setFundingLimit?: Resolver<Maybe<ResolversTypes['FundingLimitResult']>, ParentType, ContextType, RequireFields<MutationSetFundingLimitArgs, 'input'>>;
  writeItem?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationWriteItemArgs, 'input'>>;
  editItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationEditItemVersionArgs, 'input'>>;
  reviseItem?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationReviseItemArgs, 'input'>>;
  submitItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationSubmitItemVersionArgs, 'input'>>;
  returnItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationReturnItemVersionArgs, 'input'>>;
  pilotItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationPilotItemVersionArgs, 'input'>>;
  releaseItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationReleaseItemVersionArgs, 'input'>>;
  restItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationRestItemVersionArgs, 'input'>>;
  wakeItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationWakeItemVersionArgs, 'input'>>;
  retireItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationRetireItemVersionArgs, 'input'>>;
  compromiseItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationCompromiseItemVersionArgs, 'input'>>;
  reviewItemVersion?: Resolver<Maybe<ResolversTypes['ItemVersionResult']>, ParentType, ContextType, RequireFields<MutationReviewItemVersionArgs, 'input'>>;
  translateItemVersion?: Resolver<Maybe<ResolversTypes['ItemTranslationResult']>, ParentType, ContextType, RequireFields<MutationTranslateItemVersionArgs, 'input'>>;
  reviseItemTranslation?: Resolver<Maybe<ResolversTypes['ItemTranslationResult']>, ParentType, ContextType, RequireFields<MutationReviseItemTranslationArgs, 'input'>>;
  approveItemTranslation?: Resolver<Maybe<ResolversTypes['ItemTranslationResult']>, ParentType, ContextType, RequireFields<MutationApproveItemTranslationArgs, 'input'>>;
  returnItemTranslation?: Resolver<Maybe<ResolversTypes['ItemTranslationResult']>, ParentType, ContextType, RequireFields<MutationReturnItemTranslationArgs, 'input'>>;
  recordJobSurvey?: Resolver<Maybe<ResolversTypes['JobSurveyResult']>, ParentType, ContextType, RequireFields<MutationRecordJobSurveyArgs, 'input'>>;
  correctJobSurvey?: Resolver<Maybe<ResolversTypes['JobSurveyResult']>, ParentType, ContextType, RequireFields<MutationCorrectJobSurveyArgs, 'input'>>;
  draftStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationDraftStandardVersionArgs, 'input'>>;
  editStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationEditStandardVersionArgs, 'input'>>;
  submitStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationSubmitStandardVersionArgs, 'input'>>;
  returnStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationReturnStandardVersionArgs, 'input'>>;
  bringStandardIntoForce?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationBringStandardIntoForceArgs, 'input'>>;
  supersedeStandardVersion?: Resolver<Maybe<ResolversTypes['StandardVersionResult']>, ParentType, ContextType, RequireFields<MutationSupersedeStandardVersionArgs, 'input'>>;
  draftTeachingResource?: Resolver<Maybe<ResolversTypes['TeachingResourceResult']>, ParentType, ContextType, RequireFields<MutationDraftTeachingResourceArgs, 'input'>>;
  editTeachingResource?: Resolver<Maybe<ResolversTypes['TeachingResourceResult']>, ParentType, ContextType, RequireFields<MutationEditTeachingResourceArgs, 'input'>>;
  reviewTeachingResource?: Resolver<Maybe<ResolversTypes['TeachingResourceResult']>, ParentType, ContextType, RequireFields<MutationReviewTeachingResourceArgs, 'input'>>;
  returnTeachingResource?: Resolver<Maybe<ResolversTypes['TeachingResourceResult']>, ParentType, ContextType, RequireFields<MutationReturnTeachingResourceArgs, 'input'>>;
  shareTeachingResource?: Resolver<Maybe<ResolversTypes['TeachingResourceResult']>, ParentType, ContextType, RequireFields<MutationShareTeachingResourceArgs, 'input'>>;
  withdrawTeachingResource?: Resolver<Maybe<ResolversTypes['TeachingResourceResult']>, ParentType, ContextType, RequireFields<MutationWithdrawTeachingResourceArgs, 'input'>>;
  addLicence?: Resolver<Maybe<ResolversTypes['LicenceResult']>, ParentType, ContextType, RequireFields<MutationAddLicenceArgs, 'input'>>;
  draftTextbook?: Resolver<Maybe<ResolversTypes['TextbookResult']>, ParentType, ContextType, RequireFields<MutationDraftTextbookArgs, 'input'>>;
  editTextbook?: Resolver<Maybe<ResolversTypes['TextbookResult']>, ParentType, ContextType, RequireFields<MutationEditTextbookArgs, 'input'>>;
  reviewTextbook?: Resolver<Maybe<ResolversTypes['TextbookResult']>, ParentType, ContextType, RequireFields<MutationReviewTextbookArgs, 'input'>>;
  returnTextbook?: Resolver<Maybe<ResolversTypes['TextbookResult']>, ParentType, ContextType, RequireFields<MutationReturnTextbookArgs, 'input'>>;
  publishTextbook?: Resolver<Maybe<ResolversTypes['TextbookResult']>, ParentType, ContextType, RequireFields<MutationPublishTextbookArgs, 'input'>>;
  withdrawTextbook?: Resolver<Maybe<ResolversTypes['TextbookResult']>, ParentType, ContextType, RequireFields<MutationWithdrawTextbookArgs, 'input'>>;
  planTrainingRun?: Resolver<Maybe<ResolversTypes['TrainingRunResult']>, ParentType, ContextType, RequireFields<MutationPlanTrainingRunArgs, 'input'>>;
  openTrainingRun?: Resolver<Maybe<ResolversTypes['TrainingRunResult']>, ParentType, ContextType, RequireFields<MutationOpenTrainingRunArgs, 'input'>>;
  beginTrainingRun?: Resolver<Maybe<ResolversTypes['TrainingRunResult']>, ParentType, ContextType, RequireFields<MutationBeginTrainingRunArgs, 'input'>>;
  completeTrainingRun?: Resolver<Maybe<ResolversTypes['TrainingRunResult']>, ParentType, ContextType, RequireFields<MutationCompleteTrainingRunArgs, 'input'>>;
  cancelTrainingRun?: Resolver<Maybe<ResolversTypes['TrainingRunResult']>, ParentType, ContextType, RequireFields<MutationCancelTrainingRunArgs, 'input'>>;
  enrolInTrainingRun?: Resolver<Maybe<ResolversTypes['EnrolmentResult']>, ParentType, ContextType, RequireFields<MutationEnrolInTrainingRunArgs, 'input'>>;
  withdrawEnrolment?: Resolver<Maybe<ResolversTypes['EnrolmentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawEnrolmentArgs, 'input'>>;
  recordTrainingOutcome?: Resolver<Maybe<ResolversTypes['EnrolmentResult']>, ParentType, ContextType, RequireFields<MutationRecordTrainingOutcomeArgs, 'input'>>;
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

export type BlueprintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blueprint'] = ResolversParentTypes['Blueprint']> = {
  standardVersion?: Resolver<ResolversTypes['StandardVersion'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['WeightPart'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['BlueprintCell']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type BlueprintCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlueprintCell'] = ResolversParentTypes['BlueprintCell']> = {
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FunctionHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionHealth'] = ResolversParentTypes['FunctionHealth']> = {
  part?: Resolver<ResolversTypes['WeightPart'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ConsultationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationRule'] = ResolversParentTypes['ConsultationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minimumDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationComment'] = ResolversParentTypes['ConsultationComment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standardVersion?: Resolver<ResolversTypes['StandardVersion'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['CommentVerdict']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationCommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationCommentConnection'] = ResolversParentTypes['ConsultationCommentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsultationCommentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ConsultationCommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationCommentEdge'] = ResolversParentTypes['ConsultationCommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsultationComment'], ParentType, ContextType>;
};

export type ConsultationCommentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationCommentResult'] = ResolversParentTypes['ConsultationCommentResult']> = {
  __resolveType: TypeResolveFn<'ConsultationComment' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type ConsultationRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsultationRuleResult'] = ResolversParentTypes['ConsultationRuleResult']> = {
  __resolveType: TypeResolveFn<'ConsultationRule' | 'InvalidInput' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type CourseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CourseNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  occupationLevel?: Resolver<ResolversTypes['OccupationLevel'], ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['CourseDelivery'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourseState'], ParentType, ContextType>;
  runs?: Resolver<Maybe<ResolversTypes['TrainingRunConnection']>, ParentType, ContextType, RequireFields<CourseRunsArgs, 'first'>>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CourseResult'] = ResolversParentTypes['CourseResult']> = {
  __resolveType: TypeResolveFn<'Course' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type DevelopmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentProject'] = ResolversParentTypes['DevelopmentProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['DevelopmentScope'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DevelopmentProjectState'], ParentType, ContextType>;
  fundingClaims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingClaim']>>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DevelopmentProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentProjectConnection'] = ResolversParentTypes['DevelopmentProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DevelopmentProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type DevelopmentProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentProjectEdge'] = ResolversParentTypes['DevelopmentProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DevelopmentProject'], ParentType, ContextType>;
};

export type DevelopmentProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DevelopmentProjectResult'] = ResolversParentTypes['DevelopmentProjectResult']> = {
  __resolveType: TypeResolveFn<'DevelopmentProject' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type OccupationEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationEdition'] = ResolversParentTypes['OccupationEdition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  occupationCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationMapping'] = ResolversParentTypes['OccupationMapping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OccupationMappingKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupationEditionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationEditionResult'] = ResolversParentTypes['OccupationEditionResult']> = {
  __resolveType: TypeResolveFn<'OccupationEdition' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type OccupationMappingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationMappingResult'] = ResolversParentTypes['OccupationMappingResult']> = {
  __resolveType: TypeResolveFn<'OccupationMapping' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type LevelEligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelEligibility'] = ResolversParentTypes['LevelEligibility']> = {
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['EligibilityAlternative']>, ParentType, ContextType>;
};

export type EligibilityAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityAlternative'] = ResolversParentTypes['EligibilityAlternative']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['EligibilityCondition']>, ParentType, ContextType>;
};

export type EligibilityConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityCondition'] = ResolversParentTypes['EligibilityCondition']> = {
  kind?: Resolver<ResolversTypes['EligibilityKind'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  schooling?: Resolver<Maybe<ResolversTypes['Schooling']>, ParentType, ContextType>;
  sameField?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ExamPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamPlan'] = ResolversParentTypes['ExamPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forms?: Resolver<Maybe<ResolversTypes['FormConnection']>, ParentType, ContextType, RequireFields<ExamPlanFormsArgs, 'first'>>;
};

export type FormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupationLevel?: Resolver<ResolversTypes['OccupationLevel'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['WeightPart'], ParentType, ContextType>;
  examPlan?: Resolver<Maybe<ResolversTypes['ExamPlan']>, ParentType, ContextType>;
  standardVersion?: Resolver<ResolversTypes['StandardVersion'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FormState'], ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  sections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormSection']>>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  deviations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormDeviation']>>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormSection'] = ResolversParentTypes['FormSection']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['FormPosition']>, ParentType, ContextType>;
};

export type FormPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormPosition'] = ResolversParentTypes['FormPosition']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemVersionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ItemType'], ParentType, ContextType>;
  stem?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FormPositionStemArgs>>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ItemOption']>, ParentType, ContextType>;
};

export type FormDeviationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormDeviation'] = ResolversParentTypes['FormDeviation']> = {
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FormConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormConnection'] = ResolversParentTypes['FormConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FormEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FormEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormEdge'] = ResolversParentTypes['FormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
};

export type FormResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormResult'] = ResolversParentTypes['FormResult']> = {
  __resolveType: TypeResolveFn<'Form' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FundingClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingClaim'] = ResolversParentTypes['FundingClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['DevelopmentProject'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundingClaimState'], ParentType, ContextType>;
  grantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLimit'] = ResolversParentTypes['FundingLimit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  perProject?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  perYear?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingYear'] = ResolversParentTypes['FundingYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundingTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingTotal'] = ResolversParentTypes['FundingTotal']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundingClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingClaimConnection'] = ResolversParentTypes['FundingClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type FundingClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingClaimEdge'] = ResolversParentTypes['FundingClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingClaim'], ParentType, ContextType>;
};

export type FundingClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingClaimResult'] = ResolversParentTypes['FundingClaimResult']> = {
  __resolveType: TypeResolveFn<'FundingClaim' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type FundingLimitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLimitResult'] = ResolversParentTypes['FundingLimitResult']> = {
  __resolveType: TypeResolveFn<'FundingLimit' | 'InvalidInput' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type ItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupationLevel?: Resolver<ResolversTypes['OccupationLevel'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['ItemVersion'], ParentType, ContextType>;
  liveVersion?: Resolver<Maybe<ResolversTypes['ItemVersion']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['ItemVersionConnection']>, ParentType, ContextType, RequireFields<ItemVersionsArgs, 'first'>>;
  author?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
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
  numericAnswer?: Resolver<Maybe<ResolversTypes['NumericAnswer']>, ParentType, ContextType>;
  scoringSheet?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScoringCriterion']>>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ItemReview']>>, ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['ItemTranslation']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumericAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumericAnswer'] = ResolversParentTypes['NumericAnswer']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoringCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringCriterion'] = ResolversParentTypes['ScoringCriterion']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemOption'] = ResolversParentTypes['ItemOption']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ItemOptionTextArgs>>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authoredItems?: Resolver<Maybe<ResolversTypes['ItemConnection']>, ParentType, ContextType, RequireFields<ExpertAuthoredItemsArgs, 'first'>>;
};

export type ItemVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersionConnection'] = ResolversParentTypes['ItemVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ItemVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersionEdge'] = ResolversParentTypes['ItemVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ItemVersion'], ParentType, ContextType>;
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

export type ItemVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemVersionResult'] = ResolversParentTypes['ItemVersionResult']> = {
  __resolveType: TypeResolveFn<'ItemVersion' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
};

export type ItemReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemReview'] = ResolversParentTypes['ItemReview']> = {
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ItemVerdict'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ItemTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemTranslation'] = ResolversParentTypes['ItemTranslation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemVersion?: Resolver<ResolversTypes['ItemVersion'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  stem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['TranslatedOption']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ItemTranslationState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranslatedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TranslatedOption'] = ResolversParentTypes['TranslatedOption']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemTranslationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemTranslationResult'] = ResolversParentTypes['ItemTranslationResult']> = {
  __resolveType: TypeResolveFn<'ItemTranslation' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove', ParentType, ContextType>;
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
  method?: Resolver<Maybe<ResolversTypes['SurveyMethod']>, ParentType, ContextType>;
  askedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  askedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['JobSurvey']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['JobSurvey']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['SurveyedFigure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyedFigure'] = ResolversParentTypes['SurveyedFigure']> = {
  occupationLevel?: Resolver<ResolversTypes['OccupationLevel'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type JobSurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSurveyConnection'] = ResolversParentTypes['JobSurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JobSurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type JobSurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSurveyEdge'] = ResolversParentTypes['JobSurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JobSurvey'], ParentType, ContextType>;
};

export type JobSurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobSurveyResult'] = ResolversParentTypes['JobSurveyResult']> = {
  __resolveType: TypeResolveFn<'JobSurvey' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'FactNotYetKnown', ParentType, ContextType>;
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
  successors?: Resolver<ReadonlyArray<ResolversTypes['OccupationMapping']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['OccupationMapping']>, ParentType, ContextType>;
  standardVersions?: Resolver<Maybe<ResolversTypes['StandardVersionConnection']>, ParentType, ContextType, RequireFields<OccupationStandardVersionsArgs, 'first'>>;
  jobSurveys?: Resolver<Maybe<ResolversTypes['JobSurveyConnection']>, ParentType, ContextType, RequireFields<OccupationJobSurveysArgs, 'first'>>;
  teachingResources?: Resolver<Maybe<ResolversTypes['TeachingResourceConnection']>, ParentType, ContextType, RequireFields<OccupationTeachingResourcesArgs, 'first'>>;
  textbooks?: Resolver<Maybe<ResolversTypes['TextbookConnection']>, ParentType, ContextType, RequireFields<OccupationTextbooksArgs, 'first'>>;
};

export type OccupationLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupationLevel'] = ResolversParentTypes['OccupationLevel']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['OccupationCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  surveyedDemand?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DemandFigure']>>, ParentType, ContextType>;
  liveItemCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  bankHealth?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FunctionHealth']>>, ParentType, ContextType>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<OccupationLevelCoursesArgs, 'first'>>;
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

export type StandardComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardComparison'] = ResolversParentTypes['StandardComparison']> = {
  from?: Resolver<ResolversTypes['StandardVersion'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['StandardVersion'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelComparison']>, ParentType, ContextType>;
};

export type LevelComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelComparison'] = ResolversParentTypes['LevelComparison']> = {
  level?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WorkContentChange']>, ParentType, ContextType>;
};

export type WorkContentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkContentChange'] = ResolversParentTypes['WorkContentChange']> = {
  kind?: Resolver<ResolversTypes['WorkContentChangeKind'], ParentType, ContextType>;
  workContent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skillsAdded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skillsRemoved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  knowledgeAdded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  knowledgeRemoved?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  requirements?: Resolver<ReadonlyArray<ResolversTypes['StandardLevel']>, ParentType, ContextType, RequireFields<StandardVersionRequirementsArgs, 'level'>>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['WeightRow']>, ParentType, ContextType>;
  examinationRules?: Resolver<ResolversTypes['ExaminationRules'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['ConsultationCommentConnection']>, ParentType, ContextType, RequireFields<StandardVersionCommentsArgs, 'first'>>;
  eligibility?: Resolver<ReadonlyArray<ResolversTypes['LevelEligibility']>, ParentType, ContextType>;
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
  reviewMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  developedStandards?: Resolver<Maybe<ResolversTypes['StandardVersionConnection']>, ParentType, ContextType, RequireFields<InstitutionDevelopedStandardsArgs, 'first'>>;
  courses?: Resolver<Maybe<ResolversTypes['CourseConnection']>, ParentType, ContextType, RequireFields<InstitutionCoursesArgs, 'first'>>;
  fundingClaims?: Resolver<Maybe<ResolversTypes['FundingClaimConnection']>, ParentType, ContextType, RequireFields<InstitutionFundingClaimsArgs, 'first'>>;
  fundingTotals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundingTotal']>>, ParentType, ContextType>;
  teachingResources?: Resolver<Maybe<ResolversTypes['TeachingResourceConnection']>, ParentType, ContextType, RequireFields<InstitutionTeachingResourcesArgs, 'first'>>;
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

export type StandardVersionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandardVersionResult'] = ResolversParentTypes['StandardVersionResult']> = {
  __resolveType: TypeResolveFn<'StandardVersion' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type TeachingResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachingResource'] = ResolversParentTypes['TeachingResource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeachingResourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TeachingResourceTitleArgs>>;
  titles?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeachingResourceState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spdx?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeachingResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachingResourceConnection'] = ResolversParentTypes['TeachingResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeachingResourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TeachingResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachingResourceEdge'] = ResolversParentTypes['TeachingResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeachingResource'], ParentType, ContextType>;
};

export type TeachingResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeachingResourceResult'] = ResolversParentTypes['TeachingResourceResult']> = {
  __resolveType: TypeResolveFn<'TeachingResource' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type LicenceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenceResult'] = ResolversParentTypes['LicenceResult']> = {
  __resolveType: TypeResolveFn<'Licence' | 'InvalidInput' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
};

export type TextbookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Textbook'] = ResolversParentTypes['Textbook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TextbookTitleArgs>>;
  titles?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  isbn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bookEdition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<ResolversTypes['Occupation'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  standardVersion?: Resolver<Maybe<ResolversTypes['StandardVersion']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TextbookState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextbookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextbookConnection'] = ResolversParentTypes['TextbookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TextbookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TextbookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextbookEdge'] = ResolversParentTypes['TextbookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Textbook'], ParentType, ContextType>;
};

export type TextbookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextbookResult'] = ResolversParentTypes['TextbookResult']> = {
  __resolveType: TypeResolveFn<'Textbook' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type TrainingRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRun'] = ResolversParentTypes['TrainingRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  beginsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['JurisdictionCode'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingRunState'], ParentType, ContextType>;
  enrolments?: Resolver<Maybe<ResolversTypes['EnrolmentConnection']>, ParentType, ContextType, RequireFields<TrainingRunEnrolmentsArgs, 'first'>>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Step']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trainingRun?: Resolver<ResolversTypes['TrainingRun'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TrainingOutcome'], ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRunConnection'] = ResolversParentTypes['TrainingRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type TrainingRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRunEdge'] = ResolversParentTypes['TrainingRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingRun'], ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type TrainingRunResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRunResult'] = ResolversParentTypes['TrainingRunResult']> = {
  __resolveType: TypeResolveFn<'TrainingRun' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict' | 'IllegalMove' | 'FactNotYetKnown', ParentType, ContextType>;
};

export type EnrolmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentResult'] = ResolversParentTypes['EnrolmentResult']> = {
  __resolveType: TypeResolveFn<'Enrolment' | 'InvalidInput' | 'NotFound' | 'NotAllowed' | 'Conflict', ParentType, ContextType>;
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
  Blueprint?: BlueprintResolvers<ContextType>;
  BlueprintCell?: BlueprintCellResolvers<ContextType>;
  FunctionHealth?: FunctionHealthResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationRule?: ConsultationRuleResolvers<ContextType>;
  ConsultationComment?: ConsultationCommentResolvers<ContextType>;
  ConsultationCommentConnection?: ConsultationCommentConnectionResolvers<ContextType>;
  ConsultationCommentEdge?: ConsultationCommentEdgeResolvers<ContextType>;
  ConsultationCommentResult?: ConsultationCommentResultResolvers<ContextType>;
  ConsultationRuleResult?: ConsultationRuleResultResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseResult?: CourseResultResolvers<ContextType>;
  DevelopmentProject?: DevelopmentProjectResolvers<ContextType>;
  DevelopmentProjectConnection?: DevelopmentProjectConnectionResolvers<ContextType>;
  DevelopmentProjectEdge?: DevelopmentProjectEdgeResolvers<ContextType>;
  DevelopmentProjectResult?: DevelopmentProjectResultResolvers<ContextType>;
  OccupationEdition?: OccupationEditionResolvers<ContextType>;
  OccupationMapping?: OccupationMappingResolvers<ContextType>;
  OccupationEditionResult?: OccupationEditionResultResolvers<ContextType>;
  OccupationMappingResult?: OccupationMappingResultResolvers<ContextType>;
  LevelEligibility?: LevelEligibilityResolvers<ContextType>;
  EligibilityAlternative?: EligibilityAlternativeResolvers<ContextType>;
  EligibilityCondition?: EligibilityConditionResolvers<ContextType>;
  ExamPlan?: ExamPlanResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  FormPosition?: FormPositionResolvers<ContextType>;
  FormDeviation?: FormDeviationResolvers<ContextType>;
  FormConnection?: FormConnectionResolvers<ContextType>;
  FormEdge?: FormEdgeResolvers<ContextType>;
  FormResult?: FormResultResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  FundingClaim?: FundingClaimResolvers<ContextType>;
  FundingLimit?: FundingLimitResolvers<ContextType>;
  FundingYear?: FundingYearResolvers<ContextType>;
  FundingTotal?: FundingTotalResolvers<ContextType>;
  FundingClaimConnection?: FundingClaimConnectionResolvers<ContextType>;
  FundingClaimEdge?: FundingClaimEdgeResolvers<ContextType>;
  FundingClaimResult?: FundingClaimResultResolvers<ContextType>;
  FundingLimitResult?: FundingLimitResultResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemVersion?: ItemVersionResolvers<ContextType>;
  NumericAnswer?: NumericAnswerResolvers<ContextType>;
  ScoringCriterion?: ScoringCriterionResolvers<ContextType>;
  ItemOption?: ItemOptionResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  ItemVersionConnection?: ItemVersionConnectionResolvers<ContextType>;
  ItemVersionEdge?: ItemVersionEdgeResolvers<ContextType>;
  ItemConnection?: ItemConnectionResolvers<ContextType>;
  ItemEdge?: ItemEdgeResolvers<ContextType>;
  ItemVersionResult?: ItemVersionResultResolvers<ContextType>;
  ItemReview?: ItemReviewResolvers<ContextType>;
  ItemTranslation?: ItemTranslationResolvers<ContextType>;
  TranslatedOption?: TranslatedOptionResolvers<ContextType>;
  ItemTranslationResult?: ItemTranslationResultResolvers<ContextType>;
  DemandFigure?: DemandFigureResolvers<ContextType>;
  JobSurvey?: JobSurveyResolvers<ContextType>;
  SurveyedFigure?: SurveyedFigureResolvers<ContextType>;
  JobSurveyConnection?: JobSurveyConnectionResolvers<ContextType>;
  JobSurveyEdge?: JobSurveyEdgeResolvers<ContextType>;
  JobSurveyResult?: JobSurveyResultResolvers<ContextType>;
  Occupation?: OccupationResolvers<ContextType>;
  OccupationLevel?: OccupationLevelResolvers<ContextType>;
  OccupationConnection?: OccupationConnectionResolvers<ContextType>;
  OccupationEdge?: OccupationEdgeResolvers<ContextType>;
  StandardComparison?: StandardComparisonResolvers<ContextType>;
  LevelComparison?: LevelComparisonResolvers<ContextType>;
  WorkContentChange?: WorkContentChangeResolvers<ContextType>;
  StandardVersion?: StandardVersionResolvers<ContextType>;
  StandardLevel?: StandardLevelResolvers<ContextType>;
  StandardFunction?: StandardFunctionResolvers<ContextType>;
  WorkContent?: WorkContentResolvers<ContextType>;
  WeightRow?: WeightRowResolvers<ContextType>;
  WeightPercentage?: WeightPercentageResolvers<ContextType>;
  ExaminationRules?: ExaminationRulesResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  StandardVersionConnection?: StandardVersionConnectionResolvers<ContextType>;
  StandardVersionEdge?: StandardVersionEdgeResolvers<ContextType>;
  StandardVersionResult?: StandardVersionResultResolvers<ContextType>;
  TeachingResource?: TeachingResourceResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  TeachingResourceConnection?: TeachingResourceConnectionResolvers<ContextType>;
  TeachingResourceEdge?: TeachingResourceEdgeResolvers<ContextType>;
  TeachingResourceResult?: TeachingResourceResultResolvers<ContextType>;
  LicenceResult?: LicenceResultResolvers<ContextType>;
  Textbook?: TextbookResolvers<ContextType>;
  TextbookConnection?: TextbookConnectionResolvers<ContextType>;
  TextbookEdge?: TextbookEdgeResolvers<ContextType>;
  TextbookResult?: TextbookResultResolvers<ContextType>;
  TrainingRun?: TrainingRunResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  TrainingRunConnection?: TrainingRunConnectionResolvers<ContextType>;
  TrainingRunEdge?: TrainingRunEdgeResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  TrainingRunResult?: TrainingRunResultResolvers<ContextType>;
  EnrolmentResult?: EnrolmentResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};

