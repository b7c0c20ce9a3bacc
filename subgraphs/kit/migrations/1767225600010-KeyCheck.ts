import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which keys a wrong key is noticed. */
export class KeyCheck1767225600010 implements MigrationInterface {
  readonly name = 'KeyCheck1767225600010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE key_check (name text NOT NULL CONSTRAINT key_check_pkey PRIMARY KEY, value text NOT NULL)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE key_check');
  }
}
