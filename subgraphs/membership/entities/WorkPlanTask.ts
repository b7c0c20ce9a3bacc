import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { WorkPlanTaskState } from '../domain/workPlan.ts';
import type { AllianceDuty } from '../resolvers.types.ts';
import { Institution } from './Institution.ts';
import { WorkPlan } from './WorkPlan.ts';

/** A task of a work plan. */
@Entity('work_plan_task')
@Check('work_plan_task_state', `state IN ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')`)
@Index('work_plan_task_of_plan', ['planId', 'validFrom', 'id'])
@Index('work_plan_task_of_owner', ['ownerId', 'validFrom', 'id'])
export class WorkPlanTask {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => WorkPlan, { name: 'work_plan_task_plan' })
  @Column({ type: 'uuid' })
  planId!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text' })
  duty!: AllianceDuty;

  @ForeignKey(() => Institution, { name: 'work_plan_task_owner' })
  @Column({ type: 'uuid' })
  ownerId!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  @Column({ type: 'text' })
  state!: WorkPlanTaskState;
}
