import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpertRole } from '../domain/appointment.ts';

/** For how many years a role's card is valid; data, since the rule that says three is not verified. */
@Entity('role_term')
@Check('role_term_years', `years > 0`)
export class RoleTerm {
  @PrimaryColumn({ type: 'text' })
  role!: ExpertRole;

  @Column({ type: 'integer' })
  years!: number;
}
