import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the sandbox page unless the built one is of the same sources and packages. Resolves to whether it was
 * built; rejects with the builder's output.
 */
export async function buildSandbox(root: string): Promise<boolean> {
  const source = join(root, 'gateway/sandbox');
  const stamp = join(root, 'dist/sandbox/.sources');
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.\w+$/.test(file)) hash.update(file).update(readFileSync(join(source, file)));
  }
  const digest = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  await run(root, ['node_modules/vite/bin/vite.js', 'build', '--config', 'gateway/sandbox/vite.config.ts']);
  writeFileSync(stamp, digest);
  return true;
}

function run(root: string, command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const builder = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    process.once('exit', () => builder.kill());
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    builder.stdout.on('data', keep);
    builder.stderr.on('data', keep);
    builder.once('error', reject);
    builder.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The sandbox was not built:\n${output}`)),
    );
  });
}
