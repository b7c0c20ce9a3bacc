import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When institutions have schemes, instead of how many they had on the day of the last change. */
export class SchemePeriods1767225800051 implements MigrationInterface {
  readonly name = 'SchemePeriods1767225800051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_assessment_body ADD COLUMN scheme_periods jsonb');
    // Whoever had a scheme is taken to have it without an end, as before, until certification tells its days.
    await runner.query(`
      UPDATE known_assessment_body SET scheme_periods = CASE WHEN schemes = 0 THEN '[]'::jsonb
        ELSE jsonb_build_array(jsonb_build_object('from', current_date, 'until', NULL)) END`);
    await runner.query(
      'ALTER TABLE known_assessment_body ALTER COLUMN scheme_periods SET NOT NULL, DROP COLUMN schemes',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE known_assessment_body ADD COLUMN schemes integer');
    await runner.query('UPDATE known_assessment_body SET schemes = jsonb_array_length(scheme_periods)');
    await runner.query(
      'ALTER TABLE known_assessment_body ALTER COLUMN schemes SET NOT NULL, DROP COLUMN scheme_periods',
    );
  }
}
