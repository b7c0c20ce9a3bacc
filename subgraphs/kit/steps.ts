import type { DataSource } from 'typeorm';
import { Transition } from './entities/Transition.ts';
import { entitiesPerKey } from './perKey.ts';

/** By thing with a state: the latest hundred of its moves, oldest first. */
export const steps = (database: DataSource) =>
  entitiesPerKey(
    database,
    Transition,
    ['uuid'],
    (
      columns,
    ) => `SELECT * FROM (SELECT ${columns} FROM transition t WHERE t.entity_id = p.k0 ORDER BY t.id DESC LIMIT 100) l
     ORDER BY l.id`,
  );

/** How a kept move is told. */
export const Step = {
  from: ({ fromState }: Transition) => fromState,
  to: ({ toState }: Transition) => toState,
};
