import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VoteChoice } from '../domain/resolution.ts';
import { Resolution } from './Resolution.ts';
import { Seat } from './Seat.ts';

/** The vote of a seat on a resolution, as it was given last. */
@Entity('resolution_vote')
@Index('resolution_vote_once', ['resolutionId', 'seatId'], { unique: true })
export class ResolutionVote {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => Resolution, { name: 'resolution_vote_resolution' })
  @Column({ type: 'uuid' })
  resolutionId!: string;

  @ForeignKey(() => Seat, { name: 'resolution_vote_seat' })
  @Column({ type: 'uuid' })
  seatId!: string;

  @Column({ type: 'text' })
  choice!: VoteChoice;

  @Column({ type: 'timestamptz', precision: 3 })
  votedAt!: Date;
}
