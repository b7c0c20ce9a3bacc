import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './packageRoot.ts';

/** The text of a file in a subgraph's `seeds` folder. */
export function readSeedText(subgraph: string, file: string): string {
  return readFileSync(join(packageRoot, 'subgraphs', subgraph, 'seeds', file), 'utf8');
}

/** The content of a JSON file in a subgraph's `seeds` folder. */
export function readSeed<Content>(subgraph: string, file: string): Content {
  return JSON.parse(readSeedText(subgraph, file)) as Content;
}
