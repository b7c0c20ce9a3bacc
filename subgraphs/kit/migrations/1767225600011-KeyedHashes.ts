import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteRows } from '../rewriteRows.ts';
import { vaultOf } from '../vault.ts';

/**
 * Hashes of requests and files hold people's numbers, and a plain hash of so few digits is found by trying: they are keyed
 * from here on, those kept too. There is no way back; going back leaves them keyed, which only forgets old requests.
 */
export class KeyedHashes1767225600011 implements MigrationInterface {
  readonly name = 'KeyedHashes1767225600011';

  async up(runner: QueryRunner): Promise<void> {
    const keyed = (context: string, hash: string | null) => vaultOf(runner.connection).index(context, hash ?? '');
    await rewriteRows(runner, {
      table: 'idempotency_key',
      key: [
        { name: 'account', type: 'text' },
        { name: 'key', type: 'text' },
      ],
      read: ['input_hash'],
      write: ['input_hash'],
      rewrite: ({ input_hash }) => ({ input_hash: keyed('idempotency_key.input_hash', input_hash ?? null) }),
    });
    await rewriteRows(runner, {
      table: 'imported_file',
      key: [{ name: 'id', type: 'uuid' }],
      read: ['sha256'],
      write: ['sha256'],
      rewrite: ({ sha256 }) => ({ sha256: keyed('imported_file.sha256', sha256 ?? null) }),
    });
  }

  async down(): Promise<void> {}
}
