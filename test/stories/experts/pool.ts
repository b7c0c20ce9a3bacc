import { seedId } from '../../../subgraphs/kit/ids.ts';
import { failuresOf } from '../../kit/failures.ts';
import type { Federation } from '../../kit/federation.ts';

/** The occupation of the stories. */
export const CARE = { edition: '2022', code: '4-10-01-05' };
export const HOST = seedId('institution', 'demo-assessment-zhuhai');
export const OTHER_MEMBER = seedId('institution', 'invented-college-zhuhai');
export const DEMO_EXPERT = seedId('expert', 'demo');
export const UNKNOWN = '01890000-0000-7000-8000-000000000000';

/** The type of input and of success of each mutation that the stories use, and what is asked of the answer. */
const mutations = {
  registerExpert: ['RegisterExpertInput', 'Expert', 'id jurisdiction'],
  correctExpert: ['CorrectExpertInput', 'Expert', 'id name jurisdiction'],
  moveExpert: ['MoveExpertInput', 'Expert', 'id jurisdiction institution { id }'],
  declareQualification: ['DeclareQualificationInput', 'Qualification', 'id state agreesWithCertificate'],
  verifyQualification: ['QualificationMoveInput', 'Qualification', 'id state agreesWithCertificate'],
  rejectQualification: ['QualificationMoveInput', 'Qualification', 'id state steps { action reason }'],
  refuteQualification: ['QualificationMoveInput', 'Qualification', 'id state'],
  nominateExpert: ['NominateExpertInput', 'Appointment', 'id state levels renewal'],
  vetAppointment: ['AppointmentMoveInput', 'Appointment', 'id state evidence { id }'],
  declineAppointment: ['AppointmentMoveInput', 'Appointment', 'id state'],
  activateAppointment: ['AppointmentMoveInput', 'Appointment', 'id state validFrom validUntil inForce'],
  suspendAppointment: ['AppointmentMoveInput', 'Appointment', 'id state'],
  reinstateAppointment: ['AppointmentMoveInput', 'Appointment', 'id state'],
  removeAppointment: ['AppointmentMoveInput', 'Appointment', 'id state'],
  expireAppointment: ['AppointmentMoveInput', 'Appointment', 'id state'],
  expireAppointments: ['ExpireAppointmentsInput', 'AppointmentExpiry', 'id expired remaining'],
  changeRoleTerm: ['ChangeRoleTermInput', 'RoleTerm', 'id years renewalDays'],
  addRoleRequirement: ['AddRoleRequirementInput', 'RoleRequirement', 'id kind years'],
  endRoleRequirement: ['EndRoleRequirementInput', 'RoleRequirement', 'id validUntil'],
  changePanelRule: ['ChangePanelRuleInput', 'PanelRule', 'id limit value'],
  declareRelationship: ['DeclareRelationshipInput', 'RelationshipDeclaration', 'id kind validUntil'],
  endRelationship: ['EndRelationshipInput', 'RelationshipDeclaration', 'id validUntil'],
  declareAvailability: ['DeclareAvailabilityInput', 'Availability', 'id kind'],
  withdrawAvailability: ['WithdrawAvailabilityInput', 'Availability', 'id withdrawn'],
  assignExpert: ['AssignExpertInput', 'Assignment', 'id state duty'],
  withdrawAssignment: ['WithdrawAssignmentInput', 'Assignment', 'id state steps { action reason }'],
  drawPanel: [
    'DrawPanelInput',
    'PanelDraw',
    'id number seed method pool heldOver heldOverPlaces reason drawnBy drawn { id } reserves { id }',
  ],
  planExpertService: ['PlanExpertServiceInput', 'ExpertService', 'id state'],
  beginExpertService: ['ExpertServiceMoveInput', 'ExpertService', 'id state'],
  completeExpertService: ['ExpertServiceMoveInput', 'ExpertService', 'id state'],
  cancelExpertService: ['ExpertServiceMoveInput', 'ExpertService', 'id state'],
  draftPerformanceReview: ['DraftPerformanceReviewInput', 'PerformanceReview', 'id state'],
  givePerformanceReview: ['PerformanceReviewMoveInput', 'PerformanceReview', 'id state'],
  answerPerformanceReview: ['AnswerPerformanceReviewInput', 'PerformanceReview', 'id state answer'],
} as const;
export type MutationName = keyof typeof mutations;

// biome-ignore lint/suspicious/noExplicitAny: what a test reads from an answer is what it asserts
export type Result = any;

/** The pool as its people use it through the gateway. */
export class Pool {
  readonly #federation: Federation;
  #keys = 0;
  #plans = 0;

  constructor(federation: Federation) {
    this.#federation = federation;
  }

  /** Runs a mutation with a key of its own and gives what it answered: the thing, or the problem. */
  async do(name: MutationName, input: Readonly<Record<string, unknown>>, as = 'secretariat'): Promise<Result> {
    const [inputType, type, fields] = mutations[name];
    this.#keys += 1;
    const query = `mutation ($input: ${inputType}!) { result: ${name}(input: $input) {
      __typename ... on Problem { code message path } ... on ${type} { ${fields} } } }`;
    const variables = { input: { idempotencyKey: `pool-${this.#keys}`, ...input } };
    const answer = await this.#federation.ask(query, { as, variables });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data.result;
  }

  /** Runs a query that must not fail. */
  async ask(query: string, as?: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Result> {
    const answer = await this.#federation.ask(query, { ...(as ? { as } : {}), variables });
    const failures = failuresOf(answer);
    if (failures.length > 0) throw new Error(JSON.stringify(failures));
    return answer.data;
  }

  /** The codes of the errors of a query. */
  async codes(query: string, as?: string): Promise<readonly unknown[]> {
    const { errors } = await this.#federation.ask(query, as ? { as } : {});
    return errors.map(({ extensions }) => extensions['code']);
  }

  /** A statement on the experts' own database. */
  sql(statement: string, values: readonly unknown[] = []): Promise<Result[]> {
    const database = this.#federation.subgraphs.get('experts')?.database;
    if (!database) throw new Error('The experts are away');
    return database.query(statement, [...values]);
  }

  /** The day so many days from the clock's today. */
  day(days = 0): string {
    const HOURS = 8;
    const now = this.#federation.clock.now.getTime() + HOURS * 3_600_000 + days * 86_400_000;
    return new Date(now).toISOString().slice(0, 10);
  }

  /** Somebody new in the pool, whose level the office has verified. */
  async hire(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const names = { zhHans: `阿专家${this.#keys}（虚构）` };
    const { id } = await this.do('registerExpert', { institutionId: OTHER_MEMBER, names, skillLevel: 'L1', ...change });
    for (const { id: evidence } of await this.sql('SELECT id FROM qualification WHERE expert_id = $1', [id])) {
      await this.do('verifyQualification', { id: evidence });
    }
    return id;
  }

  /** An appointment of somebody, in force from today. */
  async appoint(expertId: string, role = 'EXAMINER', change: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { id, message } = await this.do('nominateExpert', { expertId, role, ...CARE, ...change });
    if (message) throw new Error(message);
    await this.do('vetAppointment', { id });
    const { state } = await this.do('activateAppointment', { id });
    if (state !== 'ACTIVE') throw new Error(`The appointment is ${state}`);
    return id;
  }

  /** Somebody new who is an examiner, in force from today. */
  async examiner(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const id = await this.hire(change);
    await this.appoint(id);
    return id;
  }

  /** An examination as certification would tell it, kept here. */
  async plan(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
    this.#plans += 1;
    const id = `0${String(this.#plans).padStart(7, '0')}-0000-7000-8000-000000000001`;
    const row: Record<string, unknown> = {
      ...{ id, version: 1, state: 'ENROLLING', host_id: HOST, ...CARE, level: 'L5', examined_on: this.day(10) },
      ...{ recused_institution_ids: '[]', registrations: 10, practical_ratio: 5, panel_minimum: 3, ...change },
    };
    const names = Object.keys(row);
    await this.sql(
      `INSERT INTO known_exam_plan (${names.join(', ')}) VALUES (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(row),
    );
    return id;
  }

  assign(examPlanId: string, expertId: string, duty = 'EXAMINER', as = 'host'): Promise<Result> {
    return this.do('assignExpert', { examPlanId, expertId, duty }, as);
  }
}
