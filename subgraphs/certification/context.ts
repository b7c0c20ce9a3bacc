import type { LoadersOf, SubgraphContext } from '../kit/context.ts';
import type * as loaders from './loaders/index.ts';

/** What resolvers of this subgraph share during one request. */
export type Context = SubgraphContext<LoadersOf<typeof loaders>>;
