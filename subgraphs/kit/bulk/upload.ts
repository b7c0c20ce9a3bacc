import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { BulkError } from './bulkError.ts';

/** A file that was sent, kept on disk until it is removed. */
export interface Upload {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly format: 'CSV' | 'XLSX';
  readonly remove: () => Promise<void>;
}

/** The largest file taken, in bytes. */
const UPLOAD_MOST = 64 * 1024 * 1024;

/**
 * Writes what is sent to a file of its own, however slowly it comes; memory holds one piece at a time. The source
 * is left open when it holds too much, so that an answer can still be sent.
 *
 * @throws BulkError FILE_TOO_LARGE, FILE_EMPTY, FORMAT_UNKNOWN
 */
export async function receiveUpload(source: Readable, most = UPLOAD_MOST): Promise<Upload> {
  const path = join(tmpdir(), `alliance-import-${randomUUID()}`);
  const remove = () => rm(path, { force: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > most) throw tooLarge(most);
      hash.update(piece);
      await file.write(piece);
    }
    await file.close();
    return { path, bytes, sha256: hash.digest('hex'), format: await formatOf(path), remove };
  } catch (error) {
    await file.close();
    await remove();
    throw error;
  }
}

/** Throws FILE_TOO_LARGE for a length that the client gives beforehand, before anything is read. */
export function refuseLength(length: number, most = UPLOAD_MOST): void {
  if (length > most) throw tooLarge(most);
}

function tooLarge(most: number): BulkError {
  return new BulkError(413, 'FILE_TOO_LARGE', `A file has at most ${most / 1024 / 1024} MB; split this one.`);
}

/** By the first bytes, whatever the file's name says. */
async function formatOf(path: string): Promise<Upload['format']> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    if (bytesRead === 0) throw new BulkError(400, 'FILE_EMPTY', 'The file is empty.');
    if (buffer.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return 'XLSX';
    if (buffer.equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
      throw new BulkError(415, 'FORMAT_UNKNOWN', 'This is an old or a protected Excel file: save it as .xlsx or .csv.');
    }
    if (
      buffer.subarray(0, 4).equals(Buffer.from('%PDF')) ||
      buffer.subarray(0, bytesRead).every((byte) => byte === 0)
    ) {
      throw new BulkError(415, 'FORMAT_UNKNOWN', 'The file is neither CSV nor XLSX.');
    }
    return 'CSV';
  } finally {
    await file.close();
  }
}
