import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members, applications, accounts and roles. */
export class Membership1767225700000 implements MigrationInterface {
  readonly name = 'Membership1767225700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE jurisdiction (
        code text NOT NULL CONSTRAINT jurisdiction_pkey PRIMARY KEY,
        names jsonb NOT NULL)`);
    await runner.query(`
      CREATE TABLE institution (
        id uuid NOT NULL CONSTRAINT institution_pkey PRIMARY KEY,
        member_number text NOT NULL,
        names jsonb NOT NULL,
        kind text NOT NULL,
        jurisdiction_code text NOT NULL CONSTRAINT institution_jurisdiction REFERENCES jurisdiction (code),
        register text NOT NULL,
        registration_number text NOT NULL,
        state text NOT NULL CONSTRAINT institution_state CHECK (state IN ('ACTIVE', 'SUSPENDED', 'EXITED')),
        website text,
        joined_on date NOT NULL,
        provenance text NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX institution_member_number ON institution (member_number)');
    await runner.query(
      `CREATE UNIQUE INDEX institution_registration ON institution (register, registration_number) WHERE state <> 'EXITED'`,
    );
    await runner.query('CREATE INDEX institution_newest ON institution (joined_on, id)');
    await runner.query(
      'CREATE INDEX institution_by_name ON institution ((localized_name(names) COLLATE zh_pinyin), id)',
    );
    await runner.query(
      'CREATE INDEX institution_search ON institution USING gin (search_grams(localized_text(names)))',
    );
    await runner.query('CREATE SEQUENCE member_number');
    await runner.query(`
      CREATE TABLE membership_application (
        id uuid NOT NULL CONSTRAINT membership_application_pkey PRIMARY KEY,
        state text NOT NULL CONSTRAINT membership_application_state CHECK (state IN
          ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
        names jsonb NOT NULL,
        kind text NOT NULL,
        jurisdiction_code text NOT NULL CONSTRAINT membership_application_jurisdiction REFERENCES jurisdiction (code),
        register text NOT NULL,
        registration_number text NOT NULL,
        website text,
        accepts_code_of_conduct boolean NOT NULL,
        applicant_account text NOT NULL,
        institution_id uuid CONSTRAINT membership_application_institution REFERENCES institution (id),
        created_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX membership_application_newest ON membership_application (created_at, id)');
    await runner.query(
      'CREATE INDEX membership_application_of_applicant ON membership_application (applicant_account, created_at, id)',
    );
    await runner.query(
      `CREATE UNIQUE INDEX membership_application_open ON membership_application (register, registration_number)
       WHERE state IN ('SUBMITTED', 'UNDER_REVIEW')`,
    );
    await runner.query(`
      CREATE TABLE account (
        id uuid NOT NULL CONSTRAINT account_pkey PRIMARY KEY,
        issuer text NOT NULL,
        subject text NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX account_issuer_subject ON account (issuer, subject)');
    await runner.query(`
      CREATE TABLE role_grant (
        id uuid NOT NULL CONSTRAINT role_grant_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT role_grant_account REFERENCES account (id),
        role text NOT NULL,
        institution_id uuid CONSTRAINT role_grant_institution REFERENCES institution (id),
        expert_id uuid,
        candidate_id uuid,
        valid_until date,
        revoked_at timestamptz(3))`);
    await runner.query('CREATE INDEX role_grant_of_account ON role_grant (account_id, id)');
    await runner.query(
      `CREATE UNIQUE INDEX role_grant_in_force ON role_grant
         (account_id, role, coalesce(institution_id, expert_id, candidate_id, '00000000-0000-0000-0000-000000000000'))
       WHERE revoked_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['role_grant', 'account', 'membership_application', 'institution', 'jurisdiction']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP SEQUENCE member_number');
  }
}
