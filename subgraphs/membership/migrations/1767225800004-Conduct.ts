import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The code of conduct and the self-discipline pact in versions, and who accepted which. */
export class Conduct1767225800004 implements MigrationInterface {
  readonly name = 'Conduct1767225800004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE code_of_conduct_version (
        id uuid NOT NULL CONSTRAINT code_of_conduct_version_pkey PRIMARY KEY,
        kind text NOT NULL,
        number integer NOT NULL,
        state text NOT NULL
          CONSTRAINT code_of_conduct_version_state CHECK (state IN ('DRAFT', 'ADOPTED', 'DROPPED')),
        titles jsonb NOT NULL,
        texts jsonb,
        document_reference text,
        in_force_from date,
        resolution_id uuid CONSTRAINT code_of_conduct_version_resolution REFERENCES resolution (id))`);
    await runner.query('CREATE UNIQUE INDEX code_of_conduct_version_number ON code_of_conduct_version (kind, number)');
    await runner.query(
      `CREATE UNIQUE INDEX code_of_conduct_version_day ON code_of_conduct_version (kind, in_force_from)
       WHERE state = 'ADOPTED'`,
    );
    await runner.query(`
      CREATE TABLE adherence (
        id uuid NOT NULL CONSTRAINT adherence_pkey PRIMARY KEY,
        institution_id uuid NOT NULL CONSTRAINT adherence_institution REFERENCES institution (id),
        version_id uuid NOT NULL CONSTRAINT adherence_version REFERENCES code_of_conduct_version (id),
        adhered_on date NOT NULL,
        signatory text,
        account text NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX adherence_once ON adherence (version_id, institution_id)');
    await runner.query('CREATE INDEX adherence_of_institution ON adherence (institution_id, adhered_on, id)');
    await runner.query('CREATE INDEX adherence_of_version ON adherence (version_id, adhered_on, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE adherence');
    await runner.query('DROP TABLE code_of_conduct_version');
  }
}
