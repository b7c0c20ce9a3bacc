import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '../../kit/language.ts';
import type { ExchangeEventState } from '../domain/exchangeEvent.ts';
import type { ExchangeEventKind } from '../resolvers.types.ts';
import { Jurisdiction } from './Jurisdiction.ts';

/** An event at which members meet; held while people are registered, so that it is never over its capacity. */
@Entity('exchange_event')
@Check('exchange_event_state', `state IN ('PLANNED', 'OPEN', 'HELD', 'CANCELLED')`)
@Check('exchange_event_capacity', 'participant_count BETWEEN 0 AND capacity')
@Index('exchange_event_search', { synchronize: false })
@Index('exchange_event_organisers', { synchronize: false })
@Index('exchange_event_newest', ['validFrom', 'id'])
export class ExchangeEvent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ExchangeEventKind;

  @Column({ type: 'jsonb' })
  names!: LocalizedText;

  @Column({ type: 'jsonb' })
  place!: LocalizedText;

  @ForeignKey(() => Jurisdiction, { name: 'exchange_event_jurisdiction' })
  @Column({ type: 'text' })
  jurisdictionCode!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date' })
  validUntil!: string;

  /** Ids of institutions; the first of them planned it. */
  @Column({ type: 'jsonb' })
  organiserIds!: readonly string[];

  @Column({ type: 'integer' })
  capacity!: number;

  @Column({ type: 'integer', default: 0 })
  participantCount!: number;

  @Column({ type: 'text' })
  state!: ExchangeEventState;
}
