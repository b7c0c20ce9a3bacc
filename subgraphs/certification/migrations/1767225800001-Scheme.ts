import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemes and multi-certificate rules hold for a time; the occupations that curriculum tells of. */
export class Scheme1767225800001 implements MigrationInterface {
  readonly name = 'Scheme1767225800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE scheme ADD COLUMN valid_from date NOT NULL DEFAULT '2023-03-06', ADD COLUMN valid_until date,
        ADD COLUMN score_tolerance double precision NOT NULL DEFAULT 0`);
    await runner.query(
      `ALTER TABLE scheme ALTER COLUMN valid_from DROP DEFAULT, ALTER COLUMN score_tolerance DROP DEFAULT`,
    );
    await runner.query(`CREATE INDEX scheme_of_occupation ON scheme (edition, code, id)`);
    await runner.query(`CREATE UNIQUE INDEX scheme_number_prefix ON scheme (split_part(number_format, '{', 1))`);
    await runner.query(`DROP INDEX multi_certificate_rule_pair`);
    await runner.query(
      `CREATE INDEX multi_certificate_rule_pair ON multi_certificate_rule (scheme_id, further_scheme_id)`,
    );
    await runner.query(`CREATE INDEX multi_certificate_rule_of_further ON multi_certificate_rule (further_scheme_id)`);
    await runner.query(`CREATE INDEX multi_certificate_rule_newest ON multi_certificate_rule (valid_from, id)`);
    await runner.query(`ALTER TABLE known_institution ADD COLUMN jurisdiction_code text`);
    await runner.query(`
      CREATE TABLE known_occupation (
        id text NOT NULL CONSTRAINT known_occupation_pkey PRIMARY KEY,
        version bigint NOT NULL,
        levels jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE known_institution DROP COLUMN jurisdiction_code`);
    await runner.query(`DROP INDEX multi_certificate_rule_newest`);
    await runner.query(`DROP INDEX multi_certificate_rule_of_further`);
    await runner.query(`DROP INDEX multi_certificate_rule_pair`);
    await runner.query(
      `CREATE UNIQUE INDEX multi_certificate_rule_pair ON multi_certificate_rule (scheme_id, further_scheme_id)`,
    );
    await runner.query(`DROP INDEX scheme_number_prefix`);
    await runner.query(`DROP INDEX scheme_of_occupation`);
    await runner.query(
      `ALTER TABLE scheme DROP COLUMN score_tolerance, DROP COLUMN valid_until, DROP COLUMN valid_from`,
    );
    await runner.query(`DROP TABLE known_occupation`);
  }
}
