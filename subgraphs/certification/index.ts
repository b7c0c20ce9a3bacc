import { defineSubgraph } from '../kit/subgraph.ts';
import * as entities from './entities/index.ts';
import { keeps, serve } from './events.ts';
import { imports } from './imports/index.ts';
import * as loaders from './loaders/index.ts';
import { migrations } from './migrations/index.ts';
import { personal } from './personal.ts';
import * as resolvers from './resolvers/index.ts';
import { seed } from './seed.ts';

export const certification = defineSubgraph({
  name: 'certification',
  entities,
  migrations,
  resolvers,
  loaders,
  keeps,
  imports,
  seed,
  serve,
  personal,
});
