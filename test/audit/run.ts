import { send } from './ask.ts';
import type { Attempt, Case, Target } from './case.ts';
import { documentCases } from './documentCases.ts';
import { httpCases } from './httpCases.ts';
import { injectionCases } from './injectionCases.ts';
import { rateCases } from './rateCases.ts';
import { replayCases } from './replayCases.ts';
import { tokenCases } from './tokenCases.ts';

/** Every case of the security audit, in the order in which they are tried. */
export const securityCases: readonly Case[] = [
  ...tokenCases,
  ...documentCases,
  ...httpCases,
  ...injectionCases,
  ...replayCases,
  ...rateCases,
];

/** What became of a case; `untried` when what it needs is not at hand. */
export interface Verdict extends Attempt {
  readonly case: Case;
  readonly untried: boolean;
}

/** Tries one case after the other, and after each whether the server still answers. Never rejects. */
export async function audit(target: Target, cases: readonly Case[] = securityCases): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const one of cases) {
    const option = lackingFor(one, target);
    if (option) {
      verdicts.push({ case: one, untried: true, safe: true, happened: `not tried: needs ${option}` });
      continue;
    }
    const attempt = await one
      .attempt(target)
      .catch(
        (error: unknown): Attempt => ({ safe: false, happened: `the attempt broke: ${(error as Error).message}` }),
      );
    const health = await send(target.url, { method: 'GET', path: '/health/live' });
    const up = health.status === 200;
    verdicts.push({
      case: one,
      untried: false,
      safe: attempt.safe && up,
      happened: up ? attempt.happened : `${attempt.happened}; afterwards the server was not well: ${health.status}`,
    });
  }
  return verdicts;
}

/** The option without which a case cannot be tried. */
function lackingFor({ needs }: Case, { forge, subgraphs, writes }: Target): string | undefined {
  if ((needs === 'key' || needs === 'writes') && !forge) return '--issuer-file';
  if (needs === 'writes' && !writes) return '--writes';
  return needs === 'subgraphs' && subgraphs.length === 0 ? '--subgraphs' : undefined;
}

/** The table that a person reads: one line for each case. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ case: { level, rule, name, expected }, safe, untried, happened }) => [
    untried ? '-' : safe ? 'ok' : 'FAILED',
    level,
    rule,
    name,
    expected,
    happened.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, 100),
  ]);
  const all = [['', 'level', 'rule', 'attempt', 'a safe server', 'what happened'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
