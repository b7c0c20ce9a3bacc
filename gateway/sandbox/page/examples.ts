import { type ResolvedVariables, referencedOperation, resolveReferences } from '../references.ts';
import { type ChineseTitles, GROUPS, type OperationGroup, type SandboxOperation, STORY_GROUP } from '../types.ts';
import type { LanguageTag } from './language.ts';
import type { StoryState } from './story-session.ts';

/** A group of examples, in the order of their places. */
export interface ExampleGroup extends OperationGroup {
  readonly operations: readonly SandboxOperation[];
}

/** The example operations of this server. Throws an Error for the person at the page when they do not arrive. */
export async function fetchOperations(): Promise<readonly SandboxOperation[]> {
  const response = await fetch('/sandbox/operations.json');
  if (!response.ok) throw new Error(`The examples could not be loaded (HTTP ${response.status}).`);
  const operations: readonly SandboxOperation[] = await response.json();
  return operations;
}

/** Sorts operations into their groups; one without operations is left out. */
export function groupOperations(operations: readonly SandboxOperation[]): readonly ExampleGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    operations: operations
      .filter(({ group: name }) => name === group.name)
      .sort((one, other) => one.place - other.place),
  })).filter((group) => group.operations.length > 0);
}

/** A title as somebody reads it who has chosen a language: in Chinese, else in English. */
export function titleIn(language: LanguageTag, english: string, titles: ChineseTitles): string {
  return language === 'zh-Hans' || language === 'zh-Hant' ? titles[language] : english;
}

/** The operation that a first visit opens; undefined when there is none at all. */
export function firstOperation(operations: readonly SandboxOperation[]): SandboxOperation | undefined {
  return operations.find(({ first }) => first) ?? groupOperations(operations)[0]?.operations[0];
}

/** The number of a story step, from 1; undefined for an operation outside the story. */
export function stepNumber(operations: readonly SandboxOperation[], operation: SandboxOperation): number | undefined {
  const index = operations.filter(({ group }) => group === STORY_GROUP).indexOf(operation);
  return index === -1 ? undefined : index + 1;
}

/** An operation's variables with what is known now. */
export function resolveNow(variables: Readonly<Record<string, unknown>>, story: StoryState): ResolvedVariables {
  return resolveReferences(variables, { answers: story.answers, today: new Date(), run: story.run });
}

/** Variables as the editor shows them. */
export function variablesText(variables: Readonly<Record<string, unknown>>): string {
  return Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
}

/** The operations that the missing references wait for, in the order they must run; unknown ones are left out. */
export function awaitedOperations(
  operations: readonly SandboxOperation[],
  missing: readonly string[],
): readonly SandboxOperation[] {
  const names = new Set(missing.map(referencedOperation));
  return operations.filter(({ operationName }) => names.has(operationName));
}
