import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IndicatorMeasure } from '../domain/indicator.ts';

/** The sums of told facts by day, so that nobody waits while millions of them are counted. */
@Entity('fact_tally')
export class FactTally {
  @PrimaryColumn({ type: 'text' })
  measure!: IndicatorMeasure;

  @PrimaryColumn({ type: 'date' })
  day!: string;

  @PrimaryColumn({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'integer' })
  count!: number;
}
