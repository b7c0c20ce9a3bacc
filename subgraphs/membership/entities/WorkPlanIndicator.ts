import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { IndicatorMeasure } from '../domain/indicator.ts';
import { Jurisdiction } from './Jurisdiction.ts';
import { WorkPlanTask } from './WorkPlanTask.ts';

/** By what the success of a task is measured. */
@Entity('work_plan_indicator')
@Index('work_plan_indicator_of_task', ['taskId', 'id'])
export class WorkPlanIndicator {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => WorkPlanTask, { name: 'work_plan_indicator_task' })
  @Column({ type: 'uuid' })
  taskId!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text' })
  measure!: IndicatorMeasure;

  @ForeignKey(() => Jurisdiction, { name: 'work_plan_indicator_jurisdiction' })
  @Column({ type: 'text', nullable: true })
  jurisdictionCode!: string | null;

  @Column({ type: 'jsonb' })
  unit!: LocalizedText;

  @Column({ type: 'integer' })
  target!: number;
}
