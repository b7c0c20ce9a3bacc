import { checkWhole } from '../../kit/check.ts';
import { yearsLater } from '../../kit/day.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { type SkillLevel, skillLevels } from '../../kit/skillLevel.ts';
import type { ExpertRole } from './appointment.ts';
import { reaches, type Title, titles } from './ladder.ts';

export type RequirementKind = 'STANDING' | 'EXPERIENCE' | 'PRACTICE';

/** Something that a role requires. */
export interface Requirement {
  readonly kind: RequirementKind;
  readonly minimumLevel: SkillLevel | null;
  readonly minimumTitle: Title | null;
  readonly experienceRole: ExpertRole | null;
  readonly years: number | null;
}

/** What an expert brings along, by verified evidence; `since` has the first day of service in each role. */
export interface Standing {
  readonly skillLevel: SkillLevel | null;
  readonly title: Title;
  readonly practiceYears: number;
  readonly since: Readonly<Partial<Record<ExpertRole, string>>>;
  readonly today: string;
}

/** Whether a standing meets every requirement of a role; the refusal says which one is missing. */
export function checkRequirements(
  role: ExpertRole,
  requirements: readonly Requirement[],
  standing: Standing,
): Refusal | null {
  const missing = requirements.find((requirement) => !meets(requirement, standing));
  if (!missing) return null;
  const message = `${role} requires ${wanted(missing)}, by verified evidence.`;
  return invalid('QUALIFICATION_INSUFFICIENT', message, 'id');
}

/** Whether a standing meets one requirement. */
export function meets(requirement: Requirement, standing: Standing): boolean {
  const { kind, minimumLevel, minimumTitle, experienceRole, years } = requirement;
  if (kind === 'PRACTICE') return standing.practiceYears >= (years ?? 0);
  if (kind === 'EXPERIENCE') {
    const since = experienceRole === null ? undefined : standing.since[experienceRole];
    return since !== undefined && since <= yearsLater(standing.today, -(years ?? 0));
  }
  return (
    (minimumLevel !== null && reaches(skillLevels, standing.skillLevel, minimumLevel)) ||
    (minimumTitle !== null && reaches(titles, standing.title, minimumTitle))
  );
}

function wanted({ kind, minimumLevel, minimumTitle, experienceRole, years }: Requirement): string {
  if (kind === 'PRACTICE') return `${years} years of practice`;
  if (kind === 'EXPERIENCE') return `${years} years as ${experienceRole}`;
  const level = minimumLevel === null ? [] : [`skill level ${minimumLevel}`];
  const title = minimumTitle === null ? [] : [`title ${minimumTitle}`];
  return [...level, ...title].join(' or ');
}

/** Whether a requirement says what its kind must say, and nothing that it cannot mean. */
export function checkRequirement(requirement: Requirement): Refusal | null {
  const { kind, minimumLevel, minimumTitle, experienceRole, years } = requirement;
  const standing = minimumLevel !== null || (minimumTitle !== null && minimumTitle !== 'NONE');
  const complete = {
    STANDING: standing && experienceRole === null && years === null,
    EXPERIENCE: !standing && experienceRole !== null && years !== null,
    PRACTICE: !standing && experienceRole === null && years !== null,
  }[kind];
  if (!complete) return invalid('KIND_INCOMPLETE', `A requirement of the kind ${kind} says just that.`, 'kind');
  return years === null ? null : checkWhole(years, 1, 50, 'years');
}

/** Whether levels are some of those at which a role may serve, each once. */
export function checkLevels(levels: readonly SkillLevel[], allowed: readonly SkillLevel[]): Refusal | null {
  if (levels.length === 0) return invalid('OUT_OF_RANGE', 'Name at least one level.', 'levels');
  if (levels.length > allowed.length) return invalid('TOO_MANY', 'Name each level once.', 'levels');
  const foreign = levels.find((level) => !allowed.includes(level));
  if (!foreign) return null;
  return invalid('LEVEL_NOT_OF_ROLE', `The role serves at ${allowed.join(', ')}, not at ${foreign}.`, 'levels');
}
