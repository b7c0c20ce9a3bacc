import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How much funding can be granted from a day on, until the next limit. */
@Entity('funding_limit')
@Index('funding_limit_from', ['validFrom'], { unique: true })
export class FundingLimit {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'integer' })
  perProject!: number;

  @Column({ type: 'integer' })
  perYear!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'text' })
  source!: string;
}
