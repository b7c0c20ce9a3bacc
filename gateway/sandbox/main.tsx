import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './page/graphiql-overrides.css';
import './page/page.css';
import './page/examples-panel.css';
import { createRoot } from 'react-dom/client';
import { App } from './page/app.tsx';
import { fetchOperations } from './page/examples.ts';
import { createLanguageStore } from './page/language.ts';
import { PersonaDirectory } from './page/personas.ts';
import { StorySession } from './page/story-session.ts';
import { setUpWorkers } from './page/workers.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no element with the id root');
const root = createRoot(element);

setUpWorkers();
const personas = new PersonaDirectory();
personas.start();

try {
  const operations = await fetchOperations();
  root.render(
    <App operations={operations} personas={personas} language={createLanguageStore()} story={new StorySession()} />,
  );
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  root.render(
    <div className="page-failure" role="alert">
      <p>{reason}</p>
      <button type="button" className="quiet-button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </div>,
  );
}
