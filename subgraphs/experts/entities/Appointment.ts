import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AppointmentState, ExpertRole } from '../domain/appointment.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Expert } from './Expert.ts';
import { Qualification } from './Qualification.ts';

/** A role that an expert holds in one occupation, for a time. */
@Entity('appointment')
@Check('appointment_state', `state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DECLINED', 'REMOVED')`)
@Index('appointment_of_expert', ['expertId', 'createdAt', 'id'])
@Index('appointment_of_occupation', ['edition', 'code', 'role', 'expertId'], {
  where: `state IN ('ACTIVE', 'SUSPENDED', 'VETTED')`,
})
@Index('appointment_by_role', ['role', 'validUntil', 'expertId', 'validFrom'], { where: `state = 'ACTIVE'` })
@Index('appointment_newest', ['createdAt', 'id'])
@Index('appointment_of_state', ['state', 'createdAt', 'id'])
@Index('appointment_expiry_order', { synchronize: false })
@Index('appointment_of_evidence', ['evidenceId'])
@Index('appointment_pending', ['expertId', 'role', 'edition', 'code'], {
  unique: true,
  where: `state IN ('NOMINATED', 'VETTED')`,
})
@Exclusion(
  'appointment_once',
  `USING gist (expert_id WITH =, role WITH =, edition WITH =, code WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (state IN ('ACTIVE', 'SUSPENDED'))`,
)
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

  @Column({ type: 'jsonb' })
  levels!: readonly SkillLevel[];

  @Column({ type: 'text' })
  state!: AppointmentState;

  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  /** The evidence on which the vetting rested; null where the role asks for none. */
  @ForeignKey(() => Qualification, { name: 'appointment_evidence' })
  @Column({ type: 'uuid', nullable: true })
  evidenceId!: string | null;

  /** Whether an appointment was in force when this one was nominated. */
  @Column({ type: 'boolean' })
  renewal!: boolean;

  @Column({ type: 'uuid' })
  nominatedById!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
