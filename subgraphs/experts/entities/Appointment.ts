import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AppointmentState, ExpertRole } from '../domain/appointment.ts';
import { Expert } from './Expert.ts';

/** A role that an expert holds in one occupation, for a time. */
@Entity('appointment')
@Check('appointment_state', `state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DECLINED', 'REMOVED')`)
@Index('appointment_of_expert', ['expertId', 'createdAt', 'id'])
@Index('appointment_in_force', ['edition', 'code', 'role', 'expertId'], { where: `state = 'ACTIVE'` })
@Index('appointment_open', ['expertId', 'role', 'edition', 'code'], {
  unique: true,
  where: `state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED')`,
})
export class Appointment {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Expert, { name: 'appointment_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  role!: ExpertRole;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: AppointmentState;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'uuid' })
  nominatedById!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
