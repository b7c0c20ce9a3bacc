import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CertificateKind } from '../domain/certificate.ts';

/** Certificates counted as they are issued and revoked, so that no figure is counted while somebody waits. */
@Entity('certificate_tally')
@Index('certificate_tally_of_place', ['jurisdiction', 'month'])
@Index('certificate_tally_of_occupation', ['edition', 'code', 'level', 'jurisdiction', 'month'])
export class CertificateTally {
  @PrimaryColumn({ type: 'uuid' })
  institutionId!: string;

  @PrimaryColumn({ type: 'text' })
  edition!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @PrimaryColumn({ type: 'text' })
  level!: string;

  @PrimaryColumn({ type: 'text' })
  jurisdiction!: string;

  /** The first day of the month of issue. */
  @PrimaryColumn({ type: 'date' })
  month!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: CertificateKind;

  @Column({ type: 'integer' })
  issued!: number;

  @Column({ type: 'integer' })
  revoked!: number;

  @Column({ type: 'integer' })
  issuedTogether!: number;
}
