import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies, their terms and seats, elections, resolutions and the rules that decide them. */
export class Governance1767225800003 implements MigrationInterface {
  readonly name = 'Governance1767225800003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governance_body (
        id uuid NOT NULL CONSTRAINT governance_body_pkey PRIMARY KEY,
        kind text NOT NULL,
        names jsonb NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX governance_body_kind ON governance_body (kind)');
    await runner.query(`
      CREATE TABLE term_of_office (
        id uuid NOT NULL CONSTRAINT term_of_office_pkey PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT term_of_office_body REFERENCES governance_body (id),
        number integer NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX term_of_office_number ON term_of_office (body_id, number)');
    await this.elections(runner);
    await runner.query(`
      CREATE TABLE seat (
        id uuid NOT NULL CONSTRAINT seat_pkey PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT seat_body REFERENCES governance_body (id),
        term_id uuid NOT NULL CONSTRAINT seat_term REFERENCES term_of_office (id),
        kind text NOT NULL,
        number integer NOT NULL,
        institution_id uuid NOT NULL CONSTRAINT seat_institution REFERENCES institution (id),
        holder_name text NOT NULL,
        holder_account text,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        end_reason text,
        role_grant_id uuid CONSTRAINT seat_role_grant REFERENCES role_grant (id),
        election_id uuid CONSTRAINT seat_election REFERENCES election (id))`);
    await runner.query(
      'CREATE UNIQUE INDEX seat_once ON seat (body_id, kind, number, valid_from) WHERE valid_until >= valid_from',
    );
    await runner.query('CREATE INDEX seat_of_term ON seat (term_id, id)');
    await runner.query('CREATE INDEX seat_of_institution ON seat (institution_id, valid_from, id)');
    await runner.query('CREATE INDEX seat_of_holder ON seat (holder_account, body_id)');
    await this.resolutions(runner);
  }

  private async elections(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE election (
        id uuid NOT NULL CONSTRAINT election_pkey PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT election_body REFERENCES governance_body (id),
        term_id uuid NOT NULL CONSTRAINT election_term REFERENCES term_of_office (id),
        seat_kind text NOT NULL,
        seat_count integer NOT NULL,
        state text NOT NULL CONSTRAINT election_state CHECK (state IN ('CALLED', 'OPEN', 'CLOSED', 'CANCELLED')),
        votes_cast integer NOT NULL DEFAULT 0,
        seats_left_open integer)`);
    await runner.query('CREATE INDEX election_of_body ON election (body_id, id)');
    await runner.query(`
      CREATE TABLE nomination (
        id uuid NOT NULL CONSTRAINT nomination_pkey PRIMARY KEY,
        election_id uuid NOT NULL CONSTRAINT nomination_election REFERENCES election (id),
        institution_id uuid NOT NULL CONSTRAINT nomination_institution REFERENCES institution (id),
        holder_name text NOT NULL,
        holder_account text,
        votes integer,
        outcome text)`);
    await runner.query(
      `CREATE UNIQUE INDEX nomination_once ON nomination (election_id, institution_id)
       WHERE outcome IS DISTINCT FROM 'WITHDRAWN'`,
    );
    await runner.query('CREATE INDEX nomination_of_election ON nomination (election_id, id)');
    await runner.query('CREATE INDEX nomination_of_institution ON nomination (institution_id)');
    await runner.query(`
      CREATE TABLE election_ballot (
        election_id uuid NOT NULL CONSTRAINT election_ballot_election REFERENCES election (id),
        institution_id uuid NOT NULL CONSTRAINT election_ballot_institution REFERENCES institution (id),
        nomination_ids jsonb NOT NULL,
        CONSTRAINT election_ballot_pkey PRIMARY KEY (election_id, institution_id))`);
  }

  private async resolutions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE resolution_rule (
        id uuid NOT NULL CONSTRAINT resolution_rule_pkey PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT resolution_rule_body REFERENCES governance_body (id),
        subject text,
        quorum_numerator integer NOT NULL,
        quorum_denominator integer NOT NULL,
        majority_numerator integer NOT NULL,
        majority_denominator integer NOT NULL,
        majority_of text NOT NULL,
        more_than boolean NOT NULL,
        valid_from date NOT NULL,
        valid_until date)`);
    await runner.query('CREATE INDEX resolution_rule_of_body ON resolution_rule (body_id, valid_from)');
    await runner.query(`
      CREATE TABLE resolution (
        id uuid NOT NULL CONSTRAINT resolution_pkey PRIMARY KEY,
        body_id uuid NOT NULL CONSTRAINT resolution_body REFERENCES governance_body (id),
        subject text NOT NULL,
        names jsonb NOT NULL,
        texts jsonb NOT NULL,
        state text NOT NULL
          CONSTRAINT resolution_state CHECK (state IN ('PROPOSED', 'OPEN', 'ADOPTED', 'LOST', 'WITHDRAWN')),
        proposed_by text NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_on date,
        rule_id uuid CONSTRAINT resolution_rule_applied REFERENCES resolution_rule (id),
        count jsonb)`);
    await runner.query('CREATE INDEX resolution_newest ON resolution (proposed_at, id)');
    await runner.query('CREATE INDEX resolution_search ON resolution USING gin (search_grams(localized_text(names)))');
    await runner.query(`
      CREATE TABLE resolution_vote (
        id uuid NOT NULL CONSTRAINT resolution_vote_pkey PRIMARY KEY,
        resolution_id uuid NOT NULL CONSTRAINT resolution_vote_resolution REFERENCES resolution (id),
        seat_id uuid NOT NULL CONSTRAINT resolution_vote_seat REFERENCES seat (id),
        choice text NOT NULL,
        voted_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX resolution_vote_once ON resolution_vote (resolution_id, seat_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['resolution_vote', 'resolution', 'resolution_rule', 'seat', 'election_ballot', 'nomination'];
    for (const table of [...tables, 'election', 'term_of_office', 'governance_body']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
