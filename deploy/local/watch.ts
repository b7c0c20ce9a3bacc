import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import type { RunningService } from './services.ts';

const SETTLED = 300;

/**
 * Compiles whatever changes and restarts the services that it belongs to: the kit to all subgraphs, a schema to
 * its subgraph, the composed supergraph to the gateway.
 */
export function watchSources(root: string, services: readonly RunningService[], say: (line: string) => void): void {
  spawn(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput'], {
    cwd: root,
    stdio: 'inherit',
  });
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string) => {
    const [part, name] = path.split(/[\\/]/);
    if (part === 'gateway' || path.endsWith('supergraph.graphql')) waiting.add('gateway');
    if (part === 'subgraphs') {
      for (const service of services) {
        if (service.name === name || (name === 'kit' && service.name !== 'gateway')) waiting.add(service.name);
      }
    }
    clearTimeout(timer);
    timer = setTimeout(restart, SETTLED);
  };
  const restart = () => {
    for (const service of services.filter(({ name }) => waiting.delete(name))) {
      say(`Restarting ${service.name}.`);
      service.restart().catch((error: Error) => say(error.message));
    }
  };
  watch(join(root, 'dist'), { recursive: true }, (_, file) => {
    if (file?.endsWith('.js')) changed(file);
  });
  for (const folder of ['schema', 'subgraphs']) {
    watch(join(root, folder), { recursive: true }, (_, file) => {
      if (file?.endsWith('.graphql')) changed(join(folder, file));
    });
  }
}
