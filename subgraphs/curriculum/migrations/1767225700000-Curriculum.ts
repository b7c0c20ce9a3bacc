import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dictionary of occupations, standards, surveys and the question bank. */
export class Curriculum1767225700000 implements MigrationInterface {
  readonly name = 'Curriculum1767225700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE occupation (
        edition text NOT NULL,
        code text NOT NULL CONSTRAINT occupation_code CHECK (code ~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$'),
        names jsonb NOT NULL,
        definition text,
        green boolean NOT NULL,
        digital boolean NOT NULL,
        one_exam_several_certificates boolean NOT NULL,
        assessed boolean NOT NULL,
        CONSTRAINT occupation_pkey PRIMARY KEY (edition, code))`);
    await runner.query(
      'CREATE INDEX occupation_by_name ON occupation ((localized_name(names) COLLATE zh_pinyin), edition, code)',
    );
    await runner.query('CREATE INDEX occupation_search ON occupation USING gin (search_grams(localized_text(names)))');
    await runner.query(`
      CREATE TABLE occupation_level (
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        rank integer NOT NULL,
        CONSTRAINT occupation_level_pkey PRIMARY KEY (edition, code, level))`);
    await runner.query(`
      CREATE TABLE standard_version (
        id uuid NOT NULL CONSTRAINT standard_version_pkey PRIMARY KEY,
        edition text NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        label text NOT NULL,
        state text NOT NULL CONSTRAINT standard_version_state CHECK (state IN
          ('DRAFT', 'REVIEW', 'CONSULTATION', 'IN_FORCE', 'SUPERSEDED')),
        provenance_note text NOT NULL,
        developed_by_id uuid,
        levels jsonb NOT NULL,
        weights jsonb NOT NULL,
        examination_rules jsonb NOT NULL,
        in_force_from date,
        created_at timestamptz(3) NOT NULL)`);
    await runner.query(
      `CREATE UNIQUE INDEX standard_version_in_force ON standard_version (edition, code) WHERE state = 'IN_FORCE'`,
    );
    await runner.query(
      'CREATE INDEX standard_version_of_occupation ON standard_version (edition, code, created_at, id)',
    );
    await runner.query(
      'CREATE INDEX standard_version_of_developer ON standard_version (developed_by_id, created_at, id)',
    );
    await runner.query(`
      CREATE TABLE job_survey (
        id uuid NOT NULL CONSTRAINT job_survey_pkey PRIMARY KEY,
        title text NOT NULL,
        institution_id uuid NOT NULL,
        year integer NOT NULL,
        respondents integer NOT NULL,
        recorded_at timestamptz(3) NOT NULL)`);
    await runner.query(`
      CREATE TABLE demand_figure (
        survey_id uuid NOT NULL CONSTRAINT demand_figure_survey REFERENCES job_survey (id),
        edition text NOT NULL,
        code text NOT NULL,
        level text NOT NULL,
        jurisdiction text NOT NULL,
        year integer NOT NULL,
        people integer NOT NULL,
        CONSTRAINT demand_figure_pkey PRIMARY KEY (survey_id, edition, code, level, jurisdiction))`);
    await runner.query(
      'CREATE INDEX demand_figure_newest ON demand_figure (edition, code, level, year DESC, jurisdiction, survey_id DESC)',
    );
    await runner.query(`
      CREATE TABLE item (
        id uuid NOT NULL CONSTRAINT item_pkey PRIMARY KEY,
        code text NOT NULL,
        edition text NOT NULL,
        occupation_code text NOT NULL,
        level text NOT NULL,
        current_version_id uuid NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX item_code ON item (code)');
    await runner.query('CREATE INDEX item_of_level ON item (edition, occupation_code, level, code)');
    await runner.query('CREATE SEQUENCE item_code_number');
    await runner.query(`
      CREATE TABLE item_version (
        id uuid NOT NULL CONSTRAINT item_version_pkey PRIMARY KEY,
        item_id uuid NOT NULL CONSTRAINT item_version_item REFERENCES item (id),
        number integer NOT NULL,
        state text NOT NULL CONSTRAINT item_version_state CHECK (state IN
          ('DRAFT', 'REVIEW', 'PILOT', 'LIVE', 'RESTING', 'RETIRED', 'COMPROMISED')),
        type text NOT NULL,
        function text NOT NULL,
        work_content text NOT NULL,
        stem jsonb NOT NULL,
        options jsonb NOT NULL,
        answer_keys jsonb NOT NULL,
        author text NOT NULL)`);
    await runner.query('CREATE UNIQUE INDEX item_version_number ON item_version (item_id, number)');
    await runner.query(`
      CREATE TABLE known_institution (
        id uuid NOT NULL CONSTRAINT known_institution_pkey PRIMARY KEY,
        version bigint NOT NULL,
        state text NOT NULL)`);
    await runner.query(`
      CREATE TABLE known_jurisdiction (
        id text NOT NULL CONSTRAINT known_jurisdiction_pkey PRIMARY KEY,
        version bigint NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'known_jurisdiction',
      'known_institution',
      'item_version',
      'item',
      'demand_figure',
      'job_survey',
      'standard_version',
      'occupation_level',
      'occupation',
    ];
    for (const table of tables) await runner.query(`DROP TABLE ${table}`);
    await runner.query('DROP SEQUENCE item_code_number');
  }
}
