/** Milliseconds of work after which others get their turn, and the longest that they get at once. */
const WORK = 4;
const LONGEST = 100;

/**
 * Lets long work give way: call what it returns between small pieces of work, and it rests for so many times as long
 * as was worked since the last rest, so that questions asked meanwhile wait for some milliseconds only.
 */
export function pace(times: number): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    const worked = performance.now() - rested;
    if (worked < WORK) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(worked * times, LONGEST)));
    rested = performance.now();
  };
}
