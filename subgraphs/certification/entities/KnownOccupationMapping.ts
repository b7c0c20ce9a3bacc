import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What curriculum has told of what became of an occupation in a later edition of the dictionary. */
@Entity('known_occupation_mapping')
@Index('known_occupation_mapping_from', ['fromEdition', 'fromCode'])
@Index('known_occupation_mapping_to', ['toEdition', 'toCode'])
export class KnownOccupationMapping {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  fromEdition!: string;

  @Column({ type: 'text' })
  fromCode!: string;

  @Column({ type: 'text' })
  toEdition!: string;

  @Column({ type: 'text' })
  toCode!: string;

  /** SAME, RENAMED, SPLIT or MERGED. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'boolean' })
  withdrawn!: boolean;
}
