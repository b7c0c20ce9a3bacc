import { invalid, type Refusal } from '../../kit/refusal.ts';
import { rankOf, type SkillLevel } from '../../kit/skillLevel.ts';

export type EligibilityKind = 'WORK' | 'CERTIFICATE' | 'SCHOOLING' | 'APPRENTICESHIP';
export type Schooling = 'LOWER_SECONDARY' | 'SECONDARY_VOCATIONAL' | 'HIGHER_TECHNICAL' | 'JUNIOR_COLLEGE' | 'BACHELOR';

/** A condition; it has the fields of its kind (see `fields`) and no other. */
export interface EligibilityCondition {
  readonly kind: EligibilityKind;
  readonly years?: number;
  readonly related?: boolean;
  readonly level?: SkillLevel;
  readonly schooling?: Schooling;
  readonly sameField?: boolean;
}

/** Who may sit the examination of a level: one alternative must hold, and of it every condition. */
export interface LevelEligibility<Level extends string = string> {
  readonly level: Level;
  readonly alternatives: readonly (readonly EligibilityCondition[])[];
}

const fields: Readonly<Record<EligibilityKind, readonly (keyof EligibilityCondition)[]>> = {
  WORK: ['years', 'related'],
  CERTIFICATE: ['years', 'level'],
  SCHOOLING: ['schooling', 'sameField'],
  APPRENTICESHIP: [],
};
const every = ['years', 'related', 'level', 'schooling', 'sameField'] as const;
const ALTERNATIVES_MOST = 20;
const CONDITIONS_MOST = 10;
const YEARS_MOST = 50;

/** A condition as it is kept: without the fields that were left out. */
export function conditionOf(
  given: { readonly kind: EligibilityKind } & { readonly [Field in (typeof every)[number]]?: unknown },
): EligibilityCondition {
  const present = every.flatMap((field) => {
    const value = given[field];
    return value === null || value === undefined ? [] : [[field, value] as const];
  });
  return { kind: given.kind, ...Object.fromEntries(present) } as EligibilityCondition;
}

/**
 * Whether rules of eligibility can be evaluated: each level once and one of the version's, no endless lists, each
 * condition with the fields of its kind, and a certificate asked for of a lower level than the one examined.
 */
export function checkEligibility(
  rules: readonly LevelEligibility<SkillLevel>[],
  levels: readonly SkillLevel[],
): Refusal | null {
  const named = rules.map(({ level }) => level);
  if (new Set(named).size < named.length || named.some((level) => !levels.includes(level))) {
    return invalid('OUT_OF_RANGE', 'Name each level once, and only levels of the version.', 'eligibility');
  }
  for (const { level, alternatives } of rules) {
    if (alternatives.length > ALTERNATIVES_MOST || alternatives.some((all) => all.length > CONDITIONS_MOST)) {
      return invalid('TOO_MANY', 'There are too many alternatives or conditions.', 'eligibility');
    }
    if (alternatives.length === 0 || alternatives.some((all) => all.length === 0)) {
      return invalid('OUT_OF_RANGE', 'An alternative has at least one condition.', 'eligibility');
    }
    const wrong = alternatives.flat().find((condition) => !isSound(condition, level));
    if (wrong) return invalid('ELIGIBILITY_WRONG', `A condition ${wrong.kind} at ${level} is wrong.`, 'eligibility');
  }
  return null;
}

function isSound(condition: EligibilityCondition, examined: SkillLevel): boolean {
  const wanted = fields[condition.kind];
  if (every.some((field) => (condition[field] !== undefined) !== wanted.includes(field))) return false;
  const { years, level } = condition;
  if (years !== undefined && !(Number.isInteger(years) && years >= 0 && years <= YEARS_MOST)) return false;
  return level === undefined || rankOf(level) < rankOf(examined);
}
