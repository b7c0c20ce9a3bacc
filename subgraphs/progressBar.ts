import type { WriteStream } from 'node:tty';
import type { SeedProgress } from './kit/seed.ts';

const WIDTH = 30;

/** A line on a terminal that shows how far seeding is; on anything else, nothing. */
export function progressBar(target: WriteStream): { show: (progress: SeedProgress) => void; end: () => void } {
  if (!target.isTTY) return { show: () => undefined, end: () => undefined };
  const started = performance.now();
  let last: SeedProgress | undefined;
  const draw = () => {
    if (!last) return;
    const filled = Math.round((last.done / last.of) * WIDTH);
    const seconds = Math.round((performance.now() - started) / 1000);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    const line = `${bar} ${last.done}/${last.of} ${seconds} s  ${last.doing.join(', ')}`;
    target.write(`\r\x1b[K${line.slice(0, target.columns - 1)}`);
  };
  const timer = setInterval(draw, 250);
  return {
    show: (progress) => {
      last = progress;
      draw();
    },
    end: () => {
      clearInterval(timer);
      target.write('\r\x1b[K');
    },
  };
}
