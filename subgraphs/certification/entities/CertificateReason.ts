import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { CertificateEnding } from '../domain/certificate.ts';

/** A category of reasons for which certificates are revoked or replaced. */
@Entity('certificate_reason')
@Check('certificate_reason_action', `action IN ('REVOKE', 'REPLACE')`)
@Index('certificate_reason_open', ['action', 'code'], { unique: true, where: `valid_until IS NULL` })
export class CertificateReason {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  action!: CertificateEnding;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
