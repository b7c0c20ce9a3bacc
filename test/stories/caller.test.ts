import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { createIdentitySigner } from '../../gateway/security/identity.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../gateway/security/localIssuer.ts';
import { seedId } from '../../subgraphs/kit/ids.ts';
import { type Federation, startFederation } from '../kit/federation.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());

const UNAUTHORIZED = { code: 'UNAUTHORIZED_FIELD_OR_TYPE' };
const VIEWER = '{ viewer { issuer subject grants { role institution { name(lang: EN) } } } }';

describe('who asks', () => {
  test('nobody, without a token', async () => {
    expect((await federation.ask(VIEWER)).data).toEqual({ viewer: null });
  });

  test('an account with its roles, with a token of an accepted issuer', async () => {
    expect((await federation.ask(VIEWER, { as: 'host' })).data.viewer).toEqual({
      issuer: LOCAL_ISSUER,
      subject: 'host',
      grants: [{ role: 'INSTITUTION_STAFF', institution: { name: expect.stringContaining('Zhuhai') } }],
    });
  });

  test('a role that was granted holds at the next change, and one that was revoked does not', async () => {
    const grant =
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { ... on RoleGrant { id } ... on Problem { code } } }';
    const input = {
      idempotencyKey: 'council-as-secretariat',
      issuer: LOCAL_ISSUER,
      subject: 'council',
      role: 'SECRETARIAT',
    };
    const asked = {
      idempotencyKey: 'council-grants',
      issuer: LOCAL_ISSUER,
      subject: 'partner',
      role: 'COUNCIL_MEMBER',
    };
    const byCouncil = async (key: string) =>
      (await federation.ask(grant, { as: 'council', variables: { input: { ...asked, idempotencyKey: key } } })).data
        .grantRole;
    expect(await byCouncil('first')).toEqual({ code: 'NOT_ALLOWED' });
    const { id } = (await federation.ask(grant, { as: 'secretariat', variables: { input } })).data.grantRole;
    expect(await byCouncil('second')).toEqual({ id: expect.any(String) });
    expect(await byCouncil('third')).toEqual({ code: 'ALREADY_GRANTED' });
    const revoke =
      'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { ... on RoleGrant { revokedAt } } }';
    await federation.ask(revoke, { as: 'secretariat', variables: { input: { idempotencyKey: 'back', id } } });
    expect(await byCouncil('fourth')).toEqual({ code: 'NOT_ALLOWED' });
  });

  test('a request repeated by somebody who has lost a role since shows them nothing any more', async () => {
    const institutionId = seedId('institution', 'demo-assessment-zhuhai');
    const done = async (mutation: string, type: string, as: string, input: object) => {
      const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) {
        ... on Problem { code } ... on ${type === 'RegisterExpertInput' ? 'Expert' : 'RoleGrant'} { id } } }`;
      return (await federation.ask(query, { as, variables: { input } })).data.result;
    };
    const grant = (idempotencyKey: string) =>
      done('grantRole', 'GrantRoleInput', 'secretariat', {
        idempotencyKey,
        issuer: LOCAL_ISSUER,
        subject: 'short-term-staff',
        role: 'INSTITUTION_STAFF',
        institutionId,
      });
    const register = () =>
      done('registerExpert', 'RegisterExpertInput', 'short-term-staff', {
        idempotencyKey: 'their-expert',
        institutionId,
        names: { zhHans: '示范专家（虚构）' },
      });
    const { id: role } = await grant('staff-comes');
    const first = await register();
    expect(first).toEqual({ id: expect.any(String) });
    expect(await register()).toEqual(first);
    await done('revokeRole', 'RevokeRoleInput', 'secretariat', { idempotencyKey: 'staff-goes', id: role });
    expect(await register()).toEqual({ code: 'NOT_ALLOWED' });
    await grant('staff-comes-back');
    expect(await register()).toEqual(first);
  });

  test.each([
    ['signed by somebody else', async () => sign((await generateKeyPair('EdDSA')).privateKey, {})],
    [
      'of an unknown issuer',
      async () => sign((await generateKeyPair('EdDSA')).privateKey, { issuer: 'https://elsewhere.example' }),
    ],
    [
      'not signed at all',
      async () =>
        `${encode({ alg: 'none' })}.${encode({ iss: LOCAL_ISSUER, aud: LOCAL_AUDIENCE, sub: 'secretariat', exp: 9_999_999_999 })}.`,
    ],
    ['no token', async () => 'nonsense'],
    ['of endless length', async () => 'x'.repeat(9_000)],
  ])('a token that is %s is refused, and nothing is answered', async (_, token) => {
    const answer = await federation.ask(VIEWER, { headers: { authorization: `Bearer ${await token()}` } });
    expect(answer.status).toBe(401);
    expect(answer.data).toBeNull();
    expect(answer.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('a subgraph that is asked directly', () => {
  const ask = async (headers: Record<string, string>, name = 'membership') => {
    const response = await fetch(`${federation.subgraphs.get(name)?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return {
      status: response.status,
      body: (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] },
    };
  };
  const refused = {
    status: 401,
    body: { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
  };

  test.each(['membership', 'experts', 'curriculum', 'certification'])(
    'refuses a request without an identity, and one that the gateway did not sign: %s',
    async (name) => {
      expect(await ask({}, name)).toMatchObject(refused);
      const own = await createIdentitySigner();
      const forged = await own.sign({ account: null, grants: [] }, name);
      expect(await ask({ 'x-alliance-identity': forged }, name)).toMatchObject(refused);
    },
  );

  test('refuses an identity that another key signed', async () => {
    const forger = await createIdentitySigner();
    const grants = [{ role: 'SECRETARIAT', institutionId: null, expertId: null, candidateId: null }];
    const forged = await forger.sign({ account: { issuer: 'x', subject: 'y' }, grants }, 'membership');
    expect(await ask({ 'x-alliance-identity': forged })).toMatchObject(refused);
  });

  test("refuses a person's own token in the place of an identity", async () => {
    expect(await ask({ 'x-alliance-identity': await federation.issuer.token('secretariat') })).toMatchObject(refused);
  });

  test('an identity header from outside does not pass the gateway', async () => {
    const answer = await federation.ask(VIEWER, { headers: { 'x-alliance-identity': 'forged' } });
    expect(answer.data).toEqual({ viewer: null });
  });

  test('keeps its events to those who know the secret of the relay', async () => {
    const response = await fetch(`${federation.subgraphs.get('membership')?.url}/events?after=0&topics=institution`);
    expect(response.status).toBe(403);
  });
});

describe('who may see what', () => {
  test('questions and their keys are for those who write and review them', async () => {
    const query = '{ items(first: 1) { edges { node { code } } } }';
    for (const as of ['partner', 'candidate', 'host']) {
      const answer = await federation.ask(query, { as });
      expect(answer.data).toEqual({ items: null });
      expect(answer.errors).toEqual([expect.objectContaining({ path: ['items'], extensions: UNAUTHORIZED })]);
    }
    expect((await federation.ask(query, { as: 'item-writer' })).data.items.edges).toHaveLength(1);
  });

  test('who takes an examination is for those who hold or staff it', async () => {
    const query = `{ examPlans(first: 5, filter: { states: [CERTIFIED] }) { edges { node { registrationCount registrations(first: 1) { totalCount } } } } }`;
    const stranger = await federation.ask(query);
    expect(
      stranger.data.examPlans.edges.every(
        ({ node }: { node: { registrations: unknown } }) => node.registrations === null,
      ),
    ).toBe(true);
    expect(stranger.errors.map(({ extensions }) => extensions)).toEqual(
      stranger.data.examPlans.edges.map(() => UNAUTHORIZED),
    );
    // Staff of some institution may see those of their own: what is null elsewhere is so without an error.
    for (const as of ['host', 'secretariat']) expect((await federation.ask(query, { as })).errors).toEqual([]);
  });

  test('a draft is seen by its host and the office only', async () => {
    const query = '{ examPlans(first: 100, filter: { states: [DRAFT] }) { edges { node { id host { id } } } } }';
    const drafts = async (as?: string) =>
      (await federation.ask(query, as ? { as } : {})).data.examPlans.edges.map(({ node }: { node: object }) => node);
    const all: { id: string; host: { id: string } }[] = await drafts('secretariat');
    const own = all.filter(({ host }) => host.id === 'cdb70dfb-4b4d-5e0a-8723-6507be7a9813');
    expect(own.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(own.length);
    expect(await drafts('host')).toEqual(own);
    expect(await drafts()).toEqual([]);
    const one = 'query ($id: ID!) { examPlan(id: $id) { id } }';
    expect((await federation.ask(one, { variables: { id: own[0]?.id } })).data.examPlan).toBeNull();
    expect((await federation.ask(one, { as: 'host', variables: { id: own[0]?.id } })).data.examPlan).toEqual({
      id: own[0]?.id,
    });
  });

  test('a request id goes from the client through to the statements', async () => {
    const membership = federation.subgraphs.get('membership')?.database;
    const asked = federation.ask('{ institutions(first: 1) { totalCount } }', {
      headers: { 'x-request-id': 'trace-me-1234' },
    });
    await asked;
    const rows = await membership?.query(
      `SELECT query FROM pg_stat_activity WHERE query LIKE '%/* request trace-me-1234 */%'`,
    );
    expect(rows?.length).toBeGreaterThan(0);
  });
});

function sign(key: Parameters<SignJWT['sign']>[0], { issuer = LOCAL_ISSUER }: { issuer?: string }): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setAudience(LOCAL_AUDIENCE)
    .setSubject('secretariat')
    .setExpirationTime('1h')
    .sign(key);
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
