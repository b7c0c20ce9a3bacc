import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { application, creditCode, describedDocument } from '../../kit/application.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { enteringMember, meanwhile } from '../../kit/meanwhile.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, read, database, grant } = deskOf(() => federation);

const FIELDS = 'id state name(lang: EN) missingDocuments documents { id kind fileName uploadedOn }';
const start = (change: Record<string, unknown> = {}) =>
  act('startMembershipApplication', application(change), 'applicant', FIELDS);
const submit = (id: string) => act('submitMembershipApplication', { id }, 'applicant', FIELDS);
const recommend = (applicationId: string, advice: string, as: string) =>
  act('recommendMembershipDecision', { applicationId, advice, note: 'For a test.' }, as, 'id advice round');
const underReview = async () => {
  const { id } = await start();
  await submit(id);
  await act('beginMembershipReview', { id });
  return id as string;
};

describe('documents of an application', () => {
  test('that its kind of body needs must be there before it is handed in', async () => {
    const { id, missingDocuments } = await start({ kind: 'TRAINING_PROVIDER', documents: [] });
    expect(missingDocuments.sort()).toEqual(['EDUCATION_LICENCE', 'REGISTRATION_EXTRACT', 'SIGNED_PACT']);
    expect(await submit(id)).toMatchObject({ code: 'DOCUMENTS_MISSING', path: ['documents'] });
    const add = (kind: string) =>
      act(
        'addMembershipDocument',
        { applicationId: id, document: describedDocument(kind) },
        'applicant',
        'id uploadedOn',
      );
    expect(await add('REGISTRATION_EXTRACT')).toMatchObject({ uploadedOn: '2026-11-20' });
    await add('SIGNED_PACT');
    const licence = await add('EDUCATION_LICENCE');
    expect(await add('SIGNED_PACT')).toMatchObject({ code: 'DOCUMENT_GIVEN_ALREADY' });
    await act('removeMembershipDocument', { id: licence.id }, 'applicant');
    expect(await submit(id)).toMatchObject({ code: 'DOCUMENTS_MISSING' });
    await add('EDUCATION_LICENCE');
    expect(await submit(id)).toMatchObject({ state: 'SUBMITTED', missingDocuments: [] });
  });

  test('stay as they are once the application was handed in', async () => {
    const { id, documents } = await start();
    await submit(id);
    const document = describedDocument('OTHER');
    const late = await act('addMembershipDocument', { applicationId: id, document }, 'applicant');
    expect(late).toMatchObject({ code: 'ILLEGAL_MOVE', currentState: 'SUBMITTED' });
    expect(await act('removeMembershipDocument', { id: documents[0].id }, 'applicant')).toMatchObject({
      code: 'ILLEGAL_MOVE',
    });
  });

  test.each([
    ['a path for a file name', { fileName: '../etc/passwd' }, 'OUT_OF_RANGE'],
    ['an empty file', { sizeInBytes: 0 }, 'OUT_OF_RANGE'],
    ['a file that is too large', { sizeInBytes: 50_000_001 }, 'OUT_OF_RANGE'],
    ['a digest of another length', { sha256: 'abc' }, 'MALFORMED_CODE'],
    ['no media type', { mediaType: 'a pdf' }, 'MALFORMED_CODE'],
  ])('%s is refused', async (_, change, code) => {
    const { id } = await start();
    const document = describedDocument('OTHER', change);
    expect(await act('addMembershipDocument', { applicationId: id, document }, 'applicant')).toMatchObject({ code });
    expect(await start({ documents: [document] })).toMatchObject({ code, path: expect.arrayContaining(['documents']) });
  });

  test('are bounded in number, and added by the applicant only', async () => {
    const many = Array.from({ length: 51 }, (_, at) =>
      describedDocument('OTHER', { sha256: at.toString(16).padStart(64, '0') }),
    );
    expect(await start({ documents: many })).toMatchObject({ code: 'TOO_MANY' });
    const { id } = await start({ documents: many.slice(0, 50) });
    const document = describedDocument('OTHER');
    expect(await act('addMembershipDocument', { applicationId: id, document }, 'applicant')).toMatchObject({
      code: 'TOO_MANY',
    });
    expect(await act('addMembershipDocument', { applicationId: id, document })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('are required by rules that the office changes from a day on', async () => {
    const required = async (on: string) =>
      (
        await read(
          `query ($on: Date) { requiredDocuments(kind: EMPLOYER, jurisdiction: "MO", on: $on) }`,
          { on },
          'nobody',
        )
      ).requiredDocuments;
    const rule = {
      institutionKind: 'EMPLOYER',
      jurisdiction: 'MO',
      documentKind: 'SIGNATORY_AUTHORITY',
      validFrom: '2027-01-01',
    };
    expect(await act('addMembershipDocumentRule', rule, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('addMembershipDocumentRule', { ...rule, jurisdiction: 'XX' })).toMatchObject({
      code: 'JURISDICTION_UNKNOWN',
    });
    const { id } = await act('addMembershipDocumentRule', rule);
    expect(await required('2026-12-31')).not.toContain('SIGNATORY_AUTHORITY');
    expect(await required('2027-01-01')).toContain('SIGNATORY_AUTHORITY');
    expect(await act('endMembershipDocumentRule', { id, validUntil: '2026-12-31' })).toMatchObject({
      code: 'PERIOD_INVERTED',
    });
    await act('endMembershipDocumentRule', { id, validUntil: '2027-06-30' });
    expect(await required('2027-07-01')).not.toContain('SIGNATORY_AUTHORITY');
  });
});

describe('a draft', () => {
  test('can be edited before it is handed in and after it was returned, and not in between', async () => {
    const { id } = await start();
    const edit = (change: object, as = 'applicant') => act('editMembershipApplication', { id, ...change }, as, FIELDS);
    expect(await edit({ names: { en: 'Invented Anew' } })).toMatchObject({ name: 'Invented Anew', state: 'DRAFT' });
    expect(await edit({ jurisdiction: 'MO' })).toMatchObject({ code: 'MALFORMED_CODE' });
    const registration = { register: 'MACAO_COMMERCIAL_REGISTRY', number: 'EDIT 1' };
    expect(await edit({ jurisdiction: 'MO', registration, kind: 'LEARNED_SOCIETY' })).toMatchObject({
      missingDocuments: ['STATUTES'],
    });
    expect(await edit({ kind: 'EMPLOYER' })).toMatchObject({ missingDocuments: [] });
    expect(await edit({ names: {} })).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(await edit({ kind: 'EMPLOYER' }, 'partner')).toMatchObject({ code: 'NOT_ALLOWED' });
    await submit(id);
    expect(await edit({ names: { en: 'Too Late' } })).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await act('beginMembershipReview', { id });
    await act('returnMembershipApplication', { id, reason: 'Please correct the name.' });
    expect(await edit({ names: { en: 'Corrected' } })).toMatchObject({ name: 'Corrected', state: 'RETURNED' });
    expect(await submit(id)).toMatchObject({ state: 'SUBMITTED' });
  });
});

describe('the two steps of a review', () => {
  const approve = (id: string, as = 'secretariat', change: object = {}) =>
    act('approveMembershipApplication', { id, ...change }, as, 'id state');

  test('need four eyes: whoever recommended does not decide', async () => {
    const id = await underReview();
    expect(await approve(id)).toMatchObject({ code: 'RECOMMENDATION_MISSING' });
    expect(await recommend(id, 'APPROVE', 'secretariat')).toMatchObject({ advice: 'APPROVE', round: 1 });
    expect(await recommend(id, 'APPROVE', 'secretariat')).toMatchObject({ code: 'ALREADY_RECOMMENDED' });
    expect(await approve(id)).toMatchObject({ code: 'OWN_WORK' });
    expect(await approve(id, 'secretariat-second')).toMatchObject({ state: 'APPROVED' });
  });

  test('may end against the recommendation, with a reason', async () => {
    const id = await underReview();
    await recommend(id, 'REJECT', 'secretariat-second');
    expect(await approve(id)).toMatchObject({ code: 'REASON_MISSING', path: ['reason'] });
    expect(await approve(id, 'secretariat', { reason: 'The doubt was cleared.' })).toMatchObject({ state: 'APPROVED' });
  });

  test('hold for a rejection too', async () => {
    const id = await underReview();
    const reject = (as: string) => act('rejectMembershipApplication', { id, reason: 'Unfit.' }, as, 'id state');
    expect(await reject('secretariat')).toMatchObject({ code: 'RECOMMENDATION_MISSING' });
    await recommend(id, 'REJECT', 'secretariat-second');
    expect(await reject('secretariat-second')).toMatchObject({ code: 'OWN_WORK' });
    expect(await reject('secretariat')).toMatchObject({ state: 'REJECTED' });
  });

  test('begin anew when the application comes back: an old recommendation does not count', async () => {
    const id = await underReview();
    await recommend(id, 'APPROVE', 'secretariat-second');
    await act('returnMembershipApplication', { id, reason: 'A page is missing.' });
    expect(await recommend(id, 'APPROVE', 'secretariat-second')).toMatchObject({ code: 'ILLEGAL_MOVE' });
    await submit(id);
    await act('beginMembershipReview', { id });
    expect(await approve(id)).toMatchObject({ code: 'RECOMMENDATION_MISSING' });
    expect(await recommend(id, 'APPROVE', 'secretariat-second')).toMatchObject({ round: 2 });
    expect(await approve(id)).toMatchObject({ state: 'APPROVED' });
  });

  test('are the business of the office: others neither recommend nor read what was recommended', async () => {
    const id = await underReview();
    expect(await recommend(id, 'APPROVE', 'applicant')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('recommendMembershipDecision', { applicationId: id, advice: 'APPROVE', note: ' ' })).toMatchObject(
      {
        code: 'OUT_OF_RANGE',
        path: ['note'],
      },
    );
    await recommend(id, 'APPROVE', 'secretariat-second');
    const query = `query ($id: ID!) { membershipApplication(id: $id) {
      recommendations { advice round recommendedBy { subject } } } }`;
    expect((await read(query, { id })).membershipApplication.recommendations).toEqual([
      { advice: 'APPROVE', round: 1, recommendedBy: { subject: 'secretariat-second' } },
    ]);
    expect((await read(query, { id }, 'applicant')).membershipApplication).toEqual({ recommendations: null });
  });
});

describe('the list of applications', () => {
  test('is searched by name, kind and place', async () => {
    await start({ names: { en: 'Quite Unmistakable Employer' } });
    const query = `query ($filter: MembershipApplicationFilter) { membershipApplications(filter: $filter) { totalCount } }`;
    const count = async (filter: object, as?: string) =>
      (await read(query, { filter }, as)).membershipApplications.totalCount;
    expect(await count({ search: 'unmistakable' })).toBe(1);
    expect(await count({ search: 'unmistakable', kinds: ['UNIVERSITY'] })).toBe(0);
    expect(await count({ search: 'unmistakable', jurisdictions: ['CN_ZHUHAI'] })).toBe(1);
    expect(await count({ search: 'unmistakable' }, 'partner')).toBe(0);
    const [row] = await database().query(`SELECT count(*) FROM membership_application WHERE kind = 'EMPLOYER'`);
    expect(await count({ kinds: ['EMPLOYER'] })).toBe(Number(row.count));
  });
});

describe('an applicant who works in the office', () => {
  test('neither begins nor ends the review of the own application', async () => {
    await grant('office-applicant', 'SECRETARIAT');
    const apply = async () => {
      const { id } = await act('startMembershipApplication', application(), 'office-applicant');
      await act('submitMembershipApplication', { id }, 'office-applicant');
      return id as string;
    };
    const id = await apply();
    const own = (mutation: string) => act(mutation, { id, reason: 'For a test.' }, 'office-applicant');
    expect(await own('beginMembershipReview')).toMatchObject({ code: 'OWN_WORK' });
    await act('beginMembershipReview', { id });
    await recommend(id, 'APPROVE', 'secretariat');
    for (const decision of ['approve', 'reject', 'return']) {
      expect(await own(`${decision}MembershipApplication`)).toMatchObject({ code: 'OWN_WORK' });
    }
    expect(await act('approveMembershipApplication', { id }, 'secretariat-second', 'state')).toMatchObject({
      state: 'APPROVED',
    });
  });
});

describe('an approval', () => {
  test('whose member number an import takes at the same moment is refused, and goes through when sent again', async () => {
    const id = await underReview();
    await recommend(id, 'APPROVE', 'secretariat-second');
    const [{ last }] = await database().query('SELECT last_value::int AS last FROM member_number');
    const next = `A-${String(last + 1).padStart(4, '0')}`;
    const approve = () => act('approveMembershipApplication', { id }, 'secretariat', 'state');
    const refused = await meanwhile(database(), enteringMember(next, creditCode()), approve);
    expect(refused).toMatchObject({ __typename: 'Conflict', code: 'MEMBER_NUMBER_TAKEN' });
    expect(await approve()).toMatchObject({ state: 'APPROVED' });
  });
});
