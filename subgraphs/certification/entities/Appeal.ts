import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AppealState } from '../domain/appeal.ts';
import type { ExamPart } from '../domain/score.ts';
import { Candidate } from './Candidate.ts';
import { ExamPlan } from './ExamPlan.ts';
import { Registration } from './Registration.ts';

/** An appeal against the result of one part. */
@Entity('appeal')
@Check('appeal_state', `state IN ('LODGED', 'UNDER_REVIEW', 'GRANTED', 'DISMISSED', 'WITHDRAWN')`)
@Index('appeal_open_once', ['registrationId', 'part'], { unique: true, where: `state IN ('LODGED', 'UNDER_REVIEW')` })
@Index('appeal_of_plan', ['examPlanId', 'id'])
@Index('appeal_of_host', ['hostId', 'id'])
@Index('appeal_of_candidate', ['candidateId', 'id'])
@Index('appeal_of_registration', ['registrationId', 'id'])
export class Appeal {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: AppealState;

  @ForeignKey(() => Registration, { name: 'appeal_registration' })
  @Column({ type: 'uuid' })
  registrationId!: string;

  @ForeignKey(() => ExamPlan, { name: 'appeal_exam_plan' })
  @Column({ type: 'uuid' })
  examPlanId!: string;

  @Column({ type: 'uuid' })
  hostId!: string;

  @ForeignKey(() => Candidate, { name: 'appeal_candidate' })
  @Column({ type: 'uuid' })
  candidateId!: string;

  @Column({ type: 'text' })
  part!: ExamPart;

  @Column({ type: 'text' })
  grounds!: string;

  @Column({ type: 'text' })
  lodgedBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  lodgedAt!: Date;

  /** When a granted one led to a new scoring. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reopenedAt!: Date | null;
}
