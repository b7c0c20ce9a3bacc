import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AuditEntry } from './entities/AuditEntry.ts';
import { AuditHead } from './entities/AuditHead.ts';

/** How far a log goes, kept outside of the database: from then on nothing up to there can be changed unnoticed. */
export interface Anchor {
  readonly position: number;
  readonly hash: string;
}

/** What a walk along the chain found. */
export interface ChainReport {
  /** The last entry that follows from the first one. */
  readonly head: Anchor;
  /** The first row that is wrong or missing, and why; null when the chain is whole. */
  readonly broken: { readonly position: number; readonly why: string } | null;
}

const PAGE = 1_000;
const START: Anchor = { position: 0, hash: '0'.repeat(64) };

/**
 * Walks a database's audit log from its first entry and computes every hash anew. Alone it finds what was changed, left
 * out, or cut off without moving the head; who also rewrites head and hashes is found by an anchor.
 */
export async function verifyChain(database: DataSource, anchor: Anchor = START): Promise<ChainReport> {
  const [kept] = await database.getRepository(AuditHead).find();
  const entries = database.getRepository(AuditEntry);
  let head = START;
  for (;;) {
    const page = await entries
      .createQueryBuilder('e')
      .where('e.position > :after', { after: head.position })
      .orderBy('e.position')
      .limit(PAGE)
      .getMany();
    for (const entry of page) {
      const why = mistake(entry, head, anchor);
      if (why) return { head, broken: { position: head.position + 1, why } };
      head = { position: Number(entry.position), hash: entry.hash };
    }
    if (page.length < PAGE) break;
  }
  if (head.position < anchor.position) return cutOff(head, `it was ${anchor.position} entries long once`);
  if (!kept) return cutOff(head, 'the head of the log is gone');
  if (head.position < Number(kept.position)) return cutOff(head, `the head of the log stands at ${kept.position}`);
  return { head, broken: null };
}

function cutOff(head: Anchor, why: string): ChainReport {
  return { head, broken: { position: head.position + 1, why: `the entry is missing: ${why}` } };
}

function mistake(entry: AuditEntry, head: Anchor, anchor: Anchor): string | null {
  const position = head.position + 1;
  if (Number(entry.position) !== position) return 'the entry is missing';
  if (entry.previousHash !== head.hash) return 'it does not follow from the entry before';
  const text = [head.hash, position, entry.content].join('\n');
  if (entry.hash !== createHash('sha256').update(text).digest('hex')) return 'its content is not what was written';
  return position === anchor.position && entry.hash !== anchor.hash
    ? 'it is not the entry that was kept outside'
    : null;
}
