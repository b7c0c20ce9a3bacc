import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What experts has told of a relation that an expert declared. Its days say when it recuses, also once it has ended. */
@Entity('known_recusal')
@Index('known_recusal_of_candidate', ['candidateId'])
export class KnownRecusal {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** Null where the relation is to an institution or another expert, which experts itself looks at. */
  @Column({ type: 'uuid', nullable: true })
  candidateId!: string | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'text' })
  state!: string;
}
