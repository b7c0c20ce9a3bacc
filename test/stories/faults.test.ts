import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Door, openDoor } from '../kit/door.ts';
import { type Federation, startFederation } from '../kit/federation.ts';
import { untilItWaits } from '../kit/meanwhile.ts';

const CROSSING = `{
  institutions(first: 3) { edges { node { name
    experts(first: 2) { totalCount }
    certificateStatistics { issued }
    developedStandards(first: 1) { totalCount } } } }
}`;

describe('a subgraph that is down', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation.stop());

  test('costs its own fields only; the error names the service and hides its address', async () => {
    expect((await federation.ask(CROSSING)).errors).toEqual([]);
    const address = new URL(federation.subgraphs.get('experts')?.url ?? '').host;
    await federation.stopSubgraph('experts');
    const { data, errors } = await federation.ask(CROSSING);
    expect(data.institutions.edges).toHaveLength(3);
    for (const { node } of data.institutions.edges) {
      expect(node).toMatchObject({
        experts: null,
        certificateStatistics: { issued: expect.any(Number) },
        developedStandards: { totalCount: expect.any(Number) },
      });
    }
    expect(errors[0]).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'experts' } });
    expect(JSON.stringify(errors)).not.toContain(address);
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
  });

  test('leaves the root fields of the others whole', async () => {
    const { data, errors } = await federation.ask(
      '{ experts(first: 1) { totalCount } institutions(first: 1) { totalCount } }',
    );
    expect(data.experts).toBeNull();
    expect(data.institutions.totalCount).toBeGreaterThan(100);
    expect(errors.map((error) => error.extensions['service'])).toEqual(['experts']);
  });
});

describe('a database that goes away', () => {
  let federation: Federation;
  let door: Door;
  beforeAll(async () => {
    federation = await startFederation({
      through: async (name, url) => {
        if (name !== 'membership') return url;
        door = await openDoor(url);
        return door.url;
      },
      grantsRemembered: 100,
    });
  });
  afterAll(async () => {
    await federation.stop();
    await door.shut();
  });

  test('gives clean errors meanwhile, and needs no restart when it comes back', async () => {
    const query = '{ institutions(first: 1) { totalCount } examPlans(first: 1) { totalCount } }';
    const ready = async () => (await fetch(`${federation.subgraphs.get('membership')?.url}/health/ready`)).status;
    expect((await federation.ask(query)).errors).toEqual([]);
    expect(await ready()).toBe(200);

    const items = () => federation.ask('{ items(first: 1) { totalCount } }', { as: 'item-writer' });
    expect((await items()).errors).toEqual([]);
    await door.shut();
    // Roles that were known a moment ago are not forgotten because they cannot be read now.
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await items()).errors).toEqual([]);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { data, errors } = await federation.ask(query);
      expect(data).toMatchObject({ institutions: null, examPlans: { totalCount: expect.any(Number) } });
      expect(errors[0]).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE', service: 'membership' } });
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONN|postgres/);
    }
    expect(await ready()).toBe(503);

    await door.open();
    expect((await federation.ask(query)).errors).toEqual([]);
    expect(await ready()).toBe(200);
  });
});

describe('an orderly shutdown', () => {
  test('of the gateway answers what is under way, though a client keeps its connection', async () => {
    const federation = await startFederation();
    const agent = new Agent({ keepAlive: true });
    const get = () =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${federation.url}/health/live`, { agent }, (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode));
        })
          .on('error', reject)
          .end();
      });
    expect(await get()).toBe(200);
    // Held open by the client's connection, it would outlast this test's time limit.
    await federation.stop();
    agent.destroy();
  });

  test('ends the requests in flight first, then the service', async () => {
    const federation = await startFederation();
    const membership = federation.subgraphs.get('membership');
    if (!membership) throw new Error('membership is not running');
    const holder = membership.database.createQueryRunner();
    await holder.connect();
    await holder.startTransaction();
    const [member] = await holder.query(
      `SELECT id FROM institution WHERE provenance = 'INVENTED' AND state = 'ACTIVE' LIMIT 1 FOR UPDATE`,
    );
    const mutation = `mutation ($input: InstitutionMoveInput!) { suspendInstitution(input: $input) { ... on Institution { standing } } }`;
    const input = { idempotencyKey: 'in-flight', id: member.id, reason: 'For a test.' };
    const inFlight = federation.ask(mutation, { as: 'secretariat', variables: { input } });
    await untilItWaits(membership.database, inFlight);

    let stopped = false;
    const stopping = federation.stopSubgraph('membership').then(() => {
      stopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(stopped).toBe(false);
    const health = await fetch(`${membership.url}/health/ready`).then(
      (response) => response.status,
      () => 'connection refused',
    );
    expect([503, 'connection refused']).toContain(health);
    await holder.commitTransaction();
    await holder.release();
    expect((await inFlight).data).toEqual({ suspendInstitution: { standing: 'SUSPENDED' } });
    await stopping;
    await federation.stop();
  });
});
