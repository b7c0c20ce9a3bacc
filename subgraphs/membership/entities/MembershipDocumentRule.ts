import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { InstitutionKind, MembershipDocumentKind } from '../resolvers.types.ts';
import { Jurisdiction } from './Jurisdiction.ts';

/** That a kind of document is required of a kind of body in a jurisdiction; null is any. */
@Entity('membership_document_rule')
export class MembershipDocumentRule {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', nullable: true })
  institutionKind!: InstitutionKind | null;

  @ForeignKey(() => Jurisdiction, { name: 'membership_document_rule_jurisdiction' })
  @Column({ type: 'text', nullable: true })
  jurisdictionCode!: string | null;

  @Column({ type: 'text' })
  documentKind!: MembershipDocumentKind;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
