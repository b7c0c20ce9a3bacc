import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteRows } from '../../kit/rewriteRows.ts';
import { vaultOf } from '../../kit/vault.ts';

const PLACE = { table: 'candidate', column: 'identity_sealed' };
const candidate = { table: PLACE.table, key: [{ name: 'id', type: 'uuid' }] };

/**
 * Numbers of identity documents are sealed, and found again by a blind index. What a dropped column held stays in the
 * table's file until it is rewritten, so it is rewritten here (CLUSTER); older backups and logs of writes still hold it.
 */
export class SealedIdentity1767225800100 implements MigrationInterface {
  readonly name = 'SealedIdentity1767225800100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE candidate ADD COLUMN identity_sealed text, ADD COLUMN identity_index text');
    await rewriteRows(runner, {
      ...candidate,
      read: ['identity_number', 'identity_key'],
      write: ['identity_sealed', 'identity_index'],
      rewrite: ({ id, identity_number, identity_key }) => {
        const vault = vaultOf(runner.connection);
        return {
          identity_sealed: vault.seal({ ...PLACE, id: id ?? '' }, identity_number ?? ''),
          identity_index: vault.index('candidate.identity', identity_key ?? ''),
        };
      },
    });
    await runner.query(
      `ALTER TABLE candidate ALTER COLUMN identity_sealed SET NOT NULL, ALTER COLUMN identity_index SET NOT NULL,
        DROP COLUMN identity_number, DROP COLUMN identity_key`,
    );
    await runner.query('CREATE UNIQUE INDEX candidate_identity ON candidate (identity_kind, identity_index)');
    await runner.query('CLUSTER candidate USING candidate_pkey');
    await runner.query('ALTER TABLE candidate SET WITHOUT CLUSTER');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE candidate ADD COLUMN identity_number text, ADD COLUMN identity_key text');
    await rewriteRows(runner, {
      ...candidate,
      read: ['identity_sealed', 'identity_kind'],
      write: ['identity_number', 'identity_key'],
      rewrite: ({ id, identity_sealed, identity_kind }) => {
        const number = vaultOf(runner.connection).open({ ...PLACE, id: id ?? '' }, identity_sealed ?? '');
        return {
          identity_number: number,
          identity_key: identity_kind === 'HOME_RETURN_PERMIT' ? number.slice(0, 9) : number,
        };
      },
    });
    await runner.query(
      `ALTER TABLE candidate ALTER COLUMN identity_number SET NOT NULL, ALTER COLUMN identity_key SET NOT NULL,
        DROP COLUMN identity_sealed, DROP COLUMN identity_index`,
    );
    await runner.query('CREATE UNIQUE INDEX candidate_identity ON candidate (identity_kind, identity_key)');
  }
}
