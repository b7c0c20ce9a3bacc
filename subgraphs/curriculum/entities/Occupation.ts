import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';

/** An occupation of an edition of the national dictionary. */
@Entity('occupation')
@Check('occupation_code', `code ~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$'`)
@Index('occupation_by_name', { synchronize: false })
@Index('occupation_search', { synchronize: false })
export class Occupation {
  @PrimaryColumn({ type: 'text' })
  edition!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text', nullable: true })
  definition!: string | null;

  @Column({ type: 'boolean' })
  green!: boolean;

  @Column({ type: 'boolean' })
  digital!: boolean;

  @Column({ type: 'boolean' })
  oneExamSeveralCertificates!: boolean;

  /** Whether the alliance assesses it, so that it has levels. */
  @Column({ type: 'boolean' })
  assessed!: boolean;
}
