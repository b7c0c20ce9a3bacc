import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst, oldestFirst } from '../../kit/orders.ts';
import { perKey } from '../../kit/perKey.ts';
import { nameContains } from '../../kit/search.ts';
import { ExchangeEvent, ExchangeParticipant } from '../entities/index.ts';
import type { ExchangeEventFilter } from '../resolvers.types.ts';

const newest = newestFirst<ExchangeEvent>('valid_from', 'date', (row) => row.validFrom);

export const exchangeEvent = (database: DataSource) => byKey(database, ExchangeEvent, ['id']);

export const exchangeEvents = (database: DataSource) =>
  pages<ExchangeEvent, ExchangeEventFilter>(database, {
    name: 'exchangeEvents',
    entity: ExchangeEvent,
    orders: { NEWEST: newest, OLDEST: { ...newest, direction: 'ASC' } },
    filter: ({ search, kinds, states, jurisdictions, from, until }, bind) => [
      ...(search?.trim() ? [nameContains(search, bind)] : []),
      ...oneOf(bind, 'kind', kinds),
      ...oneOf(bind, 'state', states),
      ...oneOf(bind, 'jurisdiction_code', jurisdictions),
      ...(from ? [`t.valid_until >= ${bind(from)}::date`] : []),
      ...(until ? [`t.valid_from <= ${bind(until)}::date`] : []),
    ],
  });

export const eventsOfOrganiser = (database: DataSource) =>
  pages<ExchangeEvent>(database, {
    name: 'institution.exchangeEvents',
    entity: ExchangeEvent,
    parent: { types: ['text'], condition: 't.organiser_ids ? p.k0' },
    orders: { NEWEST: newest },
  });

export const participant = (database: DataSource) => byKey(database, ExchangeParticipant, ['id']);

/** By event: all who take part, or those whom some institutions registered. */
export const participantsOfEvent = (database: DataSource) =>
  pages<ExchangeParticipant, { readonly of: 'ALL' | readonly string[] }>(database, {
    name: 'exchangeEvent.participants',
    entity: ExchangeParticipant,
    parent: ['eventId'],
    orders: { OLDEST: oldestFirst() },
    filter: ({ of }, bind: Bind) => [
      't.withdrawn_at IS NULL',
      ...(of === 'ALL' ? [] : [`t.institution_id = ANY(${bind(of)}::uuid[])`]),
    ],
  });

/** By event: how many came, null until attendance was recorded. */
export const attendanceCount = (database: DataSource) =>
  perKey<number | null>(
    database,
    ['uuid'],
    `SELECT CASE WHEN count(x.attended) > 0 THEN count(*) FILTER (WHERE x.attended) END AS count
     FROM exchange_participant x WHERE x.event_id = p.k0 AND x.withdrawn_at IS NULL`,
    (record) => (record['count'] === null ? null : Number(record['count'])),
  );
