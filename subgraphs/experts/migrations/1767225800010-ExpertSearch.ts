import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The experts of a jurisdiction by name, and the jurisdictions that membership has told. */
export class ExpertSearch1767225800010 implements MigrationInterface {
  readonly name = 'ExpertSearch1767225800010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX expert_of_jurisdiction ON expert (jurisdiction, (localized_name(names) COLLATE zh_pinyin), id)',
    );
    await runner.query(`
      CREATE TABLE known_jurisdiction (
        id text NOT NULL CONSTRAINT known_jurisdiction_pkey PRIMARY KEY,
        version bigint NOT NULL)`);
    // What was told before there were tables for it is read once more; what is kept already stays as it is.
    await runner.query('UPDATE inbox_cursor SET position = 0, stream_sequence = 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_jurisdiction');
    await runner.query('DROP INDEX expert_of_jurisdiction');
  }
}
