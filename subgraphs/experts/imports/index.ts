import type { Imports } from '../../kit/bulk/definition.ts';
import { experts } from './experts.ts';

/** The files that this subgraph takes. */
export const imports: Imports = { experts };
