import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SupervisionKind, SupervisionVisitState } from '../domain/supervision.ts';
import { ExamPlan } from './ExamPlan.ts';

/** A visit of supervision to an examination or to an institution. */
@Entity('supervision_visit')
@Check('supervision_visit_state', `state IN ('PLANNED', 'HELD', 'CANCELLED')`)
@Index('supervision_visit_newest', ['visitOn', 'id'])
@Index('supervision_visit_of_institution', ['institutionId', 'visitOn', 'id'])
@Index('supervision_visit_of_plan', ['examPlanId'])
export class SupervisionVisit {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: SupervisionVisitState;

  @Column({ type: 'text' })
  kind!: SupervisionKind;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @ForeignKey(() => ExamPlan, { name: 'supervision_visit_exam_plan' })
  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  @Column({ type: 'text', nullable: true })
  edition!: string | null;

  @Column({ type: 'text', nullable: true })
  code!: string | null;

  @Column({ type: 'date' })
  visitOn!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text' })
  plannedBy!: string;
}
