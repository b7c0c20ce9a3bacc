import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What membership has told about a resolution of the council. */
@Entity('known_resolution')
export class KnownResolution {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  subject!: string;

  /** The project that it funds; null for other subjects, as are the amount and its currency. */
  @Column({ type: 'uuid', nullable: true })
  projectId!: string | null;

  @Column({ type: 'integer', nullable: true })
  amount!: number | null;

  @Column({ type: 'text', nullable: true })
  currency!: string | null;
}
