import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExamPlanState } from '../domain/examPlan.ts';
import type { SeatingOrder } from '../domain/seating.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Scheme } from './Scheme.ts';

/** An examination. */
@Entity('exam_plan')
@Check(
  'exam_plan_state',
  `state IN ('DRAFT', 'FILED', 'ENROLLING', 'SCHEDULED', 'IN_PROGRESS', 'SCORING', 'PUBLICITY', 'CERTIFIED', 'CANCELLED')`,
)
@Index('exam_plan_newest', ['createdAt', 'id'])
@Check('exam_plan_not_oversold', `registration_count BETWEEN 0 AND capacity`)
@Index('exam_plan_of_host', ['hostId', 'createdAt', 'id'])
@Index('exam_plan_of_state', ['state', 'createdAt', 'id'])
@Index('exam_plan_of_jurisdiction', ['jurisdiction', 'createdAt', 'id'])
@Index('exam_plan_of_level', ['edition', 'code', 'level', 'examinedOn', 'id'])
@Index('exam_plan_examined_on', ['examinedOn', 'id'])
@Index('exam_plan_open', ['examinedOn', 'id'], {
  where: `state = 'ENROLLING' AND registration_count < capacity`,
})
export class ExamPlan {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: ExamPlanState;

  @Column({ type: 'uuid' })
  hostId!: string;

  @ForeignKey(() => Scheme, { name: 'exam_plan_scheme' })
  @Column({ type: 'uuid' })
  schemeId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'uuid' })
  standardVersionId!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  /** The day of the first session. */
  @Column({ type: 'date' })
  examinedOn!: string;

  /** The seats of the part that has the fewest. */
  @Column({ type: 'integer' })
  capacity!: number;

  /** How many people are registered and have not withdrawn or been taken out; the constraint keeps it below the capacity. */
  @Column({ type: 'integer' })
  registrationCount!: number;

  /** How many passed; null until it is certified. */
  @Column({ type: 'integer', nullable: true })
  passedCount!: number | null;

  @Column({ type: 'text' })
  seating!: SeatingOrder;

  @Column({ type: 'text', nullable: true })
  seatingSeed!: string | null;

  /** The pass mark of the standard when the examination was drafted; it does not change under a candidate. */
  @Column({ type: 'integer' })
  passMark!: number;

  /** By how many marks two examiners' scores may differ, by the scheme when the examination was drafted. */
  @Column({ type: 'double precision' })
  scoreTolerance!: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publicityEndsAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
