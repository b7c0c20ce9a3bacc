import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type ReactElement, type Ref, useEffect, useImperativeHandle } from 'react';
import type { Fetcher } from './fetcher.ts';
import { sandboxStorage } from './storage.ts';

/** What a GraphiQL tab is filled with. */
export interface TabContent {
  readonly operationName: string;
  readonly query: string;
  readonly variables: string;
}

/** What the rest of the page may do to the tabs; nothing happens before the editors are there. */
export interface WorkbenchHandle {
  /** Shows the content in the tab of its operation, else in the open tab if that is empty, else in a new one. */
  open(content: TabContent): void;
  /** Closes the tabs of these operations and shows the content in a fresh one. */
  replace(operationNames: readonly string[], content: TabContent): void;
}

interface WorkbenchProps {
  readonly ref: Ref<WorkbenchHandle>;
  readonly fetcher: Fetcher;
  /** What the first visit opens; undefined to go on with the tabs of this browser session. */
  readonly firstContent: TabContent | undefined;
  readonly onOperationChange: (operationName: string | undefined) => void;
  /** What the variables of a tab that comes to the front should be by now. */
  readonly refreshVariables: (operationName: string | undefined, variables: string) => string;
}

// Both lists are props that GraphiQL compares by identity.
const PLUGINS = [{ ...explorerPlugin({ showAttribution: false }), title: 'Query builder' }, HISTORY_PLUGIN];
const NO_LOGO = <GraphiQL.Logo>{null}</GraphiQL.Logo>;

/** GraphiQL with its documentation, query builder and history. */
export function Workbench({ fetcher, firstContent, ...control }: WorkbenchProps): ReactElement {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={sandboxStorage}
      plugins={PLUGINS}
      defaultQuery=""
      defaultEditorToolsVisibility="variables"
      showPersistHeadersSettings={false}
      schemaDescription
      inputValueDeprecation
      {...(firstContent && { initialQuery: firstContent.query, initialVariables: firstContent.variables })}
    >
      {NO_LOGO}
      <TabControl {...control} />
    </GraphiQL>
  );
}

type TabControlProps = Pick<WorkbenchProps, 'ref' | 'onOperationChange' | 'refreshVariables'>;

/** Lives inside GraphiQL, where its store can be reached; draws nothing. */
function TabControl({ ref, onOperationChange, refreshVariables }: TabControlProps): null {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    ({ tabs, activeTabIndex, queryEditor, variableEditor, headerEditor, responseEditor }) => ({
      tabs,
      activeTabIndex,
      queryEditor,
      variableEditor,
      headerEditor,
      responseEditor,
    }),
  );

  useImperativeHandle(ref, () => {
    const fill = ({ operationName, query, variables }: TabContent): void => {
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      actions.updateActiveTabValues({ query, variables, operationName });
      // GraphiQL finds the name itself only 100 ms later; who runs sooner would send the last tab's name.
      actions.setOperationName(operationName);
    };
    const isTabOf = (operationName: string) => (tab: (typeof tabs)[number]) =>
      tab.operationName === operationName || tab.title === operationName;

    return {
      open: (content) => {
        if (!queryEditor || !variableEditor) return;
        actions.stop();
        const index = tabs.findIndex(isTabOf(content.operationName));
        if (index === -1) {
          if (queryEditor.getValue().trim() !== '') actions.addTab();
        } else if (index !== activeTabIndex) actions.changeTab(index);
        fill(content);
      },
      replace: (operationNames, content) => {
        if (!queryEditor || !variableEditor) return;
        actions.stop();
        actions.addTab();
        // From the end, so that the indexes of those still to close stay right.
        for (const [index, tab] of [...tabs.entries()].reverse()) {
          if (operationNames.some((operationName) => isTabOf(operationName)(tab))) actions.closeTab(index);
        }
        fill(content);
      },
    };
  }, [actions, tabs, activeTabIndex, queryEditor, variableEditor]);

  const operationName = tabs[activeTabIndex]?.operationName ?? undefined;
  useEffect(() => {
    onOperationChange(operationName);
    const variables = variableEditor?.getValue() ?? '';
    const refreshed = refreshVariables(operationName, variables);
    if (refreshed !== variables) variableEditor?.setValue(refreshed);
    document.querySelector('.graphiql-tab-active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [operationName, onOperationChange, refreshVariables, variableEditor]);

  useEffect(() => {
    // GraphiQL names a web font that this page does not ship.
    const fontFamily = getComputedStyle(document.body).getPropertyValue('--font-family-code').trim();
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily, fontSize: 14, wordWrap: 'on' });
    }
    responseEditor?.updateOptions({ placeholder: 'Press ▶ to run. The answer appears here.' });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
