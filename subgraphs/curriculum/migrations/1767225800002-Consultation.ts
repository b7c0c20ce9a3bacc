import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Eligibility as data of a version, consultations with their comments, and the experts assigned to a version. */
export class Consultation1767225800002 implements MigrationInterface {
  readonly name = 'Consultation1767225800002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE standard_version ADD eligibility jsonb NOT NULL DEFAULT '[]'`);
    await runner.query('ALTER TABLE standard_version ALTER eligibility DROP DEFAULT');
    await runner.query(`
      UPDATE standard_version SET examination_rules = '{"reviewMinutes": 30}' || examination_rules`);
    await runner.query('CREATE INDEX standard_version_newest ON standard_version (created_at, id)');
    await runner.query('CREATE INDEX standard_version_search ON standard_version USING gin (search_grams(title))');
    await runner.query(`
      CREATE TABLE consultation (
        id uuid NOT NULL,
        standard_version_id uuid NOT NULL,
        opens_on date NOT NULL,
        closes_on date NOT NULL,
        CONSTRAINT consultation_period CHECK (closes_on >= opens_on),
        CONSTRAINT consultation_standard_version FOREIGN KEY (standard_version_id) REFERENCES standard_version (id),
        CONSTRAINT consultation_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX consultation_of_version ON consultation (standard_version_id, id)');
    await runner.query(`
      CREATE TABLE consultation_rule (
        id uuid NOT NULL,
        valid_from date NOT NULL,
        minimum_days integer NOT NULL,
        maximum_days integer NOT NULL,
        source text NOT NULL,
        CONSTRAINT consultation_rule_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE UNIQUE INDEX consultation_rule_from ON consultation_rule (valid_from)');
    await runner.query(`
      CREATE TABLE consultation_comment (
        id uuid NOT NULL,
        standard_version_id uuid NOT NULL,
        level text,
        function text,
        work_content text,
        text text NOT NULL,
        account text NOT NULL,
        expert_id uuid,
        institution_id uuid,
        commented_at timestamptz(3) NOT NULL,
        verdict text,
        answer text,
        answered_at timestamptz(3),
        CONSTRAINT consultation_comment_standard_version FOREIGN KEY (standard_version_id) REFERENCES standard_version (id),
        CONSTRAINT consultation_comment_pkey PRIMARY KEY (id))`);
    await runner.query(
      'CREATE INDEX consultation_comment_unanswered ON consultation_comment (standard_version_id) WHERE verdict IS NULL',
    );
    await runner.query(
      'CREATE INDEX consultation_comment_of_version ON consultation_comment (standard_version_id, id)',
    );
    await runner.query(`
      CREATE TABLE known_assignment (
        id uuid NOT NULL,
        version bigint NOT NULL,
        standard_version_id uuid,
        expert_id uuid NOT NULL,
        state text NOT NULL,
        CONSTRAINT known_assignment_pkey PRIMARY KEY (id))`);
    await runner.query(
      'CREATE INDEX known_assignment_of_standard ON known_assignment (standard_version_id, expert_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_assignment');
    await runner.query('DROP TABLE consultation_comment');
    await runner.query('DROP TABLE consultation_rule');
    await runner.query('DROP TABLE consultation');
    await runner.query('DROP INDEX standard_version_search');
    await runner.query('DROP INDEX standard_version_newest');
    await runner.query(`UPDATE standard_version SET examination_rules = examination_rules - 'reviewMinutes'`);
    await runner.query('ALTER TABLE standard_version DROP eligibility');
  }
}
