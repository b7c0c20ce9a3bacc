import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { acting } from './acting.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, ask, sql } = acting(() => federation);

const HOST = seedId('institution', 'demo-assessment-zhuhai');
const CODE = '4-03-02-12';
const figure = (people: number, level = 'L5', jurisdiction = 'MO') => ({
  edition: '2022',
  code: CODE,
  level,
  jurisdiction,
  people,
});
const survey = {
  title: '侍酒师岗位调研（测试）',
  year: 2026,
  respondents: 20,
  method: 'INTERVIEW',
  askedFrom: '2026-03-01',
  askedUntil: '2026-04-30',
  sample: 35,
  figures: [figure(50)],
};
const record = (change: object = {}, as = 'host') =>
  act('recordJobSurvey', as, { institutionId: HOST, ...survey, ...change }, 'id revision method sample');
const demand = async (level = 'L5') =>
  (
    await ask(`{ occupationLevel(code: "${CODE}", level: ${level}) { surveyedDemand { jurisdiction year people } } }`)
  ).occupationLevel.surveyedDemand.filter(({ year }: { year: number }) => year === 2026);
const toldOf = async (level: string) =>
  (
    await sql(
      `SELECT payload FROM outbox WHERE topic = 'surveyedDemand' AND entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [`2022/${CODE}/${level}`],
    )
  )[0]?.payload.figures.filter(({ year }: { year: number }) => year === 2026);

describe('a survey of demand', () => {
  test('says how employers were asked, and tells the newest demand of each level that it speaks of', async () => {
    const figures = [figure(50), figure(12, 'L4'), figure(80, 'L5', 'CN_ZHUHAI')];
    expect(await record({ figures })).toMatchObject({ revision: 1, method: 'INTERVIEW', sample: 35 });
    const expected = [
      { jurisdiction: 'CN_ZHUHAI', year: 2026, people: 80 },
      { jurisdiction: 'MO', year: 2026, people: 50 },
    ];
    expect(await demand()).toEqual(expect.arrayContaining(expected));
    expect(await toldOf('L5')).toEqual(await demand());
    expect(await toldOf('L4')).toEqual(await demand('L4'));
  });

  test('is corrected by a revision that counts in its place, also where it says less; the old one stays', async () => {
    const first = await record({ figures: [figure(60), figure(7, 'L3')] });
    const second = await record({ figures: [figure(65)] });
    const correction = { ...survey, id: first.id, figures: [figure(61)] };
    expect(await act('correctJobSurvey', 'partner', correction, 'id')).toMatchObject({ code: 'NOT_ALLOWED' });
    const corrected = await act(
      'correctJobSurvey',
      'host',
      correction,
      'id revision corrects { id correctedBy { revision } }',
    );
    expect(corrected).toMatchObject({ revision: 2, corrects: { id: first.id, correctedBy: { revision: 2 } } });
    expect(await act('correctJobSurvey', 'host', correction, 'id')).toMatchObject({ code: 'SURVEY_SUPERSEDED' });
    // A late correction makes the first survey no newer than the second.
    expect(await demand()).toEqual(expect.arrayContaining([{ jurisdiction: 'MO', year: 2026, people: 65 }]));
    const gone = (await demand('L3')).find(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === 'MO');
    expect(gone?.people).not.toBe(7);
    expect(await toldOf('L3')).toEqual(await demand('L3'));
    await act('correctJobSurvey', 'host', { ...survey, id: second.id, figures: [figure(66)] }, 'id');
    expect(await demand()).toEqual(expect.arrayContaining([{ jurisdiction: 'MO', year: 2026, people: 66 }]));
    const { jobSurvey } = await ask(
      'query ($id: ID!) { jobSurvey(id: $id) { figures { people occupationLevel { level } } } }',
      'host',
      {
        id: first.id,
      },
    );
    expect(jobSurvey.figures).toEqual(expect.arrayContaining([{ people: 60, occupationLevel: { level: 'L5' } }]));
  });

  test('of one level that are recorded at once are all in the demand that is told last', async () => {
    const places = ['MO', 'CN_ZHUHAI', 'CN_HENGQIN'];
    await Promise.all(places.map((place, at) => record({ figures: [figure(900 + at, 'L2', place)] })));
    expect((await demand('L2')).map(({ people }: { people: number }) => people).sort()).toEqual([900, 901, 902]);
    expect(await toldOf('L2')).toEqual(await demand('L2'));
  });

  test('is found by occupation, year and institution, without what was corrected', async () => {
    const query = `query ($institution: ID) { jobSurveys(first: 100, filter: { code: "${CODE}", year: 2026, institutionId: $institution })
      { edges { node { id year correctedBy { id } institution { id } } } } occupation(code: "${CODE}") { jobSurveys(first: 3)
      { totalCount } } }`;
    const { jobSurveys, occupation } = await ask(query, undefined, { institution: HOST });
    expect(jobSurveys.edges.length).toBeGreaterThanOrEqual(5);
    for (const { node } of jobSurveys.edges) {
      expect(node).toMatchObject({ year: 2026, correctedBy: null, institution: { id: HOST } });
    }
    expect(occupation.jobSurveys.totalCount).toBeGreaterThanOrEqual(jobSurveys.edges.length);
    const none = await ask(query, undefined, { institution: 'nonsense' });
    expect(none.jobSurveys.edges).toEqual([]);
  });

  test.each([
    ['more answers than questions', { sample: 19 }, 'OUT_OF_RANGE'],
    ['days in the wrong order', { askedUntil: '2026-02-01' }, 'PERIOD_INVERTED'],
    ['an unknown place', { figures: [figure(1, 'L5', 'HK')] }, 'JURISDICTION_UNKNOWN'],
    ['a level that is not assessed', { figures: [figure(1, 'CHIEF')] }, 'OCCUPATION_UNKNOWN'],
    ['two figures of one place', { figures: [figure(1), figure(2)] }, 'OUT_OF_RANGE'],
  ])('is refused with %s', async (_, change, code) => {
    expect(await record(change)).toMatchObject({ __typename: 'InvalidInput', code });
  });
});
