import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Textbooks. */
export class Textbook1767225800006 implements MigrationInterface {
  readonly name = 'Textbook1767225800006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE textbook (
        id uuid NOT NULL,
        names jsonb NOT NULL,
        isbn text,
        publisher text NOT NULL,
        book_edition text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        levels jsonb NOT NULL,
        standard_version_id uuid,
        institution_id uuid NOT NULL,
        state text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT textbook_state CHECK (state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'WITHDRAWN')),
        CONSTRAINT textbook_standard_version FOREIGN KEY (standard_version_id) REFERENCES standard_version (id),
        CONSTRAINT textbook_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX textbook_of_institution ON textbook (institution_id, created_at, id)');
    await runner.query('CREATE INDEX textbook_of_occupation ON textbook (edition, code, created_at, id)');
    await runner.query('CREATE INDEX textbook_newest ON textbook (created_at, id)');
    await runner.query(`CREATE UNIQUE INDEX textbook_isbn ON textbook (isbn) WHERE state <> 'WITHDRAWN'`);
    await runner.query('CREATE INDEX textbook_search ON textbook USING gin (search_grams(localized_text(names)))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE textbook');
  }
}
