import { rankOf, type SkillLevel } from '../../kit/skillLevel.ts';
import type { StandardLevel } from './standardContent.ts';

export type WorkContentChangeKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';

export interface WorkContentChange {
  readonly kind: WorkContentChangeKind;
  readonly workContent: string;
  readonly fromFunction: string | null;
  readonly toFunction: string | null;
  readonly skillsAdded: readonly string[];
  readonly skillsRemoved: readonly string[];
  readonly knowledgeAdded: readonly string[];
  readonly knowledgeRemoved: readonly string[];
}

export interface LevelComparison {
  readonly level: SkillLevel;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
  readonly unchanged: number;
  readonly changes: readonly WorkContentChange[];
}

interface Place {
  readonly function: string;
  readonly name: string;
  readonly skills: readonly string[];
  readonly knowledge: readonly string[];
}

/**
 * What changed from one version to another, by work content. Of the same function, contents of one name are the same;
 * what is left is moved where a content of that name is left under another function, in the order of the versions;
 * the rest was added or removed. Comparing the other way round gives the mirror image.
 */
export function compareStandards(
  from: readonly StandardLevel<SkillLevel>[],
  to: readonly StandardLevel<SkillLevel>[],
): readonly LevelComparison[] {
  const levels = [...new Set([...from, ...to].map(({ level }) => level))].sort((a, b) => rankOf(a) - rankOf(b));
  return levels.map((level) => compareLevel(level, placesOf(from, level), placesOf(to, level)));
}

function placesOf(levels: readonly StandardLevel<SkillLevel>[], wanted: SkillLevel): readonly Place[] {
  return levels
    .filter(({ level }) => level === wanted)
    .flatMap(({ functions }) =>
      functions.flatMap(({ name, workContents }) => workContents.map((content) => ({ ...content, function: name }))),
    );
}

function compareLevel(level: SkillLevel, before: readonly Place[], after: readonly Place[]): LevelComparison {
  const same = pairs(before, after, (place) => JSON.stringify([place.function, place.name]));
  const moved = pairs(same.leftBefore, same.leftAfter, ({ name }) => name);
  const kept = same.pairs.map(([one, other]) => changeOf('CHANGED', one, other));
  const changed = kept.filter((change) => !isEmpty(change));
  const changes = [
    ...changed,
    ...moved.pairs.map(([one, other]) => changeOf('MOVED', one, other)),
    ...moved.leftBefore.map((one) => changeOf('REMOVED', one, null)),
    ...moved.leftAfter.map((other) => changeOf('ADDED', null, other)),
  ];
  return {
    level,
    added: moved.leftAfter.length,
    removed: moved.leftBefore.length,
    changed: changed.length,
    moved: moved.pairs.length,
    unchanged: kept.length - changed.length,
    changes,
  };
}

/** Pairs entries of the same key, the first with the first; what finds no partner is left. */
function pairs(before: readonly Place[], after: readonly Place[], key: (place: Place) => string) {
  const open = new Map<string, Place[]>();
  for (const place of after) open.set(key(place), [...(open.get(key(place)) ?? []), place]);
  const matched: [Place, Place][] = [];
  const leftBefore: Place[] = [];
  for (const place of before) {
    const partner = open.get(key(place))?.shift();
    if (partner) matched.push([place, partner]);
    else leftBefore.push(place);
  }
  const taken = new Set(matched.map(([, partner]) => partner));
  return { pairs: matched, leftBefore, leftAfter: after.filter((place) => !taken.has(place)) };
}

function changeOf(kind: WorkContentChangeKind, one: Place | null, other: Place | null): WorkContentChange {
  const without = (texts: readonly string[] = [], others: readonly string[] = []) =>
    texts.filter((text) => !others.includes(text));
  return {
    kind,
    workContent: one?.name ?? other?.name ?? '',
    fromFunction: one?.function ?? null,
    toFunction: other?.function ?? null,
    skillsAdded: without(other?.skills, one?.skills),
    skillsRemoved: without(one?.skills, other?.skills),
    knowledgeAdded: without(other?.knowledge, one?.knowledge),
    knowledgeRemoved: without(one?.knowledge, other?.knowledge),
  };
}

function isEmpty({ skillsAdded, skillsRemoved, knowledgeAdded, knowledgeRemoved }: WorkContentChange): boolean {
  return [skillsAdded, skillsRemoved, knowledgeAdded, knowledgeRemoved].every((texts) => texts.length === 0);
}
