import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const LATE_MILLISECONDS = 2500;

/** Tells Monaco to run its language services in workers of this bundle. */
export function setUpWorkers(): void {
  // JSON is checked while somebody types: that need not compete with the first paint.
  const firstPaint = new Promise((resolve) => setTimeout(resolve, LATE_MILLISECONDS));
  window.MonacoEnvironment = {
    getWorker: async (_identifier: string, label: string) => {
      if (label === 'graphql') return new GraphQLWorker();
      if (label !== 'json') return new EditorWorker();
      await firstPaint;
      return new JsonWorker();
    },
  };
}
