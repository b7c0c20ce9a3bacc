import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of the first certificate, which its replacements keep; certificates are counted in its month. */
export class CertifiedOn1767225800041 implements MigrationInterface {
  readonly name = 'CertifiedOn1767225800041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE certificate ADD COLUMN certified_on date');
    await runner.query(`
      WITH RECURSIVE chain (id, certified_on) AS (
        SELECT id, issued_on FROM certificate WHERE replaces_id IS NULL
        UNION ALL SELECT c.id, chain.certified_on FROM certificate c JOIN chain ON c.replaces_id = chain.id)
      UPDATE certificate c SET certified_on = chain.certified_on FROM chain WHERE chain.id = c.id`);
    await recount(runner, 'certified_on');
  }

  async down(runner: QueryRunner): Promise<void> {
    await recount(runner, 'issued_on');
    await runner.query('ALTER TABLE certificate DROP COLUMN certified_on');
  }
}

async function recount(runner: QueryRunner, day: 'certified_on' | 'issued_on'): Promise<void> {
  await runner.query('DELETE FROM certificate_tally');
  await runner.query(`
    INSERT INTO certificate_tally (institution_id, edition, code, level, jurisdiction, month, kind, issued, revoked, issued_together)
      SELECT institution_id, edition, code, level, jurisdiction, date_trunc('month', ${day})::date, kind, count(*),
        count(*) FILTER (WHERE state IN ('REVOKED', 'REPLACED')), count(*) FILTER (WHERE issued_together)
      FROM certificate WHERE ${day} IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7`);
}
