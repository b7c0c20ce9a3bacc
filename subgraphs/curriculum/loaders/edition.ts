import type { DataSource } from 'typeorm';
import { byKey } from '../../kit/loader.ts';
import { entitiesPerKey, perKey } from '../../kit/perKey.ts';
import { MAPPINGS_MOST } from '../domain/edition.ts';
import { OccupationEdition, OccupationMapping } from '../entities/index.ts';

export const occupationEdition = (database: DataSource) => byKey(database, OccupationEdition, ['id']);

/** By nothing (an empty text): the editions, newest first. */
export const occupationEditions = (database: DataSource) =>
  entitiesPerKey(
    database,
    OccupationEdition,
    ['text'],
    (columns) => `SELECT ${columns} FROM occupation_edition t ORDER BY t.year DESC LIMIT 20`,
  );

/** By edition: how many occupations are entered. */
export const occupationCount = (database: DataSource) =>
  perKey<number>(database, ['text'], 'SELECT count(*) AS count FROM occupation t WHERE t.edition = p.k0', (record) =>
    Number(record['count']),
  );

export const occupationMapping = (database: DataSource) => byKey(database, OccupationMapping, ['id']);

/** By edition and code: what became of the occupation later. */
export const successors = (database: DataSource) =>
  entitiesPerKey(
    database,
    OccupationMapping,
    ['text', 'text'],
    (columns) => `SELECT ${columns} FROM occupation_mapping t
     WHERE t.from_edition = p.k0 AND t.from_code = p.k1 AND NOT t.withdrawn
     ORDER BY t.to_edition, t.to_code LIMIT ${MAPPINGS_MOST}`,
  );

/** By edition and code: what the occupation comes from. */
export const predecessors = (database: DataSource) =>
  entitiesPerKey(
    database,
    OccupationMapping,
    ['text', 'text'],
    (columns) => `SELECT ${columns} FROM occupation_mapping t
     WHERE t.to_edition = p.k0 AND t.to_code = p.k1 AND NOT t.withdrawn
     ORDER BY t.from_edition DESC, t.from_code LIMIT ${MAPPINGS_MOST}`,
  );
