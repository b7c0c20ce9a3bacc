import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which expert wrote, translated and reviewed, so that one who has two accounts is told to be one. */
export class ReviewerExpert1767225800052 implements MigrationInterface {
  readonly name = 'ReviewerExpert1767225800052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE item_version ADD COLUMN author_expert_id uuid');
    await runner.query(`
      UPDATE item_version v SET author_expert_id = i.author_expert_id FROM item i
      WHERE i.id = v.item_id AND v.number = 1 AND i.author_expert_id IS NOT NULL`);
    await runner.query('ALTER TABLE item_review ADD COLUMN reviewer_expert_id uuid');
    await runner.query('ALTER TABLE item_translation ADD COLUMN translator_expert_id uuid');
    await runner.query('ALTER TABLE form ADD COLUMN author_expert_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE form DROP COLUMN author_expert_id');
    await runner.query('ALTER TABLE item_translation DROP COLUMN translator_expert_id');
    await runner.query('ALTER TABLE item_review DROP COLUMN reviewer_expert_id');
    await runner.query('ALTER TABLE item_version DROP COLUMN author_expert_id');
  }
}
