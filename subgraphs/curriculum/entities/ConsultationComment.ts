import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CommentVerdict, SkillLevel } from '../resolvers.types.ts';
import { StandardVersion } from './StandardVersion.ts';

/** A comment on a version of a standard, and the developer's answer. */
@Entity('consultation_comment')
@Index('consultation_comment_of_version', ['standardVersionId', 'id'])
@Index('consultation_comment_unanswered', ['standardVersionId'], { where: 'verdict IS NULL' })
export class ConsultationComment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => StandardVersion, { name: 'consultation_comment_standard_version' })
  @Column({ type: 'uuid' })
  standardVersionId!: string;

  @Column({ type: 'text', nullable: true })
  level!: SkillLevel | null;

  @Column({ type: 'text', nullable: true })
  function!: string | null;

  @Column({ type: 'text', nullable: true })
  workContent!: string | null;

  @Column({ type: 'text' })
  text!: string;

  /** Issuer and subject of whoever said it, as the kit names accounts. */
  @Column({ type: 'text' })
  account!: string;

  @Column({ type: 'uuid', nullable: true })
  expertId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  institutionId!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  commentedAt!: Date;

  @Column({ type: 'text', nullable: true })
  verdict!: CommentVerdict | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt!: Date | null;
}
