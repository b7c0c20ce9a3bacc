import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LevelEligibility } from '../domain/eligibility.ts';
import type { ExaminationRules } from '../domain/examinationRules.ts';
import type { StandardLevel, WeightRow } from '../domain/standardContent.ts';
import type { StandardVersionState } from '../domain/standardVersion.ts';
import type { SkillLevel } from '../resolvers.types.ts';

/** A version of an occupation's standard; its content is one document, since it is written and read as one. */
@Entity('standard_version')
@Check('standard_version_state', `state IN ('DRAFT', 'REVIEW', 'CONSULTATION', 'IN_FORCE', 'SUPERSEDED')`)
@Index('standard_version_in_force', ['edition', 'code'], { unique: true, where: `state = 'IN_FORCE'` })
@Index('standard_version_of_occupation', ['edition', 'code', 'createdAt', 'id'])
@Index('standard_version_newest', ['createdAt', 'id'])
@Index('standard_version_search', { synchronize: false })
@Index('standard_version_of_developer', ['developedById', 'createdAt', 'id'])
export class StandardVersion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text' })
  state!: StandardVersionState;

  @Column({ type: 'text' })
  provenanceNote!: string;

  @Column({ type: 'uuid', nullable: true })
  developedById!: string | null;

  @Column({ type: 'jsonb' })
  levels!: readonly StandardLevel<SkillLevel>[];

  @Column({ type: 'jsonb' })
  weights!: readonly WeightRow<SkillLevel>[];

  @Column({ type: 'jsonb' })
  examinationRules!: ExaminationRules;

  /** Who may sit the examination, by level. */
  @Column({ type: 'jsonb' })
  eligibility!: readonly LevelEligibility<SkillLevel>[];

  @Column({ type: 'date', nullable: true })
  inForceFrom!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
