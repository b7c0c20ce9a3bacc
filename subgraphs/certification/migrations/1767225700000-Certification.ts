import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemes, examinations, results and certificates, and what other subgraphs tell. */
export class Certification1767225700000 implements MigrationInterface {
  readonly name = 'Certification1767225700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scheme (
        id uuid NOT NULL CONSTRAINT scheme_pkey PRIMARY KEY,
        institution_id uuid NOT NULL,
        jurisdiction text NOT NULL,
        kind text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        levels jsonb NOT NULL,
        number_format text NOT NULL,
        publicity_days integer NOT NULL CONSTRAINT scheme_publicity_days CHECK (publicity_days >= 0))`);
    await runner.query('CREATE INDEX scheme_of_institution ON scheme (institution_id, edition, code)');
    await runner.query(`
      CREATE TABLE multi_certificate_rule (
        id uuid NOT NULL CONSTRAINT multi_certificate_rule_pkey PRIMARY KEY,
        scheme_id uuid NOT NULL CONSTRAINT multi_certificate_rule_scheme REFERENCES scheme (id),
        further_scheme_id uuid NOT NULL CONSTRAINT multi_certificate_rule_further REFERENCES scheme (id),
        valid_from date NOT NULL,
        valid_until date)`);
    await runner.query(
      'CREATE UNIQUE INDEX multi_certificate_rule_pair ON multi_certificate_rule (scheme_id, further_scheme_id)',
    );
    await runner.query(`
      CREATE TABLE exam_plan (
        id uuid NOT NULL CONSTRAINT exam_plan_pkey PRIMARY KEY,
        state text NOT NULL CONSTRAINT exam_plan_state CHECK (state IN ('DRAFT', 'FILED', 'ENROLLING', 'SCHEDULED',
          'IN_PROGRESS', 'SCORING', 'PUBLICITY', 'CERTIFIED', 'CANCELLED')),
        host_id uuid NOT NULL,
        scheme_id uuid NOT NULL CONSTRAINT exam_plan_scheme REFERENCES scheme (id),
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        standard_version_id uuid NOT NULL,
        jurisdiction text NOT NULL,
        sessions jsonb NOT NULL,
        pass_mark integer NOT NULL,
        publicity_ends_at timestamptz(3),
        created_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX exam_plan_newest ON exam_plan (created_at, id)');
    await runner.query('CREATE INDEX exam_plan_of_host ON exam_plan (host_id, created_at, id)');
    await runner.query(`
      CREATE TABLE candidate (
        id uuid NOT NULL CONSTRAINT candidate_pkey PRIMARY KEY,
        name text NOT NULL,
        identity_kind text NOT NULL,
        identity_number text NOT NULL,
        identity_key text NOT NULL,
        born_on date NOT NULL,
        entered_by_id uuid NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX candidate_identity ON candidate (identity_kind, identity_key)');
    await runner.query(`
      CREATE TABLE registration (
        id uuid NOT NULL CONSTRAINT registration_pkey PRIMARY KEY,
        exam_plan_id uuid NOT NULL CONSTRAINT registration_exam_plan REFERENCES exam_plan (id),
        candidate_id uuid NOT NULL CONSTRAINT registration_candidate REFERENCES candidate (id),
        employer_id uuid,
        trained_by_id uuid)`);
    await runner.query('CREATE UNIQUE INDEX registration_once ON registration (exam_plan_id, candidate_id)');
    await runner.query('CREATE INDEX registration_of_plan ON registration (exam_plan_id, id)');
    await runner.query('CREATE INDEX registration_of_candidate ON registration (candidate_id)');
    await runner.query(`
      CREATE TABLE score (
        registration_id uuid NOT NULL CONSTRAINT score_registration REFERENCES registration (id),
        part text NOT NULL,
        value double precision NOT NULL CONSTRAINT score_value CHECK (value BETWEEN 0 AND 100),
        entered_by text NOT NULL,
        entered_at timestamptz(3) NOT NULL,
        CONSTRAINT score_pkey PRIMARY KEY (registration_id, part))`);
    await runner.query(`
      CREATE TABLE certificate (
        id uuid NOT NULL CONSTRAINT certificate_pkey PRIMARY KEY,
        number text NOT NULL,
        state text NOT NULL CONSTRAINT certificate_state CHECK (state IN
          ('PENDING', 'ISSUED', 'SUSPENDED', 'REVOKED', 'REPLACED')),
        kind text NOT NULL,
        scheme_id uuid NOT NULL CONSTRAINT certificate_scheme REFERENCES scheme (id),
        institution_id uuid NOT NULL,
        jurisdiction text NOT NULL,
        candidate_id uuid NOT NULL CONSTRAINT certificate_candidate REFERENCES candidate (id),
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        exam_plan_id uuid CONSTRAINT certificate_exam_plan REFERENCES exam_plan (id),
        issued_on date,
        issued_together boolean NOT NULL,
        replaces_id uuid CONSTRAINT certificate_replaces REFERENCES certificate (id))`);
    await runner.query('CREATE UNIQUE INDEX certificate_number ON certificate (number)');
    await runner.query(
      `CREATE UNIQUE INDEX certificate_in_force ON certificate (candidate_id, edition, code, level, scheme_id)
       WHERE state NOT IN ('REVOKED', 'REPLACED')`,
    );
    await runner.query('CREATE INDEX certificate_of_plan ON certificate (exam_plan_id, number)');
    await runner.query(`
      CREATE TABLE number_sequence (
        scheme_id uuid NOT NULL CONSTRAINT number_sequence_scheme REFERENCES scheme (id),
        year integer NOT NULL,
        level text NOT NULL,
        last integer NOT NULL,
        CONSTRAINT number_sequence_pkey PRIMARY KEY (scheme_id, year, level))`);
    await runner.query(`
      CREATE TABLE certificate_tally (
        institution_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        jurisdiction text NOT NULL,
        month date NOT NULL,
        issued integer NOT NULL,
        revoked integer NOT NULL,
        issued_together integer NOT NULL,
        CONSTRAINT certificate_tally_pkey PRIMARY KEY (institution_id, edition, code, level, jurisdiction, month))`);
    await runner.query(
      'CREATE INDEX certificate_tally_of_occupation ON certificate_tally (edition, code, level, jurisdiction, month)',
    );
    await runner.query(`
      CREATE TABLE known_institution (
        id uuid NOT NULL CONSTRAINT known_institution_pkey PRIMARY KEY,
        version bigint NOT NULL,
        state text NOT NULL)`);
    await runner.query(`
      CREATE TABLE known_jurisdiction (
        id text NOT NULL CONSTRAINT known_jurisdiction_pkey PRIMARY KEY,
        version bigint NOT NULL)`);
    await runner.query(`
      CREATE TABLE known_standard_version (
        id uuid NOT NULL CONSTRAINT known_standard_version_pkey PRIMARY KEY,
        version bigint NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        state text NOT NULL,
        levels jsonb NOT NULL,
        pass_mark integer NOT NULL,
        practical_ratio integer NOT NULL,
        panel_minimum integer NOT NULL,
        theory_minutes integer NOT NULL,
        minimum_age integer NOT NULL)`);
    await runner.query(`
      CREATE TABLE known_assignment (
        id uuid NOT NULL CONSTRAINT known_assignment_pkey PRIMARY KEY,
        version bigint NOT NULL,
        exam_plan_id uuid NOT NULL,
        expert_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        duty text NOT NULL)`);
    await runner.query('CREATE INDEX known_assignment_of_plan ON known_assignment (exam_plan_id, duty)');
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'known_assignment',
      'known_standard_version',
      'known_jurisdiction',
      'known_institution',
      'certificate_tally',
      'number_sequence',
      'certificate',
      'score',
      'registration',
      'candidate',
      'exam_plan',
      'multi_certificate_rule',
      'scheme',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
