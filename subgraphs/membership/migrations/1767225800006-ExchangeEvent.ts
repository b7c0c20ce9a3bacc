import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exchange events and who takes part in them. */
export class ExchangeEvent1767225800006 implements MigrationInterface {
  readonly name = 'ExchangeEvent1767225800006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange_event (
        id uuid NOT NULL CONSTRAINT exchange_event_pkey PRIMARY KEY,
        kind text NOT NULL,
        names jsonb NOT NULL,
        place jsonb NOT NULL,
        jurisdiction_code text NOT NULL CONSTRAINT exchange_event_jurisdiction REFERENCES jurisdiction (code),
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        organiser_ids jsonb NOT NULL,
        capacity integer NOT NULL,
        participant_count integer NOT NULL DEFAULT 0,
        state text NOT NULL CONSTRAINT exchange_event_state CHECK (state IN ('PLANNED', 'OPEN', 'HELD', 'CANCELLED')),
        CONSTRAINT exchange_event_capacity CHECK (participant_count BETWEEN 0 AND capacity))`);
    await runner.query('CREATE INDEX exchange_event_newest ON exchange_event (valid_from, id)');
    await runner.query('CREATE INDEX exchange_event_organisers ON exchange_event USING gin (organiser_ids)');
    await runner.query(
      'CREATE INDEX exchange_event_search ON exchange_event USING gin (search_grams(localized_text(names)))',
    );
    await runner.query(`
      CREATE TABLE exchange_participant (
        id uuid NOT NULL CONSTRAINT exchange_participant_pkey PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT exchange_participant_event REFERENCES exchange_event (id),
        institution_id uuid NOT NULL CONSTRAINT exchange_participant_institution REFERENCES institution (id),
        person_name text NOT NULL,
        attended boolean,
        withdrawn_at timestamptz(3))`);
    await runner.query(
      `CREATE UNIQUE INDEX exchange_participant_once ON exchange_participant (event_id, institution_id, person_name)
       WHERE withdrawn_at IS NULL`,
    );
    await runner.query('CREATE INDEX exchange_participant_of_event ON exchange_participant (event_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE exchange_participant');
    await runner.query('DROP TABLE exchange_event');
  }
}
