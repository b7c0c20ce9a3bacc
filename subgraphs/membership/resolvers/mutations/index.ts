export {
  approveApiClient,
  rejectApiClient,
  requestApiClient,
  resumeApiClient,
  revokeApiClient,
  suspendApiClient,
} from './apiClient.ts';
export { approveApiClientOperations, registerApiClientOperations } from './apiClientOperation.ts';
export {
  adhereToCodeOfConduct,
  adoptCodeOfConduct,
  draftCodeOfConduct,
  dropCodeOfConduct,
  editCodeOfConduct,
} from './conduct.ts';
export {
  callElection,
  cancelElection,
  castElectionVote,
  closeElection,
  nominateForElection,
  openElection,
  withdrawNomination,
} from './election.ts';
export {
  cancelExchangeEvent,
  editExchangeEvent,
  holdExchangeEvent,
  openExchangeEvent,
  planExchangeEvent,
} from './exchangeEvent.ts';
export * from './indicator.ts';
export * from './institution.ts';
export * from './membershipApplication.ts';
export {
  addMembershipDocument,
  addMembershipDocumentRule,
  endMembershipDocumentRule,
  recommendMembershipDecision,
  removeMembershipDocument,
} from './membershipReview.ts';
export * from './merger.ts';
export * from './participant.ts';
export * from './resolution.ts';
export * from './resolutionRule.ts';
export { grantRole, renewRole, revokeRole } from './roleGrant.ts';
export { addTermOfOffice, fillSeat, vacateSeat } from './seat.ts';
export { adoptWorkPlan, closeWorkPlan, draftWorkPlan, editWorkPlan } from './workPlan.ts';
export {
  addWorkPlanTask,
  dropWorkPlanTask,
  editWorkPlanTask,
  finishWorkPlanTask,
  startWorkPlanTask,
} from './workPlanTask.ts';
