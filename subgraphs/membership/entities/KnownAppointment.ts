import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What experts has told about an appointment. */
@Entity('known_appointment')
@Index('known_appointment_in_force', ['validUntil'], { where: `state IN ('ACTIVE', 'EXPIRED')` })
export class KnownAppointment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'bigint' })
  version!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'uuid', nullable: true })
  institutionId!: string | null;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
