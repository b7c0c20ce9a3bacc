import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ExpertRole } from '../domain/appointment.ts';
import type { SkillLevel } from '../resolvers.types.ts';

/** How long the card of a role is valid, from a day until the next row of the role; data, since the rule is not verified. */
@Entity('role_term')
@Check('role_term_years', `years > 0 AND renewal_days >= 0`)
@Index('role_term_from', ['role', 'validFrom'], { unique: true })
export class RoleTerm {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  role!: ExpertRole;

  @Column({ type: 'integer' })
  years!: number;

  /** How many days before its end an appointment may be renewed. */
  @Column({ type: 'integer' })
  renewalDays!: number;

  @Column({ type: 'jsonb' })
  levels!: readonly SkillLevel[];

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
