import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every subgraph's database needs: the pinyin order, search by any two characters, the outbox, the
 * receiver's cursors and the idempotency keys.
 *
 * Search does not use pg_trgm: a two-character name has no whole trigram, and under some server locales it
 * finds no Chinese at all. `search_grams` gives every character and every pair of neighbours, folded to lower
 * case without accents by rules that do not depend on the server's locale. It names its schema, since PostgreSQL
 * builds indexes with an empty search path from version 17 on; OFFSET 0 keeps it from folding once for each character.
 */
export class Kit1767225600000 implements MigrationInterface {
  readonly name = 'Kit1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE COLLATION zh_pinyin (provider = icu, locale = 'zh-u-co-pinyin')`);
    await runner.query(`
      CREATE FUNCTION search_fold(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT lower(regexp_replace(normalize(input, NFKD), '[\\u0300-\\u036f]', '', 'g') COLLATE "und-x-icu")
      $$`);
    await runner.query(`
      CREATE FUNCTION search_grams(input text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 1000 AS $$
        SELECT coalesce(array_agg(DISTINCT substr(folded, at, size)), '{}')
        FROM (SELECT public.search_fold(input) AS folded OFFSET 0) f,
             generate_series(1, length(folded)) AS at, generate_series(1, 2) AS size
        WHERE at + size - 1 <= length(folded)
      $$`);
    await runner.query(`
      CREATE FUNCTION localized_text(names jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT concat_ws(E'\n', names->>'zhHans', names->>'zhHant', names->>'pt', names->>'en')
      $$`);
    await runner.query(`
      CREATE FUNCTION localized_name(names jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT coalesce(names->>'zhHans', names->>'zhHant', names->>'pt', names->>'en', '')
      $$`);
    await runner.query(`
      CREATE TABLE transition (
        id uuid NOT NULL,
        entity_type text NOT NULL,
        entity_id uuid NOT NULL,
        action text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        reason text,
        account text NOT NULL,
        at timestamptz(3) NOT NULL,
        CONSTRAINT transition_pkey PRIMARY KEY (id))`);
    await runner.query('CREATE INDEX transition_of_entity ON transition (entity_id, id)');
    await runner.query(`
      CREATE TABLE seeding (
        scale text NOT NULL,
        finished_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT seeding_pkey PRIMARY KEY (scale))`);
    await runner.query(`
      CREATE TABLE outbox (
        position bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        topic text NOT NULL,
        entity_id text NOT NULL,
        payload jsonb NOT NULL,
        recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT outbox_pkey PRIMARY KEY (position))`);
    await runner.query(`
      CREATE TABLE inbox_cursor (
        source text NOT NULL,
        position bigint NOT NULL,
        stream_sequence bigint NOT NULL DEFAULT 0,
        CONSTRAINT inbox_cursor_pkey PRIMARY KEY (source))`);
    await runner.query(`
      CREATE TABLE idempotency_key (
        account text NOT NULL,
        key text NOT NULL,
        operation text NOT NULL,
        input_hash text NOT NULL,
        result_type text,
        result_id uuid,
        recorded_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (account, key))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
    await runner.query('DROP TABLE inbox_cursor');
    await runner.query('DROP TABLE outbox');
    await runner.query('DROP TABLE seeding');
    await runner.query('DROP TABLE transition');
    await runner.query('DROP FUNCTION localized_name(jsonb)');
    await runner.query('DROP FUNCTION localized_text(jsonb)');
    await runner.query('DROP FUNCTION search_grams(text)');
    await runner.query('DROP FUNCTION search_fold(text)');
    await runner.query('DROP COLLATION zh_pinyin');
  }
}
