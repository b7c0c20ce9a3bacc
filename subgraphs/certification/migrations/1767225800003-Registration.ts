import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registrations have a state, and say by which rules the person was found eligible. */
export class Registration1767225800003 implements MigrationInterface {
  readonly name = 'Registration1767225800003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE registration ADD COLUMN state text NOT NULL DEFAULT 'REGISTERED', ADD COLUMN host_id uuid, ADD COLUMN declared jsonb, ADD COLUMN eligibility jsonb`,
    );
    await runner.query(
      `UPDATE registration r SET host_id = (SELECT p.host_id FROM exam_plan p WHERE p.id = r.exam_plan_id)`,
    );
    await runner.query(`ALTER TABLE registration ALTER COLUMN state DROP DEFAULT, ALTER COLUMN host_id SET NOT NULL`);
    await runner.query(
      `ALTER TABLE registration ADD CONSTRAINT registration_state CHECK (state IN ('REGISTERED', 'WITHDRAWN', 'ABSENT', 'EXCLUDED'))`,
    );
    await runner.query(`DROP INDEX registration_once`);
    await runner.query(
      `CREATE UNIQUE INDEX registration_once ON registration (exam_plan_id, candidate_id) WHERE state <> 'WITHDRAWN'`,
    );
    await runner.query(`DROP INDEX registration_of_candidate`);
    await runner.query(`CREATE INDEX registration_of_candidate ON registration (candidate_id, id)`);
    await runner.query(
      `ALTER TABLE known_standard_version ADD COLUMN review_minutes integer, ADD COLUMN eligibility jsonb NOT NULL DEFAULT '[]'`,
    );
    await runner.query(`ALTER TABLE known_standard_version ALTER COLUMN eligibility DROP DEFAULT`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE known_standard_version DROP COLUMN eligibility, DROP COLUMN review_minutes`);
    await runner.query(`DROP INDEX registration_of_candidate`);
    await runner.query(`CREATE INDEX registration_of_candidate ON registration (candidate_id)`);
    await runner.query(`DROP INDEX registration_once`);
    await runner.query(`CREATE UNIQUE INDEX registration_once ON registration (exam_plan_id, candidate_id)`);
    await runner.query(
      `ALTER TABLE registration DROP COLUMN eligibility, DROP COLUMN declared, DROP COLUMN host_id, DROP COLUMN state`,
    );
  }
}
