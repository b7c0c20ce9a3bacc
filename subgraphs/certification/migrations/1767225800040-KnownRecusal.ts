import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which experts have declared a relation to which candidates. */
export class KnownRecusal1767225800040 implements MigrationInterface {
  readonly name = 'KnownRecusal1767225800040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_recusal (
        id uuid NOT NULL CONSTRAINT known_recusal_pkey PRIMARY KEY,
        version bigint NOT NULL,
        expert_id uuid NOT NULL,
        candidate_id uuid,
        valid_from date NOT NULL,
        valid_until date,
        state text NOT NULL)`);
    await runner.query('CREATE INDEX known_recusal_of_candidate ON known_recusal (candidate_id)');
    // What was told before is read again, now that more of it is kept.
    await runner.query(`UPDATE inbox_cursor SET position = 0, stream_sequence = 0 WHERE source = 'experts'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_recusal');
  }
}
