import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Few members hold nearly all examinations, so that PostgreSQL expects hundreds of anybody, and would look for them
 * in the order of all examinations: for the many who hold none, through every one of them.
 */
export class PlansOfHosts1767225800090 implements MigrationInterface {
  readonly name = 'PlansOfHosts1767225800090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exam_plan ALTER host_id SET (n_distinct = -0.05)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exam_plan ALTER host_id RESET (n_distinct)');
  }
}
