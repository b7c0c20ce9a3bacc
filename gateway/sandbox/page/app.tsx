import { type ReactElement, useRef, useState } from 'react';
import { type SandboxOperation, STORY_GROUP } from '../types.ts';
import { firstOperation, resolveNow, variablesText } from './examples.ts';
import { ExamplesPanel } from './examples-panel.tsx';
import { createSandboxFetcher, type FetcherParts } from './fetcher.ts';
import { Banner, Header } from './header.tsx';
import { asObject } from './json.ts';
import { Notice } from './notice.tsx';
import { noticeFor } from './notices.ts';
import { isFirstVisit } from './storage.ts';
import { useStore } from './store.ts';
import { type TabContent, Workbench, type WorkbenchHandle } from './workbench.tsx';

/** The whole page, once the examples are there. */
export function App(parts: FetcherParts): ReactElement {
  const { operations, personas, language, story } = parts;
  const personaState = useStore(personas.state);
  const storyState = useStore(story.state);
  const languageTag = useStore(language);
  const [isPanelOpen, setPanelOpen] = useState(true);
  const [activeName, setActiveName] = useState<string>();
  const [dismissed, setDismissed] = useState<string>();
  const workbench = useRef<WorkbenchHandle>(null);

  /** Selects who asks, and answers what to show. */
  const choose = (operation: SandboxOperation): TabContent => {
    personas.select(operation.persona);
    setDismissed(undefined);
    const { variables } = resolveNow(operation.variables, story.state.get());
    return {
      operationName: operation.operationName,
      query: operation.query,
      variables: variablesText(variables),
    };
  };
  const open = (operation: SandboxOperation): void => workbench.current?.open(choose(operation));
  const startOver = (): void => {
    story.startOver();
    const steps = operations.filter(({ group }) => group === STORY_GROUP);
    const [firstStep] = steps;
    if (firstStep === undefined) return;
    workbench.current?.replace(
      steps.map(({ operationName }) => operationName),
      choose(firstStep),
    );
  };

  const [{ fetcher, firstContent, refreshVariables }] = useState(() => {
    const first = isFirstVisit() ? firstOperation(operations) : undefined;
    return {
      fetcher: createSandboxFetcher(parts),
      firstContent: first && choose(first),
      refreshVariables: variablesRefresher(parts),
    };
  });

  const active = operations.find(({ operationName }) => operationName === activeName);
  const notice = active && noticeFor({ active, operations, personaState, storyState, open, personas });

  return (
    <div className={isPanelOpen ? 'page' : 'page page-without-panel'}>
      <Header
        personas={personaState.personas}
        persona={personaState.selected}
        onPersona={(name) => personas.select(name)}
        language={languageTag}
        onLanguage={(tag) => language.set(tag)}
        isPanelOpen={isPanelOpen}
        onPanel={() => setPanelOpen(!isPanelOpen)}
      />
      <Banner />
      <ExamplesPanel
        operations={operations}
        personas={personaState.personas}
        language={languageTag}
        answered={new Set(storyState.answers.keys())}
        activeOperation={activeName}
        onOpen={open}
        onStartOver={startOver}
      />
      <main className="workbench">
        <Notice
          content={notice?.text === dismissed ? undefined : notice}
          onDismiss={() => setDismissed(notice?.text)}
        />
        <Workbench
          ref={workbench}
          fetcher={fetcher}
          firstContent={firstContent}
          onOperationChange={setActiveName}
          refreshVariables={refreshVariables}
        />
      </main>
    </div>
  );
}

/** Fills the references that an example's tab still shows, once an earlier step has answered. */
function variablesRefresher({ operations, story }: FetcherParts): (name: string | undefined, text: string) => string {
  return (name, text) => {
    if (!text.includes('{{') || !operations.some(({ operationName }) => operationName === name)) return text;
    try {
      const { variables, missing } = resolveNow(asObject(JSON.parse(text)), story.state.get());
      return missing.length === 0 ? variablesText(variables) : text;
    } catch {
      // Half-typed JSON belongs to the person who types it.
      return text;
    }
  };
}
