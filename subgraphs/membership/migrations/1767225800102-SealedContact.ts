import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rewriteRows } from '../../kit/rewriteRows.ts';
import { vaultOf } from '../../kit/vault.ts';

const PLACE = { table: 'institution', column: 'contact_sealed' };

/** Contacts are sealed; the table is rewritten, since what a dropped column held would stay in its file. */
export class SealedContact1767225800102 implements MigrationInterface {
  readonly name = 'SealedContact1767225800102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE institution ADD COLUMN contact_sealed text');
    await rewriteRows(runner, {
      table: PLACE.table,
      key: [{ name: 'id', type: 'uuid' }],
      read: ['contact'],
      write: ['contact_sealed'],
      where: 't.contact IS NOT NULL',
      rewrite: ({ id, contact }) => ({
        contact_sealed: vaultOf(runner.connection).seal({ ...PLACE, id: id ?? '' }, contact ?? ''),
      }),
    });
    await runner.query('ALTER TABLE institution DROP COLUMN contact');
    await runner.query('CLUSTER institution USING institution_pkey');
    await runner.query('ALTER TABLE institution SET WITHOUT CLUSTER');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE institution ADD COLUMN contact text');
    await rewriteRows(runner, {
      table: PLACE.table,
      key: [{ name: 'id', type: 'uuid' }],
      read: ['contact_sealed'],
      write: ['contact'],
      where: 't.contact_sealed IS NOT NULL',
      rewrite: ({ id, contact_sealed }) => ({
        contact: vaultOf(runner.connection).open({ ...PLACE, id: id ?? '' }, contact_sealed ?? ''),
      }),
    });
    await runner.query(
      'ALTER TABLE institution ALTER COLUMN contact TYPE jsonb USING contact::jsonb, DROP COLUMN contact_sealed',
    );
  }
}
