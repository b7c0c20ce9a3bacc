import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A search reads whatever an index has not sorted in yet: while a file of thousands came in, it waited for them. Now each
 * row is sorted in as it comes.
 */
export class SearchWhileImporting1767225800092 implements MigrationInterface {
  readonly name = 'SearchWhileImporting1767225800092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER INDEX institution_search SET (fastupdate = off)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER INDEX institution_search RESET (fastupdate)');
  }
}
