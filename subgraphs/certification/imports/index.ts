import type { Imports } from '../../kit/bulk/definition.ts';
import { certificates } from './certificates.ts';

/** The files that this subgraph takes. */
export const imports: Imports = { certificates };
