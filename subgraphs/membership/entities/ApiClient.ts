import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { ApiClientScope, ApiClientState } from '../domain/apiClient.ts';
import { Institution } from './Institution.ts';

/** A program that asks in its own name, and what it is allowed. */
@Entity('api_client')
@Check('api_client_state', `state IN ('REQUESTED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'REVOKED')`)
@Index('api_client_account', ['issuer', 'subject'], {
  unique: true,
  where: `state IN ('REQUESTED', 'APPROVED', 'SUSPENDED')`,
})
@Index('api_client_of_institution', ['institutionId', 'id'])
export class ApiClient {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Institution, { name: 'api_client_institution' })
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'jsonb' })
  scopes!: readonly ApiClientScope[];

  @Column({ type: 'boolean' })
  safelistOnly!: boolean;

  @Column({ type: 'integer', nullable: true })
  budget!: number | null;

  @Column({ type: 'integer', nullable: true })
  rate!: number | null;

  /** The e-mail address of those who run it, sealed: see `personal.ts`. */
  @Column({ type: 'text' })
  contactSealed!: string;

  @Column({ type: 'text' })
  state!: ApiClientState;

  @Column({ type: 'date' })
  validUntil!: string;
}
