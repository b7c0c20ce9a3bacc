import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reasons of categories for what ends certificates, and the orders in which certificates are searched. */
export class Certificate1767225800005 implements MigrationInterface {
  readonly name = 'Certificate1767225800005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificate_reason (
        id uuid NOT NULL CONSTRAINT certificate_reason_pkey PRIMARY KEY,
        action text NOT NULL,
        code text NOT NULL,
        names jsonb NOT NULL,
        valid_from date NOT NULL,
        valid_until date,
        CONSTRAINT certificate_reason_action CHECK (action IN ('REVOKE', 'REPLACE')))`);
    await runner.query(
      `CREATE UNIQUE INDEX certificate_reason_open ON certificate_reason (action, code) WHERE valid_until IS NULL`,
    );
    await runner.query(`
      INSERT INTO certificate_reason (id, action, code, names, valid_from, valid_until) VALUES
        ('af181484-46f1-5d8e-872d-602fafa86933', 'REPLACE', 'LOST', '{"zhHans": "遗失", "zhHant": "遺失", "pt": "Extraviado", "en": "Lost"}', '2023-03-06', NULL),
        ('e0cef640-743a-528b-a3e0-e24b3e4b5658', 'REPLACE', 'DAMAGED', '{"zhHans": "损坏", "zhHant": "損壞", "pt": "Danificado", "en": "Damaged"}', '2023-03-06', NULL),
        ('8309c515-d240-5eae-970b-ee7c3ccdbc0d', 'REPLACE', 'NAME_CHANGED', '{"zhHans": "姓名变更", "zhHant": "姓名變更", "pt": "Mudança de nome", "en": "Name changed"}', '2023-03-06', NULL),
        ('68d1b3e9-d72f-5b2c-bb1f-191edbe0ccbe', 'REPLACE', 'ERROR', '{"zhHans": "信息有误", "zhHant": "資料有誤", "pt": "Erro", "en": "Error"}', '2023-03-06', NULL),
        ('68c0c7c4-f68f-59f6-9be0-7391f4e97de0', 'REVOKE', 'FRAUD', '{"zhHans": "弄虚作假", "zhHant": "弄虛作假", "pt": "Fraude", "en": "Fraud"}', '2023-03-06', NULL),
        ('21a89470-2aff-5f59-8753-93e61bc6ced1', 'REVOKE', 'ERROR', '{"zhHans": "错误颁发", "zhHant": "錯誤頒發", "pt": "Emitido por erro", "en": "Issued in error"}', '2023-03-06', NULL)`);
    await runner.query(
      `ALTER TABLE certificate ADD COLUMN ended_for_id uuid CONSTRAINT certificate_ended_for REFERENCES certificate_reason (id)`,
    );
    await runner.query(`CREATE INDEX certificate_newest ON certificate (issued_on, id)`);
    await runner.query(`CREATE INDEX certificate_of_institution ON certificate (institution_id, issued_on, id)`);
    await runner.query(`CREATE INDEX certificate_of_level ON certificate (edition, code, level, issued_on, id)`);
    await runner.query(`CREATE INDEX certificate_of_candidate ON certificate (candidate_id, issued_on, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX certificate_of_candidate`);
    await runner.query(`DROP INDEX certificate_of_level`);
    await runner.query(`DROP INDEX certificate_of_institution`);
    await runner.query(`DROP INDEX certificate_newest`);
    await runner.query(`ALTER TABLE certificate DROP COLUMN ended_for_id`);
    await runner.query(`DROP TABLE certificate_reason`);
  }
}
