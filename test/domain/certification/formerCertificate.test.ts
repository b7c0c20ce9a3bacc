import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatCertificateNumber, numberParts } from '../../../subgraphs/certification/domain/certificateNumber.ts';
import { drawnNumber, schemeOf } from '../../../subgraphs/certification/domain/formerCertificate.ts';

const OWN = 'S440400010002{yy}{level}{sequence:6}';
const OTHER = 'MO-DEMO-EC-{yyyy}-{level}-{sequence:6}';
const old = (change: object = {}) => ({
  ...{ certificateNumber: '2044000000000001', level: 'L4', issuedOn: '2024-01-15', bornOn: '1990-01-01' },
  ...{ jurisdiction: null, ...change },
});

describe('the number of a certificate', () => {
  test('says what it was drawn from, whatever the format', () => {
    const parts = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      levelDigit: fc.constantFrom('1', '2', '3', '4', '5'),
      sequence: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(OWN, OTHER), parts, (format, drawn) => {
        expect(numberParts(format, formatCertificateNumber(format, drawn))).toEqual(drawn);
      }),
    );
  });

  test('of another form says nothing', () => {
    for (const number of [
      '2044000000000001',
      'S44040001000224400001',
      'S4404000100022440000011',
      'IFT/2018/0042',
      '',
    ]) {
      expect(numberParts(OWN, number)).toBeNull();
    }
  });
});

describe('the number of an old certificate', () => {
  test('takes its place in the sequence of its scheme, by its own year', () => {
    const drawn = { year: 2024, levelDigit: '4', sequence: 17 };
    expect(drawnNumber(old({ certificateNumber: 'S440400010002244000017' }), OWN, [OTHER])).toEqual({ drawn });
    // Examined in December, issued in January.
    expect(drawnNumber(old({ certificateNumber: 'S440400010002234000017' }), OWN, [])).toEqual({
      drawn: { ...drawn, year: 2023 },
    });
    expect(drawnNumber(old(), OWN, [OTHER])).toEqual({ drawn: null });
  });

  test.each([
    ['of another level', 'S440400010002245000017'],
    ['of a later year', 'S440400010002254000017'],
    ['of a year long before', 'S440400010002194000017'],
    ['that is counted from nought', 'S440400010002244000000'],
    ['of another scheme', 'MO-DEMO-EC-2024-4-000017'],
  ])('%s is refused', (_, certificateNumber) => {
    expect(drawnNumber(old({ certificateNumber }), OWN, [OTHER])).toMatchObject({
      refusal: { code: 'NUMBER_FORMAT_WRONG' },
    });
  });
});

describe('the scheme of an old certificate', () => {
  const scheme = (id: string, validFrom: string, change: object = {}) => ({
    ...{ id, jurisdiction: 'CN_ZHUHAI', levels: ['L5', 'L4'], numberFormat: OWN, validFrom, validUntil: null },
    ...change,
  });
  const first = scheme('first', '2023-06-01', { validUntil: '2024-05-31' });
  const second = scheme('second', '2024-06-01');
  const found = (change: object, ...offers: ReturnType<typeof scheme>[]) => schemeOf(offers, old(change));

  test('is the one of its day, and the first one for what was issued before there were schemes', () => {
    expect(found({ issuedOn: '2024-05-31' }, second, first)).toEqual({ scheme: first });
    expect(found({ issuedOn: '2024-06-01' }, second, first)).toEqual({ scheme: second });
    expect(found({ issuedOn: '2019-11-30' }, second, first)).toEqual({ scheme: first });
  });

  test('must be there, have the level, and be one of one place', () => {
    expect(found({})).toMatchObject({ refusal: { code: 'NO_SCHEME', path: ['issuer'] } });
    expect(found({ level: 'L1' }, first)).toMatchObject({ refusal: { code: 'NO_SCHEME', path: ['level'] } });
    const macao = scheme('macao', '2023-06-01', { jurisdiction: 'MO' });
    expect(found({}, first, macao)).toMatchObject({ refusal: { code: 'SCHEME_AMBIGUOUS' } });
    expect(found({ jurisdiction: 'MO' }, first, macao)).toEqual({ scheme: macao });
  });
});
