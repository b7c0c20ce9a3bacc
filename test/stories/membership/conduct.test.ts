import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Federation, startFederation } from '../../kit/federation.ts';
import { deskOf } from './desk.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await startFederation();
});
afterAll(() => federation.stop());
const { act, read, database, admit } = deskOf(() => federation);

const FIELDS = 'id number state inForceFrom isInForce adherenceCount resolution { state }';
const draft = (change: object = {}, as?: string) =>
  act(
    'draftCodeOfConduct',
    { kind: 'SELF_DISCIPLINE_PACT', titles: { en: 'Pact' }, texts: { en: 'We agree.' }, ...change },
    as,
    FIELDS,
  );
const inForce = async (on?: string) =>
  (
    await read(
      'query ($on: Date) { codeOfConductInForce(kind: SELF_DISCIPLINE_PACT, on: $on) { id number } }',
      { on },
      'nobody',
    )
  ).codeOfConductInForce;
const MISSING =
  '{ institutionsWithoutAdherence(kind: SELF_DISCIPLINE_PACT, first: 100) { totalCount edges { node { id } } } }';

describe('a new version', () => {
  test('is drafted, adopted by a resolution, comes into force on its day, and then every member must accept it anew', async () => {
    const member = await admit('accepts');
    const before = await inForce();
    const { id, number } = await draft();
    expect(number).toBe(before.number + 1);
    const [resolution] = await database().query(
      `SELECT id FROM resolution WHERE subject = 'CODE_OF_CONDUCT' AND state = 'ADOPTED' LIMIT 1`,
    );
    const adopt = { id, inForceFrom: '2026-12-01', resolutionId: resolution.id };
    expect(await act('adoptCodeOfConduct', adopt, 'secretariat', FIELDS)).toMatchObject({
      state: 'ADOPTED',
      isInForce: false,
      adherenceCount: 0,
      resolution: { state: 'ADOPTED' },
    });
    expect(await inForce()).toEqual(before);
    expect(await inForce('2026-12-01')).toEqual({ id, number });
    const adhere = (versionId: string, as = 'accepts') =>
      act('adhereToCodeOfConduct', { institutionId: member, versionId, signatory: '林示范' }, as, 'id adheredOn');
    expect(await adhere(before.id)).toMatchObject({ code: 'ALREADY_ADHERED' });
    expect((await read(MISSING)).institutionsWithoutAdherence.totalCount).toBe(0);
    federation.clock.now = new Date('2026-12-01T04:00:00Z');
    const missing = async () => (await read(MISSING)).institutionsWithoutAdherence;
    const [row] = await database().query(`SELECT count(*) FROM institution WHERE state <> 'EXITED'`);
    expect((await missing()).totalCount).toBe(Number(row.count));
    const results = await Promise.all([adhere(id), adhere(id), adhere(id)]);
    expect(results.filter(({ code }) => code === 'ALREADY_ADHERED')).toHaveLength(2);
    expect(results.find(({ code }) => code === undefined)).toMatchObject({ adheredOn: '2026-12-01' });
    expect((await missing()).totalCount).toBe(Number(row.count) - 1);
    expect(await adhere(before.id)).toMatchObject({ code: 'CONDUCT_VERSION_CLOSED' });
    federation.clock.now = new Date('2026-11-20T04:00:00Z');
  });

  test('is refused when it is empty, too early or made by others', async () => {
    expect(await draft({}, 'council')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await draft({ titles: {} })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['names'] });
    expect(await draft({ texts: null })).toMatchObject({ code: 'OUT_OF_RANGE', path: ['texts'] });
    expect(await draft({ texts: { en: 'x'.repeat(50_001) } })).toMatchObject({ code: 'OUT_OF_RANGE' });
    const { id } = await draft({ texts: null, documentReference: 'Archive 7/2026' });
    expect(await act('adoptCodeOfConduct', { id, inForceFrom: '2027-01-01' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    const early = { id, inForceFrom: '2026-11-30', reason: 'In haste.' };
    expect(await act('adoptCodeOfConduct', early)).toMatchObject({ code: 'CONDUCT_VERSION_OUTDATED' });
    expect(await act('adoptCodeOfConduct', { ...early, inForceFrom: '2026-11-19' })).toMatchObject({
      code: 'OUT_OF_RANGE',
    });
    expect(await act('adoptCodeOfConduct', { ...early, resolutionId: 'nonsense' })).toMatchObject({
      path: ['resolutionId'],
    });
    expect(await act('editCodeOfConduct', { id, titles: { en: 'A better title' } })).toMatchObject({ id });
    expect(await act('dropCodeOfConduct', { id, reason: '' })).toMatchObject({ code: 'REASON_MISSING' });
    expect(await act('dropCodeOfConduct', { id, reason: 'Not needed.' }, 'secretariat', FIELDS)).toMatchObject({
      state: 'DROPPED',
    });
    expect(await act('editCodeOfConduct', { id, titles: { en: 'Too late' } })).toMatchObject({
      code: 'CONDUCT_VERSION_CLOSED',
    });
  });

  test('that two draft at once has two numbers', async () => {
    const drafts = await Promise.all([draft(), draft(), draft()]);
    expect(new Set(drafts.map(({ number }) => number)).size).toBe(3);
  });
});

describe('who sees what', () => {
  test('drafts are for the office and the council, the lists of who accepted for those concerned', async () => {
    const { id } = await draft();
    const one = 'query ($id: ID!) { codeOfConductVersion(id: $id) { state } }';
    expect((await read(one, { id }, 'nobody')).codeOfConductVersion).toBeNull();
    expect((await read(one, { id }, 'council')).codeOfConductVersion).toEqual({ state: 'DRAFT' });
    const states = '{ codeOfConductVersions(first: 100) { edges { node { state } } } }';
    const seen = async (as: string) =>
      new Set(
        (await read(states, {}, as)).codeOfConductVersions.edges.map(
          ({ node }: { node: { state: string } }) => node.state,
        ),
      );
    expect(await seen('nobody')).toEqual(new Set(['ADOPTED']));
    expect((await seen('secretariat')).has('DRAFT')).toBe(true);
    expect((await read(MISSING, {}, 'host')).institutionsWithoutAdherence).toBeNull();
    const own =
      'query ($id: ID!) { institution(id: $id) { adherences { totalCount edges { node { version { number } } } } } }';
    const institutionId = await admit('reads-adherences');
    expect((await read(own, { id: institutionId }, 'reads-adherences')).institution.adherences.totalCount).toBe(2);
    expect((await read(own, { id: institutionId }, 'host')).institution).toEqual({ adherences: null });
    const foreign = { institutionId, versionId: id };
    expect(await act('adhereToCodeOfConduct', foreign, 'host')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act('adhereToCodeOfConduct', foreign, 'reads-adherences')).toMatchObject({
      code: 'CONDUCT_VERSION_CLOSED',
    });
  });
});
