import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { packageRoot } from '../../../subgraphs/kit/packageRoot.ts';
import { Alliance, MACAO } from './alliance.ts';

/** Who learns what of who somebody is: everything that gives out a name, a number or a day of birth. */
const NAME = '欧阳示范';
const NUMBER = '820000199203054419';
let alliance: Alliance;
let registration: string;
let examiner: string;
let candidate: string;

beforeAll(async () => {
  alliance = await Alliance.start('1017');
  const plan = await alliance.enrolling();
  const made = await alliance.done(
    'registerCandidate',
    {
      examPlanId: plan,
      name: NAME,
      identity: { kind: 'MAINLAND_RESIDENT_ID', number: withCheck(NUMBER) },
      bornOn: '1992-03-05',
      declared: { workYears: 5, relatedWorkYears: 5, workEvidence: 'A letter（虚构）' },
    },
    'host',
  );
  registration = made.id;
  const panel = await alliance.panel(plan);
  examiner = panel[0].as;
  const [row] = await alliance.rows<{ id: string }>('SELECT candidate_id AS id FROM registration WHERE id = $1', [
    registration,
  ]);
  candidate = row?.id ?? '';
  await alliance.grant('this-person', { role: 'CANDIDATE', candidateId: candidate });
  await alliance.grant('macao-staff', { role: 'INSTITUTION_STAFF', institutionId: MACAO });
});
afterAll(() => alliance.stop());

/** The number with the check character of GB 11643-1999, by its published weights. */
function withCheck(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number.slice(0, 17) + '10X98765432'[sum % 11];
}

const seen = async (as?: string) => {
  const query = `query ($id: ID!) { registration(id: $id) { candidate { name identityNumber } } }`;
  return (await alliance.ask(query, as, { id: registration })).data.registration?.candidate ?? null;
};

describe('who somebody is', () => {
  test.each([['host'], ['secretariat'], ['this-person']])('is told in full to %s', async (as) => {
    expect(await seen(as)).toEqual({ name: NAME, identityNumber: withCheck(NUMBER) });
  });

  test('is masked for an examiner of theirs', async () => {
    expect(await seen(examiner)).toEqual({ name: '欧**', identityNumber: '8200**************' });
  });

  test.each([[undefined], ['partner'], ['council'], ['item-writer'], ['candidate'], ['macao-staff']])(
    'is not told to %s, who does not even see the registration',
    async (as) => {
      expect(await seen(as)).toBeNull();
    },
  );
});

describe('the schema', () => {
  const schema = buildSchema(readFileSync(join(packageRoot, 'schema/api.graphql'), 'utf8'), { assumeValid: true });
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );

  test('gives out no day of birth at all, and numbers of documents in one place', () => {
    expect(fields.filter((field) => /born|birth/i.test(field))).toEqual([]);
    expect(fields.filter((field) => /identity/i.test(field))).toEqual(['Candidate.identityNumber']);
  });
});
