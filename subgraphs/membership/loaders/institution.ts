import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { byName, byText, newestFirst } from '../../kit/orders.ts';
import { nameContains } from '../../kit/search.ts';
import { Institution, Jurisdiction } from '../entities/index.ts';
import type { InstitutionFilter } from '../resolvers.types.ts';

export const institution = (database: DataSource) => byKey(database, Institution, ['id']);

export const institutionByMemberNumber = (database: DataSource) => byKey(database, Institution, ['memberNumber']);

export const institutions = (database: DataSource) =>
  pages<Institution, InstitutionFilter>(database, {
    name: 'institutions',
    entity: Institution,
    orders: {
      NAME: byName(),
      NEWEST: newestFirst('joined_on', 'date', (row) => row.joinedOn),
      MEMBER_NUMBER: byText('member_number', (row) => row.memberNumber),
    },
    filter: ({ search, kinds, jurisdictions, standings, provenances, joinedFrom, joinedUntil }, bind) => [
      ...(search?.trim() ? [nameContains(search, bind)] : []),
      ...oneOf(bind, 'kind', kinds),
      ...oneOf(bind, 'jurisdiction_code', jurisdictions),
      ...oneOf(bind, 'state', standings),
      ...oneOf(bind, 'provenance', provenances),
      ...(joinedFrom ? [`t.joined_on >= ${bind(joinedFrom)}::date`] : []),
      ...(joinedUntil ? [`t.joined_on <= ${bind(joinedUntil)}::date`] : []),
    ],
  });

/** By survivor: the members that were merged into it. */
export const institutionsMergedInto = (database: DataSource) =>
  pages<Institution>(database, {
    name: 'institution.mergedFrom',
    entity: Institution,
    parent: ['mergedIntoId'],
    orders: { NAME: byName() },
  });

export const jurisdiction = (database: DataSource) => byKey(database, Jurisdiction, ['code']);

export const jurisdictions = (database: DataSource) =>
  pages<Jurisdiction>(database, {
    name: 'jurisdictions',
    entity: Jurisdiction,
    orders: { CODE: byText('code', (row) => row.code) },
  });
