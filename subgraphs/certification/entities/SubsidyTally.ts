import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubsidyClaimState } from '../domain/subsidyClaim.ts';
import type { SkillLevel } from '../resolvers.types.ts';

/** Claims counted and summed as they move, so that no sum is made while somebody waits. */
@Entity('subsidy_tally')
export class SubsidyTally {
  @PrimaryColumn({ type: 'text' })
  jurisdiction!: string;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'text' })
  level!: SkillLevel;

  @PrimaryColumn({ type: 'text' })
  currency!: string;

  @PrimaryColumn({ type: 'text' })
  state!: SubsidyClaimState;

  @Column({ type: 'integer' })
  claims!: number;

  @Column({ type: 'bigint' })
  amount!: string;
}
