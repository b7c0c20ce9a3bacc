import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OccupationMappingKind } from '../resolvers.types.ts';

/** What became of an occupation in a later edition of the dictionary. */
@Entity('occupation_mapping')
@Check('occupation_mapping_kind', `kind IN ('SAME', 'RENAMED', 'SPLIT', 'MERGED')`)
@Index('occupation_mapping_pair', ['fromEdition', 'fromCode', 'toEdition', 'toCode'], {
  unique: true,
  where: 'NOT withdrawn',
})
@Index('occupation_mapping_to', ['toEdition', 'toCode'])
export class OccupationMapping {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  fromEdition!: string;

  @Column({ type: 'text' })
  fromCode!: string;

  @Column({ type: 'text' })
  toEdition!: string;

  @Column({ type: 'text' })
  toCode!: string;

  @Column({ type: 'text' })
  kind!: OccupationMappingKind;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'boolean' })
  withdrawn!: boolean;
}
