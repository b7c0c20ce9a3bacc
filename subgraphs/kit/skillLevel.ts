/** The five levels that have a digit, which certificates bear in their numbers, lowest first. */
export const numberedLevels = ['L5', 'L4', 'L3', 'L2', 'L1'] as const;

/** The ladder of skill levels, lowest first, as `shared.graphql` has them: five levels before 2022, eight since. */
export const skillLevels = ['APPRENTICE', ...numberedLevels, 'SPECIAL_GRADE', 'CHIEF'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** The place of a level on the ladder, 1 for apprentices. */
export function rankOf(level: SkillLevel): number {
  return skillLevels.indexOf(level) + 1;
}
