import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEVELS = `'["APPRENTICE", "L5", "L4", "L3", "L2", "L1", "SPECIAL_GRADE", "CHIEF"]'::jsonb`;

/**
 * What the roles require, how long their cards are valid and when they may be renewed, as rows with the day from which
 * they hold: an examiner serves up to level 3 and has level 3 or a middle title; a senior examiner has level 1 or a
 * senior title and a year as examiner. The ninety days before its end in which a card may be renewed are a proposal.
 */
export class Roles1767225800001 implements MigrationInterface {
  readonly name = 'Roles1767225800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_term RENAME TO role_term_before');
    await runner.query('ALTER TABLE role_term_before RENAME CONSTRAINT role_term_pkey TO role_term_before_pkey');
    await runner.query(`
      CREATE TABLE role_term (
        id uuid NOT NULL CONSTRAINT role_term_pkey PRIMARY KEY,
        role text NOT NULL,
        years integer NOT NULL,
        renewal_days integer NOT NULL,
        levels jsonb NOT NULL,
        valid_from date NOT NULL,
        CONSTRAINT role_term_years CHECK (years > 0 AND renewal_days >= 0))`);
    await runner.query('CREATE UNIQUE INDEX role_term_from ON role_term (role, valid_from)');
    await runner.query(`
      INSERT INTO role_term SELECT md5('role_term ' || role)::uuid, role, years, 90,
        CASE role WHEN 'EXAMINER' THEN '["APPRENTICE", "L5", "L4", "L3"]'::jsonb ELSE ${LEVELS} END, '2023-03-06'
      FROM role_term_before`);
    await runner.query('DROP TABLE role_term_before');
    await runner.query(`
      CREATE TABLE role_requirement (
        id uuid NOT NULL CONSTRAINT role_requirement_pkey PRIMARY KEY,
        role text NOT NULL,
        kind text NOT NULL CONSTRAINT role_requirement_kind CHECK (kind IN ('STANDING', 'EXPERIENCE', 'PRACTICE')),
        minimum_level text,
        minimum_title text,
        experience_role text,
        years integer,
        valid_from date NOT NULL,
        valid_until date)`);
    await runner.query('CREATE INDEX role_requirement_of_role ON role_requirement (role, valid_from, id)');
    await runner.query(`
      INSERT INTO role_requirement VALUES
        (md5('examiner standing')::uuid, 'EXAMINER', 'STANDING', 'L3', 'MIDDLE', NULL, NULL, '2023-03-06', NULL),
        (md5('senior examiner standing')::uuid, 'SENIOR_EXAMINER', 'STANDING', 'L1', 'SENIOR', NULL, NULL, '2023-03-06', NULL),
        (md5('senior examiner experience')::uuid, 'SENIOR_EXAMINER', 'EXPERIENCE', NULL, NULL, 'EXAMINER', 1, '2023-03-06', NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE role_requirement');
    await runner.query('ALTER TABLE role_term RENAME TO role_term_after');
    await runner.query('ALTER TABLE role_term_after RENAME CONSTRAINT role_term_pkey TO role_term_after_pkey');
    await runner.query(`
      CREATE TABLE role_term (
        role text NOT NULL CONSTRAINT role_term_pkey PRIMARY KEY,
        years integer NOT NULL CONSTRAINT role_term_years CHECK (years > 0))`);
    await runner.query(
      'INSERT INTO role_term SELECT DISTINCT ON (role) role, years FROM role_term_after ORDER BY role, valid_from DESC',
    );
    await runner.query('DROP TABLE role_term_after');
  }
}
