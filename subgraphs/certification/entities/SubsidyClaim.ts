import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SubsidyClaimState } from '../domain/subsidyClaim.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Candidate } from './Candidate.ts';
import { Certificate } from './Certificate.ts';
import { SubsidyRule } from './SubsidyRule.ts';

/** A claim of the subsidy for one certificate. */
@Entity('subsidy_claim')
@Check('subsidy_claim_state', `state IN ('APPLIED', 'VERIFIED', 'PUBLICITY', 'PAID', 'REJECTED', 'RECOVERED')`)
@Check('subsidy_claim_amount', `amount = rate_amount + surcharge_amount`)
@Index('subsidy_claim_once', ['candidateId', 'edition', 'code', 'level'], {
  unique: true,
  where: `state NOT IN ('REJECTED', 'RECOVERED')`,
})
@Index('subsidy_claim_newest', ['claimedOn', 'id'])
@Index('subsidy_claim_of_institution', ['institutionId', 'claimedOn', 'id'])
@Index('subsidy_claim_of_place', ['jurisdiction', 'year', 'claimedOn', 'id'])
export class SubsidyClaim {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: SubsidyClaimState;

  @ForeignKey(() => Certificate, { name: 'subsidy_claim_certificate' })
  @Column({ type: 'uuid' })
  certificateId!: string;

  @ForeignKey(() => Candidate, { name: 'subsidy_claim_candidate' })
  @Column({ type: 'uuid' })
  candidateId!: string;

  /** The body that issued the certificate. */
  @Column({ type: 'uuid' })
  institutionId!: string;

  @ForeignKey(() => SubsidyRule, { name: 'subsidy_claim_rule' })
  @Column({ type: 'uuid' })
  ruleId!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  rateAmount!: number;

  @Column({ type: 'integer' })
  surchargeAmount!: number;

  @Column({ type: 'integer' })
  amount!: number;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'date' })
  claimedOn!: string;

  @Column({ type: 'date', nullable: true })
  publicUntil!: string | null;
}
