import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatCertificateNumber, MAINLAND_NUMBER } from '../../subgraphs/certification/domain/certificateNumber.ts';
import {
  checkIdentityDocument,
  identityKey,
  residentIdCheckCharacter,
} from '../../subgraphs/certification/domain/identityDocument.ts';
import { maskIdentityNumber, maskName } from '../../subgraphs/certification/domain/masking.ts';
import { creditCodeCheckDigit } from '../../subgraphs/membership/domain/creditCode.ts';
import { checkRegistration, type RegisterKind } from '../../subgraphs/membership/domain/registration.ts';
import { checkWebsite } from '../../subgraphs/membership/domain/website.ts';

describe('unified social credit codes (GB 32100-2015)', () => {
  const check = (number: string, jurisdiction = 'CN_ZHUHAI', register: RegisterKind = 'UNIFIED_SOCIAL_CREDIT_CODE') =>
    checkRegistration({ register, number }, jurisdiction)?.code ?? null;

  test('the published example is valid, and with another last character it is not', () => {
    expect(check('91350100M000100Y43')).toBeNull();
    expect(check('91350100M000100Y4Z')).toBe('MALFORMED_CODE');
    expect(check('91350100M000100Y44')).toBe('CHECK_DIGIT_WRONG');
  });

  test('any single wrong character is noticed', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const body = fc
      .array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...alphabet), (text, at, letter) => {
        fc.pre(text[at] !== letter);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        expect(creditCodeCheckDigit(changed)).not.toBe(creditCodeCheckDigit(text));
      }),
    );
  });

  test('a body is registered where it says that it is', () => {
    expect(check('91350100M000100Y43', 'MO')).toBe('MALFORMED_CODE');
    expect(check('SO 1234/2020', 'MO', 'MACAO_COMMERCIAL_REGISTRY')).toBeNull();
    expect(check('', 'MO', 'MACAO_ASSOCIATION_REGISTER')).toBe('MALFORMED_CODE');
    expect(check('SO 1234', 'CN_HENGQIN', 'MACAO_COMMERCIAL_REGISTRY')).toBe('MALFORMED_CODE');
  });

  test('a website is one that a browser opens safely', () => {
    expect(checkWebsite('https://example.org/a')).toBeNull();
    expect(checkWebsite('javascript:alert(1)')?.code).toBe('MALFORMED_CODE');
    expect(checkWebsite('https://')?.code).toBe('MALFORMED_CODE');
  });
});

describe('identity documents', () => {
  const check = (kind: Parameters<typeof checkIdentityDocument>[0]['kind'], number: string, bornOn = '1949-12-31') =>
    checkIdentityDocument({ kind, number }, bornOn)?.code ?? null;

  test('the published mainland example is valid (GB 11643-1999); a wrong digit or another birthday is not', () => {
    expect(check('MAINLAND_RESIDENT_ID', '11010519491231002X')).toBeNull();
    expect(check('MAINLAND_RESIDENT_ID', '110105194912310021')).toBe('CHECK_DIGIT_WRONG');
    expect(check('MAINLAND_RESIDENT_ID', '11010519491231002X', '1950-01-01')).toBe('OUT_OF_RANGE');
    expect(check('MAINLAND_RESIDENT_ID', '1101051949123100')).toBe('MALFORMED_CODE');
  });

  test('any single wrong digit is noticed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 17, maxLength: 17 }),
        fc.nat(16),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, step) => {
          const changed = digits.map((digit, index) => (index === at ? (digit + step) % 10 : digit));
          expect(residentIdCheckCharacter(changed.join(''))).not.toBe(residentIdCheckCharacter(digits.join('')));
        },
      ),
    );
  });

  test('cards of Macao and home-return permits are recognised by their form', () => {
    expect(check('MACAO_RESIDENT_ID', '1234567(8)')).toBeNull();
    expect(check('MACAO_RESIDENT_ID', '2234567(8)')).toBe('MALFORMED_CODE');
    expect(check('HOME_RETURN_PERMIT', 'M12345678')).toBeNull();
    expect(check('HOME_RETURN_PERMIT', 'X12345678')).toBe('MALFORMED_CODE');
  });

  test('a person is recognised by the nine characters of a home-return permit that stay for life', () => {
    expect(identityKey({ kind: 'HOME_RETURN_PERMIT', number: 'M1234567801' })).toBe('M12345678');
    expect(identityKey({ kind: 'HOME_RETURN_PERMIT', number: 'M1234567802' })).toBe('M12345678');
    expect(identityKey({ kind: 'MACAO_RESIDENT_ID', number: '1234567(8)' })).toBe('1234567(8)');
  });

  test('names and numbers are masked as on public lists', () => {
    expect(['林小明', '林明', '欧阳小明', 'Maria Silva'].map(maskName)).toEqual(['林**', '林*', '欧**', 'M**** S****']);
    expect(maskIdentityNumber('1234567(8)')).toBe('1234***(*)');
    expect(maskIdentityNumber('11010519491231002X')).toBe('1101**************');
  });
});

describe('certificate numbers', () => {
  test('a mainland number has 22 characters in the published order', () => {
    const number = formatCertificateNumber('S440412345678{yy}{level}{sequence:6}', {
      year: 2026,
      levelDigit: '5',
      sequence: 17,
    });
    expect(number).toBe('S440412345678265000017');
    expect(number).toMatch(MAINLAND_NUMBER);
  });

  test('a number is never given twice because its digits ran out', () => {
    const format = 'MO-{yyyy}-{sequence:3}';
    expect(formatCertificateNumber(format, { year: 2026, levelDigit: '5', sequence: 999 })).toBe('MO-2026-999');
    expect(() => formatCertificateNumber(format, { year: 2026, levelDigit: '5', sequence: 1000 })).toThrow(RangeError);
  });
});
