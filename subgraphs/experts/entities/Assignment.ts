import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AssignmentDuty, AssignmentState } from '../domain/assignment.ts';
import { Expert } from './Expert.ts';
import { ExpertService } from './ExpertService.ts';
import { PanelDraw } from './PanelDraw.ts';

/** An expert's duty in one thing: an examination, a visit, a standard, a competition or a project. */
@Entity('assignment')
@Check('assignment_subject', `num_nonnulls(exam_plan_id, supervision_visit_id, standard_version_id, service_id) = 1`)
@Check('assignment_state', `state IN ('ASSIGNED', 'WITHDRAWN')`)
@Index('assignment_once', { synchronize: false })
@Index('assignment_of_plan', ['examPlanId', 'assignedAt', 'id'])
@Index('assignment_of_visit', ['supervisionVisitId'])
@Index('assignment_of_service', ['serviceId', 'assignedAt', 'id'])
@Index('assignment_of_expert', ['expertId', 'assignedAt', 'id'])
export class Assignment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  supervisionVisitId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  standardVersionId!: string | null;

  @ForeignKey(() => ExpertService, { name: 'assignment_service' })
  @Column({ type: 'uuid', nullable: true })
  serviceId!: string | null;

  @ForeignKey(() => Expert, { name: 'assignment_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  duty!: AssignmentDuty;

  @Column({ type: 'text' })
  state!: AssignmentState;

  /** The employer of the expert, as far as it decides about recusal. */
  @Column({ type: 'uuid' })
  institutionId!: string;

  /** The institution that assigned and may withdraw; null when only the office does. */
  @Column({ type: 'uuid', nullable: true })
  responsibleId!: string | null;

  @ForeignKey(() => PanelDraw, { name: 'assignment_draw' })
  @Column({ type: 'uuid', nullable: true })
  drawId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  assignedAt!: Date;
}
