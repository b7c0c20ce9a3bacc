export * from './appeal.ts';
export * from './certificate.ts';
export * from './certificateReason.ts';
export * from './certify.ts';
export * from './crossBorderBasis.ts';
export {
  cancelExamPlan,
  fileExamPlan,
  finishExamPlan,
  openEnrolment,
  publishResults,
  reopenScoring,
  scheduleExamPlan,
  startExamPlan,
} from './examPlan.ts';
export * from './examPlanDraft.ts';
export * from './multiCertificateRule.ts';
export * from './recognition.ts';
export * from './recognitionRule.ts';
export * from './registration.ts';
export * from './room.ts';
export { changeScheme, endScheme, registerScheme } from './scheme.ts';
export * from './score.ts';
export * from './subsidyClaim.ts';
export * from './subsidyTerm.ts';
export * from './supervision.ts';
