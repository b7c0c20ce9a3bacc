import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { packageRoot } from '../subgraphs/kit/packageRoot.ts';

/** A file that is made from others and committed. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Writes the files that differ; returns the paths of those, relative to the package. */
export function writeGenerated(files: readonly GeneratedFile[]): readonly string[] {
  const stale = staleFiles(files);
  for (const file of files)
    if (stale.includes(relative(packageRoot, file.path))) writeFileSync(file.path, file.content);
  return stale;
}

/** The paths of files on disk that are missing or differ from what would be made now. */
export function staleFiles(files: readonly GeneratedFile[]): readonly string[] {
  return files
    .filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content)
    .map(({ path }) => relative(packageRoot, path));
}
