import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An occupation that is scarce in a place. */
@Entity('scarce_occupation')
@Index('scarce_occupation_once', ['jurisdiction', 'edition', 'code', 'validFrom'], { unique: true })
@Index('scarce_occupation_newest', ['validFrom', 'id'])
export class ScarceOccupation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
