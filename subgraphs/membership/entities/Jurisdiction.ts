import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';

/** A place with its own law. */
@Entity('jurisdiction')
export class Jurisdiction {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;
}
