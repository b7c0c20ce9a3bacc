import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shared teaching resources and their licences. */
export class TeachingResource1767225800008 implements MigrationInterface {
  readonly name = 'TeachingResource1767225800008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE licence (
        id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        spdx boolean NOT NULL,
        url text NOT NULL,
        CONSTRAINT licence_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE UNIQUE INDEX licence_code ON licence (code)');
    await runner.query(`
      CREATE TABLE teaching_resource (
        id uuid NOT NULL,
        kind text NOT NULL,
        names jsonb NOT NULL,
        licence_id uuid NOT NULL,
        languages jsonb NOT NULL,
        url text NOT NULL,
        size_bytes bigint NOT NULL,
        sha256 text NOT NULL,
        institution_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text,
        state text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT teaching_resource_state CHECK (state IN ('DRAFT', 'REVIEWED', 'SHARED', 'WITHDRAWN')),
        CONSTRAINT teaching_resource_licence FOREIGN KEY (licence_id) REFERENCES licence (id),
        CONSTRAINT teaching_resource_pkey PRIMARY KEY (id))`);
    await runner.query(
      'CREATE INDEX teaching_resource_of_institution ON teaching_resource (institution_id, created_at, id)',
    );
    await runner.query(
      'CREATE INDEX teaching_resource_of_occupation ON teaching_resource (edition, code, created_at, id)',
    );
    await runner.query('CREATE INDEX teaching_resource_newest ON teaching_resource (created_at, id)');
    await runner.query(
      'CREATE INDEX teaching_resource_search ON teaching_resource USING gin (search_grams(localized_text(names)))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE teaching_resource');
    await runner.query('DROP TABLE licence');
  }
}
