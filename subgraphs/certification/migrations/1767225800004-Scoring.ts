import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scores are entered by two people, and appealed against. */
export class Scoring1767225800004 implements MigrationInterface {
  readonly name = 'Scoring1767225800004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appeal (
        id uuid NOT NULL CONSTRAINT appeal_pkey PRIMARY KEY,
        state text NOT NULL,
        registration_id uuid NOT NULL CONSTRAINT appeal_registration REFERENCES registration (id),
        exam_plan_id uuid NOT NULL CONSTRAINT appeal_exam_plan REFERENCES exam_plan (id),
        host_id uuid NOT NULL,
        candidate_id uuid NOT NULL CONSTRAINT appeal_candidate REFERENCES candidate (id),
        part text NOT NULL,
        grounds text NOT NULL,
        lodged_by text NOT NULL,
        lodged_at timestamptz(3) NOT NULL,
        reopened_at timestamptz(3),
        CONSTRAINT appeal_state CHECK (state IN ('LODGED', 'UNDER_REVIEW', 'GRANTED', 'DISMISSED', 'WITHDRAWN')))`);
    await runner.query(
      `CREATE UNIQUE INDEX appeal_open_once ON appeal (registration_id, part) WHERE state IN ('LODGED', 'UNDER_REVIEW')`,
    );
    await runner.query(`CREATE INDEX appeal_of_plan ON appeal (exam_plan_id, id)`);
    await runner.query(`CREATE INDEX appeal_of_host ON appeal (host_id, id)`);
    await runner.query(`CREATE INDEX appeal_of_candidate ON appeal (candidate_id, id)`);
    await runner.query(`CREATE INDEX appeal_of_registration ON appeal (registration_id, id)`);
    await runner.query(`
      CREATE TABLE score_entry (
        id uuid NOT NULL CONSTRAINT score_entry_pkey PRIMARY KEY,
        registration_id uuid NOT NULL CONSTRAINT score_entry_registration REFERENCES registration (id),
        part text NOT NULL,
        round integer NOT NULL,
        expert_id uuid NOT NULL,
        value double precision NOT NULL,
        entered_by text NOT NULL,
        entered_at timestamptz(3) NOT NULL,
        set_aside_by_id uuid CONSTRAINT score_entry_appeal REFERENCES appeal (id),
        CONSTRAINT score_entry_value CHECK (value BETWEEN 0 AND 100))`);
    await runner.query(
      `CREATE UNIQUE INDEX score_entry_once ON score_entry (registration_id, part, round, expert_id) WHERE set_aside_by_id IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX score_entry_of_account ON score_entry (registration_id, part, round, entered_by) WHERE set_aside_by_id IS NULL`,
    );
    await runner.query(`ALTER TABLE score ADD COLUMN settled_by_id uuid, ADD COLUMN settled_because text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE score DROP COLUMN settled_because, DROP COLUMN settled_by_id`);
    await runner.query(`DROP TABLE score_entry`);
    await runner.query(`DROP TABLE appeal`);
  }
}
