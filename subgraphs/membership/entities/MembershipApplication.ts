import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { MembershipApplicationState } from '../domain/membershipApplication.ts';
import type { RegisterKind } from '../domain/registration.ts';
import type { InstitutionKind } from '../resolvers.types.ts';
import { Institution } from './Institution.ts';
import { Jurisdiction } from './Jurisdiction.ts';

/** A request to join the alliance. */
@Entity('membership_application')
@Check(
  'membership_application_state',
  `state IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')`,
)
@Index('membership_application_search', { synchronize: false })
@Index('membership_application_newest', ['createdAt', 'id'])
@Index('membership_application_of_applicant', ['applicantAccount', 'createdAt', 'id'])
@Index('membership_application_open', ['register', 'registrationNumber'], {
  unique: true,
  where: `state IN ('SUBMITTED', 'UNDER_REVIEW')`,
})
export class MembershipApplication {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  state!: MembershipApplicationState;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text' })
  kind!: InstitutionKind;

  @ForeignKey(() => Jurisdiction, { name: 'membership_application_jurisdiction' })
  @Column({ type: 'text' })
  jurisdictionCode!: string;

  @Column({ type: 'text' })
  register!: RegisterKind;

  @Column({ type: 'text' })
  registrationNumber!: string;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'boolean' })
  acceptsCodeOfConduct!: boolean;

  /** Issuer and subject of whoever applies, as the kit names accounts. */
  @Column({ type: 'text' })
  applicantAccount!: string;

  /** The member that the applicant became. */
  @ForeignKey(() => Institution, { name: 'membership_application_institution' })
  @Column({ type: 'uuid', nullable: true })
  institutionId!: string | null;

  /** How often the application was taken up for review. */
  @Column({ type: 'integer', default: 0 })
  reviewRound!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
