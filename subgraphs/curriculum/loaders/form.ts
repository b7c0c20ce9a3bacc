import type { DataSource } from 'typeorm';
import { oneOf } from '../../kit/conditions.ts';
import { pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { newestFirst } from '../../kit/orders.ts';
import { Form, KnownExamPlan } from '../entities/index.ts';
import type { FormFilter } from '../resolvers.types.ts';

const orders = { NEWEST: newestFirst<Form>('created_at', 'timestamptz', (row) => row.createdAt) };

export const form = (database: DataSource) => byKey(database, Form, ['id']);

export const forms = (database: DataSource) =>
  pages<Form, FormFilter>(database, {
    name: 'forms',
    entity: Form,
    orders,
    filter: ({ edition, code, level, states }, bind) => [
      ...(code ? [`t.edition = ${bind(edition)} AND t.code = ${bind(code)}`] : []),
      ...(level ? [`t.level = ${bind(level)}`] : []),
      ...oneOf(bind, 'state', states),
    ],
  });

export const formsOfExamPlan = (database: DataSource) =>
  pages<Form>(database, { name: 'examPlan.forms', entity: Form, parent: ['examPlanId'], orders });

export const knownExamPlan = (database: DataSource) => byKey(database, KnownExamPlan, ['id']);
