import type { DataSource } from 'typeorm';
import { pages } from '../../kit/connection.ts';
import { read } from '../../kit/language.ts';
import { byKey } from '../../kit/loader.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { nameContains } from '../../kit/search.ts';
import { Occupation, OccupationLevel } from '../entities/index.ts';
import type { OccupationFilter } from '../resolvers.types.ts';

const editionAndCode = [
  { sql: 't.edition', type: 'text', value: (row: Occupation) => row.edition },
  { sql: 't.code', type: 'text', value: (row: Occupation) => row.code },
];

export const occupation = (database: DataSource) => byKey(database, Occupation, ['edition', 'code']);

export const occupations = (database: DataSource) =>
  pages<Occupation, OccupationFilter>(database, {
    name: 'occupations',
    entity: Occupation,
    orders: {
      CODE: { direction: 'ASC', terms: editionAndCode },
      NAME: {
        direction: 'ASC',
        terms: [
          { sql: 'localized_name(t.names) COLLATE zh_pinyin', type: 'text', value: ({ names }) => read(names, []) },
          ...editionAndCode,
        ],
      },
    },
    filter: ({ search, assessed, edition }, bind) => [
      ...(edition ? [`t.edition = ${bind(edition)}`] : []),
      ...(search?.trim() ? [nameContains(search, bind)] : []),
      ...(typeof assessed === 'boolean' ? [`t.assessed = ${bind(assessed)}`] : []),
    ],
  });

export const occupationLevel = (database: DataSource) => byKey(database, OccupationLevel, ['edition', 'code', 'level']);

export const levelsOfOccupation = (database: DataSource) =>
  entitiesPerKey(
    database,
    OccupationLevel,
    ['text', 'text'],
    (columns) =>
      `SELECT ${columns} FROM occupation_level t WHERE t.edition = p.k0 AND t.code = p.k1 ORDER BY t.rank LIMIT 8`,
  );
