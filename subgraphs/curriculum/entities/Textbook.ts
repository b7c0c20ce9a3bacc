import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { TextbookState } from '../domain/textbook.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { StandardVersion } from './StandardVersion.ts';

/** A textbook. */
@Entity('textbook')
@Check('textbook_state', `state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN')`)
@Index('textbook_isbn', ['isbn'], { unique: true, where: `state <> 'WITHDRAWN'` })
@Index('textbook_newest', ['createdAt', 'id'])
@Index('textbook_of_occupation', ['edition', 'code', 'createdAt', 'id'])
@Index('textbook_of_institution', ['institutionId', 'createdAt', 'id'])
@Index('textbook_search', { synchronize: false })
export class Textbook {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text', nullable: true })
  isbn!: string | null;

  @Column({ type: 'text' })
  publisher!: string;

  @Column({ type: 'text' })
  bookEdition!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  levels!: readonly SkillLevel[];

  @ForeignKey(() => StandardVersion, { name: 'textbook_standard_version' })
  @Column({ type: 'uuid', nullable: true })
  standardVersionId!: string | null;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  state!: TextbookState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
