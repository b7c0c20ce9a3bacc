import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AssignmentDuty } from '../domain/assignment.ts';
import { Expert } from './Expert.ts';

/** An expert's duty in an examination. */
@Entity('assignment')
@Index('assignment_once', ['examPlanId', 'expertId', 'duty'], { unique: true })
@Index('assignment_of_plan', ['examPlanId', 'assignedAt', 'id'])
@Index('assignment_of_expert', ['expertId', 'assignedAt', 'id'])
export class Assignment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  examPlanId!: string;

  @ForeignKey(() => Expert, { name: 'assignment_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  duty!: AssignmentDuty;

  @Column({ type: 'timestamptz', precision: 3 })
  assignedAt!: Date;
}
