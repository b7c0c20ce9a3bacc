import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files were imported. */
export class ImportedFile1767225600001 implements MigrationInterface {
  readonly name = 'ImportedFile1767225600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imported_file (
        id uuid NOT NULL CONSTRAINT imported_file_pkey PRIMARY KEY,
        name text NOT NULL,
        sha256 text NOT NULL,
        file_name text NOT NULL,
        rows integer NOT NULL,
        account text NOT NULL,
        at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX imported_file_once ON imported_file (name, sha256)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE imported_file');
  }
}
