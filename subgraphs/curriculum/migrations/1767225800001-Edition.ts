import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of the dictionary and what became of an occupation between them. */
export class Edition1767225800001 implements MigrationInterface {
  readonly name = 'Edition1767225800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE occupation_edition (
        id uuid NOT NULL,
        name text NOT NULL,
        title text NOT NULL,
        year integer NOT NULL,
        published_on date,
        current boolean NOT NULL,
        CONSTRAINT occupation_edition_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE UNIQUE INDEX occupation_edition_current ON occupation_edition (current) WHERE current');
    await runner.query('CREATE UNIQUE INDEX occupation_edition_name ON occupation_edition (name)');
    await runner.query(`
      CREATE TABLE occupation_mapping (
        id uuid NOT NULL,
        from_edition text NOT NULL,
        from_code text NOT NULL,
        to_edition text NOT NULL,
        to_code text NOT NULL,
        kind text NOT NULL,
        note text,
        source text NOT NULL,
        withdrawn boolean NOT NULL,
        CONSTRAINT occupation_mapping_kind CHECK (kind IN ('SAME', 'RENAMED', 'SPLIT', 'MERGED')),
        CONSTRAINT occupation_mapping_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX occupation_mapping_to ON occupation_mapping (to_edition, to_code)');
    await runner.query(
      'CREATE UNIQUE INDEX occupation_mapping_pair ON occupation_mapping (from_edition, from_code, to_edition, to_code) WHERE NOT withdrawn',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE occupation_mapping');
    await runner.query('DROP TABLE occupation_edition');
  }
}
