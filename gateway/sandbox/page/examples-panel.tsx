import { type ReactElement, useEffect, useRef } from 'react';
import { type SandboxOperation, type SandboxPersona, STORY_GROUP } from '../types.ts';
import { type ExampleGroup, groupOperations, titleIn } from './examples.ts';
import type { LanguageTag } from './language.ts';

interface ExamplesPanelProps {
  readonly operations: readonly SandboxOperation[];
  readonly personas: readonly SandboxPersona[];
  /** The language in which titles are shown, where they are known in it. */
  readonly language: LanguageTag;
  /** The operation names that have succeeded. */
  readonly answered: ReadonlySet<string>;
  readonly activeOperation: string | undefined;
  readonly onOpen: (operation: SandboxOperation) => void;
  readonly onStartOver: () => void;
}

/** The examples in their groups; the steps of the story are numbered, and ticked once they succeeded. */
export function ExamplesPanel(props: ExamplesPanelProps): ReactElement {
  const { operations } = props;
  return (
    <nav id="examples" className="examples" aria-label="Examples">
      <p className="hint">
        Choose an example, then press ▶ to run it. <span lang="zh-Hans">选择一个示例，再按 ▶ 运行。</span>
      </p>
      {operations.length === 0 && <p className="hint">There are no examples on this server.</p>}
      {groupOperations(operations).map((group) => (
        <details key={group.name} className="group" open>
          <summary>
            <h2>{titleIn(props.language, group.name, group.titles)}</h2>
            {group.name === STORY_GROUP && <Progress group={group} answered={props.answered} />}
          </summary>
          <GroupContent {...props} group={group} />
        </details>
      ))}
    </nav>
  );
}

function Progress({ group, answered }: { group: ExampleGroup; answered: ReadonlySet<string> }): ReactElement {
  const done = group.operations.filter(({ operationName }) => answered.has(operationName)).length;
  return (
    <span className="progress">
      {done} of {group.operations.length}
    </span>
  );
}

function GroupContent({ group, ...props }: ExamplesPanelProps & { group: ExampleGroup }): ReactElement {
  if (group.name !== STORY_GROUP) {
    return (
      <ul>
        {group.operations.map((operation) => (
          <Example key={operation.name} {...props} operation={operation} marker={undefined} />
        ))}
      </ul>
    );
  }
  return (
    <>
      <ol>
        {group.operations.map((operation, index) => (
          <Example
            key={operation.name}
            {...props}
            operation={operation}
            marker={<Step number={index + 1} isDone={props.answered.has(operation.operationName)} />}
          />
        ))}
      </ol>
      <button type="button" className="quiet-button" data-testid="start-over" onClick={props.onStartOver}>
        Start the story over
      </button>
    </>
  );
}

interface ExampleProps extends ExamplesPanelProps {
  readonly operation: SandboxOperation;
  readonly marker: ReactElement | undefined;
}

function Example(props: ExampleProps): ReactElement {
  const { operation, marker, personas, language, answered, activeOperation, onOpen } = props;
  const { name, operationName, title, titles, persona } = operation;
  const asker = personas.find((candidate) => candidate.name === persona)?.title ?? persona;
  const isActive = operationName === activeOperation;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="example"
        data-testid={`operation-${name}`}
        data-done={marker !== undefined && answered.has(operationName)}
        aria-current={isActive}
        onClick={() => onOpen(operation)}
      >
        {marker}
        <span className="example-text">
          <span className="example-title">{titleIn(language, title, titles)}</span>
          <span className="example-persona">{asker}</span>
        </span>
      </button>
    </li>
  );
}

function Step({ number, isDone }: { number: number; isDone: boolean }): ReactElement {
  if (!isDone) return <span className="step">{number}</span>;
  return (
    <span className="step step-done" role="img" aria-label={`Step ${number}, done`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 8.5l3 3 6-7" />
      </svg>
    </span>
  );
}
