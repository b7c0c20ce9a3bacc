import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Alliance, HOST, MACAO } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1061');
});
afterAll(() => alliance.stop());

test('who may not examine is told only when it changes, and how many register each time', async () => {
  const examPlanId = await alliance.enrolling();
  const register = async (employer: object) =>
    (await alliance.done('registerCandidate', { examPlanId, ...alliance.applicant(), ...employer }, 'host')).id;
  const withdraw = (id: string) => alliance.done('withdrawRegistration', { id, reason: 'Ill.' }, 'host');
  const told = async () =>
    (
      await alliance.rows<{ topic: string }>(
        `SELECT topic FROM outbox WHERE entity_id = $1 AND topic LIKE 'examPlan%' ORDER BY position`,
        [examPlanId],
      )
    ).map(({ topic }) => topic);
  const before = (await told()).length;
  const since = async () => (await told()).slice(before);
  const known = async () => {
    await alliance.federation.settle();
    const rows = await alliance.federation.subgraphs
      .get('experts')
      ?.database.query<{ registrations: number; recused: string[] }[]>(
        'SELECT registrations, recused_institution_ids AS recused FROM known_exam_plan WHERE id = $1',
        [examPlanId],
      );
    return rows?.[0];
  };

  await register({});
  const first = await register({ employerInstitutionId: HOST });
  const second = await register({ employerInstitutionId: HOST });
  await register({ trainingInstitutionId: HOST });
  const other = await register({ employerInstitutionId: HOST, trainingInstitutionId: MACAO });
  expect(await since()).toEqual(['examPlanCount', 'examPlan', 'examPlanCount', 'examPlanCount', 'examPlan']);
  expect(await known()).toEqual({ registrations: 5, recused: [HOST, MACAO].sort() });

  await withdraw(first);
  await withdraw(second);
  expect((await since()).slice(5)).toEqual(['examPlanCount', 'examPlanCount']);
  await withdraw(other);
  expect((await since()).slice(7)).toEqual(['examPlan']);
  expect(await known()).toEqual({ registrations: 2, recused: [HOST] });
});
