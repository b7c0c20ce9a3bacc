import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Competitions and research projects that experts serve. */
export class Services1767225800007 implements MigrationInterface {
  readonly name = 'Services1767225800007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE expert_service (
        id uuid NOT NULL CONSTRAINT expert_service_pkey PRIMARY KEY,
        kind text NOT NULL,
        names jsonb NOT NULL,
        organiser_id uuid NOT NULL,
        edition text,
        code text,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        places integer NOT NULL,
        state text NOT NULL CONSTRAINT expert_service_state CHECK (state IN
          ('PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
        CONSTRAINT expert_service_period CHECK (valid_until >= valid_from AND places > 0))`);
    await runner.query('CREATE INDEX expert_service_latest ON expert_service (valid_from, id)');
    await runner.query('CREATE INDEX expert_service_of_organiser ON expert_service (organiser_id, valid_from, id)');
    await runner.query(
      'CREATE INDEX expert_service_search ON expert_service USING gin (search_grams(localized_text(names)))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE expert_service');
  }
}
