import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Appointments that can be renewed before they end: one nomination at a time, and no two appointments of the same
 * expert, role and occupation with a day in common. btree_gist compares the ids in the constraint that sees to it.
 */
export class AppointmentTerms1767225800003 implements MigrationInterface {
  readonly name = 'AppointmentTerms1767225800003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(`
      ALTER TABLE appointment ADD COLUMN levels jsonb, ADD COLUMN renewal boolean NOT NULL DEFAULT false,
        ADD COLUMN evidence_id uuid CONSTRAINT appointment_evidence REFERENCES qualification (id)`);
    await runner.query(`
      UPDATE appointment a SET levels = (SELECT t.levels FROM role_term t WHERE t.role = a.role ORDER BY valid_from LIMIT 1)`);
    await runner.query('ALTER TABLE appointment ALTER COLUMN levels SET NOT NULL, ALTER COLUMN renewal DROP DEFAULT');
    await runner.query('DROP INDEX appointment_open');
    await runner.query(
      `CREATE UNIQUE INDEX appointment_pending ON appointment (expert_id, role, edition, code)
       WHERE state IN ('NOMINATED', 'VETTED')`,
    );
    await runner.query(`
      ALTER TABLE appointment ADD CONSTRAINT appointment_once EXCLUDE USING gist (expert_id WITH =, role WITH =,
        edition WITH =, code WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
        WHERE (state IN ('ACTIVE', 'SUSPENDED'))`);
    await runner.query(
      `CREATE INDEX appointment_by_role ON appointment (role, valid_until, expert_id) WHERE state = 'ACTIVE'`,
    );
    await runner.query('CREATE INDEX appointment_newest ON appointment (created_at, id)');
    await runner.query('CREATE INDEX appointment_of_state ON appointment (state, created_at, id)');
    await runner.query(
      `CREATE INDEX appointment_expiry_order ON appointment ((coalesce(valid_until, 'infinity'::date)), id)`,
    );
    await runner.query('CREATE INDEX appointment_of_evidence ON appointment (evidence_id)');
    await runner.query(`
      CREATE TABLE appointment_expiry (
        id uuid NOT NULL CONSTRAINT appointment_expiry_pkey PRIMARY KEY,
        before date NOT NULL,
        expired integer NOT NULL,
        remaining integer NOT NULL,
        done_at timestamptz(3) NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE appointment_expiry');
    for (const index of ['of_evidence', 'expiry_order', 'of_state', 'newest', 'by_role', 'pending']) {
      await runner.query(`DROP INDEX appointment_${index}`);
    }
    await runner.query('ALTER TABLE appointment DROP CONSTRAINT appointment_once');
    await runner.query(
      `CREATE UNIQUE INDEX appointment_open ON appointment (expert_id, role, edition, code)
       WHERE state IN ('NOMINATED', 'VETTED', 'ACTIVE', 'SUSPENDED')`,
    );
    await runner.query('ALTER TABLE appointment DROP COLUMN levels, DROP COLUMN renewal, DROP COLUMN evidence_id');
    await runner.query('DROP EXTENSION IF EXISTS btree_gist');
  }
}
