import { rankOf, type SkillLevel } from '../../kit/skillLevel.ts';
import { ageOn } from './age.ts';

/** The ladder of schooling, lowest first. */
export const schoolings = [
  'LOWER_SECONDARY',
  'SECONDARY_VOCATIONAL',
  'HIGHER_TECHNICAL',
  'JUNIOR_COLLEGE',
  'BACHELOR',
] as const;
export type Schooling = (typeof schoolings)[number];

/** A condition of a standard, as curriculum tells it. */
export type Condition =
  | { readonly kind: 'WORK'; readonly years: number; readonly related: boolean }
  | { readonly kind: 'CERTIFICATE'; readonly level: SkillLevel; readonly years: number }
  | { readonly kind: 'SCHOOLING'; readonly schooling: Schooling; readonly sameField: boolean }
  | { readonly kind: 'APPRENTICESHIP' };

/** Who may take the examination of a level: one of the alternatives, with all of its conditions. */
export interface EligibilityRule {
  readonly level: string;
  readonly alternatives: readonly (readonly Condition[])[];
}

/** A certificate of the occupation: an own record, or one that is declared. */
export interface HeldCertificate {
  readonly level: SkillLevel;
  readonly issuedOn: string;
  /** Its number in this graph, else null. */
  readonly number: string | null;
  readonly evidence: string | null;
}

/** What is known and declared of an applicant. */
export interface Applicant {
  readonly bornOn: string;
  readonly certificates: readonly HeldCertificate[];
  readonly workYears: number | null;
  readonly relatedWorkYears: number | null;
  readonly workEvidence: string | null;
  readonly schooling: Schooling | null;
  /** Whether its field is that of the occupation or a related one. */
  readonly schoolingInField: boolean;
  readonly schoolingEvidence: string | null;
  readonly apprenticeshipEvidence: string | null;
}

export type Outcome = 'MET' | 'NOT_MET' | 'NOT_PROVEN';

export interface ConditionResult {
  readonly kind: Condition['kind'] | 'AGE';
  readonly outcome: Outcome;
  readonly explanation: string;
  readonly source: string | null;
}

export interface EligibilityResult {
  readonly eligible: boolean;
  readonly always: readonly ConditionResult[];
  readonly alternatives: readonly { readonly met: boolean; readonly conditions: readonly ConditionResult[] }[];
}

/**
 * Whether somebody may take the examination of a level on a day, explained condition by condition. Own records
 * count by themselves; what is declared counts with its evidence. Without rules for the level, only the age does.
 */
export function explainEligibility(
  rules: readonly EligibilityRule[],
  level: string,
  minimumAge: number,
  applicant: Applicant,
  day: string,
): EligibilityResult {
  const always = [judgeAge(minimumAge, applicant, day)];
  const alternatives = rules
    .filter((rule) => rule.level === level)
    .flatMap((rule) => rule.alternatives)
    .map((conditions) => {
      const judged = conditions.map((condition) => judge(condition, applicant, day));
      return { met: judged.every(({ outcome }) => outcome === 'MET'), conditions: judged };
    });
  const ruled = alternatives.length === 0 || alternatives.some(({ met }) => met);
  return { eligible: ruled && always.every(({ outcome }) => outcome === 'MET'), always, alternatives };
}

/** The explanation in one text, for a refusal; at most 1,500 characters. */
export function inWords({ always, alternatives }: EligibilityResult): string {
  const failing = (conditions: readonly ConditionResult[]) =>
    conditions.filter(({ outcome }) => outcome !== 'MET').map(({ explanation }) => explanation);
  const ways = alternatives.map(({ conditions }, at) => `Way ${at + 1}: ${failing(conditions).join(' ')}`);
  return [...failing(always), ...(alternatives.some(({ met }) => met) ? [] : ways)].join(' ').slice(0, 1_500);
}

function judge(condition: Condition, applicant: Applicant, day: string): ConditionResult {
  switch (condition.kind) {
    case 'WORK':
      return judgeWork(condition, applicant);
    case 'CERTIFICATE':
      return judgeCertificate(condition, applicant, day);
    case 'SCHOOLING':
      return judgeSchooling(condition, applicant);
    case 'APPRENTICESHIP':
      return judgeApprenticeship(applicant);
  }
}

function judgeAge(years: number, { bornOn }: Applicant, day: string): ConditionResult {
  const age = ageOn(bornOn, day);
  const outcome = age >= years ? 'MET' : 'NOT_MET';
  return { kind: 'AGE', outcome, explanation: `At least ${years} years old; ${age} on ${day}.`, source: 'bornOn' };
}

function judgeWork(
  { years, related }: Extract<Condition, { kind: 'WORK' }>,
  { workYears, relatedWorkYears, workEvidence }: Applicant,
): ConditionResult {
  const wanted = `${years} years of work in the occupation${related ? ' or a related one' : ''}`;
  // Work in the occupation itself counts where related work would.
  const given = related ? greater(workYears, relatedWorkYears) : workYears;
  if (given === null) return unspoken('WORK', `${wanted}; none are declared.`);
  if (given < years)
    return {
      kind: 'WORK',
      outcome: 'NOT_MET',
      explanation: `${wanted}; ${given} are declared.`,
      source: workEvidence,
    };
  return proven('WORK', `${wanted}; ${given} are declared`, workEvidence);
}

function judgeCertificate(
  { level, years }: Extract<Condition, { kind: 'CERTIFICATE' }>,
  { certificates }: Applicant,
  day: string,
): ConditionResult {
  const wanted = `A certificate of ${level} or higher${years > 0 ? ` for ${years} years` : ''}`;
  // A higher certificate stands for a lower one.
  const high = certificates.filter((held) => rankOf(held.level) >= rankOf(level));
  const fit = high.filter(({ issuedOn }) => ageOn(issuedOn, day) >= years && issuedOn <= day);
  const own = fit.find(({ number }) => number !== null);
  if (own) return proven('CERTIFICATE', `${wanted}; issued on ${own.issuedOn}`, own.number);
  const shown = fit.find(({ evidence }) => evidence?.trim());
  if (shown) return proven('CERTIFICATE', `${wanted}; declared as issued on ${shown.issuedOn}`, shown.evidence);
  if (fit[0]) return proven('CERTIFICATE', `${wanted}; declared as issued on ${fit[0].issuedOn}`, null);
  if (high.length === 0) return unspoken('CERTIFICATE', `${wanted}; none is known or declared.`);
  const newest = high.map(({ issuedOn }) => issuedOn).sort()[0];
  return {
    kind: 'CERTIFICATE',
    outcome: 'NOT_MET',
    explanation: `${wanted}; the first is of ${newest}.`,
    source: high[0]?.number ?? null,
  };
}

function judgeSchooling(
  { schooling, sameField }: Extract<Condition, { kind: 'SCHOOLING' }>,
  applicant: Applicant,
): ConditionResult {
  const wanted = `Schooling ${schooling} or higher${sameField ? ' in the field' : ''}`;
  if (applicant.schooling === null) return unspoken('SCHOOLING', `${wanted}; none is declared.`);
  const fits = schoolings.indexOf(applicant.schooling) >= schoolings.indexOf(schooling);
  const said = `${applicant.schooling}${applicant.schoolingInField ? ' in the field' : ''} is declared`;
  if (fits && (applicant.schoolingInField || !sameField)) {
    return proven('SCHOOLING', `${wanted}; ${said}`, applicant.schoolingEvidence);
  }
  const explanation = `${wanted}; ${said}.`;
  return { kind: 'SCHOOLING', outcome: 'NOT_MET', explanation, source: applicant.schoolingEvidence };
}

function judgeApprenticeship({ apprenticeshipEvidence }: Applicant): ConditionResult {
  if (apprenticeshipEvidence === null) {
    return unspoken('APPRENTICESHIP', 'A finished apprenticeship; none is declared.');
  }
  return proven('APPRENTICESHIP', 'A finished apprenticeship; one is declared', apprenticeshipEvidence);
}

function proven(kind: ConditionResult['kind'], text: string, source: string | null): ConditionResult {
  if (source?.trim()) return { kind, outcome: 'MET', explanation: `${text}.`, source };
  return { kind, outcome: 'NOT_PROVEN', explanation: `${text}, without evidence.`, source: null };
}

function unspoken(kind: ConditionResult['kind'], explanation: string): ConditionResult {
  return { kind, outcome: 'NOT_PROVEN', explanation, source: null };
}

function greater(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
