import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StandardVersion } from './StandardVersion.ts';

/** A time in which a version of a standard is open to comments. */
@Entity('consultation')
@Check('consultation_period', 'closes_on >= opens_on')
@Index('consultation_of_version', ['standardVersionId', 'id'])
export class Consultation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => StandardVersion, { name: 'consultation_standard_version' })
  @Column({ type: 'uuid' })
  standardVersionId!: string;

  @Column({ type: 'date' })
  opensOn!: string;

  @Column({ type: 'date' })
  closesOn!: string;
}
