import { appealMoves, appealStates } from '../../../subgraphs/certification/domain/appeal.ts';
import { certificateMoves, certificateStates } from '../../../subgraphs/certification/domain/certificate.ts';
import { examPlanMoves, examPlanStates } from '../../../subgraphs/certification/domain/examPlan.ts';
import { recognitionCaseMoves, recognitionCaseStates } from '../../../subgraphs/certification/domain/recognition.ts';
import { registrationMoves, registrationStates } from '../../../subgraphs/certification/domain/registration.ts';
import { subsidyClaimMoves, subsidyClaimStates } from '../../../subgraphs/certification/domain/subsidyClaim.ts';
import {
  findingMoves,
  findingStates,
  supervisionVisitMoves,
  supervisionVisitStates,
} from '../../../subgraphs/certification/domain/supervision.ts';
import { testMachines } from '../../kit/machines.ts';

testMachines([
  {
    name: 'exam plan',
    moves: examPlanMoves,
    states: examPlanStates,
    rules: `DRAFT>FILED FILED>ENROLLING ENROLLING>SCHEDULED SCHEDULED>IN_PROGRESS IN_PROGRESS>SCORING
      SCORING>PUBLICITY PUBLICITY>CERTIFIED PUBLICITY>SCORING DRAFT>CANCELLED FILED>CANCELLED ENROLLING>CANCELLED
      SCHEDULED>CANCELLED`,
  },
  {
    name: 'certificate',
    moves: certificateMoves,
    states: certificateStates,
    rules: `PENDING>ISSUED ISSUED>SUSPENDED SUSPENDED>ISSUED ISSUED>REVOKED SUSPENDED>REVOKED ISSUED>REPLACED
      SUSPENDED>REPLACED`,
  },
  {
    name: 'registration',
    moves: registrationMoves,
    states: registrationStates,
    rules: 'REGISTERED>WITHDRAWN REGISTERED>ABSENT REGISTERED>EXCLUDED',
  },
  {
    name: 'appeal',
    moves: appealMoves,
    states: appealStates,
    rules: `LODGED>UNDER_REVIEW UNDER_REVIEW>GRANTED UNDER_REVIEW>DISMISSED LODGED>WITHDRAWN
      UNDER_REVIEW>WITHDRAWN`,
  },
  {
    name: 'recognition case',
    moves: recognitionCaseMoves,
    states: recognitionCaseStates,
    rules: 'APPLIED>MATCHED MATCHED>PANEL PANEL>PANEL PANEL>APPROVED APPROVED>ISSUED MATCHED>REJECTED PANEL>REJECTED',
  },
  {
    name: 'subsidy claim',
    moves: subsidyClaimMoves,
    states: subsidyClaimStates,
    rules: `APPLIED>VERIFIED VERIFIED>PUBLICITY PUBLICITY>PAID APPLIED>REJECTED VERIFIED>REJECTED
      PUBLICITY>REJECTED PAID>RECOVERED`,
  },
  {
    name: 'supervision visit',
    moves: supervisionVisitMoves,
    states: supervisionVisitStates,
    rules: 'PLANNED>HELD PLANNED>CANCELLED',
  },
  {
    name: 'supervision finding',
    moves: findingMoves,
    states: findingStates,
    rules: 'OPEN>CORRECTED CORRECTED>CLOSED OPEN>ESCALATED',
  },
]);
