import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { nameContains } from '../../kit/search.ts';
import { bareIsbn } from '../domain/isbn.ts';
import { Textbook } from '../entities/index.ts';
import type { TextbookFilter } from '../resolvers.types.ts';
import { ofInstitution, type SeenBy, seen } from './visibility.ts';

const orders = { NEWEST: newestFirst<Textbook>('created_at', 'timestamptz', (row) => row.createdAt) };

export const textbook = (database: DataSource) => byKey(database, Textbook, ['id']);

export const textbooks = (database: DataSource) =>
  pages<Textbook, Partial<TextbookFilter> & SeenBy>(database, {
    name: 'textbooks',
    entity: Textbook,
    orders,
    filter: ({ seenBy, edition, code, level, institutionId, states, isbn, search }, bind) => [
      ...seen('PUBLISHED', seenBy, bind),
      ...(code ? [`t.edition = ${bind(edition)} AND t.code = ${bind(code)}`] : []),
      ...(level ? [`t.levels @> to_jsonb(${bind(level)}::text)`] : []),
      ...ofInstitution(institutionId, bind),
      ...oneOf(bind, 'state', states),
      ...(isbn ? [`t.isbn = ${bind(bareIsbn(isbn))}`] : []),
      ...(search?.trim() ? [nameContains(search, bind)] : []),
    ],
  });

export const textbooksOfOccupation = (database: DataSource) =>
  pages<Textbook>(database, {
    name: 'occupation.textbooks',
    entity: Textbook,
    parent: { types: ['text', 'text'], condition: `t.edition = p.k0 AND t.code = p.k1 AND t.state = 'PUBLISHED'` },
    orders,
  });
