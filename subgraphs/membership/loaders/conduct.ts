import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { byName, newestFirst } from '../../kit/orders.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { Adherence, CodeOfConductVersion, Institution } from '../entities/index.ts';
import type { CodeOfConductFilter } from '../resolvers.types.ts';

/** Also says whether drafts are listed. */
type Filter = CodeOfConductFilter & { readonly drafts: boolean };

export const conductVersion = (database: DataSource) => byKey(database, CodeOfConductVersion, ['id']);

export const conductVersions = (database: DataSource) =>
  pages<CodeOfConductVersion, Filter>(database, {
    name: 'codeOfConductVersions',
    entity: CodeOfConductVersion,
    orders: {
      NUMBER: {
        direction: 'ASC',
        terms: [
          { sql: 't.kind', type: 'text', value: (row) => row.kind },
          { sql: 't.number', type: 'integer', value: (row) => String(row.number) },
        ],
      },
    },
    filter: ({ kind, states, drafts }, bind) => [
      ...(kind ? [`t.kind = ${bind(kind)}`] : []),
      ...oneOf(bind, 'state', states),
      ...(drafts ? [] : [`t.state = 'ADOPTED'`]),
    ],
  });

/** By kind and day: the version in force, alone in its list, or none. */
export const conductInForce = (database: DataSource) =>
  entitiesPerKey(
    database,
    CodeOfConductVersion,
    ['text', 'date'],
    (columns) => `SELECT ${columns} FROM code_of_conduct_version t
     WHERE t.kind = p.k0 AND t.state = 'ADOPTED' AND t.in_force_from <= p.k1 ORDER BY t.in_force_from DESC LIMIT 1`,
  );

export const adherence = (database: DataSource) => byKey(database, Adherence, ['id']);

const adherences = {
  entity: Adherence,
  orders: { NEWEST: newestFirst<Adherence>('adhered_on', 'date', (row) => row.adheredOn) },
};

export const adherencesOfInstitution = (database: DataSource) =>
  pages<Adherence>(database, { ...adherences, name: 'institution.adherences', parent: ['institutionId'] });

export const adherencesToVersion = (database: DataSource) =>
  pages<Adherence>(database, { ...adherences, name: 'codeOfConductVersion.adherences', parent: ['versionId'] });

/** By version: how many members accepted it. */
export const adherenceCount = (database: DataSource) =>
  perKey<number>(database, ['uuid'], 'SELECT count(*) AS count FROM adherence a WHERE a.version_id = p.k0', (record) =>
    Number(record['count']),
  );

/** The members that have not left and have not accepted a version. */
export const institutionsWithoutAdherence = (database: DataSource) =>
  pages<Institution, { readonly versionId: string }>(database, {
    name: 'institutionsWithoutAdherence',
    entity: Institution,
    orders: { NAME: byName() },
    filter: ({ versionId }, bind) => [
      `t.state <> 'EXITED'`,
      `NOT EXISTS (SELECT 1 FROM adherence a WHERE a.version_id = ${bind(versionId)} AND a.institution_id = t.id)`,
    ],
  });
