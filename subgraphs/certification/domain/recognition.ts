import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Period, within } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { ageOn } from './age.ts';
import { isHostOrSecretariat } from './callers.ts';
import { rolesExamining } from './examPlan.ts';

export const recognitionCaseStates = ['APPLIED', 'MATCHED', 'PANEL', 'APPROVED', 'ISSUED', 'REJECTED'] as const;
export type RecognitionCaseState = (typeof recognitionCaseStates)[number];
export type RecognitionCaseAction = 'match' | 'convene' | 'replace' | 'approve' | 'issue' | 'reject';

export interface RecognitionCaseSubject {
  readonly state: RecognitionCaseState;
  readonly hostId: string;
}
export interface RecognitionCaseFacts {
  readonly reason: string | null;
  /** The opinions of the panel; null is one that was not given yet. */
  readonly opinions: readonly (boolean | null)[];
}

type Row = Move<RecognitionCaseState, RecognitionCaseAction, Caller, RecognitionCaseSubject, RecognitionCaseFacts>;

/** The life of a case of recognition; `hostId` is the body that will issue. */
export const recognitionCaseMoves: readonly Row[] = [
  { from: 'APPLIED', action: 'match', to: 'MATCHED', who: isSecretariat },
  { from: 'MATCHED', action: 'convene', to: 'PANEL', who: isSecretariat },
  { from: 'PANEL', action: 'replace', to: 'PANEL', who: isSecretariat, guard: reasonGiven },
  { from: 'PANEL', action: 'approve', to: 'APPROVED', who: isSecretariat, guard: majorityFor },
  { from: 'APPROVED', action: 'issue', to: 'ISSUED', who: isHostOrSecretariat },
  { from: 'MATCHED', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'PANEL', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: majorityAgainst },
];

/** What a panel decides: the majority of a complete one, null while opinions are missing. */
export function majority(opinions: readonly (boolean | null)[]): boolean | null {
  if (opinions.length === 0 || opinions.includes(null)) return null;
  return opinions.filter((recognises) => recognises).length * 2 > opinions.length;
}

function majorityFor(_case: RecognitionCaseSubject, { opinions }: RecognitionCaseFacts): Refusal | null {
  return majority(opinions) === true ? null : notDecided('approved', opinions);
}

function majorityAgainst(subject: RecognitionCaseSubject, facts: RecognitionCaseFacts): Refusal | null {
  return majority(facts.opinions) === false ? reasonGiven(subject, facts) : notDecided('rejected', facts.opinions);
}

function notDecided(what: string, opinions: readonly (boolean | null)[]): Refusal {
  const given = opinions.filter((one) => one !== null);
  const message = `${given.length} of ${opinions.length} opinions are given, ${given.filter(Boolean).length} for it: it cannot be ${what}.`;
  return conflict('RECOGNITION_OPINION_WRONG', message, 'id');
}

/** A part of each year, as month and day, such as 01-01 to 01-31. */
export interface Window {
  readonly from: string;
  readonly until: string;
}

/** What a rule asks of an application. */
export interface RecognitionTerms extends Period {
  readonly minimumAge: number;
  readonly panelSize: number;
  readonly windows: readonly Window[];
}

/** Whether a rule's terms can be meant. */
export function checkRecognitionTerms({ minimumAge, panelSize, windows }: RecognitionTerms): Refusal | null {
  if (minimumAge < 14 || minimumAge > 100) return invalid('OUT_OF_RANGE', 'The age is from 14 to 100.', 'minimumAge');
  if (!isOddFrom3(panelSize)) return invalid('OUT_OF_RANGE', 'A panel is an odd number from 3 to 15.', 'panelSize');
  if (windows.length > 12) return invalid('TOO_MANY', 'A year has at most twelve windows.', 'windows');
  const meant = windows.every(({ from, until }) => isMonthAndDay(from) && isMonthAndDay(until) && from <= until);
  return meant
    ? null
    : invalid('MALFORMED_CODE', 'A window is from a month and day to a later one, as 01-31.', 'windows');
}

function isOddFrom3(size: number): boolean {
  return Number.isInteger(size) && size % 2 === 1 && size >= 3 && size <= 15;
}

function isMonthAndDay(text: string): boolean {
  // A leap year, since 29 February can be meant.
  const date = new Date(`2024-${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
}

/** Whether somebody may apply by a rule on a day. */
export function checkApplication(terms: RecognitionTerms, bornOn: string, day: string): Refusal | null {
  if (!within(day, terms)) return conflict('RECOGNITION_CLOSED', 'The rule is not in force.', 'ruleId');
  const date = day.slice(5);
  if (terms.windows.length > 0 && !terms.windows.some(({ from, until }) => from <= date && date <= until)) {
    const open = terms.windows.map(({ from, until }) => `${from} to ${until}`).join(', ');
    return conflict('RECOGNITION_CLOSED', `Applications are taken ${open}.`, 'ruleId');
  }
  if (ageOn(bornOn, day) >= terms.minimumAge) return null;
  return conflict('TOO_YOUNG', `Applicants are at least ${terms.minimumAge} years old.`, 'bornOn');
}

/** An expert's appointment that is in force. */
export interface PanelAppointment {
  readonly expertId: string;
  readonly role: string;
  /** Who employs the expert; null while experts has not told. */
  readonly institutionId: string | null;
}

/** What of a case decides who may sit on its panel. */
export interface DecidedCase {
  readonly level: string;
  /** The institution that handed it in, and the body that will issue. */
  readonly sides: readonly string[];
  /** The experts who have declared a relation to the person, as it lasts today. */
  readonly related: readonly string[];
}

/**
 * Whether by one of the appointments an expert may decide on a case: as an examiner of the level, whom neither side
 * employs and who is not related to the person.
 */
export function mayDecide(
  expertId: string,
  appointments: readonly PanelAppointment[],
  { level, sides, related }: DecidedCase,
): boolean {
  const roles = rolesExamining(level);
  return appointments.some(
    (one) =>
      one.expertId === expertId &&
      roles.includes(one.role) &&
      // Whose employer is not known might be one of the sides' own.
      one.institutionId !== null &&
      !sides.includes(one.institutionId) &&
      !related.includes(expertId),
  );
}

/**
 * Whether experts can be a case's panel: as many as the rule says, each once, all of them examiners.
 *
 * @param appointments those for the occupation that are in force
 */
export function checkPanel(
  panelSize: number,
  expertIds: readonly string[],
  appointments: readonly PanelAppointment[],
  decided: DecidedCase,
): Refusal | null {
  const wrong = (message: string) => conflict('RECOGNITION_PANEL_WRONG', message, 'expertIds');
  if (expertIds.length !== panelSize) return wrong(`The panel has ${panelSize} experts.`);
  if (new Set(expertIds).size < expertIds.length) return wrong('An expert is named twice.');
  return checkMembers(expertIds, appointments, decided, 'expertIds');
}

/** Whether experts can sit on a case's panel; `field` names them. */
export function checkMembers(
  expertIds: readonly string[],
  appointments: readonly PanelAppointment[],
  decided: DecidedCase,
  field: string,
): Refusal | null {
  const unfit = expertIds.filter((id) => !mayDecide(id, appointments, decided));
  if (unfit.length === 0) return null;
  const message = `Not examiners of the occupation and level today, or too near to one of the sides: ${unfit.join(', ')}.`;
  return conflict('RECOGNITION_PANEL_WRONG', message, field);
}
