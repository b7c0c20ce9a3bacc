import type { DataSource } from 'typeorm';
import { equal, oneOf } from '../../kit/conditions.ts';
import { type Bind, pages } from '../../kit/connection.ts';
import { byKey } from '../../kit/loader.ts';
import { oldestFirst } from '../../kit/orders.ts';
import { entitiesPerKey } from '../../kit/perKey.ts';
import { Appeal } from '../entities/index.ts';
import type { AppealFilter } from '../resolvers.types.ts';
import { seenBy, type Whose } from './visibility.ts';

type Filter = AppealFilter & { readonly whose: Whose };

const list = {
  entity: Appeal,
  orders: { OLDEST: oldestFirst<Appeal>() },
  filter: ({ states, examPlanId, whose }: Filter, bind: Bind) => [
    ...oneOf(bind, 'state', states),
    ...equal(bind, { exam_plan_id: examPlanId }),
    ...seenBy(bind, whose, { institutions: ['host_id'], candidate: 'candidate_id' }),
  ],
};

export const appeal = (database: DataSource) => byKey(database, Appeal, ['id']);

export const appeals = (database: DataSource) => pages<Appeal, Filter>(database, { ...list, name: 'appeals' });

export const appealsOfPlan = (database: DataSource) =>
  pages<Appeal, Filter>(database, { ...list, name: 'examPlan.appeals', parent: ['examPlanId'] });

/** By registration: its appeals, the newest first. */
export const appealsOfRegistration = (database: DataSource) =>
  entitiesPerKey(
    database,
    Appeal,
    ['uuid'],
    (columns) => `SELECT ${columns} FROM appeal t WHERE t.registration_id = p.k0 ORDER BY t.id DESC LIMIT 20`,
  );
