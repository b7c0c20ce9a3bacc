import type { Subgraph } from './kit/subgraph.ts';

/** The four subgraphs of the alliance. Each is loaded when it is asked for: a process that serves one needs no other. */
const loaders: Readonly<Record<string, () => Promise<Subgraph>>> = {
  membership: async () => (await import('./membership/index.ts')).membership,
  experts: async () => (await import('./experts/index.ts')).experts,
  curriculum: async () => (await import('./curriculum/index.ts')).curriculum,
  certification: async () => (await import('./certification/index.ts')).certification,
};

/** The subgraph of that name. Rejects, naming the known ones. */
export async function loadHouse(name: string | undefined): Promise<Subgraph> {
  const load = loaders[name ?? ''];
  if (load) return load();
  throw new Error(`There is no subgraph ${name}; there are ${Object.keys(loaders).join(', ')}.`);
}

/** All of them, for what migrates, seeds and tests them together. */
export async function loadHouses(): Promise<readonly Subgraph[]> {
  const houses: Subgraph[] = [];
  // One after the other: Jest's loader of modules does not stand several at once.
  for (const name of Object.keys(loaders)) houses.push(await loadHouse(name));
  return houses;
}
