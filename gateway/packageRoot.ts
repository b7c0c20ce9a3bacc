import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds `package.json`, found upwards from this file. The supergraph and the example operations are read
 * from there, since compiled code lives in `dist/` and would not find them beside itself. The subgraphs' kit has the same
 * for its files: a gateway imports nothing of theirs.
 */
export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('There is no package.json above: the installation is incomplete');
    folder = parent;
  }
  return folder;
})();
