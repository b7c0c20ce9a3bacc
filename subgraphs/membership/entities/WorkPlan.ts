import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { WorkPlanState } from '../domain/workPlan.ts';
import { Resolution } from './Resolution.ts';

/** What the alliance wants to achieve in some years. */
@Entity('work_plan')
@Check('work_plan_state', `state IN ('DRAFT', 'ADOPTED', 'CLOSED')`)
@Index('work_plan_by_year', ['firstYear', 'id'])
export class WorkPlan {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'integer' })
  firstYear!: number;

  @Column({ type: 'integer' })
  lastYear!: number;

  @Column({ type: 'text' })
  state!: WorkPlanState;

  @ForeignKey(() => Resolution, { name: 'work_plan_resolution' })
  @Column({ type: 'uuid', nullable: true })
  resolutionId!: string | null;
}
