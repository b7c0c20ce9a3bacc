import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms of roles and limits of panels keep their last day, as all rules do. */
export class RulePeriods1767225800081 implements MigrationInterface {
  readonly name = 'RulePeriods1767225800081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_term ADD valid_until date');
    await runner.query(`
      UPDATE role_term r SET valid_until = (SELECT min(next.valid_from) - 1 FROM role_term next
        WHERE next.valid_from > r.valid_from AND next.role = r.role)`);
    await runner.query('ALTER TABLE panel_rule ADD valid_until date');
    await runner.query(`
      UPDATE panel_rule r SET valid_until = (SELECT min(next.valid_from) - 1 FROM panel_rule next
        WHERE next.valid_from > r.valid_from AND next."limit" = r."limit")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_term DROP valid_until');
    await runner.query('ALTER TABLE panel_rule DROP valid_until');
  }
}
