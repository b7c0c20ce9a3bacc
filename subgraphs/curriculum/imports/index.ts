import type { Imports } from '../../kit/bulk/definition.ts';
import { items } from './items.ts';

/** The files that this subgraph takes. */
export const imports: Imports = { items };
