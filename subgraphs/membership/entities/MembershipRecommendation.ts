import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Advice } from '../domain/membershipReview.ts';
import { MembershipApplication } from './MembershipApplication.ts';

/** What a reviewer recommended in one review of an application. Rows are only ever added. */
@Entity('membership_recommendation')
@Index('membership_recommendation_once', ['applicationId', 'round', 'account'], { unique: true })
export class MembershipRecommendation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => MembershipApplication, { name: 'membership_recommendation_application' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @Column({ type: 'integer' })
  round!: number;

  /** Issuer and subject of the reviewer, as the kit names accounts. */
  @Column({ type: 'text' })
  account!: string;

  @Column({ type: 'text' })
  advice!: Advice;

  @Column({ type: 'text' })
  note!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  recommendedAt!: Date;
}
