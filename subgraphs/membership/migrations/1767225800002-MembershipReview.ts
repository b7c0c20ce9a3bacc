import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of applications, the rules that require them, and recommendations of reviewers. */
export class MembershipReview1767225800002 implements MigrationInterface {
  readonly name = 'MembershipReview1767225800002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE membership_application ADD COLUMN review_round integer NOT NULL DEFAULT 0');
    await runner.query(
      'CREATE INDEX membership_application_search ON membership_application USING gin (search_grams(localized_text(names)))',
    );
    await runner.query(`
      CREATE TABLE membership_document (
        id uuid NOT NULL CONSTRAINT membership_document_pkey PRIMARY KEY,
        application_id uuid NOT NULL CONSTRAINT membership_document_application REFERENCES membership_application (id),
        kind text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size_in_bytes integer NOT NULL,
        sha256 text NOT NULL,
        uploaded_on date NOT NULL,
        removed_at timestamptz(3))`);
    await runner.query(
      'CREATE UNIQUE INDEX membership_document_once ON membership_document (application_id, sha256) WHERE removed_at IS NULL',
    );
    await runner.query('CREATE INDEX membership_document_of_application ON membership_document (application_id, id)');
    await runner.query(`
      CREATE TABLE membership_document_rule (
        id uuid NOT NULL CONSTRAINT membership_document_rule_pkey PRIMARY KEY,
        institution_kind text,
        jurisdiction_code text CONSTRAINT membership_document_rule_jurisdiction REFERENCES jurisdiction (code),
        document_kind text NOT NULL,
        valid_from date NOT NULL,
        valid_until date)`);
    await runner.query(`
      CREATE TABLE membership_recommendation (
        id uuid NOT NULL CONSTRAINT membership_recommendation_pkey PRIMARY KEY,
        application_id uuid NOT NULL
          CONSTRAINT membership_recommendation_application REFERENCES membership_application (id),
        round integer NOT NULL,
        account text NOT NULL,
        advice text NOT NULL,
        note text NOT NULL,
        recommended_at timestamptz(3) NOT NULL)`);
    await runner.query(
      'CREATE UNIQUE INDEX membership_recommendation_once ON membership_recommendation (application_id, round, account)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['membership_recommendation', 'membership_document_rule', 'membership_document']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP INDEX membership_application_search');
    await runner.query('ALTER TABLE membership_application DROP COLUMN review_round');
  }
}
