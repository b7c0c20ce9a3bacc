import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which basis identities may cross a border. */
export class CrossBorderBasis1767225800009 implements MigrationInterface {
  readonly name = 'CrossBorderBasis1767225800009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cross_border_basis (
        id uuid NOT NULL CONSTRAINT cross_border_basis_pkey PRIMARY KEY,
        from_jurisdiction text NOT NULL,
        to_jurisdiction text NOT NULL,
        contract_reference text NOT NULL,
        filing_number text NOT NULL,
        purpose text NOT NULL,
        consent text NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        CONSTRAINT cross_border_basis_crosses CHECK (from_jurisdiction <> to_jurisdiction))`);
    await runner.query(`CREATE UNIQUE INDEX cross_border_basis_filing ON cross_border_basis (filing_number)`);
    await runner.query(`CREATE INDEX cross_border_basis_newest ON cross_border_basis (valid_from, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE cross_border_basis`);
  }
}
