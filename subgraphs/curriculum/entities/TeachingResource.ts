import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Language, LocalizedText } from '../../kit/language.ts';
import type { TeachingResourceState } from '../domain/teachingResource.ts';
import type { SkillLevel, TeachingResourceKind } from '../resolvers.types.ts';
import { Licence } from './Licence.ts';

/** A resource for teaching that an institution shares with the others. */
@Entity('teaching_resource')
@Check('teaching_resource_state', `state IN ('DRAFT', 'REVIEWED', 'SHARED', 'WITHDRAWN')`)
@Index('teaching_resource_newest', ['createdAt', 'id'])
@Index('teaching_resource_of_occupation', ['edition', 'code', 'createdAt', 'id'])
@Index('teaching_resource_of_institution', ['institutionId', 'createdAt', 'id'])
@Index('teaching_resource_search', { synchronize: false })
export class TeachingResource {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: TeachingResourceKind;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @ForeignKey(() => Licence, { name: 'teaching_resource_licence' })
  @Column({ type: 'uuid' })
  licenceId!: string;

  @Column({ type: 'jsonb' })
  languages!: readonly Language[];

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'bigint' })
  sizeBytes!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  edition!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text', nullable: true })
  level!: SkillLevel | null;

  @Column({ type: 'text' })
  state!: TeachingResourceState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
