import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms, sessions and seats, which were a document of the examination before. */
export class ExamSession1767225800002 implements MigrationInterface {
  readonly name = 'ExamSession1767225800002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE room (
        id uuid NOT NULL CONSTRAINT room_pkey PRIMARY KEY,
        institution_id uuid NOT NULL,
        jurisdiction text NOT NULL,
        venue text NOT NULL,
        name text NOT NULL,
        seats integer NOT NULL,
        closed_on date,
        CONSTRAINT room_seats CHECK (seats BETWEEN 1 AND 10000))`);
    await runner.query(`CREATE UNIQUE INDEX room_once ON room (institution_id, venue, name)`);
    await runner.query(`CREATE INDEX room_by_name ON room (name, id)`);
    await runner.query(`CREATE INDEX room_of_institution ON room (institution_id, name, id)`);
    await runner.query(`
      CREATE TABLE exam_session (
        id uuid NOT NULL CONSTRAINT exam_session_pkey PRIMARY KEY,
        exam_plan_id uuid NOT NULL CONSTRAINT exam_session_exam_plan REFERENCES exam_plan (id),
        part text NOT NULL,
        starts_at timestamptz(3) NOT NULL,
        minutes integer NOT NULL,
        room_id uuid CONSTRAINT exam_session_room REFERENCES room (id),
        venue text NOT NULL,
        seats integer NOT NULL,
        CONSTRAINT exam_session_minutes CHECK (minutes BETWEEN 1 AND 1440),
        CONSTRAINT exam_session_seats CHECK (seats BETWEEN 1 AND 10000))`);
    await runner.query(`CREATE INDEX exam_session_of_plan ON exam_session (exam_plan_id, starts_at, id)`);
    await runner.query(`CREATE INDEX exam_session_of_room ON exam_session (room_id, starts_at)`);
    await runner.query(`
      CREATE TABLE exam_seat (
        id uuid NOT NULL CONSTRAINT exam_seat_pkey PRIMARY KEY,
        registration_id uuid NOT NULL CONSTRAINT exam_seat_registration REFERENCES registration (id),
        part text NOT NULL,
        session_id uuid NOT NULL CONSTRAINT exam_seat_session REFERENCES exam_session (id),
        number integer NOT NULL,
        CONSTRAINT exam_seat_number CHECK (number >= 1))`);
    await runner.query(`CREATE UNIQUE INDEX exam_seat_once ON exam_seat (registration_id, part)`);
    await runner.query(`CREATE UNIQUE INDEX exam_seat_of_session ON exam_seat (session_id, number)`);
    await runner.query(`
      ALTER TABLE exam_plan ADD COLUMN examined_on date NOT NULL DEFAULT '2023-03-06', ADD COLUMN capacity integer NOT NULL DEFAULT 0,
        ADD COLUMN registration_count integer NOT NULL DEFAULT 0, ADD COLUMN passed_count integer,
        ADD COLUMN seating text NOT NULL DEFAULT 'REGISTRATION', ADD COLUMN seating_seed text`);
    await runner.query(`
      INSERT INTO exam_session (id, exam_plan_id, part, starts_at, minutes, venue, seats)
        SELECT gen_random_uuid(), p.id, s->>'part', (s->>'startsAt')::timestamptz, (s->>'minutes')::integer, s->>'venue', (s->>'seats')::integer
        FROM exam_plan p, jsonb_array_elements(p.sessions) s`);
    await runner.query(`
      UPDATE exam_plan p SET
        examined_on = (SELECT min((s.starts_at AT TIME ZONE 'Asia/Macau')::date) FROM exam_session s WHERE s.exam_plan_id = p.id),
        capacity = (SELECT min(c.seats) FROM (SELECT sum(s.seats) AS seats FROM exam_session s WHERE s.exam_plan_id = p.id GROUP BY s.part) c),
        registration_count = (SELECT count(*) FROM registration r WHERE r.exam_plan_id = p.id)`);
    await runner.query(`
      ALTER TABLE exam_plan ALTER COLUMN examined_on DROP DEFAULT, ALTER COLUMN capacity DROP DEFAULT,
        ALTER COLUMN registration_count DROP DEFAULT, ALTER COLUMN seating DROP DEFAULT, DROP COLUMN sessions`);
    await runner.query(
      `ALTER TABLE exam_plan ADD CONSTRAINT exam_plan_not_oversold CHECK (registration_count BETWEEN 0 AND capacity)`,
    );
    await runner.query(`CREATE INDEX exam_plan_of_state ON exam_plan (state, created_at, id)`);
    await runner.query(`CREATE INDEX exam_plan_of_jurisdiction ON exam_plan (jurisdiction, created_at, id)`);
    await runner.query(`CREATE INDEX exam_plan_of_level ON exam_plan (edition, code, level, examined_on, id)`);
    await runner.query(`CREATE INDEX exam_plan_examined_on ON exam_plan (examined_on, id)`);
    await runner.query(
      `CREATE INDEX exam_plan_open ON exam_plan (examined_on, id) WHERE state = 'ENROLLING' AND registration_count < capacity`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX exam_plan_open`);
    await runner.query(`DROP INDEX exam_plan_examined_on`);
    await runner.query(`DROP INDEX exam_plan_of_level`);
    await runner.query(`DROP INDEX exam_plan_of_jurisdiction`);
    await runner.query(`DROP INDEX exam_plan_of_state`);
    await runner.query(
      `ALTER TABLE exam_plan ADD COLUMN sessions jsonb NOT NULL DEFAULT '[]', DROP CONSTRAINT exam_plan_not_oversold`,
    );
    await runner.query(`
      UPDATE exam_plan p SET sessions = (SELECT coalesce(jsonb_agg(jsonb_build_object('part', s.part, 'startsAt', s.starts_at,
        'minutes', s.minutes, 'venue', s.venue, 'seats', s.seats) ORDER BY s.starts_at), '[]') FROM exam_session s WHERE s.exam_plan_id = p.id)`);
    await runner.query(`
      ALTER TABLE exam_plan ALTER COLUMN sessions DROP DEFAULT, DROP COLUMN seating_seed, DROP COLUMN seating, DROP COLUMN passed_count,
        DROP COLUMN registration_count, DROP COLUMN capacity, DROP COLUMN examined_on`);
    await runner.query(`DROP TABLE exam_seat`);
    await runner.query(`DROP TABLE exam_session`);
    await runner.query(`DROP TABLE room`);
  }
}
