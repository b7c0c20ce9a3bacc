import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Direct recognition: rules, cases and their panels. */
export class Recognition1767225800006 implements MigrationInterface {
  readonly name = 'Recognition1767225800006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recognition_rule (
        id uuid NOT NULL CONSTRAINT recognition_rule_pkey PRIMARY KEY,
        scheme_id uuid NOT NULL CONSTRAINT recognition_rule_scheme REFERENCES scheme (id),
        level text NOT NULL,
        source text NOT NULL,
        source_issuer text NOT NULL,
        minimum_age integer NOT NULL,
        panel_size integer NOT NULL,
        windows jsonb NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        CONSTRAINT recognition_rule_panel CHECK (panel_size % 2 = 1))`);
    await runner.query(`CREATE INDEX recognition_rule_newest ON recognition_rule (valid_from, id)`);
    await runner.query(`CREATE INDEX recognition_rule_of_scheme ON recognition_rule (scheme_id)`);
    await runner.query(`
      CREATE TABLE recognition_case (
        id uuid NOT NULL CONSTRAINT recognition_case_pkey PRIMARY KEY,
        state text NOT NULL,
        rule_id uuid NOT NULL CONSTRAINT recognition_case_rule REFERENCES recognition_rule (id),
        candidate_id uuid NOT NULL CONSTRAINT recognition_case_candidate REFERENCES candidate (id),
        submitted_by_id uuid NOT NULL,
        host_id uuid NOT NULL,
        evidence text NOT NULL,
        applied_at timestamptz(3) NOT NULL,
        decided_on date,
        certificate_id uuid CONSTRAINT recognition_case_certificate REFERENCES certificate (id),
        CONSTRAINT recognition_case_state CHECK (state IN ('APPLIED', 'MATCHED', 'PANEL', 'APPROVED', 'ISSUED', 'REJECTED')))`);
    await runner.query(
      `CREATE UNIQUE INDEX recognition_case_open ON recognition_case (rule_id, candidate_id) WHERE state <> 'REJECTED'`,
    );
    await runner.query(`CREATE INDEX recognition_case_newest ON recognition_case (applied_at, id)`);
    await runner.query(`CREATE INDEX recognition_case_of_submitter ON recognition_case (submitted_by_id)`);
    await runner.query(`CREATE INDEX recognition_case_of_host ON recognition_case (host_id)`);
    await runner.query(`CREATE INDEX recognition_case_of_candidate ON recognition_case (candidate_id)`);
    await runner.query(`
      CREATE TABLE recognition_opinion (
        id uuid NOT NULL CONSTRAINT recognition_opinion_pkey PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT recognition_opinion_case REFERENCES recognition_case (id),
        expert_id uuid NOT NULL,
        recognises boolean,
        findings text,
        given_at timestamptz(3))`);
    await runner.query(`CREATE UNIQUE INDEX recognition_opinion_once ON recognition_opinion (case_id, expert_id)`);
    await runner.query(`CREATE INDEX recognition_opinion_of_expert ON recognition_opinion (expert_id)`);
    await runner.query(`
      CREATE TABLE known_appointment (
        id uuid NOT NULL CONSTRAINT known_appointment_pkey PRIMARY KEY,
        version bigint NOT NULL,
        expert_id uuid NOT NULL,
        role text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        state text NOT NULL,
        valid_from date,
        valid_until date)`);
    await runner.query(`CREATE INDEX known_appointment_of_expert ON known_appointment (expert_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE known_appointment`);
    await runner.query(`DROP TABLE recognition_opinion`);
    await runner.query(`DROP TABLE recognition_case`);
    await runner.query(`DROP TABLE recognition_rule`);
  }
}
