import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputType } from 'graphql';
import type { DataSource } from 'typeorm';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { packageRoot } from '../../../subgraphs/kit/packageRoot.ts';
import { type Answer, type Federation, startFederation } from '../../kit/federation.ts';

const schema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), { assumeValid: true });

/** The assessment centre of the persona `host`, and what it assesses. */
export const HOST = seedId('institution', 'demo-assessment-zhuhai');
export const MACAO = seedId('institution', 'demo-assessment-macao');
export const OCCUPATION = { edition: '2022', code: '4-04-05-05' };

export type Input = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
export type Result = any;

/** Somebody who examines: the subject of their account, and as which expert. */
export interface Examiner {
  readonly as: string;
  readonly expertId: string;
}

let people = 0;

/** A whole graph, and the verbs by which tests of certification bring things about. */
export class Alliance {
  readonly federation: Federation;
  readonly database: DataSource;
  readonly #run: string;

  private constructor(federation: Federation, run: string) {
    this.federation = federation;
    this.#run = run;
    const database = federation.subgraphs.get('certification')?.database;
    if (!database) throw new Error('Certification is not running');
    this.database = database;
  }

  /** @param run four digits, by which documents of this file's people differ from those of others */
  static async start(run: string): Promise<Alliance> {
    return new Alliance(await startFederation(), run);
  }

  stop(): Promise<void> {
    return this.federation.stop();
  }

  async ask(query: string, as?: string, variables: Input = {}): Promise<Answer> {
    return this.federation.ask(query, { variables, ...(as ? { as } : {}) });
  }

  /** Carries out a mutation by its name, with a key of its own, and answers with its result or problem. */
  async act(mutation: string, input: Input, as = 'secretariat', select = ''): Promise<Result> {
    const field = schema.getMutationType()?.getFields()[mutation];
    if (!field) throw new Error(`There is no mutation ${mutation}`);
    const argument = field.args[0]?.type;
    const union = getNamedType(field.type);
    if (!isInputType(argument) || !('getTypes' in union)) throw new Error(`${mutation} is not like others`);
    const members = (union as unknown as { getTypes: () => { name: string }[] }).getTypes().map(({ name }) => name);
    const moves = members.includes('IllegalMove') ? '... on IllegalMove { currentState }' : '';
    const query = `mutation ($input: ${String(argument)}) { result: ${mutation}(input: $input) {
      __typename ... on Problem { code message path } ${moves}
      ... on ${members[0]} { id ${select} } } }`;
    const answer = await this.ask(query, as, { input: { idempotencyKey: randomUUID(), ...input } });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data.result;
  }

  /** As `act`, for what must succeed. */
  async done(mutation: string, input: Input, as = 'secretariat', select = ''): Promise<Result> {
    const result = await this.act(mutation, input, as, select);
    if (result.code) throw new Error(`${mutation}: ${result.code} ${result.message}`);
    return result;
  }

  async rows<Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.database.query<Row[]>(statement, [...values]);
  }

  /** A day so many days after today, at an hour of the alliance's places. */
  at(days: number, hour = 9): string {
    const day = new Date(this.federation.clock.now.getTime() + 8 * 3_600_000 + days * 86_400_000);
    return `${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00+08:00`;
  }

  day(days = 0): string {
    return this.at(days).slice(0, 10);
  }

  pass(days: number): void {
    this.federation.clock.now = new Date(this.federation.clock.now.getTime() + days * 86_400_000);
  }

  async standard(): Promise<string> {
    const [row] = await this.rows<{ id: string }>(
      `SELECT id FROM known_standard_version WHERE edition = $1 AND code = $2 AND state = 'IN_FORCE'`,
      [OCCUPATION.edition, OCCUPATION.code],
    );
    return row?.id ?? '';
  }

  sessions(seats = 30, days = 0): readonly Input[] {
    return [
      { part: 'THEORY', startsAt: this.at(days, 0), minutes: 90, venue: '示范考场（虚构）', seats },
      { part: 'PRACTICAL', startsAt: this.at(days, 2), minutes: 120, venue: '示范实训室（虚构）', seats },
    ];
  }

  async draft(change: Input = {}): Promise<Input> {
    return {
      institutionId: HOST,
      ...OCCUPATION,
      level: 'L5',
      standardVersionId: await this.standard(),
      jurisdiction: 'CN_ZHUHAI',
      sessions: this.sessions(),
      ...change,
    };
  }

  /** An examination of the host that takes registrations. */
  async enrolling(change: Input = {}): Promise<string> {
    const { id } = await this.done('createExamPlan', await this.draft(change), 'host');
    await this.done('fileExamPlan', { id }, 'host');
    await this.done('openEnrolment', { id });
    return id;
  }

  /** Somebody new who wants to be registered. */
  person(): Input {
    people += 1;
    const number = `5${this.#run}${String(people).padStart(2, '0')}(${people % 10})`;
    return { name: '何示范', identity: { kind: 'MACAO_RESIDENT_ID', number }, bornOn: '1995-05-05' };
  }

  /** Somebody new, and what they declare: as much as the standards of the demonstration ask for. */
  applicant(): Input {
    return { ...this.person(), declared: { workYears: 12, relatedWorkYears: 12, workEvidence: 'Employer letter' } };
  }

  /** So many people registered, by the ids of their registrations. */
  async register(examPlanId: string, count: number): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let at = 0; at < count; at += 1) {
      ids.push((await this.done('registerCandidate', { examPlanId, ...this.applicant() }, 'host')).id);
    }
    return ids;
  }

  async grant(as: string, change: Input): Promise<void> {
    await this.done('grantRole', { issuer: 'urn:alliance:local', subject: as, ...change });
  }

  /** Somebody with an account of their own who is an expert. */
  async expert(name: string): Promise<Examiner> {
    const expertId = randomUUID();
    const as = `${name}-${expertId.slice(0, 8)}`;
    await this.grant(as, { role: 'EXPERT', expertId });
    return { as, expertId };
  }

  /** Says that an expert is appointed, as experts would have told: an examiner in the occupation unless changed. */
  async appoint(
    { expertId }: Examiner,
    change: { readonly role?: string; readonly state?: string } = {},
  ): Promise<void> {
    const { role = 'EXAMINER', state = 'ACTIVE' } = change;
    await this.rows(
      `INSERT INTO known_appointment (id, version, expert_id, role, edition, code, state, valid_from, valid_until)
       VALUES ($1, 1, $2, $3, $4, $5, $6, '2025-01-01', '2028-01-01')`,
      [randomUUID(), expertId, role, OCCUPATION.edition, OCCUPATION.code, state],
    );
  }

  /** Appointed experts who examine, as experts would have told. */
  async panel(examPlanId: string, size = 3): Promise<readonly [Examiner, Examiner, Examiner]> {
    const panel: Examiner[] = [];
    for (let at = 0; at < size; at += 1) {
      const examiner = await this.expert(`examiner-${at}`);
      await this.appoint(examiner);
      await this.database.query(
        `INSERT INTO known_assignment (id, version, exam_plan_id, expert_id, institution_id, duty, state)
         VALUES ($1, 1, $2, $3, $4, 'EXAMINER', 'ASSIGNED')`,
        [randomUUID(), examPlanId, examiner.expertId, randomUUID()],
      );
      panel.push(examiner);
    }
    return panel as unknown as readonly [Examiner, Examiner, Examiner];
  }

  /** From enrolment to the scoring, on its day. */
  async hold(id: string): Promise<void> {
    await this.done('scheduleExamPlan', { id }, 'host');
    await this.done('startExamPlan', { id }, 'host');
    await this.done('finishExamPlan', { id }, 'host');
  }

  enter(examiner: Examiner, registrationId: string, part: string, value: number, select = ''): Promise<Result> {
    return this.act('enterScore', { registrationId, part, value }, examiner.as, select);
  }

  /** The same score in every part by two examiners. */
  async score(
    panel: readonly [Examiner, Examiner, ...unknown[]],
    registrationId: string,
    value: number,
  ): Promise<void> {
    for (const part of ['THEORY', 'PRACTICAL']) {
      for (const examiner of [panel[0], panel[1]]) {
        const result = await this.enter(examiner, registrationId, part, value);
        if (result.code) throw new Error(`${result.code} ${result.message}`);
      }
    }
  }

  /** An examination in publicity for five days, with one who passed for each registration. */
  async published(
    count: number,
    days = 5,
  ): Promise<{ id: string; registrations: readonly string[]; panel: readonly [Examiner, Examiner, Examiner] }> {
    const id = await this.enrolling();
    const registrations = await this.register(id, count);
    const panel = await this.panel(id);
    await this.hold(id);
    for (const registration of registrations) await this.score(panel, registration, 80);
    await this.database.query('UPDATE scheme SET publicity_days = $1 WHERE institution_id = $2', [days, HOST]);
    await this.done('publishResults', { id }, 'host');
    return { id, registrations, panel };
  }
}
