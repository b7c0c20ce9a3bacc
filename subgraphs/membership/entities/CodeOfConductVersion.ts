import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { CodeOfConductState } from '../domain/conduct.ts';
import type { CodeOfConductKind } from '../resolvers.types.ts';
import { Resolution } from './Resolution.ts';

/** A version of the code of conduct or of the self-discipline pact. */
@Entity('code_of_conduct_version')
@Check('code_of_conduct_version_state', `state IN ('DRAFT', 'ADOPTED', 'DROPPED')`)
@Index('code_of_conduct_version_number', ['kind', 'number'], { unique: true })
@Index('code_of_conduct_version_day', ['kind', 'inForceFrom'], { unique: true, where: `state = 'ADOPTED'` })
export class CodeOfConductVersion {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: CodeOfConductKind;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  state!: CodeOfConductState;

  @Column({ type: 'jsonb' })
  titles!: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  texts!: LocalizedText | null;

  @Column({ type: 'text', nullable: true })
  documentReference!: string | null;

  @Column({ type: 'date', nullable: true })
  inForceFrom!: string | null;

  @ForeignKey(() => Resolution, { name: 'code_of_conduct_version_resolution' })
  @Column({ type: 'uuid', nullable: true })
  resolutionId!: string | null;
}
