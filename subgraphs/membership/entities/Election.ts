import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ElectionState } from '../domain/election.ts';
import type { SeatKind } from '../domain/seat.ts';
import { GovernanceBody } from './GovernanceBody.ts';
import { TermOfOffice } from './TermOfOffice.ts';

/** An election of seats of one kind. */
@Entity('election')
@Check('election_state', `state IN ('CALLED', 'OPEN', 'CLOSED', 'CANCELLED')`)
@Index('election_of_body', ['bodyId', 'id'])
export class Election {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => GovernanceBody, { name: 'election_body' })
  @Column({ type: 'uuid' })
  bodyId!: string;

  @ForeignKey(() => TermOfOffice, { name: 'election_term' })
  @Column({ type: 'uuid' })
  termId!: string;

  @Column({ type: 'text' })
  seatKind!: SeatKind;

  @Column({ type: 'integer' })
  seatCount!: number;

  @Column({ type: 'text' })
  state!: ElectionState;

  @Column({ type: 'integer', default: 0 })
  votesCast!: number;

  @Column({ type: 'integer', nullable: true })
  seatsLeftOpen!: number | null;
}
