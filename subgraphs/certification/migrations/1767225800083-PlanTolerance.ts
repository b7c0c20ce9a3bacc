import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An examination keeps the tolerance of its scheme: a change of it would leave scores that are neither final nor open. */
export class PlanTolerance1767225800083 implements MigrationInterface {
  readonly name = 'PlanTolerance1767225800083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exam_plan ADD COLUMN score_tolerance double precision');
    await runner.query(
      'UPDATE exam_plan p SET score_tolerance = s.score_tolerance FROM scheme s WHERE s.id = p.scheme_id',
    );
    await runner.query('ALTER TABLE exam_plan ALTER COLUMN score_tolerance SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exam_plan DROP COLUMN score_tolerance');
  }
}
