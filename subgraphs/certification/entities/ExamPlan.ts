import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ExamPlanState, Session } from '../domain/examPlan.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Scheme } from './Scheme.ts';

/** An examination. */
@Entity('exam_plan')
@Check(
  'exam_plan_state',
  `state IN ('DRAFT', 'FILED', 'ENROLLING', 'SCHEDULED', 'IN_PROGRESS', 'SCORING', 'PUBLICITY', 'CERTIFIED', 'CANCELLED')`,
)
@Index('exam_plan_newest', ['createdAt', 'id'])
@Index('exam_plan_of_host', ['hostId', 'createdAt', 'id'])
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

  @Column({ type: 'jsonb' })
  sessions!: readonly Session[];

  /** The pass mark of the standard when the examination was drafted; it does not change under a candidate. */
  @Column({ type: 'integer' })
  passMark!: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publicityEndsAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
