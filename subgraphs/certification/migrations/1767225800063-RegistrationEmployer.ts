import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an institution employs or trained somebody else who takes an examination is found without reading them all. */
export class RegistrationEmployer1767225800063 implements MigrationInterface {
  readonly name = 'RegistrationEmployer1767225800063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX registration_of_employer ON registration (exam_plan_id, employer_id)');
    await runner.query('CREATE INDEX registration_of_trainer ON registration (exam_plan_id, trained_by_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX registration_of_trainer');
    await runner.query('DROP INDEX registration_of_employer');
  }
}
