import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AdoptionFacts,
  checkOpenForAdherence,
  codeOfConductMoves,
  type DatedVersion,
  inForceOn,
} from '../../../subgraphs/membership/domain/conduct.ts';

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
const versions = fc
  .array(fc.record({ state: fc.constantFrom('DRAFT' as const, 'ADOPTED' as const, 'DROPPED' as const), on: day }), {
    maxLength: 8,
  })
  .map((rows): DatedVersion[] =>
    rows.map(({ state, on }, at) => ({ id: `v${at}`, state, inForceFrom: state === 'ADOPTED' ? on : null })),
  );

describe('the version in force', () => {
  test('is the latest adopted one whose day has come', () => {
    fc.assert(
      fc.property(versions, day, (all, today) => {
        const found = inForceOn(all, today);
        const begun = all.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= today);
        expect(found === null).toBe(begun.length === 0);
        for (const other of begun) expect((found?.inForceFrom ?? '') >= (other.inForceFrom ?? '')).toBe(true);
      }),
    );
  });

  test('and those still to come can be accepted, no others', () => {
    const [old, now, next]: DatedVersion[] = ['01', '10', '20'].map((on) => ({
      id: on,
      state: 'ADOPTED' as const,
      inForceFrom: `2026-11-${on}`,
    }));
    const draft: DatedVersion = { id: 'draft', state: 'DRAFT', inForceFrom: null };
    if (!old || !now || !next) throw new Error('There are three');
    const all = [old, now, next, draft];
    const code = (version: DatedVersion) => checkOpenForAdherence(version, all, '2026-11-15')?.code ?? null;
    expect([code(old), code(now), code(next), code(draft)]).toEqual([
      'CONDUCT_VERSION_CLOSED',
      null,
      null,
      'CONDUCT_VERSION_CLOSED',
    ]);
  });
});

describe('the adoption of a version', () => {
  const adopt = codeOfConductMoves.find(({ action }) => action === 'adopt')?.guard;
  const facts: AdoptionFacts = {
    reason: null,
    today: '2026-11-20',
    inForceFrom: '2026-12-01',
    latest: '2025-07-01',
    resolution: { state: 'ADOPTED', subject: 'CODE_OF_CONDUCT' },
  };
  const code = (change: Partial<AdoptionFacts>) => adopt?.({ state: 'DRAFT' }, { ...facts, ...change })?.code ?? null;

  test('needs an adopted resolution on it, or a reason of the office', () => {
    expect(code({})).toBeNull();
    expect(code({ resolution: { state: 'OPEN', subject: 'CODE_OF_CONDUCT' } })).toBe('RESOLUTION_NOT_FITTING');
    expect(code({ resolution: { state: 'ADOPTED', subject: 'OTHER' } })).toBe('RESOLUTION_NOT_FITTING');
    expect(code({ resolution: null })).toBe('REASON_MISSING');
    expect(code({ resolution: null, reason: 'A mistake in print.' })).toBeNull();
  });

  test('lets it come into force today at the earliest, and after the version before', () => {
    expect(code({ inForceFrom: '2026-11-20' })).toBeNull();
    expect(code({ inForceFrom: '2026-11-19' })).toBe('OUT_OF_RANGE');
    expect(code({ latest: '2026-12-01' })).toBe('CONDUCT_VERSION_OUTDATED');
    expect(code({ latest: null })).toBeNull();
  });
});
