import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The basis on which names and identity numbers may go from one jurisdiction to another. */
@Entity('cross_border_basis')
@Check('cross_border_basis_crosses', `from_jurisdiction <> to_jurisdiction`)
@Index('cross_border_basis_filing', ['filingNumber'], { unique: true })
@Index('cross_border_basis_newest', ['validFrom', 'id'])
export class CrossBorderBasis {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  fromJurisdiction!: string;

  @Column({ type: 'text' })
  toJurisdiction!: string;

  @Column({ type: 'text' })
  contractReference!: string;

  @Column({ type: 'text' })
  filingNumber!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text' })
  consent!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
