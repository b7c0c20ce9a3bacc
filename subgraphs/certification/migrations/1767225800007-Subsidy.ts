import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Subsidies: rates, rules, scarce occupations and claims. */
export class Subsidy1767225800007 implements MigrationInterface {
  readonly name = 'Subsidy1767225800007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subsidy_rate (
        id uuid NOT NULL CONSTRAINT subsidy_rate_pkey PRIMARY KEY,
        jurisdiction text NOT NULL,
        level text NOT NULL,
        amount integer NOT NULL,
        currency text NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        CONSTRAINT subsidy_rate_amount CHECK (amount > 0))`);
    await runner.query(`CREATE UNIQUE INDEX subsidy_rate_once ON subsidy_rate (jurisdiction, level, valid_from)`);
    await runner.query(`CREATE INDEX subsidy_rate_newest ON subsidy_rate (valid_from, id)`);
    await runner.query(`
      CREATE TABLE subsidy_rule (
        id uuid NOT NULL CONSTRAINT subsidy_rule_pkey PRIMARY KEY,
        jurisdiction text NOT NULL,
        most_per_year integer NOT NULL,
        claim_within_months integer NOT NULL,
        minimum_age integer NOT NULL,
        maximum_age integer NOT NULL,
        surcharge_percent integer NOT NULL,
        surcharge_levels jsonb NOT NULL,
        publicity_days integer NOT NULL,
        valid_from date NOT NULL,
        valid_until date)`);
    await runner.query(`CREATE UNIQUE INDEX subsidy_rule_once ON subsidy_rule (jurisdiction, valid_from)`);
    await runner.query(`CREATE INDEX subsidy_rule_newest ON subsidy_rule (valid_from, id)`);
    await runner.query(`
      CREATE TABLE scarce_occupation (
        id uuid NOT NULL CONSTRAINT scarce_occupation_pkey PRIMARY KEY,
        jurisdiction text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        valid_from date NOT NULL,
        valid_until date)`);
    await runner.query(
      `CREATE UNIQUE INDEX scarce_occupation_once ON scarce_occupation (jurisdiction, edition, code, valid_from)`,
    );
    await runner.query(`CREATE INDEX scarce_occupation_newest ON scarce_occupation (valid_from, id)`);
    await runner.query(`
      CREATE TABLE subsidy_claim (
        id uuid NOT NULL CONSTRAINT subsidy_claim_pkey PRIMARY KEY,
        state text NOT NULL,
        certificate_id uuid NOT NULL CONSTRAINT subsidy_claim_certificate REFERENCES certificate (id),
        candidate_id uuid NOT NULL CONSTRAINT subsidy_claim_candidate REFERENCES candidate (id),
        institution_id uuid NOT NULL,
        rule_id uuid NOT NULL CONSTRAINT subsidy_claim_rule REFERENCES subsidy_rule (id),
        jurisdiction text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        year integer NOT NULL,
        rate_amount integer NOT NULL,
        surcharge_amount integer NOT NULL,
        amount integer NOT NULL,
        currency text NOT NULL,
        claimed_on date NOT NULL,
        public_until date,
        CONSTRAINT subsidy_claim_state CHECK (state IN ('APPLIED', 'VERIFIED', 'PUBLICITY', 'PAID', 'REJECTED', 'RECOVERED')),
        CONSTRAINT subsidy_claim_amount CHECK (amount = rate_amount + surcharge_amount))`);
    await runner.query(
      `CREATE UNIQUE INDEX subsidy_claim_once ON subsidy_claim (candidate_id, edition, code, level) WHERE state NOT IN ('REJECTED', 'RECOVERED')`,
    );
    await runner.query(`CREATE INDEX subsidy_claim_newest ON subsidy_claim (claimed_on, id)`);
    await runner.query(`CREATE INDEX subsidy_claim_of_institution ON subsidy_claim (institution_id, claimed_on, id)`);
    await runner.query(`CREATE INDEX subsidy_claim_of_place ON subsidy_claim (jurisdiction, year, claimed_on, id)`);
    await runner.query(`
      CREATE TABLE subsidy_tally (
        jurisdiction text NOT NULL,
        year integer NOT NULL,
        level text NOT NULL,
        currency text NOT NULL,
        state text NOT NULL,
        claims integer NOT NULL,
        amount bigint NOT NULL,
        CONSTRAINT subsidy_tally_pkey PRIMARY KEY (jurisdiction, year, level, currency, state))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE subsidy_tally`);
    await runner.query(`DROP TABLE subsidy_claim`);
    await runner.query(`DROP TABLE scarce_occupation`);
    await runner.query(`DROP TABLE subsidy_rule`);
    await runner.query(`DROP TABLE subsidy_rate`);
  }
}
