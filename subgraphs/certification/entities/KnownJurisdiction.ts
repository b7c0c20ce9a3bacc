import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A jurisdiction that membership has told of; the id is its code. */
@Entity('known_jurisdiction')
export class KnownJurisdiction {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;
}
