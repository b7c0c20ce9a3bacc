import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MembershipDocumentKind } from '../resolvers.types.ts';
import { MembershipApplication } from './MembershipApplication.ts';

/** A document of an application, described. A removed one stays as a row, so that a repeated request finds it. */
@Entity('membership_document')
@Index('membership_document_once', ['applicationId', 'sha256'], { unique: true, where: 'removed_at IS NULL' })
@Index('membership_document_of_application', ['applicationId', 'id'])
export class MembershipDocument {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => MembershipApplication, { name: 'membership_document_application' })
  @Column({ type: 'uuid' })
  applicationId!: string;

  @Column({ type: 'text' })
  kind!: MembershipDocumentKind;

  @Column({ type: 'text' })
  fileName!: string;

  @Column({ type: 'text' })
  mediaType!: string;

  @Column({ type: 'integer' })
  sizeInBytes!: number;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'date' })
  uploadedOn!: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  removedAt!: Date | null;
}
