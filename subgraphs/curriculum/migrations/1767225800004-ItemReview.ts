import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Further kinds of questions, reviews by two people, and translations. */
export class ItemReview1767225800004 implements MigrationInterface {
  readonly name = 'ItemReview1767225800004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE item ADD author_expert_id uuid');
    await runner.query('CREATE UNIQUE INDEX item_current_version ON item (current_version_id)');
    await runner.query('ALTER TABLE item_version ADD numeric_answer jsonb');
    await runner.query('ALTER TABLE item_version ADD scoring_sheet jsonb');
    await runner.query('ALTER TABLE item_version ADD review_round integer NOT NULL DEFAULT 1');
    await runner.query('ALTER TABLE item_version ALTER review_round DROP DEFAULT');
    await runner.query('CREATE INDEX item_of_author ON item (author_expert_id, code)');
    await runner.query('CREATE INDEX item_version_of_cell ON item_version (function, work_content, state)');
    await runner.query(`CREATE UNIQUE INDEX item_version_live ON item_version (item_id) WHERE state = 'LIVE'`);
    await runner.query(
      'CREATE INDEX item_version_search ON item_version USING gin (search_grams(localized_text(stem)))',
    );
    await runner.query(`
      CREATE TABLE item_review (
        id uuid NOT NULL,
        item_version_id uuid NOT NULL,
        round integer NOT NULL,
        reviewer text NOT NULL,
        verdict text NOT NULL,
        comment text,
        reviewed_at timestamptz(3) NOT NULL,
        CONSTRAINT item_review_verdict CHECK (verdict IN ('APPROVE', 'OBJECT')),
        CONSTRAINT item_review_item_version FOREIGN KEY (item_version_id) REFERENCES item_version (id),
        CONSTRAINT item_review_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE UNIQUE INDEX item_review_once ON item_review (item_version_id, round, reviewer)');
    await runner.query(`
      CREATE TABLE item_translation (
        id uuid NOT NULL,
        item_version_id uuid NOT NULL,
        language text NOT NULL,
        stem text NOT NULL,
        options jsonb NOT NULL,
        state text NOT NULL,
        translator text NOT NULL,
        CONSTRAINT item_translation_state CHECK (state IN ('REVIEW', 'RETURNED', 'APPROVED')),
        CONSTRAINT item_translation_item_version FOREIGN KEY (item_version_id) REFERENCES item_version (id),
        CONSTRAINT item_translation_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE UNIQUE INDEX item_translation_language ON item_translation (item_version_id, language)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE item_translation');
    await runner.query('DROP TABLE item_review');
    await runner.query('DROP INDEX item_version_search');
    await runner.query('DROP INDEX item_of_author');
    await runner.query('DROP INDEX item_version_of_cell');
    await runner.query('DROP INDEX item_version_live');
    await runner.query('ALTER TABLE item_version DROP review_round');
    await runner.query('ALTER TABLE item_version DROP scoring_sheet');
    await runner.query('ALTER TABLE item_version DROP numeric_answer');
    await runner.query('DROP INDEX item_current_version');
    await runner.query('ALTER TABLE item DROP author_expert_id');
  }
}
