import DataLoader from 'dataloader';
import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import { cursorInvalid, decodeCursor, encodeCursor } from './cursor.ts';
import { badInput, isInvalidValue } from './errors.ts';
import { columnOf, type EntityClass, hydrate, selectList } from './rows.ts';

const PAGE_DEFAULT = 20;
const PAGE_MAXIMUM = 100;

type PageRow = Record<string, unknown> & { __parent: string };

/** Adds a value to the statement and returns its placeholder. */
export type Bind = (value: unknown) => string;

/**
 * A list that can be paged: what it is called in cursors, how it can be ordered and filtered, and, when it is a
 * list of children, by which properties a child names its parent.
 */
export interface List<Row, Filter> {
  /** Unique within the subgraph; a cursor is valid only in the list that it came from. */
  readonly name: string;
  readonly entity: EntityClass<Row>;
  readonly parent?: readonly (keyof Row & string)[] | ParentCondition;
  /** Keyset orders; the last term must make the order total (an id), and an index must exist for each. */
  readonly orders: Readonly<Record<string, Order<Row>>>;
  /** SQL conditions on the alias `t`, one for each filter that is set. */
  readonly filter?: (filter: Filter, bind: Bind) => readonly string[];
}

/** For children that do not name their parent in a column: SQL on `t` and the parent's key as p.k0, p.k1 ... */
export interface ParentCondition {
  readonly types: readonly string[];
  readonly condition: string;
}

export interface Order<Row> {
  readonly direction: 'ASC' | 'DESC';
  readonly terms: readonly OrderTerm<Row>[];
}

/** One term: SQL on the alias `t`, the type of its placeholder, and the same value read from a row. */
export interface OrderTerm<Row> {
  readonly sql: string;
  readonly type: string;
  readonly value: (row: Row) => string;
}

export interface PageArguments<Filter> {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: Filter | null;
  readonly orderBy?: string | null;
}

/** An entry of a page, and the place to go on from behind it. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** One page, in the shape of a connection; each part costs a statement only when it is asked for. */
export interface Connection<Row> {
  readonly edges: () => Promise<readonly Edge<Row>[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
}

/**
 * Reads pages of a list within one request. Pages of the same arguments for many parents are one statement
 * (LATERAL), and so are their counts.
 *
 * @returns a function from arguments, and the parent's key where the list has parents, to a page;
 *   it rejects with FIRST_OUT_OF_RANGE, CURSOR_INVALID or ORDER_UNKNOWN
 */
export function pages<Row extends ObjectLiteral, Filter = never>(database: DataSource, list: List<Row, Filter>) {
  interface Call {
    readonly key: string;
    readonly parent: readonly string[];
    readonly page: PageArguments<Filter>;
  }
  const metadata = database.getMetadata(list.entity);
  const source = parentSource(metadata, list.parent ?? []);

  const groups = async <Result>(
    calls: readonly Call[],
    answer: (group: readonly Call[]) => Promise<readonly Result[]>,
  ) => {
    const results = new Map<Call, Result>();
    const byPage = groupBy(calls, (call) => call.key);
    await Promise.all(
      [...byPage.values()].map(async (group) => {
        const answers = await answer(group);
        group.forEach((call, at) => {
          results.set(call, answers[at] as Result);
        });
      }),
    );
    return calls.map((call) => results.get(call) as Result);
  };
  const options = { cacheKeyFn: (call: Call) => `${call.key}\n${call.parent.join('\n')}` };

  const counts = new DataLoader<Call, number, string>(
    (calls) =>
      groups(calls, async (group) => {
        const { values, where } = start(group);
        const rows: { count: string }[] = await database.query(
          `SELECT c.count FROM ${source.from} CROSS JOIN LATERAL (SELECT count(*) AS count FROM "${metadata.tableName}" t
           WHERE ${where.join(' AND ')}) c ORDER BY p.ordinal`,
          values,
        );
        return rows.map((row) => Number(row.count));
      }),
    options,
  );

  const read = new DataLoader<Call, Page<Row>, string>((calls) => groups(calls, readPages), options);

  /** What the arguments mean; throws for those that mean nothing. */
  function parse(page: PageArguments<Filter>) {
    const [orderName, order] = orderOf(list, page.orderBy);
    const cursorName = JSON.stringify([list.name, orderName, page.filter ?? null]);
    const keys = page.after ? decodeCursor(cursorName, page.after, order.terms.length) : null;
    return { order, first: pageSize(page.first), cursorName, keys };
  }

  async function readPages(group: readonly Call[]): Promise<readonly Page<Row>[]> {
    const page = (group[0] as Call).page;
    const { order, first, cursorName, keys } = parse(page);
    const { values, bind, where } = start(group);
    if (keys) {
      const bound = order.terms.map((term, at) => `${bind(keys[at])}::${term.type}`);
      const compare = order.direction === 'ASC' ? '>' : '<';
      where.push(`(${order.terms.map((term) => term.sql).join(', ')}) ${compare} (${bound.join(', ')})`);
    }
    const orderBy = order.terms.map((term) => `${term.sql} ${order.direction}`).join(', ');
    const statement = `
      SELECT p.ordinal AS "__parent", c.* FROM ${source.from} CROSS JOIN LATERAL (
        SELECT ${selectList(metadata, 't')}, row_number() OVER (ORDER BY ${orderBy}) AS "__position"
        FROM "${metadata.tableName}" t WHERE ${where.join(' AND ')} ORDER BY ${orderBy} LIMIT ${first + 1}) c
      ORDER BY p.ordinal, c."__position"`;
    const rows = await database.query<PageRow[]>(statement, values).catch((error: unknown) => {
      throw keys && isInvalidValue(error) ? cursorInvalid() : error;
    });
    const byParent = groupBy(rows, (row) => Number(row.__parent));
    return group.map((_, at) => {
      const found = byParent.get(at + 1) ?? [];
      const edges = found.slice(0, first).map((row) => {
        const node = hydrate<Row>(database, metadata, row);
        return {
          node,
          cursor: encodeCursor(
            cursorName,
            order.terms.map((term) => term.value(node)),
          ),
        };
      });
      return {
        edges,
        pageInfo: {
          hasNextPage: found.length > first,
          hasPreviousPage: keys !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    });
  }

  function start(group: readonly Call[]) {
    const values: unknown[] = source.types.map((_, at) => group.map((call) => call.parent[at]));
    const bind: Bind = (value) => `$${values.push(value)}`;
    const filter = (group[0] as Call).page.filter;
    const filters = filter && list.filter ? list.filter(filter, bind) : [];
    return { values, bind, where: ['true', ...source.conditions, ...filters] };
  }

  return async (page: PageArguments<Filter>, parent: readonly string[] = []): Promise<Connection<Row>> => {
    parse(page);
    const { first, after, filter, orderBy } = page;
    const call = { key: JSON.stringify([first, after, filter, orderBy]), parent, page };
    return {
      edges: async () => (await read.load(call)).edges,
      pageInfo: async () => (await read.load(call)).pageInfo,
      totalCount: () => counts.load(call),
    };
  };
}

function groupBy<Item, GroupKey>(items: readonly Item[], key: (item: Item) => GroupKey): Map<GroupKey, Item[]> {
  const groups = new Map<GroupKey, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function parentSource(metadata: EntityMetadata, parent: readonly string[] | ParentCondition) {
  const named = 'types' in parent ? [] : parent.map((property) => columnOf(metadata, property));
  const types = 'types' in parent ? parent.types : named.map(({ type }) => type);
  const conditions = 'types' in parent ? [parent.condition] : named.map(({ name }, at) => `t.${name} = p.k${at}`);
  return { types, conditions, from: keySource(types) };
}

/** A FROM item with a row for each key of a batch: p.k0, p.k1 ... and p.ordinal, from array parameters. */
export function keySource(types: readonly string[]): string {
  if (types.length === 0) return '(SELECT 1 AS ordinal) p';
  const arrays = types.map((type, at) => `$${at + 1}::${type}[]`).join(', ');
  return `unnest(${arrays}) WITH ORDINALITY AS p(${types.map((_, at) => `k${at}`).join(', ')}, ordinal)`;
}

function orderOf<Row, Filter>(list: List<Row, Filter>, name: string | null | undefined): [string, Order<Row>] {
  const chosen = name ?? (Object.keys(list.orders)[0] as string);
  const order = list.orders[chosen];
  if (!order) throw badInput('ORDER_UNKNOWN', `This list cannot be ordered by ${chosen}.`);
  return [chosen, order];
}

/** The size of a page that is asked for; throws FIRST_OUT_OF_RANGE. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? PAGE_DEFAULT;
  if (size >= 1 && size <= PAGE_MAXIMUM) return size;
  throw badInput('FIRST_OUT_OF_RANGE', `first must be from 1 to ${PAGE_MAXIMUM}.`);
}

/** The entries of a page, for a list that the schema bounds and shows without cursors. */
export async function nodesOf<Row>(connection: Connection<Row>): Promise<Row[]> {
  return (await connection.edges()).map((edge) => edge.node);
}
