import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STORY_GROUP } from '../../gateway/sandbox/types.ts';
import { MAINLAND_NUMBER } from '../../subgraphs/certification/domain/certificateNumber.ts';
import { type Answer, type Federation, startFederation } from '../kit/federation.ts';
import { exampleOperations, Visitor } from '../kit/operations.ts';

/** One true story through the whole graph, told by the very operations that the sandbox shows. */
const steps = (await exampleOperations()).filter(({ group }) => group === STORY_GROUP);

let federation: Federation;
const answers = new Map<string, Answer>();
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

describe('from an application in Macao to two certificates from one examination in Zhuhai', () => {
  const visitor = () => (federation as Federation & { visitor?: Visitor }).visitor ?? newVisitor();
  function newVisitor(): Visitor {
    const made = new Visitor(federation, '204815');
    Object.assign(federation, { visitor: made });
    return made;
  }

  test.each(steps)('$name: $title', async (step) => {
    const answer = await visitor().run(step);
    expect(answer.errors).toEqual([]);
    const [result] = Object.values(answer.data) as { code?: string; message?: string }[];
    expect(result).not.toBeNull();
    expect(result).not.toHaveProperty('message');
    answers.set(step.operationName, answer);
    // Facts travel as events: a person takes longer than they do to the next step.
    await federation.settle();
  });

  const data = (operation: string) => answers.get(operation)?.data;

  test('the application was returned once, and admitted in the end', () => {
    const application = data('AdmitMember').approveMembershipApplication;
    expect(application.steps.map((step: { to: string }) => step.to)).toEqual([
      'SUBMITTED',
      'UNDER_REVIEW',
      'RETURNED',
      'SUBMITTED',
      'UNDER_REVIEW',
      'APPROVED',
    ]);
    expect(application.institution).toMatchObject({
      standing: 'ACTIVE',
      memberNumber: expect.stringMatching(/^A-\d{4}$/),
    });
  });

  test('the expert is an active examiner for three years from the day of the appointment', () => {
    expect(data('AppointExaminer').activateAppointment).toMatchObject({
      role: 'EXAMINER',
      state: 'ACTIVE',
      validFrom: '2026-11-20',
      validUntil: '2029-11-19',
    });
  });

  test('the standard is in force, and says where its weights come from', () => {
    expect(data('BringStandardIntoForce').bringStandardIntoForce).toMatchObject({
      state: 'IN_FORCE',
      inForceFrom: '2026-11-20',
      provenanceNote: expect.stringContaining('historical example only'),
    });
  });

  test('the new examiner is on the panel that the pool offered, and nobody is who trained the candidate', () => {
    const panel: { id: string }[] = data('FindPanel').examPlan.eligiblePanel;
    expect(panel.map(({ id }) => id)).toContain(data('RegisterExpert').registerExpert.id);
    expect(panel.length).toBeGreaterThanOrEqual(3);
  });

  test('one examination led to a mainland and a Macao certificate', () => {
    const { totalCount, edges } = data('CertifyExam').certifyExamPlan.certificates;
    expect(totalCount).toBe(2);
    const byKind = new Map(edges.map(({ node }: { node: { kind: string } }) => [node.kind, node]));
    expect(byKind.get('MAINLAND_SKILL_LEVEL')).toMatchObject({
      jurisdiction: 'CN_ZHUHAI',
      number: expect.stringMatching(MAINLAND_NUMBER),
    });
    expect(byKind.get('MACAO_SKILL')).toMatchObject({ jurisdiction: 'MO', state: 'ISSUED' });
  });

  test('a stranger sees a valid certificate with a masked name', () => {
    expect(data('LookUpCertificate').certificate).toMatchObject({
      state: 'ISSUED',
      holderName: '林**',
      issuedOn: '2026-11-20',
      issuedTogetherWith: [expect.objectContaining({ number: expect.any(String) })],
      occupationLevel: { level: 'L5', occupation: { name: '养老护理员' } },
    });
  });

  test('demand, supply, gap and the statistics of the centre have moved', () => {
    const [before, after] = [data('BalanceBefore'), data('BalanceAfter')];
    expect(after.occupationLevel.macao.supply).toBe(before.occupationLevel.macao.supply + 1);
    expect(after.occupationLevel.macao.gap).toBe(before.occupationLevel.macao.gap - 1);
    expect(after.occupationLevel.zhuhai.supply).toBe(before.occupationLevel.zhuhai.supply + 1);
    expect(before.occupationLevel.zhuhai.demand).toBe(320);
    expect(after.institution.certificateStatistics.issued).toBe(before.institution.certificateStatistics.issued + 1);
    expect(after.institution.certificateStatistics.issuedTogether).toBe(
      before.institution.certificateStatistics.issuedTogether + 1,
    );
  });

  test('the holder may claim the subsidy of Zhuhai for a junior worker, and the claim is handed in', () => {
    expect(data('MayClaimSubsidy').subsidyEligibility).toMatchObject({ eligible: true });
    expect(data('ClaimSubsidy').claimSubsidy).toMatchObject({
      state: 'APPLIED',
      jurisdiction: 'CN_ZHUHAI',
      level: 'L5',
      amount: { amount: 100_000, currency: 'CNY' },
      claimedOn: '2026-11-20',
    });
  });

  test('the whole story can be told a second time', async () => {
    const second = new Visitor(federation, '730196');
    for (const step of steps) {
      const answer = await second.run(step);
      expect({ step: step.name, errors: answer.errors }).toEqual({ step: step.name, errors: [] });
      expect(Object.values(answer.data)[0]).not.toHaveProperty('message');
      await federation.settle();
    }
  });
});
