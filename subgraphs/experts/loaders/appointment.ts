import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import type { AppointmentState } from '../domain/appointment.ts';
import { Appointment } from '../entities/index.ts';
import type { AppointmentFilter } from '../resolvers.types.ts';

const newest = newestFirst<Appointment>('created_at', 'timestamptz', (row) => row.createdAt);

export const appointment = (database: DataSource) => byKey(database, Appointment, ['id']);

export const appointments = (database: DataSource) =>
  pages<Appointment, AppointmentFilter>(database, {
    name: 'appointments',
    entity: Appointment,
    orders: {
      NEWEST: newest,
      OLDEST: { ...newest, direction: 'ASC' },
      EXPIRY: {
        direction: 'ASC',
        terms: [
          {
            sql: `coalesce(t.valid_until, 'infinity'::date)`,
            type: 'date',
            value: ({ validUntil }) => validUntil ?? 'infinity',
          },
          { sql: 't.id', type: 'uuid', value: ({ id }) => id },
        ],
      },
    },
    filter: ({ states, roles, occupation, expiringBefore }, bind) => [
      ...oneOf(bind, 'state', states),
      ...oneOf(bind, 'role', roles),
      ...(occupation ? [`t.edition = ${bind(occupation.edition)} AND t.code = ${bind(occupation.code)}`] : []),
      ...(expiringBefore ? [`coalesce(t.valid_until, 'infinity'::date) < ${bind(expiringBefore)}::date`] : []),
    ],
  });

/** Of an expert; strangers see what is in force on a day. */
export const appointmentsOfExpert = (database: DataSource) =>
  pages<Appointment, { readonly inForceOn: string | null; readonly states: readonly AppointmentState[] | null }>(
    database,
    {
      name: 'expert.appointments',
      entity: Appointment,
      parent: ['expertId'],
      orders: { NEWEST: newest },
      filter: ({ inForceOn, states }, bind) => [
        ...oneOf(bind, 'state', states),
        ...(inForceOn
          ? [`t.state = 'ACTIVE' AND ${bind(inForceOn)}::date BETWEEN t.valid_from AND t.valid_until`]
          : []),
      ],
    },
  );
