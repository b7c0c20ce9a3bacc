import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { WorkPlanIndicator } from './WorkPlanIndicator.ts';

/** A value of an indicator, reported by hand. Rows are only ever added; of two for one day the later one holds. */
@Entity('indicator_report')
@Index('indicator_report_of_indicator', ['indicatorId', 'reportedOn', 'id'])
export class IndicatorReport {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => WorkPlanIndicator, { name: 'indicator_report_indicator' })
  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'date' })
  reportedOn!: string;

  @Column({ type: 'integer' })
  value!: number;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  account!: string;
}
