import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MajorityBasis, ResolutionSubject } from '../domain/resolution.ts';
import { GovernanceBody } from './GovernanceBody.ts';

/** By which quorum and majority a body decides, during some days. */
@Entity('resolution_rule')
@Index('resolution_rule_of_body', ['bodyId', 'validFrom'])
export class ResolutionRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => GovernanceBody, { name: 'resolution_rule_body' })
  @Column({ type: 'uuid' })
  bodyId!: string;

  /** Null for everything that has no rule of its own. */
  @Column({ type: 'text', nullable: true })
  subject!: ResolutionSubject | null;

  @Column({ type: 'integer' })
  quorumNumerator!: number;

  @Column({ type: 'integer' })
  quorumDenominator!: number;

  @Column({ type: 'integer' })
  majorityNumerator!: number;

  @Column({ type: 'integer' })
  majorityDenominator!: number;

  @Column({ type: 'text' })
  majorityOf!: MajorityBasis;

  @Column({ type: 'boolean' })
  moreThan!: boolean;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
