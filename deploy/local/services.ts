import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** A service in a process of its own. */
export interface Service {
  readonly name: string;
  /** Compiled module and its arguments, below `dist/`. */
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
}

/** A service that runs, and is started again when it crashes. */
export interface RunningService {
  readonly name: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

const EXIT_CONFIGURATION = 78;
const RESTART_PAUSE = 1_000;

/**
 * Starts a service and waits until it listens. Children are detached from the terminal, so that Ctrl-C reaches
 * this process only, which stops them in their order.
 *
 * @param dist the folder of compiled code
 * @param word when the databases may be used; until then a subgraph only loads
 * @param say tells the person at the terminal
 * @throws when the service ends before it listens
 */
export async function startService(
  dist: string,
  service: Service,
  say: (line: string) => void,
  word: Promise<void>,
): Promise<RunningService> {
  const [module, ...parameters] = service.command;
  let child: ChildProcess;
  let stopping = false;

  const launch = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const launched = fork(join(dist, module), parameters, {
        env: { ...process.env, ...service.environment, WAIT_FOR_WORD: '1' },
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child = launched;
      word.then(() => launched.connected && launched.send('begin'), reject);
      launched.once('message', (message: { listening: string }) => resolve(message.listening));
      launched.once('exit', (code, signal) => {
        reject(new Error(`${service.name} ended before it listened (${signal ?? `exit code ${code}`}).`));
        if (stopping || launched !== child || code === EXIT_CONFIGURATION) return;
        say(`${service.name} ended (${signal ?? `exit code ${code}`}); starting it again.`);
        setTimeout(() => void (stopping || launch().catch((error: Error) => say(error.message))), RESTART_PAUSE);
      });
    });

  const end = () =>
    new Promise<void>((resolve) => {
      const ending = child;
      if (ending.exitCode !== null || ending.signalCode !== null) return resolve();
      ending.once('exit', () => resolve());
      ending.kill('SIGTERM');
    });

  const url = await launch();
  return {
    name: service.name,
    url,
    stop: () => {
      stopping = true;
      return end();
    },
    restart: async () => {
      stopping = true;
      await end();
      stopping = false;
      await launch();
    },
  };
}
