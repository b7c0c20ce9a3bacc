import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';

/** What is paid for a level in a place. */
@Entity('subsidy_rate')
@Check('subsidy_rate_amount', `amount > 0`)
@Index('subsidy_rate_once', ['jurisdiction', 'level', 'validFrom'], { unique: true })
@Index('subsidy_rate_newest', ['validFrom', 'id'])
export class SubsidyRate {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'integer' })
  amount!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
