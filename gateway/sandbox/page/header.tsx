import type { ReactElement } from 'react';
import type { SandboxPersona } from '../types.ts';
import { LANGUAGES, type LanguageTag } from './language.ts';

interface HeaderProps {
  readonly personas: readonly SandboxPersona[];
  readonly persona: string;
  readonly onPersona: (name: string) => void;
  readonly language: LanguageTag;
  readonly onLanguage: (tag: LanguageTag) => void;
  readonly isPanelOpen: boolean;
  readonly onPanel: () => void;
}

/** The name of the alliance, and who asks in which language. */
export function Header(props: HeaderProps): ReactElement {
  const { personas, persona, onPersona, language, onLanguage, isPanelOpen, onPanel } = props;
  return (
    <header className="header">
      <button
        type="button"
        className="icon-button"
        aria-label={isPanelOpen ? 'Hide the examples' : 'Show the examples'}
        aria-expanded={isPanelOpen}
        aria-controls="examples"
        onClick={onPanel}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3.5h12v9H2zM6 3.5v9" />
        </svg>
      </button>
      <h1>
        <span lang="zh-Hans">珠澳职业技能等级认定联盟</span>
        <small>Zhuhai–Macao Vocational Skill Level Recognition Alliance · GraphQL sandbox</small>
      </h1>
      <label className="field">
        <span>
          Ask as <span lang="zh-Hans">身份</span>
        </span>
        <select data-testid="persona" value={persona} onChange={(event) => onPersona(event.target.value)}>
          {personas.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
          {personas.every(({ name }) => name !== persona) && <option value={persona}>{persona}</option>}
        </select>
      </label>
      <label className="field">
        <span>
          Answers in <span lang="zh-Hans">语言</span>
        </span>
        <select
          data-testid="language"
          value={language}
          onChange={({ target }) => {
            const chosen = LANGUAGES.find(({ tag }) => tag === target.value);
            if (chosen) onLanguage(chosen.tag);
          }}
        >
          {LANGUAGES.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}

/** Says that people and results on this page are invented. */
export function Banner(): ReactElement {
  return (
    <aside className="banner" data-testid="banner" aria-label="About the data">
      <p>
        Demonstration data: real organisations appear with their public facts only; their memberships, people, courses,
        results and certificates here are synthetic.
      </p>
      <p lang="zh-Hans">演示数据：真实机构仅呈现其公开信息；此处的成员关系、人员、课程、成绩与证书均为虚构。</p>
    </aside>
  );
}
