import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { NumberPrefix } from './NumberPrefix.ts';

/**
 * The last certificate number given within a prefix, year and level, by all schemes that share the prefix; locked
 * while the next is drawn.
 */
@Entity('number_sequence')
export class NumberSequence {
  @ForeignKey(() => NumberPrefix, { name: 'number_sequence_prefix' })
  @PrimaryColumn({ type: 'text' })
  prefix!: string;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @PrimaryColumn({ type: 'text' })
  level!: string;

  @Column({ type: 'integer' })
  last!: number;
}
