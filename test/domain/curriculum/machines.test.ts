import { courseMoves, courseStates } from '../../../subgraphs/curriculum/domain/course.ts';
import {
  developmentProjectMoves,
  developmentProjectStates,
} from '../../../subgraphs/curriculum/domain/developmentProject.ts';
import { formMoves, formStates } from '../../../subgraphs/curriculum/domain/form.ts';
import { fundingClaimMoves, fundingClaimStates } from '../../../subgraphs/curriculum/domain/fundingClaim.ts';
import { itemTranslationMoves, itemTranslationStates } from '../../../subgraphs/curriculum/domain/itemTranslation.ts';
import { itemVersionMoves, itemVersionStates } from '../../../subgraphs/curriculum/domain/itemVersion.ts';
import { standardVersionMoves, standardVersionStates } from '../../../subgraphs/curriculum/domain/standardVersion.ts';
import {
  teachingResourceMoves,
  teachingResourceStates,
} from '../../../subgraphs/curriculum/domain/teachingResource.ts';
import { textbookMoves, textbookStates } from '../../../subgraphs/curriculum/domain/textbook.ts';
import { trainingRunMoves, trainingRunStates } from '../../../subgraphs/curriculum/domain/trainingRun.ts';
import { testMachines } from '../../kit/machines.ts';

testMachines([
  {
    name: 'standard version',
    moves: standardVersionMoves,
    states: standardVersionStates,
    rules: 'DRAFT>REVIEW REVIEW>CONSULTATION CONSULTATION>IN_FORCE IN_FORCE>SUPERSEDED REVIEW>DRAFT CONSULTATION>DRAFT',
  },
  {
    name: 'item version',
    moves: itemVersionMoves,
    states: itemVersionStates,
    rules: `DRAFT>REVIEW REVIEW>PILOT PILOT>LIVE LIVE>RESTING RESTING>LIVE REVIEW>DRAFT LIVE>RETIRED RESTING>RETIRED
      LIVE>COMPROMISED RESTING>COMPROMISED RETIRED>COMPROMISED`,
  },
  {
    name: 'translation of an item',
    moves: itemTranslationMoves,
    states: itemTranslationStates,
    rules: 'REVIEW>APPROVED REVIEW>RETURNED RETURNED>REVIEW APPROVED>RETURNED',
  },
  {
    name: 'form',
    moves: formMoves,
    states: formStates,
    rules: `ASSEMBLED>REVIEWED REVIEWED>SEALED SEALED>RELEASED RELEASED>USED ASSEMBLED>VOID REVIEWED>VOID SEALED>VOID
      RELEASED>VOID`,
  },
  {
    name: 'textbook',
    moves: textbookMoves,
    states: textbookStates,
    rules: 'DRAFT>REVIEWED REVIEWED>PUBLISHED PUBLISHED>WITHDRAWN REVIEWED>DRAFT',
  },
  {
    name: 'teaching resource',
    moves: teachingResourceMoves,
    states: teachingResourceStates,
    rules: 'DRAFT>REVIEWED REVIEWED>SHARED SHARED>WITHDRAWN REVIEWED>DRAFT',
  },
  { name: 'course', moves: courseMoves, states: courseStates, rules: 'DRAFT>OFFERED OFFERED>WITHDRAWN' },
  {
    name: 'training run',
    moves: trainingRunMoves,
    states: trainingRunStates,
    rules: 'PLANNED>OPEN OPEN>RUNNING RUNNING>COMPLETED PLANNED>CANCELLED OPEN>CANCELLED',
  },
  {
    name: 'development project',
    moves: developmentProjectMoves,
    states: developmentProjectStates,
    rules: `PLANNED>RUNNING RUNNING>DELIVERED DELIVERED>ACCEPTED DELIVERED>RUNNING PLANNED>CANCELLED
      RUNNING>CANCELLED`,
  },
  {
    name: 'development funding claim',
    moves: fundingClaimMoves,
    states: fundingClaimStates,
    rules: 'DRAFT>AUTHORISED AUTHORISED>SUBMITTED SUBMITTED>GRANTED SUBMITTED>REJECTED',
  },
]);
