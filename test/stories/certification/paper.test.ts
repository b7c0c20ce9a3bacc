import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Alliance, HOST, OCCUPATION } from './alliance.ts';

let alliance: Alliance;
beforeAll(async () => {
  alliance = await Alliance.start('1011');
});
afterAll(() => alliance.stop());

test('an examination whose paper comes from the question bank begins only when its form is released', async () => {
  const [scheme] = await alliance.rows<{ id: string }>(
    'SELECT id FROM scheme WHERE institution_id = $1 AND code = $2',
    [HOST, OCCUPATION.code],
  );
  await alliance.done('changeScheme', { id: scheme?.id, usesItemBank: true }, 'secretariat', 'usesItemBank');
  const examPlanId = await alliance.enrolling();
  await alliance.register(examPlanId, 2);
  await alliance.panel(examPlanId);
  await alliance.done('scheduleExamPlan', { id: examPlanId }, 'host');
  expect(await alliance.act('startExamPlan', { id: examPlanId }, 'host')).toMatchObject({ code: 'FORM_NOT_RELEASED' });

  await alliance.federation.settle();
  const items = `query ($code: OccupationCode!) { items(first: 5, filter: { occupationCode: $code, levels: [L5], states: [LIVE] }) {
    edges { node { currentVersion { id } } } } }`;
  const { data, errors } = await alliance.ask(items, 'item-writer', { code: OCCUPATION.code });
  expect(errors).toEqual([]);
  const positions = data.items.edges.map((edge: { node: { currentVersion: { id: string } } }) => ({
    itemVersionId: edge.node.currentVersion.id,
    points: 20,
  }));
  const paper = {
    standardVersionId: await alliance.standard(),
    level: 'L5',
    part: 'THEORY',
    examPlanId,
    title: '理论试卷（测试）',
    sections: [{ title: '单项选择题', positions }],
  };
  const { id } = await alliance.done('assembleForm', paper, 'item-writer');
  await alliance.done('reviewForm', { id }, 'item-reviewer');
  await alliance.done('sealForm', { id, releasableFrom: alliance.at(0, 0) });
  await alliance.federation.settle();
  expect(await alliance.act('startExamPlan', { id: examPlanId }, 'host')).toMatchObject({ code: 'FORM_NOT_RELEASED' });

  await alliance.done('releaseForm', { id });
  await alliance.federation.settle();
  expect(await alliance.act('useForm', { id }, 'host')).toMatchObject({ code: 'EXAMINATION_NOT_BEGUN' });
  // A form that was marked as used before that was refused does not block its examination.
  await alliance.rows(`UPDATE known_form SET state = 'USED' WHERE id = $1`, [id]);
  expect(await alliance.act('startExamPlan', { id: examPlanId }, 'host', 'state')).toMatchObject({
    state: 'IN_PROGRESS',
  });
});
