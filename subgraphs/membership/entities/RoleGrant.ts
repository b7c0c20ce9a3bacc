import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/roleGrant.ts';
import { Account } from './Account.ts';
import { Institution } from './Institution.ts';

/** A role that an account holds or held. */
@Entity('role_grant')
@Index('role_grant_in_force', { synchronize: false })
@Index('role_grant_by_expiry', { synchronize: false })
@Index('role_grant_of_institution', { synchronize: false })
@Index('role_grant_of_account', ['accountId', 'id'])
export class RoleGrant {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Account, { name: 'role_grant_account' })
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: Role;

  @ForeignKey(() => Institution, { name: 'role_grant_institution' })
  @Column({ type: 'uuid', nullable: true })
  institutionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  expertId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  candidateId!: string | null;

  /** Null when the role held from the moment of the grant. */
  @Column({ type: 'date', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
