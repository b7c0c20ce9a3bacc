import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of consultations and limits of funding keep their last day, as all rules do. */
export class RulePeriods1767225800085 implements MigrationInterface {
  readonly name = 'RulePeriods1767225800085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consultation_rule ADD valid_until date');
    await runner.query(`
      UPDATE consultation_rule r SET valid_until = (SELECT min(next.valid_from) - 1 FROM consultation_rule next
        WHERE next.valid_from > r.valid_from)`);
    await runner.query('ALTER TABLE funding_limit ADD valid_until date');
    await runner.query(`
      UPDATE funding_limit r SET valid_until = (SELECT min(next.valid_from) - 1 FROM funding_limit next
        WHERE next.valid_from > r.valid_from)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consultation_rule DROP valid_until');
    await runner.query('ALTER TABLE funding_limit DROP valid_until');
  }
}
