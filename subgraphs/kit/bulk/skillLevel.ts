import type { SkillLevel } from '../skillLevel.ts';
import { oneOf } from './definition.ts';

/** A cell that names a skill level, by its name, its number in Chinese, or its code. */
export const skillLevel = oneOf<SkillLevel>({
  APPRENTICE: ['学徒工'],
  L5: ['初级工', '五级'],
  L4: ['中级工', '四级'],
  L3: ['高级工', '三级'],
  L2: ['技师', '二级'],
  L1: ['高级技师', '一级'],
  SPECIAL_GRADE: ['特级技师'],
  CHIEF: ['首席技师'],
});
