import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away, and who is related to an institution, is looked up once for a panel, not for each expert of the pool. */
export class PanelFacts1767225800091 implements MigrationInterface {
  readonly name = 'PanelFacts1767225800091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX relationship_declaration_of_institution ON relationship_declaration (institution_id)',
    );
    await runner.query(
      `CREATE INDEX availability_away ON availability (valid_until) WHERE kind = 'UNAVAILABLE' AND NOT withdrawn`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX availability_away');
    await runner.query('DROP INDEX relationship_declaration_of_institution');
  }
}
