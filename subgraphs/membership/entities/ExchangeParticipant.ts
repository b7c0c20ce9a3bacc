import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ExchangeEvent } from './ExchangeEvent.ts';
import { Institution } from './Institution.ts';

/** Somebody who takes part in an exchange event. */
@Entity('exchange_participant')
@Index('exchange_participant_once', ['eventId', 'institutionId', 'personName'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Index('exchange_participant_of_event', ['eventId', 'id'])
export class ExchangeParticipant {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @ForeignKey(() => ExchangeEvent, { name: 'exchange_participant_event' })
  @Column({ type: 'uuid' })
  eventId!: string;

  @ForeignKey(() => Institution, { name: 'exchange_participant_institution' })
  @Column({ type: 'uuid' })
  institutionId!: string;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'boolean', nullable: true })
  attended!: boolean | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  withdrawnAt!: Date | null;
}
