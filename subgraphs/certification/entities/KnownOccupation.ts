import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An occupation that curriculum has told of; the id is its edition and code, such as 2022/4-10-01-05. */
@Entity('known_occupation')
export class KnownOccupation {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'jsonb' })
  levels!: readonly string[];
}
