import { type Caller, expertsOf, institutionsOf } from '../../kit/caller.ts';
import { checkText } from '../../kit/check.ts';
import { daysLater } from '../../kit/day.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import type { StandardLevel } from './standardContent.ts';
import type { StandardVersionState } from './standardVersion.ts';

export interface ConsultationDays {
  readonly minimumDays: number;
  readonly maximumDays: number;
}

/** Whether a consultation from a day to another is as long as the rule asks for. */
export function checkConsultation(from: string, until: string, rule: ConsultationDays): Refusal | null {
  if (until < from) return invalid('PERIOD_INVERTED', 'The last day lies before the first.', 'until');
  if (until >= daysLater(from, rule.minimumDays) && until <= daysLater(from, rule.maximumDays)) return null;
  return invalid('OUT_OF_RANGE', `A consultation lasts from ${rule.minimumDays} to ${rule.maximumDays} days.`, 'until');
}

/** Whether a rule for consultations makes sense. */
export function checkConsultationDays({ minimumDays, maximumDays }: ConsultationDays): Refusal | null {
  if (maximumDays > 730) return invalid('OUT_OF_RANGE', 'A consultation lasts at most 730 days.', 'maximumDays');
  return minimumDays <= maximumDays
    ? null
    : invalid('OUT_OF_RANGE', 'The fewest days are not more than the most.', 'minimumDays');
}

export interface CommentPlace {
  readonly level: string | null;
  readonly function: string | null;
  readonly workContent: string | null;
  readonly text: string;
}

/** Whether a comment says something, and speaks of a part that the version has. */
export function checkComment(comment: CommentPlace, levels: readonly StandardLevel[]): Refusal | null {
  const { level, function: name, workContent, text } = comment;
  const wanted = levels.filter((entry) => level === null || entry.level === level);
  if (wanted.length === 0) return invalid('OUT_OF_RANGE', 'The version has no such level.', 'level');
  if (workContent !== null && name === null) {
    return invalid('OUT_OF_RANGE', 'A work content is named with its function.', 'workContent');
  }
  const functions = wanted.flatMap((entry) => entry.functions).filter((entry) => name === null || entry.name === name);
  if (name !== null && functions.length === 0) {
    return invalid('FUNCTION_UNKNOWN', `The version has no function ${name} there.`, 'function');
  }
  const contents = functions.flatMap((entry) => entry.workContents);
  if (workContent !== null && !contents.some((entry) => entry.name === workContent)) {
    return invalid('OUT_OF_RANGE', 'The function has no such work content.', 'workContent');
  }
  return checkText(text, 2_000, 'text');
}

/** Whether comments are taken: by anybody with a role in an open consultation, by assigned experts under review too. */
export function checkCommentTime(
  version: { readonly state: StandardVersionState },
  days: { readonly opensOn: string; readonly closesOn: string } | null,
  today: string,
  isAssigned: boolean,
): Refusal | null {
  const open = version.state === 'CONSULTATION' && days !== null && days.opensOn <= today && today <= days.closesOn;
  if (open || (isAssigned && version.state === 'REVIEW')) return null;
  return conflict('CONSULTATION_CLOSED', 'The version is not open to comments now.', 'id');
}

/** For whom a comment is made: the first expert and institution that the caller stands for. */
export function speaksFor(caller: Caller): { expertId: string | null; institutionId: string | null } {
  return { expertId: expertsOf(caller)[0] ?? null, institutionId: institutionsOf(caller)[0] ?? null };
}
