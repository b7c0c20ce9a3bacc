import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A licence under which teaching resources can be shared. */
@Entity('licence')
@Index('licence_code', ['code'], { unique: true })
export class Licence {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'boolean' })
  spdx!: boolean;

  @Column({ type: 'text' })
  url!: string;
}
