import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FundingClaimState } from '../domain/fundingClaim.ts';
import { DevelopmentProject } from './DevelopmentProject.ts';

/** A claim for the funding of a development project. */
@Entity('funding_claim')
@Check('funding_claim_state', `state IN ('DRAFT', 'AUTHORISED', 'SUBMITTED', 'GRANTED', 'REJECTED')`)
@Check('funding_claim_amount', 'amount > 0')
@Index('funding_claim_once', ['edition', 'code'], { unique: true, where: `state = 'GRANTED'` })
@Index('funding_claim_of_project', ['projectId'], { unique: true, where: `state <> 'REJECTED'` })
@Index('funding_claim_newest', ['createdAt', 'id'])
@Index('funding_claim_of_institution', ['institutionId', 'createdAt', 'id'])
export class FundingClaim {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => DevelopmentProject, { name: 'funding_claim_project' })
  @Column({ type: 'uuid' })
  projectId!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'integer' })
  amount!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'uuid', nullable: true })
  resolutionId!: string | null;

  @Column({ type: 'text' })
  state!: FundingClaimState;

  @Column({ type: 'date', nullable: true })
  grantedOn!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
