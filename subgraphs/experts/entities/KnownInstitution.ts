import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What membership has told about a member. */
@Entity('known_institution')
@Index('known_institution_number', ['memberNumber'])
export class KnownInstitution {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  jurisdictionCode!: string;

  @Column({ type: 'text' })
  state!: string;

  /** Such as A-0007; null while what was told before it was kept is being read again. */
  @Column({ type: 'text', nullable: true })
  memberNumber!: string | null;
}
