import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';

/** A skill level at which an occupation is assessed. */
@Entity('occupation_level')
export class OccupationLevel {
  @PrimaryColumn({ type: 'text' })
  edition!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @PrimaryColumn({ type: 'text' })
  level!: SkillLevel;

  /** The place on the ladder of eight, 1 for apprentices. */
  @Column({ type: 'integer' })
  rank!: number;
}
