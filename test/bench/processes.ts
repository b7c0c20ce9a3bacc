import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The whole system as a person starts it. */
export interface StartedSystem {
  /** Seconds from the command to the first GraphQL answer. */
  readonly seconds: number;
  /** When the command was given, on the clock of `performance.now()`. */
  readonly began: number;
  readonly pid: number;
  /** The gateway's address. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const PATIENCE = 240_000;

const URL_OF_GATEWAY = 'http://127.0.0.1:4000';

/** Runs `npm start` in a folder, with further variables, and waits for the first answer of the gateway. */
export async function npmStart(
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<StartedSystem> {
  const url = URL_OF_GATEWAY;
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
    env: { ...process.env, ...variables },
  });
  const pid = child.pid ?? 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      process.kill(-pid, 'SIGINT');
    });
  for (;;) {
    const answered = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ institutions(first: 1) { totalCount } }' }),
    }).then(
      async (response) => ((await response.json()) as { data?: { institutions?: unknown } }).data?.institutions != null,
      () => false,
    );
    if (answered) return { seconds: (performance.now() - began) / 1000, began, pid, url, stop };
    if (child.exitCode !== null || performance.now() - began > PATIENCE) {
      await stop();
      throw new Error('The system did not come up');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Memory of a process and all its descendants, in MB: `resident` counts shared pages once for each process. */
export function memoryOf(root: number): {
  readonly resident: number;
  readonly proportional: number;
  readonly processes: number;
} {
  const parents = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  const kilobytes = (pid: number, name: string) => {
    try {
      return Number(
        new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
      );
    } catch {
      return 0; // ended meanwhile
    }
  };
  const sum = (name: string) => Math.round([...family].reduce((total, pid) => total + kilobytes(pid, name), 0) / 1024);
  return { resident: sum('Rss'), proportional: sum('Pss'), processes: family.size };
}
