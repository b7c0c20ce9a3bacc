import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';

/** What certification has told about an examination. */
@Entity('known_exam_plan')
export class KnownExamPlan {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'uuid' })
  hostId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;
}
