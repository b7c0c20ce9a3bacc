import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { RelationshipKind } from '../resolvers.types.ts';
import { Expert } from './Expert.ts';

/** A relationship of an expert that may recuse them, while it lasts. */
@Entity('relationship_declaration')
@Check('relationship_declaration_target', `num_nonnulls(institution_id, candidate_id, other_expert_id) = 1`)
@Check('relationship_declaration_period', `valid_until >= valid_from`)
@Index('relationship_declaration_of_expert', ['expertId', 'declaredAt', 'id'])
@Index('relationship_declaration_of_other', ['otherExpertId'])
@Index('relationship_declaration_of_institution', ['institutionId'])
export class RelationshipDeclaration {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Expert, { name: 'relationship_declaration_expert' })
  @Column({ type: 'uuid' })
  expertId!: string;

  @Column({ type: 'text' })
  kind!: RelationshipKind;

  @Column({ type: 'uuid', nullable: true })
  institutionId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  candidateId!: string | null;

  @ForeignKey(() => Expert, { name: 'relationship_declaration_other' })
  @Column({ type: 'uuid', nullable: true })
  otherExpertId!: string | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  declaredAt!: Date;
}
