import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { InstitutionState } from '../domain/institution.ts';
import type { RegisterKind } from '../domain/registration.ts';
import type { InstitutionKind, Provenance } from '../resolvers.types.ts';
import { Jurisdiction } from './Jurisdiction.ts';

/** A member of the alliance. `state` is its standing. */
@Entity('institution')
@Check('institution_state', `state IN ('ACTIVE', 'SUSPENDED', 'EXITED')`)
@Index('institution_by_name', { synchronize: false })
@Index('institution_search', { synchronize: false })
@Index('institution_newest', ['joinedOn', 'id'])
@Index('institution_merged_into', { synchronize: false })
@Index('institution_member_number', ['memberNumber'], { unique: true })
@Index('institution_registration', ['register', 'registrationNumber'], { unique: true, where: `state <> 'EXITED'` })
export class Institution {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  memberNumber!: string;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'text' })
  kind!: InstitutionKind;

  @ForeignKey(() => Jurisdiction, { name: 'institution_jurisdiction' })
  @Column({ type: 'text' })
  jurisdictionCode!: string;

  @Column({ type: 'text' })
  register!: RegisterKind;

  @Column({ type: 'text' })
  registrationNumber!: string;

  @Column({ type: 'text' })
  state!: InstitutionState;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'date' })
  joinedOn!: string;

  @Column({ type: 'text' })
  provenance!: Provenance;

  /** Where the member can be reached, sealed: see `personal.ts`. */
  @Column({ type: 'text', nullable: true })
  contactSealed!: string | null;

  /** The first day of the present standing; null while it is the one of the admission. */
  @Column({ type: 'date', nullable: true })
  standingSince!: string | null;

  /** The survivor of the merger by which this member ceased to be. */
  @ForeignKey(() => Institution, { name: 'institution_merger' })
  @Column({ type: 'uuid', nullable: true })
  mergedIntoId!: string | null;

  @Column({ type: 'date', nullable: true })
  mergedOn!: string | null;
}
