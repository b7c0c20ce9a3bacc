import type { DataSource } from 'typeorm';
import { byKey } from '../../kit/loader.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { ItemReview, ItemTranslation } from '../entities/index.ts';

/** By item version: the latest hundred of its reviews, oldest first. */
export const reviewsOfVersion = (database: DataSource) =>
  entitiesPerKey(
    database,
    ItemReview,
    ['uuid'],
    (columns) => `SELECT * FROM (SELECT ${columns} FROM item_review t WHERE t.item_version_id = p.k0
       ORDER BY t.round DESC, t.id DESC LIMIT 100) l ORDER BY l.round, l.id`,
  );

export const itemTranslation = (database: DataSource) => byKey(database, ItemTranslation, ['id']);

/** By item version: its translations, by language. */
export const translationsOfVersion = (database: DataSource) =>
  entitiesPerKey(
    database,
    ItemTranslation,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM item_translation t WHERE t.item_version_id = p.k0 ORDER BY t.language LIMIT 4`,
  );
