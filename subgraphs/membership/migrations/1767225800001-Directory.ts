import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts, days of effect and mergers of members; first days of roles, and the lists that the office asks for. */
export class Directory1767225800001 implements MigrationInterface {
  readonly name = 'Directory1767225800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE institution
        ADD COLUMN contact jsonb,
        ADD COLUMN standing_since date,
        ADD COLUMN merged_into_id uuid CONSTRAINT institution_merger REFERENCES institution (id),
        ADD COLUMN merged_on date`);
    await runner.query(
      `CREATE INDEX institution_merged_into ON institution
         (merged_into_id, (localized_name(names) COLLATE zh_pinyin), id) WHERE merged_into_id IS NOT NULL`,
    );
    await runner.query('ALTER TABLE role_grant ADD COLUMN valid_from date');
    await runner.query(`CREATE INDEX role_grant_by_expiry ON role_grant ((coalesce(valid_until, 'infinity')), id)`);
    await runner.query(
      'CREATE INDEX role_grant_of_institution ON role_grant (institution_id, id) WHERE institution_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX role_grant_of_institution');
    await runner.query('DROP INDEX role_grant_by_expiry');
    await runner.query('ALTER TABLE role_grant DROP COLUMN valid_from');
    await runner.query(
      'ALTER TABLE institution DROP COLUMN merged_on, DROP COLUMN merged_into_id, DROP COLUMN standing_since, DROP COLUMN contact',
    );
  }
}
