import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What was granted in a calendar year; held while a claim is granted, so that grants take turns. */
@Entity('funding_year')
@Check('funding_year_granted', 'granted >= 0')
export class FundingYear {
  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  claims!: number;

  @Column({ type: 'integer' })
  granted!: number;

  @Column({ type: 'text' })
  currency!: string;
}
