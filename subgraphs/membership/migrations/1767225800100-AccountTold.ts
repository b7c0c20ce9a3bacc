import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever changes a role, by which mutation or by hand, tells whose role it is, so that a gateway forgets what it
 * remembers of them. It is told at the end of the transaction, as everything is that goes into the outbox: by then
 * all rows are locked, and the outbox's lock, which is that of `kit/outbox.ts`, comes last.
 */
export class AccountTold1767225800100 implements MigrationInterface {
  readonly name = 'AccountTold1767225800100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION tell_account() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(4104002);
        INSERT INTO outbox (topic, entity_id, payload)
        SELECT 'account', id, jsonb_build_object('issuer', issuer, 'subject', subject) FROM account
        WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.account_id ELSE NEW.account_id END;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER role_grant_told AFTER INSERT OR UPDATE OR DELETE ON role_grant
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tell_account()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER role_grant_told ON role_grant');
    await runner.query('DROP FUNCTION tell_account');
  }
}
