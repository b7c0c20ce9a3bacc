import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { localSecrets } from '../../deploy/local/secrets.ts';
import { readOperations } from '../../gateway/sandbox/operations.ts';
import { resolveReferences } from '../../gateway/sandbox/references.ts';
import { type SandboxOperation, STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { createIdentitySigner, IDENTITY_HEADER } from '../../gateway/security/identity.ts';
import { readLocalIssuer } from '../../gateway/security/localIssuer.ts';
import { operationsFolder } from '../kit/operations.ts';
import { ask } from './ask.ts';
import { inClone } from './clone.ts';
import { type Latencies, openLoop } from './openLoop.ts';
import { npmStart } from './processes.ts';
import { milliseconds, type Row } from './report.ts';

const RATE = 20;
const SECONDS = 10;
const CERTIFICATE = 'S440400010002234000001';

/** Every example operation at the scale of ten alliances, and a certificate by its number in its own subgraph. */
export function measureOperations(): Promise<readonly Row[]> {
  return inClone(async (folder) => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const identityKey = JSON.stringify(await exportJWK(privateKey));
    const system = await npmStart(folder, { SCALE: 'alliance', IDENTITY_KEY: identityKey });
    try {
      const rows: Row[] = [['first answer after `npm start` with ten alliances', `${system.seconds.toFixed(1)} s`, '']];
      const issuer = await readLocalIssuer((await localSecrets(join(folder, '.data'))).issuerFile);
      const sends = await sendsOf(system.url, (persona) => issuer.token(persona));
      // A system that has just started compiles what it meets first, and its database still writes what was loaded.
      for (const [, send] of sends) await openLoop(RATE, 1, send);
      for (const [name, send] of sends) rows.push(rowOf(name, await measured(send), '100 ms'));
      rows.push(
        rowOf('a certificate by number, in its subgraph', await measured(await byNumber(identityKey)), '10 ms'),
      );
      return rows;
    } finally {
      await system.stop();
    }
  });
}

/** Each example outside the story, as its persona asks it. */
async function sendsOf(
  url: string,
  token: (persona: string) => Promise<string>,
): Promise<readonly (readonly [name: string, send: () => Promise<boolean>])[]> {
  const examples = (await readOperations(operationsFolder)).filter(({ group }) => group !== STORY_GROUP);
  const place = { answers: new Map<string, unknown>(), today: new Date(), run: '123456' };
  return Promise.all(
    examples.map(async (operation) => {
      const headers = await headersOf(operation, token);
      const { variables } = resolveReferences(operation.variables, place);
      return [operation.name, () => ask(url, { query: operation.query, variables }, headers)] as const;
    }),
  );
}

async function measured(send: () => Promise<boolean>): Promise<Latencies> {
  await openLoop(RATE, 2, send);
  return openLoop(RATE, SECONDS, send);
}

function rowOf(name: string, { p50, p95, p99, failed }: Latencies, promised: string): Row {
  const failures = failed > 0 ? `, ${failed} FAILED` : '';
  return [
    `${name}, ${RATE} requests/s: p95 (p50, p99)`,
    `${milliseconds(p95)} (${milliseconds(p50)}, ${milliseconds(p99)})${failures}`,
    promised,
  ];
}

async function headersOf(
  { persona }: SandboxOperation,
  token: (persona: string) => Promise<string>,
): Promise<Record<string, string>> {
  return persona === 'nobody' ? {} : { authorization: `Bearer ${await token(persona)}` };
}

/** Asks certification itself, with an identity signed as the gateway signs it. */
async function byNumber(identityKey: string): Promise<() => Promise<boolean>> {
  const signer = await createIdentitySigner(identityKey);
  const question = {
    query: 'query ($number: String!) { certificate(number: $number) { number kind state holderName issuedOn } }',
    variables: { number: CERTIFICATE },
  };
  return async () =>
    ask('http://127.0.0.1:4004', question, {
      [IDENTITY_HEADER]: await signer.sign({ account: null, grants: [] }, 'certification'),
    });
}
