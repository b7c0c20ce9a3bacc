import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ExpertRole } from '../domain/appointment.ts';
import type { ProfessionalTitle, RequirementKind, SkillLevel } from '../resolvers.types.ts';

/** Something that a person must have to be appointed in a role. */
@Entity('role_requirement')
@Check('role_requirement_kind', `kind IN ('STANDING', 'EXPERIENCE', 'PRACTICE')`)
@Index('role_requirement_of_role', ['role', 'validFrom', 'id'])
export class RoleRequirement {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  role!: ExpertRole;

  @Column({ type: 'text' })
  kind!: RequirementKind;

  @Column({ type: 'text', nullable: true })
  minimumLevel!: SkillLevel | null;

  @Column({ type: 'text', nullable: true })
  minimumTitle!: ProfessionalTitle | null;

  @Column({ type: 'text', nullable: true })
  experienceRole!: ExpertRole | null;

  @Column({ type: 'integer', nullable: true })
  years!: number | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
