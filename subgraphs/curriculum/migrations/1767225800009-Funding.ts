import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Development projects, claims for funding them, and the limits. */
export class Funding1767225800009 implements MigrationInterface {
  readonly name = 'Funding1767225800009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_resolution (
        id uuid NOT NULL,
        version bigint NOT NULL,
        state text NOT NULL,
        subject text NOT NULL,
        CONSTRAINT known_resolution_pkey PRIMARY KEY (id))`);
    await runner.query(`
      CREATE TABLE known_assessment_body (
        id uuid NOT NULL,
        version bigint NOT NULL,
        schemes integer NOT NULL,
        has_issued boolean NOT NULL,
        CONSTRAINT known_assessment_body_pkey PRIMARY KEY (id))`);
    await runner.query(`
      CREATE TABLE development_project (
        id uuid NOT NULL,
        title text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        scope text NOT NULL,
        institution_id uuid NOT NULL,
        begins_on date NOT NULL,
        ends_on date NOT NULL,
        state text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT development_project_period CHECK (ends_on >= begins_on),
        CONSTRAINT development_project_state CHECK (
          state IN ('PLANNED', 'RUNNING', 'DELIVERED', 'ACCEPTED', 'CANCELLED')),
        CONSTRAINT development_project_pkey PRIMARY KEY (id))`);
    await runner.query(
      'CREATE INDEX development_project_of_institution ON development_project (institution_id, created_at, id)',
    );
    await runner.query('CREATE INDEX development_project_newest ON development_project (created_at, id)');
    await runner.query(`
      CREATE TABLE funding_claim (
        id uuid NOT NULL,
        project_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        amount integer NOT NULL,
        currency text NOT NULL,
        resolution_id uuid,
        state text NOT NULL,
        granted_on date,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT funding_claim_amount CHECK (amount > 0),
        CONSTRAINT funding_claim_state CHECK (
          state IN ('DRAFT', 'AUTHORISED', 'SUBMITTED', 'GRANTED', 'REJECTED')),
        CONSTRAINT funding_claim_project FOREIGN KEY (project_id) REFERENCES development_project (id),
        CONSTRAINT funding_claim_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX funding_claim_of_institution ON funding_claim (institution_id, created_at, id)');
    await runner.query('CREATE INDEX funding_claim_newest ON funding_claim (created_at, id)');
    await runner.query(
      `CREATE UNIQUE INDEX funding_claim_of_project ON funding_claim (project_id) WHERE state <> 'REJECTED'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX funding_claim_once ON funding_claim (edition, code) WHERE state = 'GRANTED'`,
    );
    await runner.query(`
      CREATE TABLE funding_limit (
        id uuid NOT NULL,
        valid_from date NOT NULL,
        per_project integer NOT NULL,
        per_year integer NOT NULL,
        currency text NOT NULL,
        source text NOT NULL,
        CONSTRAINT funding_limit_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE UNIQUE INDEX funding_limit_from ON funding_limit (valid_from)');
    await runner.query(`
      CREATE TABLE funding_year (
        year integer NOT NULL,
        claims integer NOT NULL,
        granted integer NOT NULL,
        currency text NOT NULL,
        CONSTRAINT funding_year_granted CHECK (granted >= 0),
        CONSTRAINT funding_year_pkey PRIMARY KEY (year))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE funding_year');
    await runner.query('DROP TABLE funding_limit');
    await runner.query('DROP TABLE funding_claim');
    await runner.query('DROP TABLE development_project');
    await runner.query('DROP TABLE known_assessment_body');
    await runner.query('DROP TABLE known_resolution');
  }
}
