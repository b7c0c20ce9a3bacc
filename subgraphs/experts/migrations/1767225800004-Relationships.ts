import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Relationships that may recuse an expert. */
export class Relationships1767225800004 implements MigrationInterface {
  readonly name = 'Relationships1767225800004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE relationship_declaration (
        id uuid NOT NULL CONSTRAINT relationship_declaration_pkey PRIMARY KEY,
        expert_id uuid NOT NULL CONSTRAINT relationship_declaration_expert REFERENCES expert (id),
        kind text NOT NULL,
        institution_id uuid,
        candidate_id uuid,
        other_expert_id uuid CONSTRAINT relationship_declaration_other REFERENCES expert (id),
        valid_from date NOT NULL,
        valid_until date,
        note text,
        declared_at timestamptz(3) NOT NULL,
        CONSTRAINT relationship_declaration_target
          CHECK (num_nonnulls(institution_id, candidate_id, other_expert_id) = 1),
        CONSTRAINT relationship_declaration_period CHECK (valid_until >= valid_from))`);
    await runner.query(
      'CREATE INDEX relationship_declaration_of_expert ON relationship_declaration (expert_id, declared_at, id)',
    );
    await runner.query('CREATE INDEX relationship_declaration_of_other ON relationship_declaration (other_expert_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE relationship_declaration');
  }
}
