import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { NominationOutcome } from '../domain/election.ts';
import { Election } from './Election.ts';
import { Institution } from './Institution.ts';

/** A member that stands in an election. */
@Entity('nomination')
@Index('nomination_once', ['electionId', 'institutionId'], {
  unique: true,
  where: `outcome IS DISTINCT FROM 'WITHDRAWN'`,
})
@Index('nomination_of_election', ['electionId', 'id'])
@Index('nomination_of_institution', ['institutionId'])
export class Nomination {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Election, { name: 'nomination_election' })
  @Column({ type: 'uuid' })
  electionId!: string;

  @ForeignKey(() => Institution, { name: 'nomination_institution' })
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  holderName!: string;

  @Column({ type: 'text', nullable: true })
  holderAccount!: string | null;

  /** Counted at the closing. */
  @Column({ type: 'integer', nullable: true })
  votes!: number | null;

  @Column({ type: 'text', nullable: true })
  outcome!: NominationOutcome | null;
}
