import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assignments to visits, standards, competitions and projects beside examinations; assignments can be withdrawn. */
export class AssignmentSubjects1767225800008 implements MigrationInterface {
  readonly name = 'AssignmentSubjects1767225800008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE assignment ALTER COLUMN exam_plan_id DROP NOT NULL,
        ADD COLUMN supervision_visit_id uuid,
        ADD COLUMN standard_version_id uuid,
        ADD COLUMN service_id uuid CONSTRAINT assignment_service REFERENCES expert_service (id),
        ADD COLUMN state text NOT NULL DEFAULT 'ASSIGNED',
        ADD COLUMN institution_id uuid,
        ADD COLUMN responsible_id uuid,
        ADD COLUMN draw_id uuid CONSTRAINT assignment_draw REFERENCES panel_draw (id)`);
    await runner.query(`
      UPDATE assignment a SET institution_id = (SELECT e.institution_id FROM expert e WHERE e.id = a.expert_id),
        responsible_id = (SELECT p.host_id FROM known_exam_plan p WHERE p.id = a.exam_plan_id)`);
    await runner.query(`
      ALTER TABLE assignment ALTER COLUMN state DROP DEFAULT, ALTER COLUMN institution_id SET NOT NULL,
        ADD CONSTRAINT assignment_state CHECK (state IN ('ASSIGNED', 'WITHDRAWN')),
        ADD CONSTRAINT assignment_subject
          CHECK (num_nonnulls(exam_plan_id, supervision_visit_id, standard_version_id, service_id) = 1)`);
    await runner.query('DROP INDEX assignment_once');
    await runner.query(`
      CREATE UNIQUE INDEX assignment_once ON assignment
        (coalesce(exam_plan_id, supervision_visit_id, standard_version_id, service_id), expert_id, duty)
        WHERE state = 'ASSIGNED'`);
    await runner.query('CREATE INDEX assignment_of_visit ON assignment (supervision_visit_id)');
    await runner.query('CREATE INDEX assignment_of_service ON assignment (service_id, assigned_at, id)');
    await runner.query(`
      CREATE TABLE known_supervision_visit (
        id uuid NOT NULL CONSTRAINT known_supervision_visit_pkey PRIMARY KEY,
        version bigint NOT NULL,
        state text NOT NULL,
        exam_plan_id uuid,
        institution_id uuid NOT NULL,
        visit_on date NOT NULL,
        edition text,
        code text)`);
    await runner.query('CREATE INDEX known_supervision_visit_on_day ON known_supervision_visit (visit_on)');
    await runner.query(`
      CREATE TABLE known_standard_version (
        id uuid NOT NULL CONSTRAINT known_standard_version_pkey PRIMARY KEY,
        version bigint NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        state text NOT NULL,
        developed_by_id uuid)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_standard_version');
    await runner.query('DROP TABLE known_supervision_visit');
    await runner.query('DROP INDEX assignment_of_visit');
    await runner.query('DROP INDEX assignment_of_service');
    await runner.query('DROP INDEX assignment_once');
    // What the tables of before cannot tell is lost.
    await runner.query(`DELETE FROM assignment WHERE exam_plan_id IS NULL OR state <> 'ASSIGNED'`);
    await runner.query(`
      ALTER TABLE assignment ALTER COLUMN exam_plan_id SET NOT NULL, DROP COLUMN supervision_visit_id,
        DROP COLUMN standard_version_id, DROP COLUMN service_id, DROP COLUMN state, DROP COLUMN institution_id,
        DROP COLUMN responsible_id, DROP COLUMN draw_id`);
    await runner.query('CREATE UNIQUE INDEX assignment_once ON assignment (exam_plan_id, expert_id, duty)');
  }
}
