import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CertificateKind, CertificateState } from '../domain/certificate.ts';
import type { SkillLevel } from '../resolvers.types.ts';
import { Candidate } from './Candidate.ts';
import { CertificateReason } from './CertificateReason.ts';
import { ExamPlan } from './ExamPlan.ts';
import { Scheme } from './Scheme.ts';

/** A certificate; what is printed on it is copied here, since it must not change with the scheme. */
@Entity('certificate')
@Check('certificate_state', `state IN ('PENDING', 'ISSUED', 'SUSPENDED', 'REVOKED', 'REPLACED')`)
@Index('certificate_number', ['number'], { unique: true })
@Index('certificate_in_force', ['candidateId', 'edition', 'code', 'level', 'schemeId'], {
  unique: true,
  where: `state NOT IN ('REVOKED', 'REPLACED')`,
})
@Index('certificate_of_plan', ['examPlanId', 'number'])
@Index('certificate_newest', ['issuedOn', 'id'])
@Index('certificate_of_institution', ['institutionId', 'issuedOn', 'id'])
@Index('certificate_of_level', ['edition', 'code', 'level', 'issuedOn', 'id'])
@Index('certificate_of_candidate', ['candidateId', 'issuedOn', 'id'])
export class Certificate {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  state!: CertificateState;

  @Column({ type: 'text' })
  kind!: CertificateKind;

  @ForeignKey(() => Scheme, { name: 'certificate_scheme' })
  @Column({ type: 'uuid' })
  schemeId!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @ForeignKey(() => Candidate, { name: 'certificate_candidate' })
  @Column({ type: 'uuid' })
  candidateId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  level!: SkillLevel;

  @ForeignKey(() => ExamPlan, { name: 'certificate_exam_plan' })
  @Column({ type: 'uuid', nullable: true })
  examPlanId!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  /** The day of the first certificate, which its replacements keep. */
  @Column({ type: 'date', nullable: true })
  certifiedOn!: string | null;

  @Column({ type: 'boolean' })
  issuedTogether!: boolean;

  @ForeignKey(() => Certificate, { name: 'certificate_replaces' })
  @Column({ type: 'uuid', nullable: true })
  replacesId!: string | null;

  /** The category of the reason for which it was revoked or replaced. */
  @ForeignKey(() => CertificateReason, { name: 'certificate_ended_for' })
  @Column({ type: 'uuid', nullable: true })
  endedForId!: string | null;
}
