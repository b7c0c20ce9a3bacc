import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Election } from './Election.ts';
import { Institution } from './Institution.ts';

/** The one vote of a member in an election. Danger: nothing may show it to anybody; only sums leave the table. */
@Entity('election_ballot')
export class ElectionBallot {
  @ForeignKey(() => Election, { name: 'election_ballot_election' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'election_ballot_pkey' })
  electionId!: string;

  @ForeignKey(() => Institution, { name: 'election_ballot_institution' })
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'election_ballot_pkey' })
  institutionId!: string;

  @Column({ type: 'jsonb' })
  nominationIds!: readonly string[];
}
