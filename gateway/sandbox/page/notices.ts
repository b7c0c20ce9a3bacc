import { NOBODY, type SandboxOperation } from '../types.ts';
import { awaitedOperations, resolveNow, stepNumber } from './examples.ts';
import type { NoticeContent } from './notice.tsx';
import type { PersonaDirectory, PersonaState } from './personas.ts';
import type { StoryState } from './story-session.ts';

interface Situation {
  /** The example in the open tab. */
  readonly active: SandboxOperation;
  readonly operations: readonly SandboxOperation[];
  readonly storyState: StoryState;
  readonly personaState: PersonaState;
  readonly personas: PersonaDirectory;
  readonly open: (operation: SandboxOperation) => void;
}

/** What a person should know before running the open example: undefined when it can simply be run. */
export function noticeFor(situation: Situation): NoticeContent | undefined {
  return missingAnswers(situation) ?? missingPersonas(situation) ?? otherPersona(situation);
}

function missingAnswers({ active, operations, storyState, open }: Situation): NoticeContent | undefined {
  const { missing } = resolveNow(active.variables, storyState);
  if (missing.length === 0) return undefined;
  const awaited = awaitedOperations(operations, missing);
  if (awaited.length === 0) {
    return { text: `No example gives the value of ${missing.join(', ')}.`, actions: [] };
  }
  const number = stepNumber(operations, active);
  const subject = number === undefined ? 'This example' : `Step ${number}`;
  return {
    text: `${subject} continues from an answer that is not there yet. Run first:`,
    actions: awaited.map((operation) => ({
      label: labelOf(operations, operation),
      run: () => open(operation),
    })),
  };
}

function missingPersonas({ active, personaState, personas }: Situation): NoticeContent | undefined {
  if (personaState.failure === undefined || active.persona === NOBODY) return undefined;
  return {
    text: personaState.failure,
    actions: [{ label: 'Try again', run: () => void personas.refresh() }],
  };
}

function otherPersona({ active, personaState, personas }: Situation): NoticeContent | undefined {
  if (personaState.selected === active.persona) return undefined;
  const titleOf = (name: string): string =>
    personaState.personas.find((persona) => persona.name === name)?.title ?? name;
  return {
    text: `This example is written for ${titleOf(active.persona)}; you ask as ${titleOf(personaState.selected)}.`,
    actions: [{ label: `Ask as ${titleOf(active.persona)}`, run: () => personas.select(active.persona) }],
  };
}

function labelOf(operations: readonly SandboxOperation[], operation: SandboxOperation): string {
  const number = stepNumber(operations, operation);
  return number === undefined ? operation.title : `${number}. ${operation.title}`;
}
