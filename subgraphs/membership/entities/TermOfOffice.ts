import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { GovernanceBody } from './GovernanceBody.ts';

/** A term of office of a body. */
@Entity('term_of_office')
@Index('term_of_office_number', ['bodyId', 'number'], { unique: true })
export class TermOfOffice {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => GovernanceBody, { name: 'term_of_office_body' })
  @Column({ type: 'uuid' })
  bodyId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;
}
