import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { byText } from '../../kit/orders.ts';
import { perKey } from '../../kit/perKey.ts';
import { idEquals, textContains } from '../../kit/search.ts';
import { Item, ItemVersion } from '../entities/index.ts';
import type { ItemFilter } from '../resolvers.types.ts';

export const item = (database: DataSource) => byKey(database, Item, ['id']);

export const itemVersion = (database: DataSource) => byKey(database, ItemVersion, ['id']);

/** By item: the version that is live. */
export const liveVersion = (database: DataSource) => byKey(database, ItemVersion, ['itemId'], `t.state = 'LIVE'`);

const orders = { CODE: byText<Item>('code', (row) => row.code) };

export const items = (database: DataSource) =>
  pages<Item, ItemFilter & { readonly writtenBy?: string | null }>(database, {
    name: 'items',
    entity: Item,
    orders,
    filter: ({ edition, occupationCode, levels: wanted, authorId, ...ofVersion }, bind) => [
      ...(occupationCode ? [`t.edition = ${bind(edition)} AND t.occupation_code = ${bind(occupationCode)}`] : []),
      ...oneOf(bind, 'level', wanted),
      ...(authorId ? [idEquals(bind, 't.author_expert_id', authorId)] : []),
      ...newestVersion(ofVersion, bind),
    ],
  });

type OfVersion = Pick<ItemFilter, 'states' | 'types' | 'function' | 'workContent' | 'search'> & {
  readonly writtenBy?: string | null;
};

/** What is asked of the newest version, as one condition on it. */
function newestVersion(filter: OfVersion, bind: Bind): readonly string[] {
  const { states, types, function: name, workContent, search, writtenBy } = filter;
  const conditions = [
    ...oneOf(bind, 'state', states),
    ...oneOf(bind, 'type', types),
    ...(name ? [`t.function = ${bind(name)}`] : []),
    ...(workContent ? [`t.work_content = ${bind(workContent)}`] : []),
    ...(writtenBy ? [`t.author = ${bind(writtenBy)}`] : []),
    ...(search?.trim() ? [textContains('localized_text(t.stem)', search, bind)] : []),
  ];
  if (conditions.length === 0) return [];
  // The inner `t` is the version: the kit's search speaks of an alias of that name.
  return [`t.current_version_id IN (SELECT t.id FROM item_version t WHERE ${conditions.join(' AND ')})`];
}

export const itemsOfAuthor = (database: DataSource) =>
  pages<Item>(database, { name: 'expert.authoredItems', entity: Item, parent: ['authorExpertId'], orders });

export const versionsOfItem = (database: DataSource) =>
  pages<ItemVersion>(database, {
    name: 'item.versions',
    entity: ItemVersion,
    parent: ['itemId'],
    orders: {
      NEWEST: {
        direction: 'DESC',
        terms: [{ sql: 't.number', type: 'integer', value: (row) => String(row.number) }],
      },
    },
  });

/** By edition, code and level: how many items have a live version. */
export const liveItemCount = (database: DataSource) =>
  perKey<number>(
    database,
    ['text', 'text', 'text'],
    `SELECT count(*) AS count FROM item_version v
     WHERE v.edition = p.k0 AND v.occupation_code = p.k1 AND v.level = p.k2 AND v.state = 'LIVE'`,
    (record) => Number(record['count']),
  );
