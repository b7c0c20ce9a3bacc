import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work plans, their tasks and indicators, and the facts of other subgraphs by which success is measured. */
export class WorkPlan1767225800005 implements MigrationInterface {
  readonly name = 'WorkPlan1767225800005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE work_plan (
        id uuid NOT NULL CONSTRAINT work_plan_pkey PRIMARY KEY,
        names jsonb NOT NULL,
        first_year integer NOT NULL,
        last_year integer NOT NULL,
        state text NOT NULL CONSTRAINT work_plan_state CHECK (state IN ('DRAFT', 'ADOPTED', 'CLOSED')),
        resolution_id uuid CONSTRAINT work_plan_resolution REFERENCES resolution (id))`);
    await runner.query('CREATE INDEX work_plan_by_year ON work_plan (first_year, id)');
    await runner.query(`
      CREATE TABLE work_plan_task (
        id uuid NOT NULL CONSTRAINT work_plan_task_pkey PRIMARY KEY,
        plan_id uuid NOT NULL CONSTRAINT work_plan_task_plan REFERENCES work_plan (id),
        names jsonb NOT NULL,
        duty text NOT NULL,
        owner_id uuid NOT NULL CONSTRAINT work_plan_task_owner REFERENCES institution (id),
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        state text NOT NULL
          CONSTRAINT work_plan_task_state CHECK (state IN ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')))`);
    await runner.query('CREATE INDEX work_plan_task_of_plan ON work_plan_task (plan_id, valid_from, id)');
    await runner.query('CREATE INDEX work_plan_task_of_owner ON work_plan_task (owner_id, valid_from, id)');
    await runner.query(`
      CREATE TABLE work_plan_indicator (
        id uuid NOT NULL CONSTRAINT work_plan_indicator_pkey PRIMARY KEY,
        task_id uuid NOT NULL CONSTRAINT work_plan_indicator_task REFERENCES work_plan_task (id),
        names jsonb NOT NULL,
        measure text NOT NULL,
        jurisdiction_code text CONSTRAINT work_plan_indicator_jurisdiction REFERENCES jurisdiction (code),
        unit jsonb NOT NULL,
        target integer NOT NULL)`);
    await runner.query('CREATE INDEX work_plan_indicator_of_task ON work_plan_indicator (task_id, id)');
    await runner.query(`
      CREATE TABLE indicator_report (
        id uuid NOT NULL CONSTRAINT indicator_report_pkey PRIMARY KEY,
        indicator_id uuid NOT NULL CONSTRAINT indicator_report_indicator REFERENCES work_plan_indicator (id),
        reported_on date NOT NULL,
        value integer NOT NULL,
        note text,
        account text NOT NULL)`);
    await runner.query(
      'CREATE INDEX indicator_report_of_indicator ON indicator_report (indicator_id, reported_on, id)',
    );
    await this.facts(runner);
  }

  private async facts(runner: QueryRunner): Promise<void> {
    const columns = {
      known_certificate: 'state text NOT NULL, jurisdiction text NOT NULL, issued_on date',
      known_recognition_case: 'state text NOT NULL, jurisdiction text NOT NULL, decided_on date',
      known_training_run: 'state text NOT NULL, jurisdiction text NOT NULL, ends_on date, completed integer NOT NULL',
      known_standard_version: 'state text NOT NULL, in_force_from date',
      known_appointment: 'state text NOT NULL, institution_id uuid, valid_from date, valid_until date',
    };
    for (const [table, own] of Object.entries(columns)) {
      await runner.query(
        `CREATE TABLE ${table} (
           id uuid NOT NULL CONSTRAINT ${table}_pkey PRIMARY KEY, version bigint NOT NULL, ${own})`,
      );
    }
    await runner.query(
      `CREATE INDEX known_appointment_in_force ON known_appointment (valid_until) WHERE state IN ('ACTIVE', 'EXPIRED')`,
    );
    await runner.query(`
      CREATE TABLE fact_tally (
        measure text NOT NULL,
        day date NOT NULL,
        jurisdiction text NOT NULL,
        count integer NOT NULL,
        CONSTRAINT fact_tally_pkey PRIMARY KEY (measure, day, jurisdiction))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const facts = ['certificate', 'recognition_case', 'training_run', 'standard_version', 'appointment'];
    for (const fact of facts) await runner.query(`DROP TABLE known_${fact}`);
    const tables = ['fact_tally', 'indicator_report', 'work_plan_indicator', 'work_plan_task', 'work_plan'];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
