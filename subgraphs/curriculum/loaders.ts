import type { DataSource } from 'typeorm';
import { pages } from '../kit/connection.ts';
import type { SubgraphContext } from '../kit/context.ts';
import { read } from '../kit/language.ts';
import { byKey } from '../kit/loader.ts';
import { nameContains, newestFirst } from '../kit/names.ts';
import { perKey } from '../kit/perKey.ts';
import { hydrate, selectList } from '../kit/rows.ts';
import {
  DemandFigure,
  Item,
  ItemVersion,
  JobSurvey,
  Occupation,
  OccupationLevel,
  StandardVersion,
} from './entities/index.ts';
import type { ItemFilter, OccupationFilter } from './resolvers.types.ts';

/** Whose drafts are listed: those of some developers, or all. */
interface DraftsOf {
  readonly draftsOf: 'ALL' | readonly string[];
}

function draftFilter({ draftsOf }: DraftsOf, bind: (value: unknown) => string): readonly string[] {
  return draftsOf === 'ALL' ? [] : [`(t.state <> 'DRAFT' OR t.developed_by_id = ANY(${bind(draftsOf)}))`];
}

/** What one request reads, each key and page once. */
export function createLoaders(database: DataSource) {
  const levels = database.getMetadata(OccupationLevel);
  const figures = database.getMetadata(DemandFigure);
  const editionAndCode = [
    { sql: 't.edition', type: 'text', value: (row: Occupation) => row.edition },
    { sql: 't.code', type: 'text', value: (row: Occupation) => row.code },
  ];
  const newestVersion = newestFirst<StandardVersion>('created_at', 'timestamptz', (row) => row.createdAt);
  return {
    occupation: byKey(database, Occupation, ['edition', 'code']),
    occupations: pages<Occupation, OccupationFilter>(database, {
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
      filter: ({ search, assessed }, bind) => [
        ...(search?.trim() ? [nameContains(search, bind)] : []),
        ...(typeof assessed === 'boolean' ? [`t.assessed = ${bind(assessed)}`] : []),
      ],
    }),
    occupationLevel: byKey(database, OccupationLevel, ['edition', 'code', 'level']),
    levelsOfOccupation: perKey<OccupationLevel>(
      database,
      ['text', 'text'],
      `SELECT ${selectList(levels, 't')} FROM occupation_level t WHERE t.edition = p.k0 AND t.code = p.k1 ORDER BY t.rank LIMIT 8`,
      (record) => hydrate(database, levels, record),
    ),
    /** By edition, code and level: of each year and place what the newest survey found. */
    surveyedDemand: perKey<DemandFigure>(
      database,
      ['text', 'text', 'text'],
      `SELECT DISTINCT ON (t.year, t.jurisdiction) ${selectList(figures, 't')} FROM demand_figure t
       WHERE t.edition = p.k0 AND t.code = p.k1 AND t.level = p.k2
       ORDER BY t.year DESC, t.jurisdiction, t.survey_id DESC LIMIT 100`,
      (record) => hydrate(database, figures, record),
    ),
    /** By edition, code and level: how many live items there are. */
    liveItemCount: perKey<number>(
      database,
      ['text', 'text', 'text'],
      `SELECT count(*) AS count FROM item t JOIN item_version v ON v.id = t.current_version_id
       WHERE t.edition = p.k0 AND t.occupation_code = p.k1 AND t.level = p.k2 AND v.state = 'LIVE'`,
      (record) => Number(record['count']),
    ),
    standardVersion: byKey(database, StandardVersion, ['id']),
    standardInForce: byKey(database, StandardVersion, ['edition', 'code'], `t.state = 'IN_FORCE'`),
    versionsOfOccupation: pages<StandardVersion, DraftsOf>(database, {
      filter: draftFilter,
      name: 'occupation.standardVersions',
      entity: StandardVersion,
      parent: ['edition', 'code'],
      orders: { NEWEST: newestVersion },
    }),
    versionsOfDeveloper: pages<StandardVersion, DraftsOf>(database, {
      filter: draftFilter,
      name: 'institution.developedStandards',
      entity: StandardVersion,
      parent: ['developedById'],
      orders: { NEWEST: newestVersion },
    }),
    jobSurvey: byKey(database, JobSurvey, ['id']),
    item: byKey(database, Item, ['id']),
    itemVersion: byKey(database, ItemVersion, ['id']),
    items: pages<Item, ItemFilter>(database, {
      name: 'items',
      entity: Item,
      orders: { CODE: { direction: 'ASC', terms: [{ sql: 't.code', type: 'text', value: (row) => row.code }] } },
      filter: ({ occupationCode, levels: wanted }, bind) => [
        ...(occupationCode ? [`t.edition = '2022' AND t.occupation_code = ${bind(occupationCode)}`] : []),
        ...(wanted ? [`t.level = ANY(${bind(wanted)})`] : []),
      ],
    }),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>>;
