import { join } from 'node:path';
import { localSecrets } from '../../deploy/local/secrets.ts';
import { readOperations } from '../../gateway/sandbox/operations.ts';
import { readLocalIssuer } from '../../gateway/security/localIssuer.ts';
import { creditCodeCheckDigit } from '../../subgraphs/membership/domain/creditCode.ts';
import { operationsFolder } from '../kit/operations.ts';
import { ask } from './ask.ts';
import { inClone } from './clone.ts';
import { type Latencies, openLoop, together } from './openLoop.ts';
import { memoryOf, npmStart } from './processes.ts';
import { milliseconds, type Row } from './report.ts';

const ROWS = 10_000;
const RATE = 20;
/** Windows of time without an import and with one take turns, since a machine is not as fast at all times. */
const ROUNDS = 2;
/** All windows of a kind together are long enough that the slowest of a hundred requests is not one chance. */
const SECONDS = 25;
/** More files than are imported in a window. */
const MOST_FILES = 5;
/** Seconds until others have caught up with what an import told them. */
const CATCHING_UP = 12;

interface Kind {
  readonly address: string;
  readonly headings: string;
  readonly row: (at: number) => string;
}

/** The kinds of rows that are measured, one after the other. */
const kinds: readonly Kind[] = [
  {
    address: 'membership/members',
    headings: '名称,类别,地区,登记机关,登记号,入会日期',
    row: (at) => {
      const body = `91440400MB${String(at).padStart(7, '0')}`;
      const code = `${body}${creditCodeCheckDigit(body)}`;
      return `批量示范公司${at}（虚构）,用人单位,CN_ZHUHAI,统一社会信用代码,${code},2023-03-06`;
    },
  },
  {
    address: 'experts/experts',
    headings: '姓名,单位会员编号,技能等级,证明已核验,角色,职业代码,聘期开始',
    row: (at) => `批量示范专家${at}（虚构）,A-0001,高级技师,是,考评员,4-10-01-05,2025-03-06`,
  },
];

/** Imports of ten thousand rows each, one file after the other, and what others notice of them. */
export function measureImports(): Promise<readonly Row[]> {
  return inClone(async (folder) => {
    const system = await npmStart(folder);
    try {
      const issuer = await readLocalIssuer((await localSecrets(join(folder, '.data'))).issuerFile);
      const operation = (await readOperations(operationsFolder)).find(({ name }) => name === 'find-members');
      if (!operation) throw new Error('The example is missing');
      const send = () => ask(system.url, operation);
      await openLoop(RATE, 10, send);
      const rows: Row[] = [];
      for (const kind of kinds) {
        const quiet: Latencies[] = [];
        const busy: Latencies[] = [];
        const files: Imported[] = [];
        const before = memoryOf(system.pid).proportional;
        for (let round = 0; round < ROUNDS; round += 1) {
          quiet.push(await openLoop(RATE, SECONDS, send));
          const next = Array.from({ length: MOST_FILES }, (_, at) => fileOf(kind, (files.length + at) * ROWS));
          const importing = importFiles(
            `${system.url}/import/${kind.address}`,
            await issuer.token('secretariat'),
            next,
          );
          busy.push(await openLoop(RATE, SECONDS, send));
          files.push(...(await importing));
          await new Promise((resolve) => setTimeout(resolve, CATCHING_UP * 1_000));
        }
        const [calm, disturbed] = [together(quiet), together(busy)];
        const after = memoryOf(system.pid).proportional;
        const outcomes = [...new Set(files.map(({ outcome }) => outcome))].join(', ');
        const longest = Math.max(...files.map(({ seconds }) => seconds));
        rows.push(
          [
            `import of ${ROWS} rows of ${kind.address} (CSV), the longest of ${files.length}: ${outcomes}`,
            `${longest.toFixed(1)} s`,
            '30 s',
          ],
          [
            'p99 of find-members, 20 requests/s: without, while importing',
            `${milliseconds(calm.p99)}, ${milliseconds(disturbed.p99)}`,
            '',
          ],
          ['the same as a ratio', (disturbed.p99 / calm.p99).toFixed(2), '1.20'],
          ['failed meanwhile', String(disturbed.failed), '0'],
          ['memory of all processes: before, behind', `${before} MB, ${after} MB`, ''],
        );
      }
      return rows;
    } finally {
      await system.stop();
    }
  });
}

/** A file that was imported. */
interface Imported {
  readonly outcome: string;
  readonly seconds: number;
}

/** A file of rows, made before others are measured: making it would hold up those who measure. */
function fileOf({ headings, row }: Kind, first: number): Buffer {
  return Buffer.from([headings, ...Array.from({ length: ROWS }, (_, at) => row(first + at))].join('\n'));
}

/** Imports one file after the other for as long as a window lasts. */
async function importFiles(address: string, token: string, files: readonly Buffer[]): Promise<readonly Imported[]> {
  const began = performance.now();
  const imported: Imported[] = [];
  for (const file of files) {
    if (performance.now() - began > SECONDS * 1_000) break;
    const start = performance.now();
    const outcome = await importFile(address, token, file);
    imported.push({ outcome, seconds: (performance.now() - start) / 1_000 });
  }
  return imported;
}

/** Sends a file and reads the report to its end; answers the outcome. */
async function importFile(address: string, token: string, file: Buffer): Promise<string> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new Uint8Array(file),
  });
  const report = (await response.text()).trim().split('\n');
  return (JSON.parse(report.at(-1) ?? '{}') as { outcome?: string }).outcome ?? 'FAILED';
}
