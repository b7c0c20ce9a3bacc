import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CodeOfConductVersion } from './CodeOfConductVersion.ts';
import { Institution } from './Institution.ts';

/** That a member has accepted a version. Rows are only ever added. */
@Entity('adherence')
@Index('adherence_once', ['versionId', 'institutionId'], { unique: true })
@Index('adherence_of_institution', ['institutionId', 'adheredOn', 'id'])
@Index('adherence_of_version', ['versionId', 'adheredOn', 'id'])
export class Adherence {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Institution, { name: 'adherence_institution' })
  @Column({ type: 'uuid' })
  institutionId!: string;

  @ForeignKey(() => CodeOfConductVersion, { name: 'adherence_version' })
  @Column({ type: 'uuid' })
  versionId!: string;

  @Column({ type: 'date' })
  adheredOn!: string;

  @Column({ type: 'text', nullable: true })
  signatory!: string | null;

  /** Issuer and subject of who recorded it, as the kit names accounts. */
  @Column({ type: 'text' })
  account!: string;
}
