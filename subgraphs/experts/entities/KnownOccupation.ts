import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What curriculum has told about an occupation that the alliance assesses; the id is `edition/code`. */
@Entity('known_occupation')
export class KnownOccupation {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'jsonb' })
  levels!: readonly string[];
}
