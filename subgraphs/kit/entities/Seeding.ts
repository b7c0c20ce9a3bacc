import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A load of demonstration data that was finished; its absence tells that one was interrupted. */
@Entity('seeding')
export class Seeding {
  @PrimaryColumn({ type: 'text' })
  scale!: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' })
  finishedAt!: Date;
}
