import { type ExamPart, partsOf } from './score.ts';

export type SeatingOrder = 'REGISTRATION' | 'SHUFFLED';

/** A session to fill. */
export interface SessionToFill {
  readonly id: string;
  readonly part: ExamPart;
  readonly startsAt: Date;
  readonly seats: number;
}

/** Who sits where. */
export interface Seat {
  readonly registrationId: string;
  readonly sessionId: string;
  readonly part: ExamPart;
  /** From 1 in each session. */
  readonly number: number;
}

/**
 * A seat for everybody in each part: the sessions of a part are filled one after the other, the earliest first.
 * The same people, sessions and order give the same seats.
 *
 * @throws RangeError when there are more people than seats, which registering has ruled out
 */
export function giveSeats(
  level: string,
  registrationIds: readonly string[],
  sessions: readonly SessionToFill[],
): readonly Seat[] {
  return partsOf(level).flatMap((part) => {
    const places = sessions
      .filter((session) => session.part === part)
      .toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1))
      .flatMap(({ id, seats }) => Array.from({ length: seats }, (_, at) => ({ sessionId: id, number: at + 1 })));
    return registrationIds.map((registrationId, at): Seat => {
      const place = places[at];
      if (!place) throw new RangeError(`There is no seat for ${registrationId} in ${part}`);
      return { registrationId, part, ...place };
    });
  });
}

/** The ids in an order that a seed decides, the same for the same seed whatever order they come in. */
export function shuffled(ids: readonly string[], seed: string): readonly string[] {
  return ids
    .map((id) => ({ id, place: scatter(`${seed} ${id}`) }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** A number from 0 to 2^32 - 1 that looks drawn (FNV-1a, mixed once more); not for secrets. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
