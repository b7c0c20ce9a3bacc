import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses, their runs and who takes part. */
export class Course1767225800007 implements MigrationInterface {
  readonly name = 'Course1767225800007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE course (
        id uuid NOT NULL,
        names jsonb NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        standard_version_id uuid,
        institution_id uuid NOT NULL,
        hours integer NOT NULL,
        jurisdiction text NOT NULL,
        languages jsonb NOT NULL,
        delivery text NOT NULL,
        price_amount integer NOT NULL,
        price_currency text NOT NULL,
        state text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT course_state CHECK (state IN ('DRAFT', 'OFFERED', 'WITHDRAWN')),
        CONSTRAINT course_standard_version FOREIGN KEY (standard_version_id) REFERENCES standard_version (id),
        CONSTRAINT course_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX course_of_institution ON course (institution_id, created_at, id)');
    await runner.query('CREATE INDEX course_of_level ON course (edition, code, level, created_at, id)');
    await runner.query('CREATE INDEX course_newest ON course (created_at, id)');
    await runner.query('CREATE INDEX course_search ON course USING gin (search_grams(localized_text(names)))');
    await runner.query(`
      CREATE TABLE training_run (
        id uuid NOT NULL,
        course_id uuid NOT NULL,
        institution_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        begins_on date NOT NULL,
        ends_on date NOT NULL,
        place text NOT NULL,
        jurisdiction text NOT NULL,
        seats integer NOT NULL,
        enrolled integer NOT NULL,
        completed integer NOT NULL,
        state text NOT NULL,
        CONSTRAINT training_run_seats CHECK (enrolled BETWEEN 0 AND seats),
        CONSTRAINT training_run_period CHECK (ends_on >= begins_on),
        CONSTRAINT training_run_state CHECK (
          state IN ('PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED')),
        CONSTRAINT training_run_course FOREIGN KEY (course_id) REFERENCES course (id),
        CONSTRAINT training_run_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX training_run_of_institution ON training_run (institution_id, begins_on, id)');
    await runner.query('CREATE INDEX training_run_of_level ON training_run (edition, code, level, begins_on, id)');
    await runner.query('CREATE INDEX training_run_of_course ON training_run (course_id, begins_on, id)');
    await runner.query('CREATE INDEX training_run_newest ON training_run (begins_on, id)');
    await runner.query(`
      CREATE TABLE enrolment (
        id uuid NOT NULL,
        training_run_id uuid NOT NULL,
        person_name text NOT NULL,
        person_reference text NOT NULL,
        candidate_id text,
        outcome text NOT NULL,
        enrolled_at timestamptz(3) NOT NULL,
        CONSTRAINT enrolment_outcome CHECK (
          outcome IN ('OPEN', 'COMPLETED', 'FAILED', 'DROPPED', 'WITHDRAWN')),
        CONSTRAINT enrolment_training_run FOREIGN KEY (training_run_id) REFERENCES training_run (id),
        CONSTRAINT enrolment_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX enrolment_of_run ON enrolment (training_run_id, id)');
    await runner.query(
      `CREATE UNIQUE INDEX enrolment_person ON enrolment (training_run_id, person_reference) WHERE outcome <> 'WITHDRAWN'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolment');
    await runner.query('DROP TABLE training_run');
    await runner.query('DROP TABLE course');
  }
}
