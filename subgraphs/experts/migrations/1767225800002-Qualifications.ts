import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Qualifications with their evidence, and the certificates that certification has told. */
export class Qualifications1767225800002 implements MigrationInterface {
  readonly name = 'Qualifications1767225800002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE qualification (
        id uuid NOT NULL CONSTRAINT qualification_pkey PRIMARY KEY,
        expert_id uuid NOT NULL CONSTRAINT qualification_expert REFERENCES expert (id),
        kind text NOT NULL,
        skill_level text,
        title text,
        degree text,
        years integer,
        certificate_number text,
        attested_by text,
        obtained_on date,
        state text NOT NULL CONSTRAINT qualification_state CHECK (state IN
          ('DECLARED', 'VERIFIED', 'REJECTED', 'REFUTED')),
        declared_at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX qualification_of_expert ON qualification (expert_id, declared_at, id)');
    await runner.query('CREATE INDEX qualification_newest ON qualification (declared_at, id)');
    await runner.query('CREATE INDEX qualification_of_state ON qualification (state, declared_at, id)');
    await runner.query(
      `CREATE UNIQUE INDEX qualification_certificate ON qualification (certificate_number)
       WHERE state IN ('DECLARED', 'VERIFIED')`,
    );
    await runner.query(`
      CREATE TABLE known_certificate (
        id uuid NOT NULL CONSTRAINT known_certificate_pkey PRIMARY KEY,
        version bigint NOT NULL,
        number text,
        state text NOT NULL,
        level text NOT NULL)`);
    await runner.query('CREATE INDEX known_certificate_number ON known_certificate (number)');
    // What experts of before declared at their registration counted as verified, and goes on counting.
    await runner.query(`
      INSERT INTO qualification (id, expert_id, kind, skill_level, title, state, declared_at)
      SELECT md5('level ' || id)::uuid, id, 'SKILL_LEVEL', skill_level, NULL, 'VERIFIED', now() FROM expert
      WHERE skill_level IS NOT NULL
      UNION ALL SELECT md5('title ' || id)::uuid, id, 'TITLE', NULL, title, 'VERIFIED', now() FROM expert
      WHERE title <> 'NONE'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_certificate');
    await runner.query('DROP TABLE qualification');
  }
}
