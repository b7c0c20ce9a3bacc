import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits of supervision and their findings; who is assigned to which. */
export class Supervision1767225800008 implements MigrationInterface {
  readonly name = 'Supervision1767225800008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE known_assignment ADD COLUMN supervision_visit_id uuid, ADD COLUMN state text NOT NULL DEFAULT 'ASSIGNED', ALTER COLUMN exam_plan_id DROP NOT NULL`,
    );
    await runner.query(`ALTER TABLE known_assignment ALTER COLUMN state DROP DEFAULT`);
    await runner.query(`CREATE INDEX known_assignment_of_visit ON known_assignment (supervision_visit_id)`);
    await runner.query(`CREATE INDEX known_assignment_of_expert ON known_assignment (expert_id)`);
    await runner.query(`
      CREATE TABLE supervision_visit (
        id uuid NOT NULL CONSTRAINT supervision_visit_pkey PRIMARY KEY,
        state text NOT NULL,
        kind text NOT NULL,
        institution_id uuid NOT NULL,
        exam_plan_id uuid CONSTRAINT supervision_visit_exam_plan REFERENCES exam_plan (id),
        edition text,
        code text,
        visit_on date NOT NULL,
        purpose text NOT NULL,
        planned_by text NOT NULL,
        CONSTRAINT supervision_visit_state CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')))`);
    await runner.query(`CREATE INDEX supervision_visit_newest ON supervision_visit (visit_on, id)`);
    await runner.query(
      `CREATE INDEX supervision_visit_of_institution ON supervision_visit (institution_id, visit_on, id)`,
    );
    await runner.query(`CREATE INDEX supervision_visit_of_plan ON supervision_visit (exam_plan_id)`);
    await runner.query(`
      CREATE TABLE finding (
        id uuid NOT NULL CONSTRAINT finding_pkey PRIMARY KEY,
        state text NOT NULL,
        visit_id uuid NOT NULL CONSTRAINT finding_visit REFERENCES supervision_visit (id),
        institution_id uuid NOT NULL,
        description text NOT NULL,
        severity text NOT NULL,
        deadline date NOT NULL,
        correction text,
        recorded_by text NOT NULL,
        CONSTRAINT finding_state CHECK (state IN ('OPEN', 'CORRECTED', 'CLOSED', 'ESCALATED')))`);
    await runner.query(`CREATE INDEX finding_by_deadline ON finding (deadline, id)`);
    await runner.query(`CREATE INDEX finding_open ON finding (deadline, id) WHERE state = 'OPEN'`);
    await runner.query(`CREATE INDEX finding_of_institution ON finding (institution_id, deadline, id)`);
    await runner.query(`CREATE INDEX finding_of_visit ON finding (visit_id, deadline, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE finding`);
    await runner.query(`DROP TABLE supervision_visit`);
    await runner.query(`DROP INDEX known_assignment_of_expert`);
    await runner.query(`DROP INDEX known_assignment_of_visit`);
    await runner.query(`DELETE FROM known_assignment WHERE exam_plan_id IS NULL OR state <> 'ASSIGNED'`);
    await runner.query(
      `ALTER TABLE known_assignment ALTER COLUMN exam_plan_id SET NOT NULL, DROP COLUMN state, DROP COLUMN supervision_visit_id`,
    );
  }
}
