import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What experts has told of a role that an expert holds. */
@Entity('known_appointment')
@Index('known_appointment_of_expert', ['expertId'])
export class KnownAppointment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** Who employs the expert; null while experts has not told it since this subgraph keeps it. */
  @Column({ type: 'uuid', nullable: true })
  institutionId!: string | null;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
