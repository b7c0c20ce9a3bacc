import { apiClientMoves, apiClientStates } from '../../../subgraphs/membership/domain/apiClient.ts';
import { codeOfConductMoves, codeOfConductStates } from '../../../subgraphs/membership/domain/conduct.ts';
import { electionMoves, electionStates } from '../../../subgraphs/membership/domain/election.ts';
import { exchangeEventMoves, exchangeEventStates } from '../../../subgraphs/membership/domain/exchangeEvent.ts';
import { institutionMoves, institutionStates } from '../../../subgraphs/membership/domain/institution.ts';
import {
  membershipApplicationMoves,
  membershipApplicationStates,
} from '../../../subgraphs/membership/domain/membershipApplication.ts';
import { resolutionMoves, resolutionStates } from '../../../subgraphs/membership/domain/resolution.ts';
import {
  workPlanMoves,
  workPlanStates,
  workPlanTaskMoves,
  workPlanTaskStates,
} from '../../../subgraphs/membership/domain/workPlan.ts';
import { testMachines } from '../../kit/machines.ts';

testMachines([
  {
    name: 'API client',
    moves: apiClientMoves,
    states: apiClientStates,
    rules: `REQUESTED>APPROVED REQUESTED>REJECTED APPROVED>SUSPENDED SUSPENDED>APPROVED
      APPROVED>REVOKED SUSPENDED>REVOKED`,
  },
  {
    name: 'membership application',
    moves: membershipApplicationMoves,
    states: membershipApplicationStates,
    rules: `DRAFT>SUBMITTED SUBMITTED>UNDER_REVIEW UNDER_REVIEW>APPROVED UNDER_REVIEW>RETURNED RETURNED>SUBMITTED
      UNDER_REVIEW>REJECTED DRAFT>WITHDRAWN SUBMITTED>WITHDRAWN UNDER_REVIEW>WITHDRAWN RETURNED>WITHDRAWN`,
  },
  {
    name: 'member',
    moves: institutionMoves,
    states: institutionStates,
    rules: 'ACTIVE>SUSPENDED SUSPENDED>ACTIVE ACTIVE>EXITED SUSPENDED>EXITED',
  },
  {
    name: 'resolution',
    moves: resolutionMoves,
    states: resolutionStates,
    rules: 'PROPOSED>OPEN OPEN>ADOPTED OPEN>LOST PROPOSED>WITHDRAWN',
  },
  {
    name: 'version of the code of conduct',
    moves: codeOfConductMoves,
    states: codeOfConductStates,
    rules: 'DRAFT>ADOPTED DRAFT>DROPPED',
  },
  { name: 'work plan', moves: workPlanMoves, states: workPlanStates, rules: 'DRAFT>ADOPTED ADOPTED>CLOSED' },
  {
    name: 'task of a work plan',
    moves: workPlanTaskMoves,
    states: workPlanTaskStates,
    rules: 'PLANNED>RUNNING RUNNING>DONE PLANNED>DROPPED RUNNING>DROPPED',
  },
  {
    name: 'exchange event',
    moves: exchangeEventMoves,
    states: exchangeEventStates,
    rules: 'PLANNED>OPEN OPEN>HELD PLANNED>CANCELLED OPEN>CANCELLED',
  },
  {
    name: 'election',
    moves: electionMoves,
    states: electionStates,
    rules: 'CALLED>OPEN OPEN>CLOSED CALLED>CANCELLED OPEN>CANCELLED',
  },
]);
