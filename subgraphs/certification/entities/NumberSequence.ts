import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Scheme } from './Scheme.ts';

/** The last certificate number given within a scheme, year and level; locked while the next is drawn. */
@Entity('number_sequence')
export class NumberSequence {
  @ForeignKey(() => Scheme, { name: 'number_sequence_scheme' })
  @PrimaryColumn({ type: 'uuid' })
  schemeId!: string;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'text' })
  level!: string;

  @Column({ type: 'integer' })
  last!: number;
}
