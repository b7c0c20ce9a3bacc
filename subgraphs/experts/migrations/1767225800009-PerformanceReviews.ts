import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts and the office say of experts' work; one review of an assignment by each reviewer. */
export class PerformanceReviews1767225800009 implements MigrationInterface {
  readonly name = 'PerformanceReviews1767225800009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE performance_review (
        id uuid NOT NULL CONSTRAINT performance_review_pkey PRIMARY KEY,
        expert_id uuid NOT NULL CONSTRAINT performance_review_expert REFERENCES expert (id),
        assignment_id uuid CONSTRAINT performance_review_assignment REFERENCES assignment (id),
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        reviewer_id uuid,
        grade integer NOT NULL CONSTRAINT performance_review_grade CHECK (grade BETWEEN 1 AND 5),
        remarks text NOT NULL,
        state text NOT NULL CONSTRAINT performance_review_state CHECK (state IN ('DRAFT', 'GIVEN', 'ANSWERED')),
        answer text,
        given_at timestamptz(3),
        created_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX performance_review_of_expert ON performance_review (expert_id, created_at, id)');
    await runner.query(`
      CREATE UNIQUE INDEX performance_review_once ON performance_review
        (assignment_id, coalesce(reviewer_id, '00000000-0000-0000-0000-000000000000'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE performance_review');
  }
}
