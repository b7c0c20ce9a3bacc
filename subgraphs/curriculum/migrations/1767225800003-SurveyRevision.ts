import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How employers were asked, and surveys in revisions. */
export class SurveyRevision1767225800003 implements MigrationInterface {
  readonly name = 'SurveyRevision1767225800003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE job_survey ADD method text');
    await runner.query('ALTER TABLE job_survey ADD asked_from date');
    await runner.query('ALTER TABLE job_survey ADD asked_until date');
    await runner.query('ALTER TABLE job_survey ADD sample integer');
    await runner.query('ALTER TABLE job_survey ADD revision integer NOT NULL DEFAULT 1');
    await runner.query('ALTER TABLE job_survey ALTER revision DROP DEFAULT');
    await runner.query('ALTER TABLE job_survey ADD series_id uuid');
    await runner.query('UPDATE job_survey SET series_id = id');
    await runner.query('ALTER TABLE job_survey ALTER series_id SET NOT NULL');
    await runner.query('ALTER TABLE job_survey ADD corrects_id uuid');
    await runner.query('ALTER TABLE job_survey ADD corrected_by_id uuid');
    await runner.query('CREATE UNIQUE INDEX job_survey_revision ON job_survey (series_id, revision)');
    await runner.query('CREATE INDEX job_survey_of_institution ON job_survey (institution_id, recorded_at, id)');
    await runner.query('CREATE INDEX job_survey_newest ON job_survey (recorded_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX job_survey_revision');
    await runner.query('DROP INDEX job_survey_of_institution');
    await runner.query('DROP INDEX job_survey_newest');
    await runner.query('ALTER TABLE job_survey DROP method');
    await runner.query('ALTER TABLE job_survey DROP asked_from');
    await runner.query('ALTER TABLE job_survey DROP asked_until');
    await runner.query('ALTER TABLE job_survey DROP sample');
    await runner.query('ALTER TABLE job_survey DROP revision');
    await runner.query('ALTER TABLE job_survey DROP series_id');
    await runner.query('ALTER TABLE job_survey DROP corrects_id');
    await runner.query('ALTER TABLE job_survey DROP corrected_by_id');
  }
}
