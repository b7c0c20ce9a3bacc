/** Milliseconds of work after which others get their turn, and the longest that they get at once. */
const WORK = 2;
const LONGEST = 200;

/** Rests for so many times as long as was worked since the last rest, if that was long enough to be noticed. */
export type Rest = (times: number) => Promise<void>;

/**
 * Lets long work give way: what it returns is called between small pieces of work, so that questions asked meanwhile
 * wait for some milliseconds only. One piece of work has one pace: two would take each other's rests for work.
 */
export function pace(): Rest {
  let rested = performance.now();
  return async (times) => {
    const worked = performance.now() - rested;
    if (worked < WORK) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(worked * times, LONGEST)));
    rested = performance.now();
  };
}
