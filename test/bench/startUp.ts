import { readOperations } from '../../gateway/sandbox/operations.ts';
import { operationsFolder } from '../kit/operations.ts';
import { ask } from './ask.ts';
import { inClone } from './clone.ts';
import { openLoop } from './openLoop.ts';
import { memoryOf, npmStart } from './processes.ts';
import { milliseconds, type Row } from './report.ts';

const RATE = 20;
const SECONDS = 30;

/** How long a first and a second start take, one operation that crosses the graph, and the memory of all of it. */
export function measureStart(): Promise<readonly Row[]> {
  return inClone(async (folder) => {
    const first = await npmStart(folder);
    const page = await untilPage(first.url, first.began);
    await first.stop();
    const again = await npmStart(folder);
    const operation = await measureGlance(again.url);
    const { resident, proportional, processes } = memoryOf(again.pid);
    await again.stop();
    return [
      ['first answer after `npm start` in an empty folder', `${first.seconds.toFixed(1)} s`, '20 s'],
      ['the same: until the sandbox page is built too', `${page.toFixed(1)} s`, ''],
      ['first answer after a restart', `${again.seconds.toFixed(1)} s`, '5 s'],
      ...operation,
      [`memory of all ${processes} processes, shared pages counted once`, `${proportional} MB`, '900 MB'],
      ['the same, shared pages counted for each process', `${resident} MB`, ''],
    ];
  });
}

/** Seconds until the sandbox page is there; it is built after the graph answers. */
async function untilPage(url: string, began: number): Promise<number> {
  while ((await fetch(`${url}/`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100));
  return (performance.now() - began) / 1000;
}

async function measureGlance(url: string): Promise<readonly Row[]> {
  const name = 'alliance-at-a-glance';
  const operation = (await readOperations(operationsFolder)).find((example) => example.name === name);
  if (!operation) throw new Error(`There is no example ${name}`);
  const send = () => ask(url, operation);
  await openLoop(RATE, 5, send);
  const { p50, p95, p99, longest, requests, failed } = await openLoop(RATE, SECONDS, send);
  return [
    [`${name}, ${RATE} requests/s, open loop: p95`, milliseconds(p95), '100 ms'],
    ['the same: p50, p99, longest', [p50, p99, longest].map(milliseconds).join(', '), ''],
    ['the same: requests, failed', `${requests}, ${failed}`, 'none failed'],
  ];
}
