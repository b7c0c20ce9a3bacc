import { appointmentMoves, appointmentStates } from '../../../subgraphs/experts/domain/appointment.ts';
import { assignmentMoves, assignmentStates } from '../../../subgraphs/experts/domain/assignment.ts';
import {
  performanceReviewMoves,
  performanceReviewStates,
} from '../../../subgraphs/experts/domain/performanceReview.ts';
import { qualificationMoves, qualificationStates } from '../../../subgraphs/experts/domain/qualification.ts';
import { serviceMoves, serviceStates } from '../../../subgraphs/experts/domain/service.ts';
import { testMachines } from '../../kit/machines.ts';

testMachines([
  {
    name: 'expert appointment',
    moves: appointmentMoves,
    states: appointmentStates,
    rules: `NOMINATED>VETTED VETTED>ACTIVE ACTIVE>EXPIRED ACTIVE>SUSPENDED SUSPENDED>ACTIVE NOMINATED>DECLINED
      VETTED>DECLINED ACTIVE>REMOVED SUSPENDED>REMOVED`,
  },
  {
    name: 'qualification with its evidence',
    moves: qualificationMoves,
    states: qualificationStates,
    rules: 'DECLARED>VERIFIED DECLARED>REJECTED VERIFIED>REFUTED',
  },
  {
    name: 'assignment',
    moves: assignmentMoves,
    states: assignmentStates,
    rules: 'ASSIGNED>WITHDRAWN',
  },
  {
    name: 'competition or research project',
    moves: serviceMoves,
    states: serviceStates,
    rules: 'PLANNED>RUNNING RUNNING>COMPLETED PLANNED>CANCELLED RUNNING>CANCELLED',
  },
  {
    name: 'performance review',
    moves: performanceReviewMoves,
    states: performanceReviewStates,
    rules: 'DRAFT>GIVEN GIVEN>ANSWERED',
  },
]);
