import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A version says what its item examines, so that live items are counted from one index; the key keeps both alike. */
export class VersionPlace1767225800072 implements MigrationInterface {
  readonly name = 'VersionPlace1767225800072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE item_version ADD edition text, ADD occupation_code text, ADD level text');
    await runner.query(
      `UPDATE item_version v SET edition = i.edition, occupation_code = i.occupation_code, level = i.level
       FROM item i WHERE i.id = v.item_id`,
    );
    await runner.query(
      `ALTER TABLE item_version ALTER edition SET NOT NULL, ALTER occupation_code SET NOT NULL, ALTER level SET NOT NULL`,
    );
    await runner.query('CREATE UNIQUE INDEX item_place ON item (id, edition, occupation_code, level)');
    await runner.query(
      `ALTER TABLE item_version DROP CONSTRAINT item_version_item, ADD CONSTRAINT item_version_item
       FOREIGN KEY (item_id, edition, occupation_code, level) REFERENCES item (id, edition, occupation_code, level)`,
    );
    await runner.query(
      `CREATE INDEX item_version_live_place ON item_version (edition, occupation_code, level, function, work_content)
       WHERE state = 'LIVE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX item_version_live_place');
    await runner.query(
      `ALTER TABLE item_version DROP CONSTRAINT item_version_item, ADD CONSTRAINT item_version_item
       FOREIGN KEY (item_id) REFERENCES item (id)`,
    );
    await runner.query('DROP INDEX item_place');
    await runner.query('ALTER TABLE item_version DROP edition, DROP occupation_code, DROP level');
  }
}
