import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MAINLAND_NUMBER } from '../../subgraphs/certification/domain/certificateNumber.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { CENTRE, COLLEGE, MACAO, type Node, nodes, peopleOf } from './duties.ts';

/**
 * The six duties of the alliance, each told by the people who would carry it out, through the gateway alone. What one
 * house must know of another it learns by events: `settle` waits as long as a person would.
 */
let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
  await staff('macao-centre', MACAO);
  await staff('college', COLLEGE);
});
afterAll(() => federation.stop());

const { act, ask, done, staff, account, resolved, appointed, examination } = peopleOf(() => federation);
const today = (day: string) => {
  federation.clock.now = new Date(`${day}T04:00:00Z`);
};

describe('first duty: institutions and rules', () => {
  test('the council revises the code of conduct, and a member that accepts it is no longer asked to', async () => {
    const missing = async () => {
      const query = '{ institutionsWithoutAdherence(kind: CODE_OF_CONDUCT) { totalCount } }';
      return (await ask(query, 'secretariat')).institutionsWithoutAdherence.totalCount;
    };
    const titles = { zhHans: '行动准则', en: 'Code of conduct' };
    const draft = { kind: 'CODE_OF_CONDUCT', titles, texts: { en: 'We examine without fear or favour.' } };
    const { id } = await done('draftCodeOfConduct', 'secretariat', draft);
    const resolutionId = await resolved('CODE_OF_CONDUCT', 'Revision of the code of conduct (invented)');
    await done('adoptCodeOfConduct', 'secretariat', { id, inForceFrom: '2026-11-20', resolutionId });
    const everybody = await missing();
    await done('adhereToCodeOfConduct', 'host', { institutionId: CENTRE, versionId: id, signatory: '林示范' }, 'id');
    expect(await missing()).toBe(everybody - 1);
  });

  test('a supervisor of the pool visits the centre, finds something, and it is put right', async () => {
    const visit = {
      kind: 'EXTERNAL',
      institutionId: CENTRE,
      edition: '2022',
      code: '4-04-05-05',
      visitOn: '2026-11-20',
    };
    const { id } = await done('planSupervisionVisit', 'secretariat', { ...visit, purpose: 'Rooms and records' });
    await federation.settle();
    const expertId = await appointed('SUPERVISOR', '督导示范（虚构）');
    await done('assignExpert', 'secretariat', { supervisionVisitId: id, expertId, duty: 'SUPERVISOR' });
    await federation.settle();
    const supervisor = await account('supervisor-of-the-pool', expertId);
    await done('holdSupervisionVisit', supervisor, { id });
    const found = {
      visitId: id,
      description: 'The clock of room 1 is wrong.',
      severity: 'MINOR',
      deadline: '2026-12-01',
    };
    const finding = await done('recordFinding', supervisor, found);
    await done('correctFinding', 'host', { id: finding.id, reason: 'A radio clock was bought.' });
    expect(await done('closeFinding', supervisor, { id: finding.id })).toMatchObject({ state: 'CLOSED' });
    const { supervisionVisit } = await ask(
      'query ($id: ID!) { supervisionVisit(id: $id) { institution { id } supervisors { id } findings { state overdue } } }',
      'host',
      { id },
    );
    expect(supervisionVisit).toEqual({
      institution: { id: CENTRE },
      supervisors: [{ id: expertId }],
      findings: [{ state: 'CLOSED', overdue: false }],
    });
  });
});

describe('second duty: the pool of experts', () => {
  test('a college proposes an examiner, whom an examination can draw until they declare a relationship', async () => {
    const plan = await examination('host');
    const expertId = await appointed('EXAMINER', '考评示范（虚构）');
    const panel = async () => {
      const query = `query ($id: ID!) { examPlan(id: $id) { eligiblePanel { id }
        panelOutlook { excludedExperts { expert { id } rules } } } }`;
      const { examPlan } = await ask(query, 'secretariat', { id: plan });
      const excluded = examPlan.panelOutlook.excludedExperts.find(
        ({ expert }: { expert: Node }) => expert.id === expertId,
      );
      const isEligible = examPlan.eligiblePanel.some(({ id }: Node) => id === expertId);
      return { isEligible, rules: excluded?.rules ?? [] };
    };
    expect(await panel()).toEqual({ isEligible: true, rules: [] });
    const examiner = await account('examiner-of-the-college', expertId);
    const relation = { expertId, kind: 'SHAREHOLDER_OF', institutionId: CENTRE, validFrom: '2026-11-20' };
    await done('declareRelationship', examiner, relation, 'id');
    expect(await panel()).toEqual({ isEligible: false, rules: ['DECLARED_RELATION'] });
  });
});

describe('third duty: technical development', () => {
  test('a project is funded when the council authorises it, which curriculum is told as an event', async () => {
    const project = {
      ...{ institutionId: CENTRE, edition: '2022', code: '4-03-02-08', title: '咖啡师题库（示范）' },
      ...{ scope: 'DETAIL_TABLE_AND_QUESTION_BANK', beginsOn: '2026-12-01', endsOn: '2027-11-30' },
    };
    const { id: projectId } = await done('planDevelopmentProject', 'host', project);
    const amount = { amount: 10_000_000, currency: 'CNY' };
    const { id } = await done('draftFundingClaim', 'host', { projectId, amount });
    expect(await act('submitFundingClaim', 'host', { id })).toMatchObject({
      code: 'ILLEGAL_MOVE',
      currentState: 'DRAFT',
    });
    const title = 'A bank of questions for baristas (invented)';
    const resolutionId = await resolved('STANDARD_PROJECT_FUNDING', title, { projectId, amount });
    expect(await done('authoriseFundingClaim', 'host', { id, resolutionId })).toMatchObject({ state: 'AUTHORISED' });
    await done('submitFundingClaim', 'host', { id });
    await done('grantFundingClaim', 'secretariat', { id });
    const { fundingClaim } = await ask(
      'query ($id: ID!) { fundingClaim(id: $id) { state grantedOn amount { amount } resolution { title(lang: EN) state } } }',
      'council',
      { id },
    );
    expect(fundingClaim).toEqual({
      state: 'GRANTED',
      grantedOn: '2026-11-20',
      amount: { amount: 10_000_000 },
      resolution: { title: 'A bank of questions for baristas (invented)', state: 'ADOPTED' },
    });
  });
});

describe('fourth duty: training, and supply that follows demand', () => {
  test('a survey shows a gap, a course answers it, and the work plan counts who completed it', async () => {
    const trade = { edition: '2022', code: '4-03-02-08', level: 'L5' };
    const balance = async () =>
      (
        await ask(
          `{ occupationLevel(code: "4-03-02-08", level: L5) { talentBalance(jurisdiction: "CN_HENGQIN", year: 2026) {
            demand supply gap } occupation { standardInForce { id } } } }`,
          'partner',
        )
      ).occupationLevel;
    const before = await balance();
    const figure = { ...trade, jurisdiction: 'CN_HENGQIN', people: before.talentBalance.demand + 40 };
    const survey = { institutionId: CENTRE, title: '横琴咖啡师需求调查（示范）', year: 2026, respondents: 30 };
    await done('recordJobSurvey', 'host', { ...survey, figures: [figure] }, 'id');
    const after = await balance();
    expect(after.talentBalance.demand).toBe(before.talentBalance.demand + 40);
    expect(after.talentBalance.gap).toBe(before.talentBalance.gap + 40);

    const completed = async () =>
      (
        await ask(`{ workPlans(first: 1, filter: { year: 2026 }) { edges { node { id
          tasks(filter: { duties: [TRAINING] }) { edges { node { id indicators { achieved } } } } } } } }`)
      ).workPlans.edges[0].node.tasks.edges[0].node.indicators[0].achieved;
    const trained = await completed();
    const course = {
      ...{ institutionId: CENTRE, ...trade, standardVersionId: after.occupation.standardInForce.id, hours: 60 },
      ...{ names: { zhHans: '咖啡师五级培训（示范）' }, jurisdiction: 'CN_HENGQIN', languages: ['ZH_HANS'] },
      ...{ delivery: 'CLASSROOM', price: { amount: 120_000, currency: 'CNY' } },
    };
    const { id: courseId } = await done('draftCourse', 'host', course);
    await done('offerCourse', 'host', { id: courseId });
    const days = { beginsOn: '2026-11-20', endsOn: '2026-11-21' };
    const run = { courseId, ...days, place: '示范教室（虚构）', jurisdiction: 'CN_HENGQIN', seats: 2 };
    const { id } = await done('planTrainingRun', 'host', run);
    await done('openTrainingRun', 'host', { id });
    const enrol = (personName: string, personReference: string) =>
      done('enrolInTrainingRun', 'host', { trainingRunId: id, personName, personReference }, 'id');
    const [one, other] = [await enrol('林示范', 'DUTY-1'), await enrol('何示范', 'DUTY-2')];
    await done('beginTrainingRun', 'host', { id });
    await done('recordTrainingOutcome', 'host', { id: one.id, outcome: 'COMPLETED' }, 'id');
    await done('recordTrainingOutcome', 'host', { id: other.id, outcome: 'DROPPED' }, 'id');
    today('2026-11-21');
    await done('completeTrainingRun', 'host', { id });
    await federation.settle();
    expect(await completed()).toBe(trained + 1);
    today('2026-11-20');
  });
});

describe('fifth duty: assessment and recognition', () => {
  test('one examination gives a certificate of Zhuhai and one of Macao', async () => {
    const id = await examination('host');
    const person = {
      ...{ examPlanId: id, name: '梁示范', identity: { kind: 'MACAO_RESIDENT_ID', number: '5260601(1)' } },
      ...{ bornOn: '1998-02-03', declared: { relatedWorkYears: 3, workEvidence: '工作证明（虚构）' } },
    };
    const { id: registrationId } = await done('registerCandidate', 'host', person);
    await federation.settle();
    const { examPlan } = await ask('query ($id: ID!) { examPlan(id: $id) { eligiblePanel { id } } }', 'host', { id });
    const panel: readonly Node[] = examPlan.eligiblePanel.slice(0, 3);
    for (const { id: expertId } of panel)
      await done('assignExpert', 'host', { examPlanId: id, expertId, duty: 'EXAMINER' });
    await federation.settle();
    const [first, second] = await Promise.all(panel.map((expert, at) => account(`panel-${at}`, expert.id)));
    await done('scheduleExamPlan', 'host', { id });
    await done('startExamPlan', 'host', { id });
    await done('finishExamPlan', 'host', { id });
    for (const part of ['THEORY', 'PRACTICAL']) {
      for (const examiner of [first ?? '', second ?? ''])
        await done('enterScore', examiner, { registrationId, part, value: 81 });
    }
    await done('publishResults', 'host', { id });
    const certified = await done(
      'certifyExamPlan',
      'secretariat',
      { id },
      'certificates { edges { node { id kind number state holderName issuedBy { id } } } }',
    );
    const byKind = new Map(nodes<Node & { kind: string }>(certified.certificates).map((one) => [one.kind, one]));
    expect(byKind.get('MAINLAND_SKILL_LEVEL')).toMatchObject({
      ...{ number: expect.stringMatching(MAINLAND_NUMBER), state: 'ISSUED', issuedBy: { id: CENTRE } },
    });
    expect(byKind.get('MACAO_SKILL')).toMatchObject({ state: 'ISSUED', issuedBy: { id: MACAO } });
  });

  test('an electrician of Macao gets a certificate of Zhuhai without an examination', async () => {
    today('2027-01-11');
    const rules = `{ recognitionRules(filter: { level: L5 }) { edges { node { id scheme { institution { id } } } } }
      experts(first: 3, filter: { roles: [EXAMINER], level: L5, validOn: "2027-01-11",
        occupation: { edition: "2022", code: "6-31-01-03" } }) { edges { node { id } } } }`;
    const { recognitionRules, experts } = await ask(rules);
    const [rule] = nodes<Node>(recognitionRules);
    const person = {
      ...{ institutionId: MACAO, ruleId: rule?.id, name: '黃示範', bornOn: '1990-09-09' },
      ...{ identity: { kind: 'MACAO_RESIDENT_ID', number: '5260602(2)' }, evidence: 'MO-DEMO-CERT-0901（虚构）' },
    };
    const { id } = await done('applyForRecognition', 'macao-centre', person);
    await done('matchRecognitionCase', 'secretariat', { id });
    const panel = nodes<Node>(experts).map(({ id: expertId }) => expertId);
    await done('convenePanel', 'secretariat', { id, expertIds: panel });
    for (const [at, expertId] of panel.entries()) {
      const comparer = await account(`comparer-${at}`, expertId);
      await done('recordRecognitionOpinion', comparer, { id, recognises: at < 2, findings: '已比对。（虚构）' });
    }
    await done('approveRecognitionCase', 'secretariat', { id });
    const issued = await done('issueRecognitionCase', 'college', { id }, 'state certificate { number }');
    const { certificate } = await ask(
      'query ($n: String!) { certificate(number: $n) { state holderName jurisdiction issuedBy { id } occupationLevel { level } } }',
      undefined,
      { n: issued.certificate.number },
    );
    expect(certificate).toEqual({
      ...{ state: 'ISSUED', holderName: '黃**', jurisdiction: 'CN_ZHUHAI', issuedBy: { id: COLLEGE } },
      occupationLevel: { level: 'L5' },
    });
    today('2026-11-20');
  });
});

describe('sixth duty: exchange', () => {
  test('members of both places meet, a referee of the pool serves, and teaching material is shared', async () => {
    const event = {
      ...{ kind: 'COMPETITION', names: { zhHans: '珠澳咖啡师竞赛（虚构）' }, place: { zhHans: '示范会堂（虚构）' } },
      ...{ jurisdiction: 'CN_ZHUHAI', validFrom: '2026-11-20', validUntil: '2026-11-20' },
      ...{ organiserIds: [CENTRE, MACAO], capacity: 20 },
    };
    const { id } = await done('planExchangeEvent', 'host', event);
    await done('openExchangeEvent', 'macao-centre', { id });
    const guests = { eventId: id, institutionId: MACAO, personNames: ['示范选手一（虚构）', '示范选手二（虚构）'] };
    const { participants } = await done(
      'registerParticipants',
      'macao-centre',
      guests,
      'participants { edges { node { id } } }',
    );
    const [came, stayedAway] = nodes<Node>(participants).map((guest) => guest.id);
    const service = { kind: 'COMPETITION', names: event.names, organiserId: CENTRE, places: 1 };
    const days = { validFrom: '2026-11-20', validUntil: '2026-11-20' };
    const { id: serviceId } = await done('planExpertService', 'host', { ...service, ...days });
    const expertId = await appointed('EXAMINER', '裁判示范（虚构）');
    await done('assignExpert', 'host', { serviceId, expertId, duty: 'REFEREE' });
    await done('recordAttendance', 'host', { eventId: id, attendedIds: [came], absentIds: [stayedAway] });
    const held = await done('holdExchangeEvent', 'host', { id }, 'state attendanceCount');
    expect(held).toEqual({ __typename: 'ExchangeEvent', state: 'HELD', attendanceCount: 1 });

    const resource = {
      ...{ institutionId: MACAO, edition: '2022', code: '4-03-02-08', kind: 'VIDEO', licence: 'CC-BY-4.0' },
      ...{ titles: { zhHant: '競賽錄像（虛構）', pt: 'Gravação (fictícia)' }, languages: ['ZH_HANT', 'PT'] },
      ...{ url: 'https://resources.example/final', sizeBytes: '1024', sha256: 'a'.repeat(64) },
    };
    const { id: resourceId } = await done('draftTeachingResource', 'macao-centre', resource);
    await done('reviewTeachingResource', 'secretariat', { id: resourceId });
    await done('shareTeachingResource', 'macao-centre', { id: resourceId });
    const { teachingResource } = await ask(
      'query ($id: ID!) { teachingResource(id: $id) { state title(lang: PT) institution { name(lang: EN) } } }',
      undefined,
      { id: resourceId },
    );
    expect(teachingResource).toEqual({
      ...{ state: 'SHARED', title: 'Gravação (fictícia)' },
      institution: { name: 'Macao Demonstration Skill Test Centre (invented)' },
    });
  });
});
