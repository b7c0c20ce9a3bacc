import { type Caller, expertsOf } from '../../kit/caller.ts';
import type { ScoreEntry } from '../entities/ScoreEntry.ts';

/** The entries that a caller may see: their own, and those of rounds in which both examiners have entered. */
export function visibleEntries(entries: readonly ScoreEntry[], caller: Caller): readonly ScoreEntry[] {
  const own = expertsOf(caller);
  return entries.filter(
    ({ part, round, expertId, enteredBy }) =>
      own.includes(expertId) ||
      enteredBy === caller.account ||
      entries.filter((other) => other.part === part && other.round === round).length >= 2,
  );
}
