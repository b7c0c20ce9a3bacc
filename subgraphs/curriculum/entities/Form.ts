import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { FormContent, FormSection, FormState } from '../domain/form.ts';
import type { WeightPart } from '../domain/standardContent.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { StandardVersion } from './StandardVersion.ts';

/** The paper of one part of an examination. */
@Entity('form')
@Check('form_state', `state IN ('ASSEMBLED', 'REVIEWED', 'SEALED', 'RELEASED', 'USED', 'VOID')`)
@Check('form_sealed', `(digest IS NULL) = (content IS NULL)`)
@Index('form_newest', ['createdAt', 'id'])
@Index('form_of_level', ['edition', 'code', 'level', 'createdAt', 'id'])
@Index('form_of_exam_plan', ['examPlanId', 'createdAt', 'id'])
export class Form {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @Column({ type: 'text' })
  part!: WeightPart;

  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  /** The host of the examination, as it was known when the form was put together. */
  @Column({ type: 'uuid', nullable: true })
  hostId!: string | null;

  @ForeignKey(() => StandardVersion, { name: 'form_standard_version' })
  @Column({ type: 'uuid' })
  standardVersionId!: string;

  @Column({ type: 'text' })
  state!: FormState;

  @Column({ type: 'integer' })
  itemCount!: number;

  @Column({ type: 'integer' })
  points!: number;

  /** Which item versions stand where. Confidential: see `domain/form.ts`. */
  @Column({ type: 'jsonb' })
  sections!: readonly FormSection[];

  /** What the form said when it was sealed; it never changes from then on. */
  @Column({ type: 'jsonb', nullable: true })
  content!: FormContent | null;

  @Column({ type: 'text', nullable: true })
  digest!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  releasableFrom!: Date | null;

  @Column({ type: 'text' })
  author!: string;

  /** The expert who put it together, where the account is that of one. */
  @Column({ type: 'uuid', nullable: true })
  authorExpertId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
