import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The limits of panels, panels drawn at random, and what more certification tells about an examination. */
export class Panels1767225800006 implements MigrationInterface {
  readonly name = 'Panels1767225800006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE panel_rule (
        id uuid NOT NULL CONSTRAINT panel_rule_pkey PRIMARY KEY,
        "limit" text NOT NULL,
        value integer NOT NULL CONSTRAINT panel_rule_value CHECK (value >= 0),
        valid_from date NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX panel_rule_from ON panel_rule ("limit", valid_from)');
    await runner.query(`
      INSERT INTO panel_rule VALUES (md5('consecutive times')::uuid, 'CONSECUTIVE_TIMES', 3, '2023-03-06'),
        (md5('rotating percent')::uuid, 'ROTATING_PERCENT', 50, '2023-03-06')`);
    await runner.query(`
      CREATE TABLE panel_draw (
        id uuid NOT NULL CONSTRAINT panel_draw_pkey PRIMARY KEY,
        exam_plan_id uuid NOT NULL,
        number integer NOT NULL,
        drawn_at timestamptz(3) NOT NULL,
        drawn_by text NOT NULL,
        reason text,
        method text NOT NULL,
        seed text NOT NULL,
        pool jsonb NOT NULL,
        held_over jsonb NOT NULL,
        held_over_places integer,
        drawn_ids jsonb NOT NULL,
        reserve_ids jsonb NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX panel_draw_number ON panel_draw (exam_plan_id, number)');
    await runner.query(`
      ALTER TABLE known_exam_plan ADD COLUMN registrations integer, ADD COLUMN practical_ratio double precision,
        ADD COLUMN panel_minimum integer`);
    await runner.query(
      'CREATE INDEX known_exam_plan_of_host ON known_exam_plan (host_id, edition, code, examined_on, id)',
    );
    await runner.query('CREATE INDEX known_exam_plan_on_day ON known_exam_plan (examined_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX known_exam_plan_on_day');
    await runner.query('DROP INDEX known_exam_plan_of_host');
    await runner.query(`
      ALTER TABLE known_exam_plan DROP COLUMN registrations, DROP COLUMN practical_ratio, DROP COLUMN panel_minimum`);
    await runner.query('DROP TABLE panel_draw');
    await runner.query('DROP TABLE panel_rule');
  }
}
