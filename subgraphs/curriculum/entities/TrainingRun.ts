import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { TrainingRunState } from '../domain/trainingRun.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Course } from './Course.ts';

/** A run of a course. */
@Entity('training_run')
@Check('training_run_state', `state IN ('PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED')`)
@Check('training_run_period', 'ends_on >= begins_on')
@Check('training_run_seats', 'enrolled BETWEEN 0 AND seats')
@Index('training_run_newest', ['beginsOn', 'id'])
@Index('training_run_of_course', ['courseId', 'beginsOn', 'id'])
@Index('training_run_of_level', ['edition', 'code', 'level', 'beginsOn', 'id'])
@Index('training_run_of_institution', ['institutionId', 'beginsOn', 'id'])
export class TrainingRun {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Course, { name: 'training_run_course' })
  @Column({ type: 'uuid' })
  courseId!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'date' })
  beginsOn!: string;

  @Column({ type: 'date' })
  endsOn!: string;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'integer' })
  seats!: number;

  /** How many are enrolled and not taken off: changed while the row is held. */
  @Column({ type: 'integer' })
  enrolled!: number;

  @Column({ type: 'integer' })
  completed!: number;

  @Column({ type: 'text' })
  state!: TrainingRunState;
}
