import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts by kind of certificate and of the candidates of examinations; surveyed demand. */
export class Statistics1767225800010 implements MigrationInterface {
  readonly name = 'Statistics1767225800010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exam_tally (
        institution_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        jurisdiction text NOT NULL,
        month date NOT NULL,
        registrations integer NOT NULL,
        passed integer NOT NULL,
        failed integer NOT NULL,
        CONSTRAINT exam_tally_pkey PRIMARY KEY (institution_id, edition, code, level, jurisdiction, month))`);
    await runner.query(
      `CREATE INDEX exam_tally_of_occupation ON exam_tally (edition, code, level, jurisdiction, month)`,
    );
    await runner.query(`
      CREATE TABLE known_demand (
        id text NOT NULL CONSTRAINT known_demand_pkey PRIMARY KEY,
        version bigint NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        figures jsonb NOT NULL)`);
    await runner.query(`ALTER TABLE certificate_tally DROP CONSTRAINT certificate_tally_pkey, ADD COLUMN kind text`);
    await runner.query(`TRUNCATE certificate_tally`);
    await runner.query(`ALTER TABLE certificate_tally ALTER COLUMN kind SET NOT NULL`);
    await runner.query(
      `ALTER TABLE certificate_tally ADD CONSTRAINT certificate_tally_pkey PRIMARY KEY (institution_id, edition, code, level, jurisdiction, month, kind)`,
    );
    await runner.query(`
      INSERT INTO certificate_tally (institution_id, edition, code, level, jurisdiction, month, kind, issued, revoked, issued_together)
        SELECT institution_id, edition, code, level, jurisdiction, date_trunc('month', issued_on)::date, kind, count(*),
          count(*) FILTER (WHERE state IN ('REVOKED', 'REPLACED')), count(*) FILTER (WHERE issued_together)
        FROM certificate WHERE issued_on IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7`);
    await runner.query(`
      INSERT INTO exam_tally (institution_id, edition, code, level, jurisdiction, month, registrations, passed, failed)
        SELECT p.host_id, p.edition, p.code, p.level, p.jurisdiction, date_trunc('month', p.examined_on)::date, sum(p.registration_count), 0, 0
        FROM exam_plan p GROUP BY 1, 2, 3, 4, 5, 6`);
    await runner.query(`CREATE INDEX certificate_tally_of_place ON certificate_tally (jurisdiction, month)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX certificate_tally_of_place`);
    await runner.query(`ALTER TABLE certificate_tally DROP CONSTRAINT certificate_tally_pkey`);
    await runner.query(`
      CREATE TEMPORARY TABLE merged ON COMMIT DROP AS SELECT institution_id, edition, code, level, jurisdiction, month, sum(issued)::integer AS issued,
        sum(revoked)::integer AS revoked, sum(issued_together)::integer AS issued_together FROM certificate_tally GROUP BY 1, 2, 3, 4, 5, 6`);
    await runner.query(`TRUNCATE certificate_tally`);
    await runner.query(`ALTER TABLE certificate_tally DROP COLUMN kind`);
    await runner.query(
      `INSERT INTO certificate_tally (institution_id, edition, code, level, jurisdiction, month, issued, revoked, issued_together) SELECT * FROM merged`,
    );
    await runner.query(
      `ALTER TABLE certificate_tally ADD CONSTRAINT certificate_tally_pkey PRIMARY KEY (institution_id, edition, code, level, jurisdiction, month)`,
    );
    await runner.query(`DROP TABLE known_demand`);
    await runner.query(`DROP TABLE exam_tally`);
  }
}
