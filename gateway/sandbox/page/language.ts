import { keep, read } from './storage.ts';
import { Store } from './store.ts';

/** The languages of the alliance, each with its own name. */
export const LANGUAGES = [
  { tag: 'zh-Hans', name: '简体中文' },
  { tag: 'zh-Hant', name: '繁體中文' },
  { tag: 'pt', name: 'Português' },
  { tag: 'en', name: 'English' },
] as const;

/** One of the four languages the alliance keeps its texts in. */
export type LanguageTag = (typeof LANGUAGES)[number]['tag'];

const KEY = 'sandbox:language';

/** The language answers are asked in: the last choice, else the nearest to the browser's. */
export function createLanguageStore(): Store<LanguageTag> {
  const kept = LANGUAGES.find(({ tag }) => tag === read('local', KEY));
  const store = new Store<LanguageTag>(kept?.tag ?? nearestLanguage(navigator.languages));
  store.subscribe(() => keep('local', KEY, store.get()));
  return store;
}

/** The alliance's language for a person's browser languages, English when none fits. */
function nearestLanguage(preferences: readonly string[]): LanguageTag {
  for (const preference of preferences) {
    const { language, script, region } = new Intl.Locale(preference).maximize();
    if (language === 'zh') return script === 'Hant' || region === 'MO' ? 'zh-Hant' : 'zh-Hans';
    if (language === 'pt') return 'pt';
    if (language === 'en') return 'en';
  }
  return 'en';
}
