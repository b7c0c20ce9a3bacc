import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { QualificationKind, QualificationState } from '../domain/qualification.ts';
import type { AcademicDegree, ProfessionalTitle, SkillLevel } from '../resolvers.types.ts';
import { Expert } from './Expert.ts';

/** Something that an expert is qualified by, with its evidence. */
@Entity('qualification')
@Check('qualification_state', `state IN ('DECLARED', 'VERIFIED', 'REJECTED', 'REFUTED')`)
@Index('qualification_of_expert', ['expertId', 'declaredAt', 'id'])
@Index('qualification_newest', ['declaredAt', 'id'])
@Index('qualification_of_state', ['state', 'declaredAt', 'id'])
@Index('qualification_certificate', ['certificateNumber'], {
  unique: true,
  where: `state IN ('DECLARED', 'VERIFIED')`,
})
export class Qualification {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Expert, { name: 'qualification_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  kind!: QualificationKind;

  @Column({ type: 'text', nullable: true })
  skillLevel!: SkillLevel | null;

  @Column({ type: 'text', nullable: true })
  title!: ProfessionalTitle | null;

  @Column({ type: 'text', nullable: true })
  degree!: AcademicDegree | null;

  @Column({ type: 'integer', nullable: true })
  years!: number | null;

  @Column({ type: 'text', nullable: true })
  certificateNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  attestedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  obtainedOn!: string | null;

  @Column({ type: 'text' })
  state!: QualificationState;

  @Column({ type: 'timestamptz', precision: 3 })
  declaredAt!: Date;
}
