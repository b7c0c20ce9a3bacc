import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SkillLevel } from '../resolvers.types.ts';

/** By which rules claims of a place are decided. */
@Entity('subsidy_rule')
@Index('subsidy_rule_once', ['jurisdiction', 'validFrom'], { unique: true })
@Index('subsidy_rule_newest', ['validFrom', 'id'])
export class SubsidyRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'integer' })
  mostPerYear!: number;

  @Column({ type: 'integer' })
  claimWithinMonths!: number;

  @Column({ type: 'integer' })
  minimumAge!: number;

  @Column({ type: 'integer' })
  maximumAge!: number;

  @Column({ type: 'integer' })
  surchargePercent!: number;

  @Column({ type: 'jsonb' })
  surchargeLevels!: readonly SkillLevel[];

  @Column({ type: 'integer' })
  publicityDays!: number;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
