import { compose } from './composition.ts';
import { staleFiles, writeGenerated } from './generated.ts';
import { resolverTypes } from './resolverTypes.ts';

const files = [...compose(), ...(await resolverTypes())];
const checking = process.argv.includes('--check');
const stale = checking ? staleFiles(files) : writeGenerated(files);

for (const path of stale) process.stdout.write(`${checking ? 'differs' : 'written'}: ${path}\n`);
if (checking && stale.length > 0) {
  process.stderr.write('Run `npm run compose` and commit what it writes.\n');
  process.exitCode = 1;
}
