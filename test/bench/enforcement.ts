import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { freePort } from '../../deploy/local/postgres.ts';
import { localSecrets } from '../../deploy/local/secrets.ts';
import { readOperations } from '../../gateway/sandbox/operations.ts';
import { readLocalIssuer } from '../../gateway/security/localIssuer.ts';
import { operationsFolder } from '../kit/operations.ts';
import { ask, type Question } from './ask.ts';
import { inClone } from './clone.ts';
import { npmStart } from './processes.ts';
import { milliseconds, type Row } from './report.ts';

const ROUNDS = 6;
const REQUESTS = 400;
const AT_ONCE = 4;
/** The unit of times in /proc/PID/stat, in milliseconds (USER_HZ is 100 on Linux). */
const TICK = 10;

/** What enforcing the declared rules costs the gateway: its CPU time with the rules and without them, in turns. */
export function measureEnforcement(): Promise<readonly Row[]> {
  return inClone(async (folder) => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const IDENTITY_KEY = JSON.stringify(await exportJWK(privateKey));
    const system = await npmStart(folder, { IDENTITY_KEY });
    const gateways: Gateway[] = [];
    try {
      const { issuerFile } = await localSecrets(join(folder, '.data'));
      const supergraph = join(folder, 'schema/supergraph.graphql');
      const bare = join(folder, 'without-rules.graphql');
      writeFileSync(bare, withoutRules(readFileSync(supergraph, 'utf8')));
      for (const SUPERGRAPH of [supergraph, bare]) {
        const GRANTS_URL = 'http://127.0.0.1:4001/graphql';
        gateways.push(
          await startGateway(folder, { SUPERGRAPH, IDENTITY_KEY, LOCAL_ISSUER_FILE: issuerFile, GRANTS_URL }),
        );
      }
      const issuer = await readLocalIssuer(issuerFile);
      const operation = (await readOperations(operationsFolder)).find(({ name }) => name === 'alliance-at-a-glance');
      if (!operation) throw new Error('The example is missing');
      const headers = { authorization: `Bearer ${await issuer.token('partner')}` };
      const spent = [0, 0];
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const [at, gateway] of gateways.entries()) {
          const before = cpuOf(gateway.pid);
          await askMany(gateway.url, operation, headers);
          // The first round is for the compiler and the caches.
          if (round > 0) spent[at] = (spent[at] ?? 0) + cpuOf(gateway.pid) - before;
        }
      }
      const [enforced = 0, bareTime = 0] = spent.map((time) => time / (ROUNDS * REQUESTS));
      return [
        [
          'CPU of the gateway for an alliance-at-a-glance: rules enforced, the same without rules',
          `${milliseconds(enforced)}, ${milliseconds(bareTime)}`,
          '',
        ],
        ['the same as a ratio', (enforced / bareTime).toFixed(3), '1.05'],
      ];
    } finally {
      for (const gateway of gateways) await gateway.stop();
      await system.stop();
    }
  });
}

/** A supergraph that declares no rules: what each directive of access control says is cut out. */
function withoutRules(sdl: string): string {
  return sdl
    .replace(/^ *@link\(url: "https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/[^)]*\)\n/gm, '')
    .replace(/^directive @(authenticated|requiresScopes|policy)\b.*\n/gm, '')
    .replace(/ *@(authenticated\b|requiresScopes\([^)]*\)|policy\([^)]*\))/g, '');
}

interface Gateway {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

async function startGateway(folder: string, variables: Readonly<Record<string, string>>): Promise<Gateway> {
  const environment = { ...process.env, ...variables, PORT: String(await freePort()), LOG_LEVEL: 'warn' };
  const child: ChildProcess = fork(join(folder, 'dist/bundle/gateway.js'), {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { listening: string }) => resolve(message.listening));
    child.once('exit', () => reject(new Error('A gateway ended before it listened')));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { url, pid: child.pid ?? 0, stop };
}

async function askMany(url: string, question: Question, headers: Readonly<Record<string, string>>): Promise<void> {
  let sent = 0;
  const worker = async () => {
    while (sent < REQUESTS) {
      sent += 1;
      if (!(await ask(url, question, headers))) throw new Error('A request failed');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
