import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log. Each row's hash is SHA-256 over the hash before it, its position and its content, each on a line; the head
 * stands apart, so that rows missing at the end are noticed. Whoever appends holds the head until the commit.
 */
export class Audit1767225600012 implements MigrationInterface {
  readonly name = 'Audit1767225600012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        position bigint NOT NULL CONSTRAINT audit_entry_pkey PRIMARY KEY,
        content text NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL)`);
    await runner.query(`
      CREATE TABLE audit_head (
        single boolean NOT NULL CONSTRAINT audit_head_pkey PRIMARY KEY CONSTRAINT audit_head_single CHECK (single),
        position bigint NOT NULL,
        hash text NOT NULL)`);
    await runner.query(`INSERT INTO audit_head VALUES (true, 0, repeat('0', 64))`);
    await runner.query(`
      CREATE FUNCTION audit_append(contents text[]) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
          head public.audit_head;
          written text;
          next_hash text;
        BEGIN
          SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
          FOREACH written IN ARRAY contents LOOP
            next_hash := encode(sha256(convert_to(
              concat_ws(E'\\n', head.hash, (head.position + 1)::text, written), 'UTF8')), 'hex');
            INSERT INTO audit_entry VALUES (head.position + 1, written, head.hash, next_hash);
            head.position := head.position + 1;
            head.hash := next_hash;
            UPDATE audit_head SET position = head.position, hash = head.hash;
          END LOOP;
        END $$`);
    await runner.query(`
      CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the audit log can only be added to'; END $$`);
    await runner.query(`
      CREATE FUNCTION audit_head_moves() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.position = OLD.position + 1 AND EXISTS (
            SELECT FROM audit_entry WHERE position = NEW.position AND hash = NEW.hash AND previous_hash = OLD.hash
          ) THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'the head of the audit log follows its entries';
        END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
      FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()`);
    await runner.query(`
      CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head
      FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()`);
    await runner.query(`
      CREATE TRIGGER audit_head_moves BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_head_moves()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_head');
    await runner.query('DROP TABLE audit_entry');
    await runner.query('DROP FUNCTION audit_append(text[])');
    await runner.query('DROP FUNCTION audit_head_moves()');
    await runner.query('DROP FUNCTION audit_refuse()');
  }
}
