import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { byText, newestFirst, oldestFirst } from '../../kit/orders.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { GovernanceBody, Seat, TermOfOffice } from '../entities/index.ts';

export const body = (database: DataSource) => byKey(database, GovernanceBody, ['id']);

export const bodyByKind = (database: DataSource) => byKey(database, GovernanceBody, ['kind']);

export const bodies = (database: DataSource) =>
  pages<GovernanceBody>(database, {
    name: 'governanceBodies',
    entity: GovernanceBody,
    orders: { KIND: byText('kind', (row) => row.kind) },
  });

export const term = (database: DataSource) => byKey(database, TermOfOffice, ['id']);

export const seat = (database: DataSource) => byKey(database, Seat, ['id']);

/** By body: its terms of office, the latest first. */
export const termsOfBody = (database: DataSource) =>
  entitiesPerKey(
    database,
    TermOfOffice,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM term_of_office t WHERE t.body_id = p.k0 ORDER BY t.number DESC LIMIT 50`,
  );

/** By body and day: the seats that are held. */
export const seatsOn = (database: DataSource) =>
  entitiesPerKey(
    database,
    Seat,
    ['uuid', 'date'],
    (columns) => `SELECT ${columns} FROM seat t
     WHERE t.body_id = p.k0 AND p.k1 BETWEEN t.valid_from AND t.valid_until
     ORDER BY array_position(ARRAY['CHAIR', 'VICE_CHAIR', 'SECRETARY_GENERAL', 'MEMBER'], t.kind), t.number, t.id
     LIMIT 100`,
  );

/** By account and day: the bodies on which it holds a seat. */
export const bodiesOfHolder = (database: DataSource) =>
  perKey<string>(
    database,
    ['text', 'date'],
    `SELECT DISTINCT s.body_id FROM seat s
     WHERE s.holder_account = p.k0 AND p.k1 BETWEEN s.valid_from AND s.valid_until ORDER BY s.body_id LIMIT 10`,
    (record) => String(record['body_id']),
  );

export const seatsOfTerm = (database: DataSource) =>
  pages<Seat>(database, {
    name: 'termOfOffice.seats',
    entity: Seat,
    parent: ['termId'],
    orders: { OLDEST: oldestFirst() },
  });

export const seatsOfInstitution = (database: DataSource) =>
  pages<Seat>(database, {
    name: 'institution.seats',
    entity: Seat,
    parent: ['institutionId'],
    orders: { NEWEST: newestFirst('valid_from', 'date', (row) => row.validFrom) },
  });
