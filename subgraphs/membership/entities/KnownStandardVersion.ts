import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What curriculum has told about a version of a standard. */
@Entity('known_standard_version')
export class KnownStandardVersion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'date', nullable: true })
  inForceFrom!: string | null;
}
