import { parseArgs } from 'node:util';
import { audit, tableOf } from './run.ts';
import { forgeWith } from './tokens.ts';

const USAGE = `Usage: npm run audit -- security URL [options]
       npm run audit -- chain [--anchor FILE]   verifies the audit log of every subgraph at DATABASE_URL
  --issuer-file FILE     the private key of the local issuer, to make tokens that are spoilt in one thing each
  --subgraphs URL,URL    GraphQL addresses of subgraphs, to be asked past the gateway
  --writes               leave a draft of a membership application behind, to try it twice
  --hidden NAME,NAME     names that no answer may hold; by default those that this alliance keeps inside
The audit sends forged and oversized requests: point it at your own gateway only. Without --writes it leaves nothing behind but
lines of log, and uses up what its address may send with bad tokens in a minute.
`;
const HIDDEN = 'PanelFacts,panelFacts,_entities,_service,_Entity,_Any,join__Graph';

/** Runs the audit. Resolves with the exit code: 0 when all is well, 1 when a case failed, 2 when it was asked wrongly. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'issuer-file': { type: 'string' },
      subgraphs: { type: 'string', default: '' },
      writes: { type: 'boolean', default: false },
      hidden: { type: 'string', default: HIDDEN },
    },
  });
  const [kind, url] = positionals;
  if (kind !== 'security' || url === undefined || !URL.canParse(url)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const listed = (text: string) => text.split(',').filter((part) => part !== '');
  const issuerFile = values['issuer-file'];
  const verdicts = await audit({
    url: new URL(url).origin,
    subgraphs: listed(values.subgraphs),
    hidden: listed(values.hidden),
    writes: values.writes,
    forge: issuerFile ? await forgeWith(issuerFile) : undefined,
  });
  const failures = verdicts.filter(({ safe }) => !safe).length;
  const untried = verdicts.filter((verdict) => verdict.untried).length;
  process.stdout.write(`${tableOf(verdicts)}\n\n`);
  process.stdout.write(`${verdicts.length - failures - untried} safe, ${failures} failed, ${untried} not tried\n`);
  return failures > 0 ? 1 : 0;
}

if (process.argv[2] === 'chain') await import('../../subgraphs/auditChain.ts');
else process.exitCode = await main();
