import { measureEnforcement } from './enforcement.ts';
import { measureImports } from './imports.ts';
import { measureOperations } from './operations.ts';
import { print } from './report.ts';
import { measureStart } from './startUp.ts';

/**
 * `npm run bench [-- NAME ...]`: what was promised, measured on what is committed, in a fresh clone. Needs the ports
 * 4000 to 4004, and nothing else running that would like the processor.
 */
const benchmarks = {
  start: measureStart,
  operations: measureOperations,
  imports: measureImports,
  enforcement: measureEnforcement,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (asked.length === 0 || asked.includes(name)) print(await measure());
  }
}
