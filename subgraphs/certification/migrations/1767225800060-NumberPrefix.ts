import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers are counted within their prefix, and a prefix belongs to an institution: the first thirteen characters of
 * a mainland number are body and site, the same for all its occupations.
 */
export class NumberPrefix1767225800060 implements MigrationInterface {
  readonly name = 'NumberPrefix1767225800060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE number_prefix (
        prefix text NOT NULL CONSTRAINT number_prefix_pkey PRIMARY KEY,
        institution_id uuid NOT NULL)`);
    await runner.query(`
      INSERT INTO number_prefix (prefix, institution_id)
        SELECT split_part(number_format, '{', 1), institution_id FROM scheme`);
    await runner.query('DROP INDEX scheme_number_prefix');
    await runner.query('ALTER TABLE number_sequence ADD COLUMN prefix text');
    await runner.query(`
      UPDATE number_sequence n SET prefix = split_part(s.number_format, '{', 1) FROM scheme s WHERE s.id = n.scheme_id`);
    await runner.query(`
      ALTER TABLE number_sequence DROP CONSTRAINT number_sequence_pkey, DROP COLUMN scheme_id,
        ADD CONSTRAINT number_sequence_pkey PRIMARY KEY (prefix, year, level),
        ADD CONSTRAINT number_sequence_prefix FOREIGN KEY (prefix) REFERENCES number_prefix (prefix)`);
  }

  /** Fails where schemes share a prefix: their numbers could not be kept apart any more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE UNIQUE INDEX scheme_number_prefix ON scheme (split_part(number_format, '{', 1))`);
    await runner.query(
      'ALTER TABLE number_sequence ADD COLUMN scheme_id uuid CONSTRAINT number_sequence_scheme REFERENCES scheme (id)',
    );
    await runner.query(`
      UPDATE number_sequence n SET scheme_id = s.id FROM scheme s WHERE split_part(s.number_format, '{', 1) = n.prefix`);
    await runner.query('DELETE FROM number_sequence WHERE scheme_id IS NULL');
    await runner.query(`
      ALTER TABLE number_sequence DROP CONSTRAINT number_sequence_pkey, DROP COLUMN prefix,
        ADD CONSTRAINT number_sequence_pkey PRIMARY KEY (scheme_id, year, level)`);
    await runner.query('DROP TABLE number_prefix');
  }
}
