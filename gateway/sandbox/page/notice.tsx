import type { ReactElement } from 'react';

/** A message above the editors, with what can be done about it. */
export interface NoticeContent {
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

interface NoticeProps {
  readonly content: NoticeContent | undefined;
  readonly onDismiss: () => void;
}

/** Announces its content to screen readers too, therefore it stays in the page when it is empty. */
export function Notice({ content, onDismiss }: NoticeProps): ReactElement {
  return (
    <div className="notice-slot" role="status">
      {content && (
        <div className="notice" data-testid="notice">
          <p>{content.text}</p>
          {content.actions.map(({ label, run }) => (
            <button key={label} type="button" className="quiet-button" onClick={run}>
              {label}
            </button>
          ))}
          <button type="button" className="icon-button" aria-label="Dismiss this notice" onClick={onDismiss}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
