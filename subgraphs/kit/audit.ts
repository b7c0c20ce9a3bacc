import type { ApolloServerPlugin } from '@apollo/server';
import type { DataSource, EntityManager } from 'typeorm';
import type { Caller } from './caller.ts';
import type { Logger } from './log.ts';
import { requestScope } from './requestScope.ts';

/** What was given out, or done to a person's data. */
export type AuditKind = 'ANSWER_KEY' | 'FORM_CONTENT' | 'IDENTITY_NUMBER' | 'CONTACT' | 'EXPORT' | 'ERASURE';

/** What an entry says: who did what to which things, in which request, and when. */
export interface AuditContent {
  readonly at: string;
  readonly kind: AuditKind;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly type: string;
  readonly ids: readonly string[];
  readonly requestId: string | null;
}

/** What one request gave out so far, by kind and type. */
export class Disclosures {
  readonly #ids = new Map<string, Set<string>>();

  /** Remembers that something confidential is part of the answer; it goes out only once the log holds that. */
  add(kind: AuditKind, type: string, id: string): void {
    const key = `${kind} ${type}`;
    const ids = this.#ids.get(key) ?? new Set();
    this.#ids.set(key, ids.add(id));
  }

  /** What is to be written, and nothing the second time. */
  take(caller: Caller, at: Date): readonly AuditContent[] {
    const taken = [...this.#ids].map(([key, ids]): AuditContent => {
      const [kind, type = ''] = key.split(' ') as [AuditKind, string];
      return auditContent(kind, type, [...ids].sort(), caller, at);
    });
    this.#ids.clear();
    return taken;
  }
}

/** An entry's content, with the request under way. */
export function auditContent(
  kind: AuditKind,
  type: string,
  ids: readonly string[],
  { issuer, subject }: Pick<Caller, 'issuer' | 'subject'>,
  at: Date,
): AuditContent {
  return { at: at.toISOString(), kind, issuer, subject, type, ids, requestId: requestScope()?.requestId ?? null };
}

/**
 * Adds to the audit log; in a transaction call it last, since everybody else who adds waits until the commit.
 */
export async function appendAudit(
  database: DataSource | EntityManager,
  contents: readonly AuditContent[],
): Promise<void> {
  if (contents.length === 0) return;
  await database.query('SELECT audit_append($1)', [contents.map((content) => JSON.stringify(content))]);
}

interface Audited {
  readonly caller: Caller;
  readonly database: DataSource;
  readonly now: () => Date;
  readonly disclosed: Disclosures;
}

/** Writes what an answer gives out before it goes, in one statement. What cannot be written down is not given out. */
export function auditing(log: Logger): ApolloServerPlugin<Audited> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response }) => {
        const { caller, database, now, disclosed } = contextValue;
        try {
          await appendAudit(database, disclosed.take(caller, now()));
        } catch (error) {
          log.error({ err: error }, 'an answer was held back: the audit log could not be written');
          const requestId = requestScope()?.requestId;
          const extensions = { code: 'AUDIT_UNAVAILABLE', ...(requestId ? { requestId } : {}) };
          const message = 'This cannot be shown, since it cannot be recorded at the moment. Try again.';
          response.body = { kind: 'single', singleResult: { errors: [{ message, extensions }] } };
        }
      },
    }),
  };
}
