import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PerformanceReviewState } from '../domain/performanceReview.ts';
import { Assignment } from './Assignment.ts';
import { Expert } from './Expert.ts';

/** What the host of an assignment, or the office, says of an expert's work. */
@Entity('performance_review')
@Check('performance_review_state', `state IN ('DRAFT', 'GIVEN', 'ANSWERED')`)
@Check('performance_review_grade', `grade BETWEEN 1 AND 5`)
@Index('performance_review_of_expert', ['expertId', 'createdAt', 'id'])
@Index('performance_review_once', { synchronize: false })
export class PerformanceReview {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Expert, { name: 'performance_review_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @ForeignKey(() => Assignment, { name: 'performance_review_assignment' })
  @Column({ type: 'uuid', nullable: true })
  assignmentId!: string | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  /** The institution that reviews; null when the office does. */
  @Column({ type: 'uuid', nullable: true })
  reviewerId!: string | null;

  @Column({ type: 'integer' })
  grade!: number;

  @Column({ type: 'text' })
  remarks!: string;

  @Column({ type: 'text' })
  state!: PerformanceReviewState;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  givenAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
