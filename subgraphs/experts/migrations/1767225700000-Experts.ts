import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Experts, appointments and assignments, and what other subgraphs tell about members, occupations and plans. */
export class Experts1767225700000 implements MigrationInterface {
  readonly name = 'Experts1767225700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE expert (
        id uuid NOT NULL CONSTRAINT expert_pkey PRIMARY KEY,
        names jsonb NOT NULL,
        institution_id uuid NOT NULL,
        jurisdiction text NOT NULL,
        skill_level text,
        title text NOT NULL)`);
    await runner.query('CREATE INDEX expert_by_name ON expert ((localized_name(names) COLLATE zh_pinyin), id)');
    await runner.query(
      'CREATE INDEX expert_of_institution ON expert (institution_id, (localized_name(names) COLLATE zh_pinyin), id)',
    );
    await runner.query('CREATE INDEX expert_search ON expert USING gin (search_grams(localized_text(names)))');
    await runner.query(`
      CREATE TABLE appointment (
        id uuid NOT NULL CONSTRAINT appointment_pkey PRIMARY KEY,
        expert_id uuid NOT NULL CONSTRAINT appointment_expert REFERENCES expert (id),
        role text NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        state text NOT NULL CONSTRAINT appointment_state CHECK (state IN
          ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DECLINED', 'REMOVED')),
        valid_from date,
        valid_until date,
        nominated_by_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX appointment_of_expert ON appointment (expert_id, created_at, id)');
    await runner.query(
      `CREATE INDEX appointment_in_force ON appointment (edition, code, role, expert_id) WHERE state = 'ACTIVE'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX appointment_open ON appointment (expert_id, role, edition, code)
       WHERE state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED')`,
    );
    await runner.query(`
      CREATE TABLE assignment (
        id uuid NOT NULL CONSTRAINT assignment_pkey PRIMARY KEY,
        exam_plan_id uuid NOT NULL,
        expert_id uuid NOT NULL CONSTRAINT assignment_expert REFERENCES expert (id),
        duty text NOT NULL,
        assigned_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX assignment_once ON assignment (exam_plan_id, expert_id, duty)');
    await runner.query('CREATE INDEX assignment_of_plan ON assignment (exam_plan_id, assigned_at, id)');
    await runner.query('CREATE INDEX assignment_of_expert ON assignment (expert_id, assigned_at, id)');
    await runner.query(`
      CREATE TABLE role_term (
        role text NOT NULL CONSTRAINT role_term_pkey PRIMARY KEY,
        years integer NOT NULL CONSTRAINT role_term_years CHECK (years > 0))`);
    await runner.query(`
      INSERT INTO role_term VALUES ('DEVELOPER', 3), ('EXAMINER', 3), ('SENIOR_EXAMINER', 3), ('SUPERVISOR', 3), ('ITEM_WRITER', 3)`);
    await runner.query(`
      CREATE TABLE known_institution (
        id uuid NOT NULL CONSTRAINT known_institution_pkey PRIMARY KEY,
        version bigint NOT NULL,
        jurisdiction_code text NOT NULL,
        state text NOT NULL)`);
    await runner.query(`
      CREATE TABLE known_occupation (
        id text NOT NULL CONSTRAINT known_occupation_pkey PRIMARY KEY,
        version bigint NOT NULL,
        levels jsonb NOT NULL)`);
    await runner.query(`
      CREATE TABLE known_exam_plan (
        id uuid NOT NULL CONSTRAINT known_exam_plan_pkey PRIMARY KEY,
        version bigint NOT NULL,
        state text NOT NULL,
        host_id uuid NOT NULL,
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        examined_on date,
        recused_institution_ids jsonb NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'known_exam_plan',
      'known_occupation',
      'known_institution',
      'role_term',
      'assignment',
      'appointment',
      'expert',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
  }
}
