/** The ladder of skill levels, lowest first: five levels before 2022, eight since. */
export const skillLevels = ['APPRENTICE', 'L5', 'L4', 'L3', 'L2', 'L1', 'SPECIAL_GRADE', 'CHIEF'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** The place of a level on the ladder, 1 for apprentices. */
export function rankOf(level: SkillLevel): number {
  return skillLevels.indexOf(level) + 1;
}
