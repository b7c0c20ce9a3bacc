import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A closing of many appointments whose period has passed, as the office ordered it. */
@Entity('appointment_expiry')
export class AppointmentExpiry {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  before!: string;

  @Column({ type: 'integer' })
  expired!: number;

  @Column({ type: 'integer' })
  remaining!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  doneAt!: Date;
}
