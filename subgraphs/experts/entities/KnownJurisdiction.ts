import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What membership has told about a jurisdiction; the id is its code. */
@Entity('known_jurisdiction')
export class KnownJurisdiction {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;
}
