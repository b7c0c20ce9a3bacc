import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { application, moveOf, RECOMMEND, START, SUBMIT } from '../kit/application.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const apply = async (change: Record<string, unknown>, as = 'applicant') =>
  (await federation.ask(START, { as, variables: { input: application(change) } })).data.result;
const move = async (mutation: string, input: Record<string, unknown>, as = 'secretariat') =>
  (await federation.ask(moveOf(mutation), { as, variables: { input } })).data.result;

/** An application that waits for the secretariat's decision, and that a second reviewer recommends. */
async function underReview(): Promise<string> {
  const { id } = await apply({});
  await federation.ask(SUBMIT, { as: 'applicant', variables: { input: { idempotencyKey: `s-${id}`, id } } });
  await move('beginMembershipReview', { idempotencyKey: `r-${id}`, id });
  const input = { idempotencyKey: `w-${id}`, applicationId: id, advice: 'APPROVE', note: 'Complete.' };
  await federation.ask(RECOMMEND, { as: 'secretariat-second', variables: { input } });
  return id;
}

describe('questions', () => {
  const UNKNOWN = '01890000-0000-7000-8000-000000000000';

  test('an unknown id is answered with null, and so is a text that cannot be one', async () => {
    for (const id of [UNKNOWN, 'nonsense', '', "'; DROP TABLE institution; --", '\u0000']) {
      const query = `query ($id: ID!, $number: String!) { institution(id: $id) { id } expert(id: $id) { id } examPlan(id: $id) { id }
        standardVersion(id: $id) { id } certificate(number: $number) { id } }`;
      const { data, errors } = await federation.ask(query, { variables: { id, number: id } });
      if (id === '\u0000') expect(errors.map((error) => error.extensions['code'])).toEqual(['INVALID_VALUE']);
      else expect({ id, errors }).toEqual({ id, errors: [] });
      expect(Object.values(data).every((value) => value === null)).toBe(true);
    }
  });

  test('a malformed occupation code is refused with a code', async () => {
    const { data, errors } = await federation.ask('{ occupation(code: "4-10-1-5") { code } }');
    expect(data?.occupation ?? null).toBeNull();
    expect(errors[0]?.extensions['code']).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect(errors[0]?.message).toContain('4-10-1-5');
  });

  test.each([0, -1, 101, 100_000])('first: %i is refused', async (first) => {
    const { data, errors } = await federation.ask(`{ institutions(first: ${first}) { totalCount } }`);
    expect(errors[0]).toMatchObject({
      path: ['institutions'],
      extensions: { code: 'FIRST_OUT_OF_RANGE', service: 'membership' },
    });
    expect(data).toEqual({ institutions: null });
  });

  test('a search of endless length is refused before the database sees it', async () => {
    const query = 'query ($search: String) { institutions(filter: { search: $search }) { totalCount } }';
    const codes = await Promise.all(
      [100, 101, 300_000].map(async (length) => {
        const { errors } = await federation.ask(query, { variables: { search: '珠'.repeat(length) } });
        return errors[0]?.extensions['code'] ?? null;
      }),
    );
    expect(codes).toEqual([null, 'SEARCH_TOO_LONG', 'SEARCH_TOO_LONG']);
  });

  test('a cursor of another list, order or filter is refused, and so is one that was tampered with', async () => {
    const cursorOf = async (list: string) =>
      Object.values(
        (await federation.ask(`{ ${list} { pageInfo { endCursor } } }`)).data as Record<
          string,
          { pageInfo: { endCursor: string } }
        >,
      )[0]?.pageInfo.endCursor ?? '';
    const own = await cursorOf('institutions(first: 2)');
    const codeOf = async (after: string) =>
      (
        await federation.ask('query ($after: String) { institutions(first: 2, after: $after) { edges { cursor } } }', {
          variables: { after },
        })
      ).errors[0]?.extensions['code'] ?? null;
    expect(await codeOf(own)).toBeNull();
    expect(await codeOf(await cursorOf('experts(first: 2)'))).toBe('CURSOR_INVALID');
    expect(await codeOf(await cursorOf('institutions(first: 2, orderBy: NEWEST)'))).toBe('CURSOR_INVALID');
    expect(await codeOf(await cursorOf('institutions(first: 2, filter: { kinds: [EMPLOYER] })'))).toBe(
      'CURSOR_INVALID',
    );
    expect(await codeOf('nonsense')).toBe('CURSOR_INVALID');
    const parts = JSON.parse(Buffer.from(own, 'base64url').toString()) as string[];
    const tampered = Buffer.from(JSON.stringify([parts[0], parts[1], 'no-id'])).toString('base64url');
    expect(await codeOf(tampered)).toBe('CURSOR_INVALID');
  });

  test('pages follow each other without a gap or a repetition, in either order', async () => {
    for (const orderBy of ['NAME', 'NEWEST']) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const query = `query ($after: String) { institutions(first: 17, after: $after, orderBy: ${orderBy}) {
          totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
        // biome-ignore lint/suspicious/noExplicitAny: the loop needs a type of its own
        const { data }: { data: any } = await federation.ask(query, { variables: { after } });
        seen.push(...data.institutions.edges.map(({ node }: { node: { id: string } }) => node.id));
        after = data.institutions.pageInfo.hasNextPage ? data.institutions.pageInfo.endCursor : null;
        if (!after) expect(seen).toHaveLength(data.institutions.totalCount);
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});

describe('applications', () => {
  test.each([
    [
      'a wrong check digit',
      { registration: { register: 'UNIFIED_SOCIAL_CREDIT_CODE', number: '91350100M000100Y44' } },
      'CHECK_DIGIT_WRONG',
    ],
    [
      'a number of no form',
      { registration: { register: 'UNIFIED_SOCIAL_CREDIT_CODE', number: '123' } },
      'MALFORMED_CODE',
    ],
    ["another jurisdiction's register", { jurisdiction: 'MO' }, 'MALFORMED_CODE'],
    ['an unknown jurisdiction', { jurisdiction: 'XX' }, 'JURISDICTION_UNKNOWN'],
    ['no name', { names: {} }, 'OUT_OF_RANGE'],
    ['an endless name', { names: { en: 'x'.repeat(10_000) } }, 'OUT_OF_RANGE'],
    ['a script for a website', { website: 'javascript:alert(1)' }, 'MALFORMED_CODE'],
    ['an empty idempotency key', { idempotencyKey: '' }, 'IDEMPOTENCY_KEY_MALFORMED'],
  ])('%s is refused with a code and the field', async (_, change, code) => {
    expect(await apply(change)).toMatchObject({ __typename: 'InvalidInput', code, path: expect.any(Array) });
  });

  test('nobody applies without signing in', async () => {
    const { data, errors } = await federation.ask(START, { variables: { input: application() } });
    expect(data).toEqual({ result: null });
    expect(errors).toMatchObject([{ path: ['result'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });

  test('a registration that was handed in already is refused, however it is written', async () => {
    const registration = (number: string) => ({
      jurisdiction: 'MO',
      registration: { register: 'MACAO_COMMERCIAL_REGISTRY', number },
    });
    const submit = async (id: string, as: string) =>
      (await federation.ask(SUBMIT, { as, variables: { input: { idempotencyKey: `hand-in-${id}`, id } } })).data.result;
    const first = await apply(registration('SO 77/2026'));
    const second = await apply(registration(' so  77/2026 '), 'partner');
    // A draft keeps nobody out: whoever hands in first is first.
    expect(await submit(second.id, 'partner')).toMatchObject({ state: 'SUBMITTED' });
    expect(await submit(first.id, 'applicant')).toMatchObject({ __typename: 'Conflict', code: 'ALREADY_REGISTERED' });
  });

  test("a member's registration is refused at once", async () => {
    const [member] =
      (await federation.subgraphs
        .get('membership')
        ?.database.query(
          `SELECT register, registration_number AS number FROM institution WHERE jurisdiction_code = 'MO' LIMIT 1`,
        )) ?? [];
    expect(await apply({ jurisdiction: 'MO', registration: member })).toMatchObject({ code: 'ALREADY_REGISTERED' });
  });

  test('an illegal move names the state and the moves allowed', async () => {
    const { id } = await apply({});
    expect(await move('approveMembershipApplication', { idempotencyKey: 'a1', id })).toMatchObject({
      __typename: 'IllegalMove',
      code: 'ILLEGAL_MOVE',
      currentState: 'DRAFT',
      allowedActions: ['submit', 'withdraw'],
    });
  });

  test('a stranger may not decide, and does not learn the state', async () => {
    const id = await underReview();
    const refused = await move('approveMembershipApplication', { idempotencyKey: 'a2', id }, 'partner');
    expect(refused).toMatchObject({ __typename: 'NotAllowed', code: 'NOT_ALLOWED' });
    expect(refused.message).not.toContain('UNDER_REVIEW');
    const { data } = await federation.ask('query ($id: ID!) { membershipApplication(id: $id) { id } }', {
      as: 'partner',
      variables: { id },
    });
    expect(data.membershipApplication).toBeNull();
  });

  test('an unknown application is not found', async () => {
    expect(await move('beginMembershipReview', { idempotencyKey: 'a3', id: 'nonsense' })).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      path: ['id'],
    });
  });

  test('of two approvals at once one wins and the other gets a problem; one member results', async () => {
    const id = await underReview();
    const results = await Promise.all(
      ['left', 'right'].map((side) => move('approveMembershipApplication', { idempotencyKey: `${side}-${id}`, id })),
    );
    expect(results.map((result) => result.__typename).sort()).toEqual(['IllegalMove', 'MembershipApplication']);
    expect(results.find(({ __typename }) => __typename === 'IllegalMove')).toMatchObject({
      currentState: 'APPROVED',
      allowedActions: [],
    });
    const told = await federation.subgraphs
      .get('membership')
      ?.database.query<{ count: string }[]>(
        `SELECT count(*) FROM institution i JOIN membership_application a USING (register, registration_number) WHERE a.id = $1`,
        [id],
      );
    expect(told?.[0]?.count).toBe('1');
  });
});

describe('the same request twice', () => {
  test('the same idempotency key gives the same answer and does nothing more, also at once', async () => {
    const input = application();
    const results = await Promise.all(
      [1, 2, 3, 4].map(
        async () => (await federation.ask(START, { as: 'applicant', variables: { input } })).data.result,
      ),
    );
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(results.every(({ __typename }) => __typename === 'MembershipApplication')).toBe(true);
  });

  test('the key with another input is refused; another account has keys of its own', async () => {
    const input = application();
    const first = (await federation.ask(START, { as: 'applicant', variables: { input } })).data.result;
    const changed = { ...input, website: 'https://example.org/' };
    const second = (await federation.ask(START, { as: 'applicant', variables: { input: changed } })).data.result;
    expect(second).toMatchObject({ __typename: 'Conflict', code: 'IDEMPOTENCY_KEY_REUSED' });
    const other = application({ idempotencyKey: input['idempotencyKey'] });
    const third = (await federation.ask(START, { as: 'partner', variables: { input: other } })).data.result;
    expect(third).toMatchObject({ __typename: 'MembershipApplication' });
    expect(third.id).not.toBe(first.id);
  });

  test('a key whose request was refused may be tried again', async () => {
    const key = 'retry-after-refusal';
    expect(await apply({ idempotencyKey: key, names: {} })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await apply({ idempotencyKey: key })).toMatchObject({ __typename: 'MembershipApplication' });
  });
});

describe('examinations', () => {
  const operations = new Map<string, Awaited<ReturnType<typeof exampleOperations>>[number]>();
  const visitor = () => state.visitor as Visitor;
  const state: { visitor?: Visitor } = {};

  /** Plays the story up to and without a step. */
  async function storyUpTo(stop: string, run: string): Promise<void> {
    state.visitor = new Visitor(federation, run);
    for (const operation of await exampleOperations()) operations.set(operation.operationName, operation);
    for (const step of (await exampleOperations()).filter(({ group }) => group === STORY_GROUP)) {
      if (step.operationName === stop) return;
      await visitor().run(step);
      await federation.settle();
    }
  }
  const inputOf = (name: string) => (operations.get(name)?.variables['input'] ?? {}) as Record<string, unknown>;
  const runAs = async (name: string, change: Record<string, unknown>, as?: string) => {
    const operation = operations.get(name);
    if (!operation) throw new Error(`There is no example ${name}`);
    const input = { ...(operation.variables['input'] as Record<string, unknown>), ...change };
    // A visitor of its own would not know the earlier answers; the example's own answer is put back afterwards.
    const answer = await visitor().run({ ...operation, operationName: `${name}Changed`, variables: { input } }, as);
    return Object.values(answer.data)[0] as Record<string, unknown>;
  };

  test('from the draft to the certificates, every wrong turn is refused and changes nothing', async () => {
    await storyUpTo('DraftStandard', '555001');
    const { weights } = inputOf('DraftStandard') as { weights: { percentages: { percent: number }[] }[] };
    const spoiled = weights.map((row, at) =>
      at === 0 ? { ...row, percentages: [{ ...row.percentages[0], percent: 6 }] } : row,
    );
    expect(await runAs('DraftStandard', { weights: spoiled })).toMatchObject({
      code: 'WEIGHTS_NOT_100',
      path: ['weights'],
    });
    expect(await runAs('DraftStandard', {}, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });

    await storyUpTo('CreateExamPlan', '555002');
    expect(await runAs('CreateExamPlan', { sessions: [] })).toMatchObject({ code: 'SESSIONS_INCOMPLETE' });
    expect(await runAs('CreateExamPlan', { level: 'L1' })).toMatchObject({ code: 'STANDARD_NOT_IN_FORCE' });
    expect(await runAs('CreateExamPlan', { standardVersionId: 'nonsense' })).toMatchObject({
      code: 'FACT_NOT_YET_KNOWN',
    });
    expect(await runAs('CreateExamPlan', { jurisdiction: 'HK' })).toMatchObject({ code: 'FACT_NOT_YET_KNOWN' });

    await storyUpTo('RegisterCandidate', '555003');
    const person = { idempotencyKey: 'bad-person' };
    const identity = (kind: string, number: string) => ({ ...person, identity: { kind, number } });
    expect(await runAs('RegisterCandidate', identity('MAINLAND_RESIDENT_ID', '110105194912310021'))).toMatchObject({
      code: 'CHECK_DIGIT_WRONG',
    });
    expect(await runAs('RegisterCandidate', identity('MACAO_RESIDENT_ID', '12'))).toMatchObject({
      code: 'MALFORMED_CODE',
    });
    expect(await runAs('RegisterCandidate', { ...person, bornOn: '2015-01-01' })).toMatchObject({ code: 'TOO_YOUNG' });
    expect(await runAs('RegisterCandidate', {}, 'applicant')).toMatchObject({ code: 'NOT_ALLOWED' });

    await storyUpTo('AssignNewExaminer', '555004');
    expect(await runAs('RegisterCandidate', { idempotencyKey: 'twice' })).toMatchObject({
      code: 'ALREADY_REGISTERED_FOR_PLAN',
    });
    expect(await runAs('ScheduleExam', { idempotencyKey: 'early' })).toMatchObject({ code: 'PANEL_TOO_SMALL' });

    await storyUpTo('EnterTheoryScore', '555005');
    for (const value of [-0.1, 100.1]) {
      expect(await runAs('EnterTheoryScore', { idempotencyKey: `v${value}`, value })).toMatchObject({
        code: 'SCORE_OUT_OF_RANGE',
        path: ['value'],
      });
    }
    expect(await runAs('EnterTheoryScore', { part: 'COMPREHENSIVE_REVIEW' })).toMatchObject({
      code: 'PART_NOT_EXAMINED',
    });
    expect(await runAs('EnterTheoryScore', {}, 'expert')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await runAs('PublishResults', {})).toMatchObject({ code: 'SCORES_INCOMPLETE' });
    expect(await runAs('CertifyExam', {})).toMatchObject({ code: 'ILLEGAL_MOVE', currentState: 'SCORING' });
  });

  test('a second certificate for the same person, occupation, level and scheme is refused, and nothing is issued', async () => {
    await storyUpTo('CertifyExam', '555006');
    const certification = federation.subgraphs.get('certification')?.database;
    const count = async () => Number((await certification?.query('SELECT count(*) FROM certificate'))?.[0].count);
    // The same person in two examinations at once: whichever is certified first issues, the other one cannot.
    const first = visitor();
    await storyUpTo('RegisterCandidate', '555007');
    const second = visitor();
    const identity = { kind: 'MACAO_RESIDENT_ID', number: '1555006(0)' };
    const register = operations.get('RegisterCandidate');
    if (!register) throw new Error('The example is missing');
    await second.run({ ...register, variables: { input: { ...(register.variables['input'] as object), identity } } });
    await federation.settle();
    for (const name of [
      'FindPanel',
      'AssignNewExaminer',
      'AssignSecondExaminer',
      'AssignThirdExaminer',
      'ScheduleExam',
      'StartExam',
      'FinishExam',
      'GrantSecondExaminerRole',
      'EnterTheoryScore',
      'ConfirmTheoryScore',
      'EnterPracticalScore',
      'ConfirmPracticalScore',
      'PublishResults',
    ]) {
      await second.run(operations.get(name) as NonNullable<typeof register>);
      await federation.settle();
    }
    const certify = operations.get('CertifyExam') as NonNullable<typeof register>;
    expect((await first.run(certify)).data.certifyExamPlan).toMatchObject({ state: 'CERTIFIED' });
    const before = await count();
    expect((await second.run(certify)).data.certifyExamPlan).toMatchObject({ code: 'CERTIFICATE_EXISTS' });
    expect(await count()).toBe(before);

    await storyUpTo('RegisterCandidate', '555008');
    expect(await runAs('RegisterCandidate', { identity })).toMatchObject({ code: 'CERTIFICATE_EXISTS' });
  });

  test('an expert whose institution turns out to have trained a candidate holds the examination up', async () => {
    await storyUpTo('ScheduleExam', '555010');
    const trainedByPanel = {
      idempotencyKey: 'trained-by-panel',
      identity: { kind: 'MACAO_RESIDENT_ID', number: '7555010(1)' },
      trainingInstitutionId: '{{AdmitMember.approveMembershipApplication.institution.id}}',
    };
    expect(await runAs('RegisterCandidate', trainedByPanel)).not.toHaveProperty('message');
    expect(await runAs('ScheduleExam', {})).toMatchObject({ code: 'RECUSED' });
  });

  test('a document that was entered with another name or birthday is refused', async () => {
    await storyUpTo('FindPanel', '555011');
    const again = { idempotencyKey: 'again', name: '林另一个' };
    expect(await runAs('RegisterCandidate', again)).toMatchObject({ code: 'IDENTITY_MISMATCH' });
  });

  test('of many registrations at once none is lost, and no seat is given twice', async () => {
    await storyUpTo('RegisterCandidate', '555012');
    const results = await Promise.all(
      Array.from({ length: 34 }, (_, at) =>
        runAs('RegisterCandidate', {
          idempotencyKey: `crowd-${at}`,
          identity: { kind: 'MACAO_RESIDENT_ID', number: `5${String(550000 + at)}(0)` },
        }),
      ),
    );
    expect(results.filter((result) => result['outcome'] === 'OPEN')).toHaveLength(30);
    expect(results.filter((result) => result['code'] === 'ENROLMENT_CLOSED')).toHaveLength(4);
  });

  test('two versions of a standard that come into force at once take turns; one is in force in the end', async () => {
    await storyUpTo('BringStandardIntoForce', '555013');
    const first = visitor();
    await storyUpTo('BringStandardIntoForce', '555014');
    const bring = operations.get('BringStandardIntoForce');
    if (!bring) throw new Error('The example is missing');
    const answers = await Promise.all([first.run(bring), visitor().run(bring)]);
    expect(answers.map(({ data }) => data.bringStandardIntoForce.state)).toEqual(['IN_FORCE', 'IN_FORCE']);
    const inForce = await federation.subgraphs
      .get('curriculum')
      ?.database.query(`SELECT 1 FROM standard_version WHERE code = '4-10-01-05' AND state = 'IN_FORCE'`);
    expect(inForce).toHaveLength(1);
  });

  test('results stay public for the days that the scheme says', async () => {
    const certification = federation.subgraphs.get('certification')?.database;
    await certification?.query(`UPDATE scheme SET publicity_days = 5 WHERE publicity_days = 0`);
    await storyUpTo('CertifyExam', '555009');
    expect(await runAs('CertifyExam', {})).toMatchObject({ code: 'PUBLICITY_RUNNING' });
    federation.clock.now = new Date(federation.clock.now.getTime() + 5 * 86_400_000);
    expect(await runAs('CertifyExam', {})).toMatchObject({ state: 'CERTIFIED' });
    await certification?.query(`UPDATE scheme SET publicity_days = 0 WHERE publicity_days = 5`);
  });
});
