import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';

/** Runs `work` in a fresh clone of what is committed, and removes the clone. */
export async function inClone<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const above = mkdtempSync(join(tmpdir(), 'alliance-bench-'));
  const folder = join(above, 'clone');
  try {
    // PostgreSQL runs as a user of its own where this one is root.
    execFileSync('chmod', ['755', above]);
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${packageRoot}`, folder]);
    symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'node_modules'));
    return await work(folder);
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}
