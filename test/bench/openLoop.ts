/** Latencies in milliseconds, from when each request was due, not from when it could be sent. */
export interface Latencies {
  readonly requests: number;
  readonly failed: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
  /** All of them, the shortest first. */
  readonly times: readonly number[];
}

/**
 * Sends requests at a fixed rate whatever the answers take (open loop), so that a stall shows in all the requests
 * that were due meanwhile.
 *
 * @param send sends one request; false or a rejection counts as failed
 */
export async function openLoop(rate: number, seconds: number, send: () => Promise<boolean>): Promise<Latencies> {
  const began = performance.now();
  const times: number[] = [];
  let failed = 0;
  const sent: Promise<void>[] = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    const due = began + (number * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(
      send()
        .catch(() => false)
        .then((good) => {
          if (!good) failed += 1;
          times.push(performance.now() - due);
        }),
    );
  }
  await Promise.all(sent);
  return latencies(times, failed);
}

/** The latencies of several windows of time as if they were one. */
export function together(windows: readonly Latencies[]): Latencies {
  return latencies(
    windows.flatMap(({ times }) => times),
    windows.reduce((sum, { failed }) => sum + failed, 0),
  );
}

function latencies(unsorted: readonly number[], failed: number): Latencies {
  const times = unsorted.toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    failed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    longest: times.at(-1) ?? 0,
    times,
  };
}
