const tasks: (() => Promise<void>)[] = [];

/** Has something undone after all tests; the last registered is undone first. */
export function onTeardown(task: () => Promise<void>): void {
  tasks.unshift(task);
}

export default async function globalTeardown(): Promise<void> {
  for (const task of tasks) await task();
}
