import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which experts are, or are not, available; what one expert declares does not overlap. */
export class Availability1767225800005 implements MigrationInterface {
  readonly name = 'Availability1767225800005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE availability (
        id uuid NOT NULL CONSTRAINT availability_pkey PRIMARY KEY,
        expert_id uuid NOT NULL CONSTRAINT availability_expert REFERENCES expert (id),
        kind text NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        note text,
        withdrawn boolean NOT NULL,
        CONSTRAINT availability_period CHECK (valid_until >= valid_from),
        CONSTRAINT availability_once EXCLUDE USING gist
          (expert_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (NOT withdrawn))`);
    await runner.query('CREATE INDEX availability_of_expert ON availability (expert_id, valid_from, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE availability');
  }
}
