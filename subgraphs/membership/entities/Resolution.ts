import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { ResolutionState, ResolutionSubject } from '../domain/resolution.ts';
import { GovernanceBody } from './GovernanceBody.ts';
import { ResolutionRule } from './ResolutionRule.ts';

/** A decision of a body. */
@Entity('resolution')
@Check('resolution_state', `state IN ('PROPOSED', 'OPEN', 'ADOPTED', 'LOST', 'WITHDRAWN')`)
@Check(
  'resolution_funding',
  '(project_id IS NULL) = (amount IS NULL) AND (project_id IS NULL) = (currency IS NULL) AND amount > 0',
)
@Index('resolution_search', { synchronize: false })
@Index('resolution_newest', ['proposedAt', 'id'])
export class Resolution {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => GovernanceBody, { name: 'resolution_body' })
  @Column({ type: 'uuid' })
  bodyId!: string;

  @Column({ type: 'text' })
  subject!: ResolutionSubject;

  /** The title, named as all that is searched. */
  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'jsonb' })
  texts!: LocalizedText;

  /** The development project that is to be funded; curriculum owns it. */
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;

  /** The most that the project gets, in minor units. */
  @Column({ type: 'integer', nullable: true })
  amount!: number | null;

  @Column({ type: 'text', nullable: true })
  currency!: string | null;

  @Column({ type: 'text' })
  state!: ResolutionState;

  @Column({ type: 'text' })
  proposedBy!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  proposedAt!: Date;

  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null;

  /** The rule that decided. */
  @ForeignKey(() => ResolutionRule, { name: 'resolution_rule_applied' })
  @Column({ type: 'uuid', nullable: true })
  ruleId!: string | null;

  /** How the votes were counted; written once, at the closing. */
  @Column({ type: 'jsonb', nullable: true })
  count!: RecordedCount | null;
}

export interface RecordedCount {
  readonly seats: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
  readonly quorumMet: boolean;
}
