import type { Imports } from '../../kit/bulk/definition.ts';
import { members } from './members.ts';

/** The files that this subgraph takes. */
export const imports: Imports = { members };
