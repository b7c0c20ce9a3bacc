import { certification } from './certification/index.ts';
import { curriculum } from './curriculum/index.ts';
import { experts } from './experts/index.ts';
import type { Subgraph } from './kit/subgraph.ts';
import { membership } from './membership/index.ts';

/** The four subgraphs of the alliance, for what starts, migrates, seeds and tests them. */
export const houses: readonly Subgraph[] = [membership, experts, curriculum, certification];

/** The subgraph of that name. Throws, naming the known ones. */
export function house(name: string | undefined): Subgraph {
  const found = houses.find((subgraph) => subgraph.name === name);
  if (found) return found;
  throw new Error(`There is no subgraph ${name}; there are ${houses.map((subgraph) => subgraph.name).join(', ')}.`);
}
