import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { packageRoot } from '../../subgraphs/kit/packageRoot.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation({ grantsRemembered: 60_000 });
});
afterAll(() => federation.stop());

const UNAUTHORIZED = 'UNAUTHORIZED_FIELD_OR_TYPE';
const refusals = ({
  errors,
}: {
  readonly errors: readonly { path?: (string | number)[]; extensions: Record<string, unknown> }[];
}) => errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']]);

describe('a gateway that cannot know anybody', () => {
  const start = (env: Record<string, string>) => {
    const { status, stderr } = spawnSync(process.execPath, [join(packageRoot, 'dist/gateway/start.js')], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', LOG_LEVEL: 'silent', ...env },
      timeout: 60_000,
    });
    return { status, said: stderr.toString() };
  };

  test('refuses a supergraph that says who may see what, and says why', () => {
    expect(start({})).toEqual({ status: 78, said: expect.stringContaining('set AUTH_ISSUERS') });
    expect(start({ AUTH_ISSUERS: '[]' }).status).toBe(78);
  });
});

describe('plans that were made for others', () => {
  const asked = (mark: string) =>
    `query ${mark} { expert(id: "${seedId('expert', 'demo')}") { id averageGrade relationships(first: 1) { totalCount } } }`;
  const open = async (query: string) => {
    const { data, errors } = await federation.ask(query, { as: 'secretariat' });
    expect(errors).toEqual([]);
    expect(data.expert.relationships.totalCount).toBeGreaterThanOrEqual(0);
  };
  const shut = async (query: string) => {
    const answer = await federation.ask(query);
    expect(answer.data.expert).toEqual({ id: seedId('expert', 'demo'), averageGrade: null, relationships: null });
    expect(refusals(answer)).toEqual([
      ['expert.averageGrade', UNAUTHORIZED],
      ['expert.relationships', UNAUTHORIZED],
    ]);
  };

  test('do not open anything, when the privileged asked first', async () => {
    for (const ask of [open, shut, open, shut]) await ask(asked('PrivilegedFirst'));
  });

  test('do not shut anything, when a stranger asked first', async () => {
    for (const ask of [shut, open, shut, open]) await ask(asked('StrangerFirst'));
  });

  const REGISTER = `mutation ($input: RegisterExpertInput!) { registerExpert(input: $input) { __typename ... on Expert { id } ... on Problem { code } } }`;
  const register = (idempotencyKey: string, as?: string) =>
    federation.ask(REGISTER, {
      ...(as ? { as } : {}),
      variables: {
        input: {
          idempotencyKey,
          institutionId: seedId('institution', 'demo-assessment-zhuhai'),
          names: { zhHans: '示范专家（虚构）' },
        },
      },
    });
  const known = async () =>
    (await federation.subgraphs.get('experts')?.database.query<{ count: string }[]>('SELECT count(*) FROM expert'))?.[0]
      ?.count;

  test.each([
    ['when somebody who may did it first', ['secretariat', undefined, 'host']],
    ['when a stranger tried first', [undefined, 'secretariat', undefined]],
  ])('change nothing for a stranger: %s', async (name, turns) => {
    for (const [at, as] of turns.entries()) {
      const before = Number(await known());
      const { data, errors } = await register(`${name} ${at}`, as);
      if (as) expect(data.registerExpert).toEqual({ __typename: 'Expert', id: expect.any(String) });
      else {
        expect(data).toEqual({ registerExpert: null });
        expect(refusals({ errors })).toEqual([['registerExpert', UNAUTHORIZED]]);
      }
      expect(Number(await known())).toBe(before + (as ? 1 : 0));
    }
  });
});

describe('what is refused', () => {
  test('is not asked of any subgraph, not even when there is nothing else', async () => {
    const query = '{ items(first: 1) { totalCount } again: forms(first: 1) { edges { node { id } } } __typename }';
    let answer: Awaited<ReturnType<Federation['ask']>> | undefined;
    const counted = await federation.countStatements(async () => {
      answer = await federation.ask(query);
    });
    expect(counted).toEqual({});
    expect(answer?.data).toEqual({ items: null, again: null, __typename: 'Query' });
    expect(answer && refusals(answer)).toEqual([
      ['items', UNAUTHORIZED],
      ['again', UNAUTHORIZED],
    ]);
  });

  test('leaves the rest of the answer as it is, in its order', async () => {
    const query = '{ jurisdictions { code } roleGrants(first: 1) { totalCount } roleTerms { id } }';
    const { data } = await federation.ask(query, { as: 'partner' });
    expect(Object.keys(data)).toEqual(['jurisdictions', 'roleGrants', 'roleTerms']);
    expect(data.roleGrants).toBeNull();
    expect(data.jurisdictions.length).toBeGreaterThan(0);
  });

  test('is not exported either', async () => {
    const exported = async (as: string) => {
      const response = await fetch(`${federation.url}/export`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await federation.issuer.token(as)}` },
        body: JSON.stringify({
          query: '{ items { edges { node { code } } } }',
          format: 'ndjson',
        }),
      });
      return { status: response.status, text: await response.text() };
    };
    const refused = await exported('partner');
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.text)).toMatchObject({ code: UNAUTHORIZED });
    expect((await exported('item-writer')).status).toBe(200);
  });

  test('by the scopes of a role is open to that role: totals to partners, funding to the council', async () => {
    const totals = '{ subsidyTotals(jurisdiction: "CN_ZHUHAI", year: 2026) { amount { amount } } }';
    expect((await federation.ask(totals, { as: 'partner' })).errors).toEqual([]);
    expect(refusals(await federation.ask(totals, { as: 'candidate' }))).toEqual([['subsidyTotals', UNAUTHORIZED]]);
    const funding = '{ fundingYears { year } }';
    expect((await federation.ask(funding, { as: 'council' })).errors).toEqual([]);
    expect(refusals(await federation.ask(funding, { as: 'host' }))).toEqual([['fundingYears', UNAUTHORIZED]]);
  });

  test('is not hidden by an alias, a fragment or a condition', async () => {
    const query = `query ($yes: Boolean!) { __denied_x: __typename institutions(first: 1) { edges { node { ...Closed @include(if: $yes) } } } }
      fragment Closed on Institution { history: steps { action } steps @skip(if: $yes) { action } id }`;
    const answer = await federation.ask(query, { variables: { yes: true } });
    expect(answer.data).toEqual({
      __denied_x: 'Query',
      institutions: { edges: [{ node: { history: null, id: expect.any(String) } }] },
    });
    expect(refusals(answer)).toEqual([['institutions.edges.0.node.history', UNAUTHORIZED]]);
  });

  test('can be asked about: introspection tells which fields there are', async () => {
    const { data, errors } = await federation.ask(
      '{ __type(name: "Account") { name } items(first: 1) { totalCount } }',
    );
    expect(data).toEqual({ __type: { name: 'Account' }, items: null });
    expect(refusals({ errors })).toEqual([['items', UNAUTHORIZED]]);
  });
});
