import type { Caller } from '../../kit/caller.ts';
import { checkList, checkMoney, checkWhole } from '../../kit/check.ts';
import { checkNames, type LocalizedText } from '../../kit/language.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { isOwner } from './callers.ts';

export const courseStates = ['DRAFT', 'OFFERED', 'WITHDRAWN'] as const;
export type CourseState = (typeof courseStates)[number];
export type CourseAction = 'offer' | 'withdraw';

export interface CourseSubject {
  readonly state: CourseState;
  readonly institutionId: string;
  readonly standardVersionId: string | null;
}
export interface CourseFacts {
  readonly reason: string | null;
  /** Where its institution stands in the alliance. */
  readonly institutionState: string;
  /** The version in force for its occupation that has its level, if there is one. */
  readonly standardInForceId: string | null;
}

/** The life of a course: planned, offered, not offered any more. */
export const courseMoves: readonly Move<CourseState, CourseAction, Caller, CourseSubject, CourseFacts>[] = [
  { from: 'DRAFT', action: 'offer', to: 'OFFERED', who: isOwner, guard: offerable },
  { from: 'OFFERED', action: 'withdraw', to: 'WITHDRAWN', who: isOwner, guard: reasonGiven },
];

/** Teaching follows the newest standards: where there is one in force, the course has to follow it. */
function offerable({ standardVersionId }: CourseSubject, facts: CourseFacts): Refusal | null {
  if (facts.institutionState !== 'ACTIVE') {
    return conflict('INSTITUTION_NOT_ACTIVE', 'Only active members offer courses.', 'id');
  }
  if (facts.standardInForceId === null || facts.standardInForceId === standardVersionId) return null;
  return conflict('STANDARD_UNFIT', 'A course follows the standard in force.', 'standardVersionId');
}

export interface CourseContent {
  readonly names: LocalizedText;
  readonly hours: number;
  readonly languages: readonly string[];
  readonly price: { readonly amount: number; readonly currency: string };
}

/** Whether a course can be planned: a name, hours, languages and a price. */
export function checkCourse({ names, hours, languages, price }: CourseContent): Refusal | null {
  return (
    checkNames(names, 200) ??
    checkWhole(hours, 1, 5_000, 'hours') ??
    checkList(languages, 4, 'languages') ??
    checkMoney(price, 'price')
  );
}
