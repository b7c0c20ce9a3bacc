import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programs that ask in their own name, what they have registered, and how often what was used; a client is told as a role is. */
export class ApiClient1767225800101 implements MigrationInterface {
  readonly name = 'ApiClient1767225800101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_client (
        id uuid NOT NULL CONSTRAINT api_client_pkey PRIMARY KEY,
        institution_id uuid NOT NULL CONSTRAINT api_client_institution REFERENCES institution (id),
        names jsonb NOT NULL,
        issuer text NOT NULL,
        subject text NOT NULL,
        scopes jsonb NOT NULL,
        safelist_only boolean NOT NULL,
        budget integer,
        rate integer,
        contact_sealed text NOT NULL,
        state text NOT NULL CONSTRAINT api_client_state
          CHECK (state IN ('REQUESTED', 'APPROVED', 'REJECTED', 'SUSPENDED', 'REVOKED')),
        valid_until date NOT NULL)`);
    await runner.query(
      `CREATE UNIQUE INDEX api_client_account ON api_client (issuer, subject)
       WHERE state IN ('REQUESTED', 'APPROVED', 'SUSPENDED')`,
    );
    await runner.query('CREATE INDEX api_client_of_institution ON api_client (institution_id, id)');
    await runner.query(`
      CREATE TABLE api_client_operation (
        id uuid NOT NULL CONSTRAINT api_client_operation_pkey PRIMARY KEY,
        client_id uuid NOT NULL CONSTRAINT api_client_operation_client REFERENCES api_client (id),
        name text NOT NULL,
        sha256 text NOT NULL,
        text text NOT NULL,
        approved_at timestamptz(3))`);
    await runner.query('CREATE UNIQUE INDEX api_client_operation_once ON api_client_operation (client_id, sha256)');
    await runner.query('CREATE INDEX api_client_operation_of_client ON api_client_operation (client_id, id)');
    await this.telling(runner);
    await this.usage(runner);
  }

  private async telling(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_api_client() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(4104002);
        INSERT INTO outbox (topic, entity_id, payload)
        SELECT 'account', id, jsonb_build_object('issuer', issuer, 'subject', subject) FROM api_client
        WHERE id = CASE TG_TABLE_NAME WHEN 'api_client' THEN (to_jsonb(NEW) ->> 'id')::uuid
                   ELSE (to_jsonb(NEW) ->> 'client_id')::uuid END;
        RETURN NULL;
      END $$`);
    for (const table of ['api_client', 'api_client_operation']) {
      await runner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_told AFTER INSERT OR UPDATE ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_api_client()`);
    }
  }

  private async usage(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE usage_by_day (
        id uuid NOT NULL CONSTRAINT usage_by_day_pkey PRIMARY KEY,
        day date NOT NULL,
        caller text NOT NULL,
        client_id text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        sha256 text NOT NULL,
        count integer NOT NULL)`);
    await runner.query(
      'CREATE UNIQUE INDEX usage_by_day_once ON usage_by_day (day, caller, client_id, kind, name, sha256)',
    );
    await runner.query('CREATE INDEX usage_by_day_latest ON usage_by_day (day, id)');
    await runner.query('CREATE INDEX usage_by_day_of_name ON usage_by_day (kind, name, day)');
    await runner.query(`
      CREATE TABLE usage_batch (
        id uuid NOT NULL CONSTRAINT usage_batch_pkey PRIMARY KEY,
        at timestamptz(3) NOT NULL)`);
    await runner.query('CREATE INDEX usage_batch_by_age ON usage_batch (at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['usage_batch', 'usage_by_day', 'api_client_operation', 'api_client']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query('DROP FUNCTION tell_api_client');
  }
}
