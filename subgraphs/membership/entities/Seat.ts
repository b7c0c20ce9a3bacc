import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SeatKind } from '../domain/seat.ts';
import { Election } from './Election.ts';
import { GovernanceBody } from './GovernanceBody.ts';
import { Institution } from './Institution.ts';
import { RoleGrant } from './RoleGrant.ts';
import { TermOfOffice } from './TermOfOffice.ts';

/** A seat during the days in which one institution holds it. */
@Entity('seat')
@Index('seat_once', ['bodyId', 'kind', 'number', 'validFrom'], { unique: true, where: 'valid_until >= valid_from' })
@Index('seat_of_term', ['termId', 'id'])
@Index('seat_of_institution', ['institutionId', 'validFrom', 'id'])
@Index('seat_of_holder', ['holderAccount', 'bodyId'])
export class Seat {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => GovernanceBody, { name: 'seat_body' })
  @Column({ type: 'uuid' })
  bodyId!: string;

  @ForeignKey(() => TermOfOffice, { name: 'seat_term' })
  @Column({ type: 'uuid' })
  termId!: string;

  @Column({ type: 'text' })
  kind!: SeatKind;

  @Column({ type: 'integer' })
  number!: number;

  @ForeignKey(() => Institution, { name: 'seat_institution' })
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  holderName!: string;

  /** Issuer and subject of the holder, as the kit names accounts. */
  @Column({ type: 'text', nullable: true })
  holderAccount!: string | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  @Column({ type: 'text', nullable: true })
  endReason!: string | null;

  /** The role that came with the seat, and ends with it. */
  @ForeignKey(() => RoleGrant, { name: 'seat_role_grant' })
  @Column({ type: 'uuid', nullable: true })
  roleGrantId!: string | null;

  @ForeignKey(() => Election, { name: 'seat_election' })
  @Column({ type: 'uuid', nullable: true })
  electionId!: string | null;
}
