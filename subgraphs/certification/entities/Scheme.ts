import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CertificateKind } from '../domain/certificate.ts';
import type { SkillLevel } from '../resolvers.types.ts';

/** What a body may issue: one kind of certificate, in one occupation. */
@Entity('scheme')
@Check('scheme_publicity_days', `publicity_days >= 0`)
@Index('scheme_of_institution', ['institutionId', 'edition', 'code'])
@Index('scheme_of_occupation', ['edition', 'code', 'id'])
export class Scheme {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  jurisdiction!: string;

  @Column({ type: 'text' })
  kind!: CertificateKind;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  levels!: readonly SkillLevel[];

  /** See `formatCertificateNumber`. */
  @Column({ type: 'text' })
  numberFormat!: string;

  @Column({ type: 'integer' })
  publicityDays!: number;

  /** By how many marks two examiners' scores may differ. */
  @Column({ type: 'double precision' })
  scoreTolerance!: number;

  /** Whether the theory paper is a form of the alliance's question bank, without which no examination begins. */
  @Column({ type: 'boolean' })
  usesItemBank!: boolean;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
