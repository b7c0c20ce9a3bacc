import { defineSubgraph } from '../kit/subgraph.ts';
import * as entities from './entities/index.ts';
import { keeps } from './events.ts';
import { createLoaders } from './loaders.ts';
import { migrations } from './migrations/index.ts';
import * as resolvers from './resolvers/index.ts';
import { seed } from './seed.ts';

export const curriculum = defineSubgraph({
  name: 'curriculum',
  entities,
  migrations,
  resolvers,
  createLoaders,
  keeps,
  seed,
});
