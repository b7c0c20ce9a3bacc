import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which occupations of different editions are the same. */
export class KnownOccupationMapping1767225800082 implements MigrationInterface {
  readonly name = 'KnownOccupationMapping1767225800082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_occupation_mapping (
        id uuid NOT NULL CONSTRAINT known_occupation_mapping_pkey PRIMARY KEY,
        version bigint NOT NULL,
        from_edition text NOT NULL,
        from_code text NOT NULL,
        to_edition text NOT NULL,
        to_code text NOT NULL,
        kind text NOT NULL,
        withdrawn boolean NOT NULL)`);
    for (const end of ['from', 'to']) {
      await runner.query(
        `CREATE INDEX known_occupation_mapping_${end} ON known_occupation_mapping (${end}_edition, ${end}_code)`,
      );
    }
    await runner.query('UPDATE inbox_cursor SET position = 0, stream_sequence = 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_occupation_mapping');
  }
}
