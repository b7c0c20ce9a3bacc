import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What membership has told about a member. */
@Entity('known_institution')
export class KnownInstitution {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  jurisdictionCode!: string;

  @Column({ type: 'text' })
  state!: string;
}
