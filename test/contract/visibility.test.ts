import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { readRules } from '../../gateway/security/authorisation/rules.ts';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { type Ask, SchemaWalk, type Seen } from '../kit/schemaWalk.ts';

/**
 * What the caller may not see is null, and the field says so: `schema/DESIGN.md`. Without an error where that depends on
 * the row; with one where the schema declares that the caller may never see it.
 */
const MARK = /null for others than/i;
/** Where it is so for some time only, as of a draft. */
const CONDITION = /\b(while|before|until|once)\b[^.;]*null for others than/i;

const rules = readRules(readFileSync(join(packageRoot, 'schema/supergraph.graphql'), 'utf8'));
/** The names of the fields that a declared rule keeps from somebody. */
const declared = new Set([...rules.fields.keys()].map((place) => place.split('.')[1]));

/** Answers who asks, and so differs by the caller. */
const OF_THE_CALLER = ['Query.viewer', 'Query.viewerCandidate'];

/** What descriptions give to experts: their own, and that of examinations, cases, visits and standards they work on. */
const OF_EXPERTS = [
  ...['Appointment.evidence', 'Appointment.steps', 'Assignment.steps'],
  ...['ConsultationComment.expert', 'ConsultationComment.institution'],
  ...['ExamPlan.assignments', 'ExamPlan.certificates', 'ExamPlan.registrations', 'ExamSession.admissions'],
  ...['Expert.assignments', 'Expert.authoredItems', 'Expert.availability'],
  ...['Expert.performanceReviews', 'Expert.qualifications', 'Expert.relationships'],
  ...['Query.assignment', 'Query.performanceReview', 'Query.qualification'],
  ...['Query.recognitionCase', 'Query.registration', 'Query.supervisionVisit'],
  ...['Registration.scoreEntries', 'Registration.scoring', 'StandardVersion.steps'],
];

/** The fields for certain callers that answer something to a stranger, although their description says nothing of when. */
const openToStrangers = (seen: readonly Seen[]) =>
  namesOf(seen.filter(({ description, others }) => isMarkedAlways(description) && isSomething(others[0])));

/** The fields that the office is answered and a stranger is not, although their description does not say so. */
const closedInSilence = (seen: readonly Seen[]) =>
  namesOf(
    seen.filter(
      ({ field, description, office, others }) =>
        !MARK.test(description) && !OF_THE_CALLER.includes(field) && isSomething(office) && others.some(isNothing),
    ),
  );

const isMarkedAlways = (description: string) => MARK.test(description) && !CONDITION.test(description);
const isNothing = (value: unknown) => value === null;
const isSomething = (value: unknown) => value !== null && value !== undefined;
const namesOf = (seen: readonly Seen[]) => [...new Set(seen.map(({ field }) => field))].sort();

describe('what a caller may not see', () => {
  let federation: Federation;
  let schema: GraphQLSchema;
  let walk: SchemaWalk;
  beforeAll(async () => {
    federation = await startFederation({ environment: { COST_BUDGET: '1000000' } });
    schema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), { assumeValid: true });
    const as =
      (persona?: string): Ask =>
      (query) =>
        federation.ask(query, persona ? { as: persona } : {});
    const { data } = await federation.ask(
      `{ examPlans(first: 1, filter: { states: [ENROLLING] }) { edges { node { id } } }
         certificates(first: 1) { edges { node { number } } }
         forms(first: 1) { edges { node { standardVersion { id } occupationLevel { level } } } }
         standardVersions(first: 1, filter: { states: [IN_FORCE] }) { edges { node { id occupation { edition code } } } }
         institutions(first: 1) { edges { node { memberNumber } } } viewer { issuer subject } }`,
      { as: 'secretariat' },
    );
    const [review] =
      (await federation.subgraphs
        .get('experts')
        ?.database.query<{ id: string }[]>('SELECT id FROM performance_review ORDER BY id LIMIT 1')) ?? [];
    // One at which the expert examines: what an expert sees of an examination depends on that.
    const [assigned] =
      (await federation.subgraphs
        .get('experts')
        ?.database.query<{ plan: string }[]>(
          `SELECT exam_plan_id AS plan FROM assignment WHERE expert_id = $1 AND state = 'ASSIGNED' AND duty = 'EXAMINER' ORDER BY id LIMIT 1`,
          [seedId('expert', 'demo')],
        )) ?? [];
    const first = (list: string) => data[list].edges[0].node;
    const [form, version] = [first('forms'), first('standardVersions')];
    const occupation = `edition: "${version.occupation.edition}", code: "${version.occupation.code}"`;
    const number = first('certificates').number;
    walk = new SchemaWalk(schema, {
      'Query.account': `(issuer: "${data.viewer.issuer}", subject: "${data.viewer.subject}")`,
      'Query.blueprint': `(standardVersionId: "${form.standardVersion.id}", level: ${form.occupationLevel.level}, part: THEORY, items: 20)`,
      'Query.certificate': `(number: "${number}")`,
      'Query.certificateStatistics': '(groupBy: [LEVEL])',
      'Query.codeOfConductInForce': '(kind: CODE_OF_CONDUCT)',
      'Query.eligibility': `(examPlanId: "${first('examPlans').id}", applicant: { bornOn: "1990-01-01" })`,
      'Query.examPlan': `(id: "${assigned?.plan}")`,
      'Query.expert': `(id: "${seedId('expert', 'demo')}")`,
      'Query.examinationStatistics': '(groupBy: [LEVEL])',
      'Query.governanceBody': '(kind: COUNCIL)',
      'Query.institutionByMemberNumber': `(memberNumber: "${first('institutions').memberNumber}")`,
      'Query.institutionsWithoutAdherence': '(kind: SELF_DISCIPLINE_PACT)',
      'Query.lastUse': '(kind: FIELD, name: "Query.certificateStatistics")',
      'Query.occupation': `(${occupation})`,
      'Query.occupationLevel': `(${occupation}, level: L4)`,
      'Query.performanceReview': `(id: "${review?.id}")`,
      'Query.requiredDocuments': '(kind: EMPLOYER, jurisdiction: "CN_ZHUHAI")',
      'Query.standardComparison': `(from: "${version.id}", to: "${version.id}")`,
      'Query.subsidyEligibility': `(certificateNumber: "${number}")`,
      'Query.subsidySum': '(jurisdictions: ["CN_ZHUHAI"], year: 2026, states: [PAID])',
      'Query.subsidyTotals': '(jurisdiction: "CN_ZHUHAI", year: 2026)',
      'Query.talentGaps': '(jurisdiction: "CN_ZHUHAI")',
      'OccupationLevel.talentBalance': '(jurisdiction: "CN_ZHUHAI")',
      'OccupationLevel.talentTrend': '(jurisdiction: "CN_ZHUHAI")',
      'StandardVersion.requirements': '(level: L3)',
    });
    await walk.walk(as('secretariat'), [as(), as('expert')]);
  }, 300_000);
  afterAll(() => federation.stop());

  test('is an error only where the schema declares it', () => {
    const undeclared = walk.errors.filter((error) => {
      const [, path = '', code] = error.split(' ');
      return code !== 'UNAUTHORIZED_FIELD_OR_TYPE' || !declared.has(path.split('.').at(-1) ?? '');
    });
    expect(undeclared).toEqual([]);
    expect(walk.errors.length).toBeGreaterThan(0);
    expect(walk.unasked).toEqual([]);
  });

  test('is said to be so in each field of which the schema declares it', () => {
    const silent = [...rules.fields.keys()].filter((place) => {
      const [type = '', field = ''] = place.split('.');
      const found = schema.getType(type);
      const description = isObjectType(found) ? (found.getFields()[field]?.description ?? '') : '';
      return type !== 'Mutation' && !MARK.test(description.replaceAll(/\s+/g, ' '));
    });
    expect(silent).toEqual([]);
  });

  test('is null for a stranger, in each field that is for certain callers', () => {
    expect(openToStrangers(walk.seen)).toEqual([]);
  });

  test('is said to be so, in each field that the office is answered and others are not', () => {
    expect(closedInSilence(walk.seen)).toEqual([]);
  });

  test('is answered to an expert where the description names one: of themselves, and of what they are assigned to', () => {
    const answered = namesOf(
      walk.seen.filter(({ description, others }) => isMarkedAlways(description) && isSomething(others[1])),
    );
    expect(answered.filter((field) => !OF_EXPERTS.includes(field))).toEqual([]);
    expect(answered).toEqual(expect.arrayContaining(['Expert.relationships', 'ExamPlan.registrations']));
  });

  test('was looked for nearly everywhere', () => {
    const marked = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter(({ description }) => MARK.test((description ?? '').replaceAll(/\s+/g, ' ')))
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    const met = new Set(namesOf(walk.seen.filter(({ office }) => isSomething(office))));
    // Some few are null for the office as well in what the walk meets of the demonstration, as why a seat ended early.
    expect(marked.filter((field) => met.has(field)).length).toBeGreaterThan(0.9 * marked.length);
  });
});

describe('a field', () => {
  const seen = (description: string, stranger: unknown): Seen => ({
    ...{ field: 'Seat.holder', description, office: 'somebody' },
    others: [stranger, null],
  });

  test('that answers a stranger although it says that it is not for them is noticed', () => {
    expect(openToStrangers([seen('The holder; null for others than the office.', 'somebody')])).toEqual([
      'Seat.holder',
    ]);
    expect(openToStrangers([seen('The holder; null for others than the office.', null)])).toEqual([]);
    expect(openToStrangers([seen('The holder; while it is a draft null for others than the office.', 'x')])).toEqual(
      [],
    );
  });

  test('that keeps something from others without saying so is noticed', () => {
    expect(closedInSilence([seen('The holder.', null)])).toEqual(['Seat.holder']);
    expect(closedInSilence([seen('The holder; null for others than the office.', null)])).toEqual([]);
  });
});
