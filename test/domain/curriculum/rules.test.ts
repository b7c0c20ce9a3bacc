import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAddress } from '../../../subgraphs/curriculum/domain/address.ts';
import {
  checkComment,
  checkCommentTime,
  checkConsultation,
  checkConsultationDays,
} from '../../../subgraphs/curriculum/domain/consultation.ts';
import { checkEdition, checkMapping, checkOccupations } from '../../../subgraphs/curriculum/domain/edition.ts';
import { checkEligibility, type EligibilityCondition } from '../../../subgraphs/curriculum/domain/eligibility.ts';
import { canonicalText, checkSections, mayReadForm } from '../../../subgraphs/curriculum/domain/form.ts';
import { checkIsbn } from '../../../subgraphs/curriculum/domain/isbn.ts';
import {
  checkItem,
  checkTranslation,
  type ItemContent,
  isRightNumber,
} from '../../../subgraphs/curriculum/domain/itemContent.ts';
import { checkSurvey } from '../../../subgraphs/curriculum/domain/jobSurvey.ts';
import type { StandardLevel } from '../../../subgraphs/curriculum/domain/standardContent.ts';
import { standardVersionMoves } from '../../../subgraphs/curriculum/domain/standardVersion.ts';
import type { Caller } from '../../../subgraphs/kit/caller.ts';
import { checkList, checkMoney, checkPeriod } from '../../../subgraphs/kit/check.ts';
import { daysLater } from '../../../subgraphs/kit/day.ts';
import { localized } from '../../../subgraphs/kit/language.ts';

describe('the dictionary', () => {
  test('has editions named by their years, and mappings that go forward only', () => {
    const edition = (name: string) => checkEdition({ name, title: '大典' })?.code ?? null;
    expect([edition('2015'), edition('15'), edition('2015a'), checkEdition({ name: '2015', title: '' })?.code]).toEqual(
      [null, 'MALFORMED_CODE', 'MALFORMED_CODE', 'OUT_OF_RANGE'],
    );
    const mapping = (from: number, to: number) =>
      checkMapping({ year: from }, { year: to }, { source: 's', note: null })?.code ?? null;
    expect([mapping(2015, 2022), mapping(2022, 2015), mapping(2022, 2022)]).toEqual([
      null,
      'MAPPING_BACKWARDS',
      'MAPPING_BACKWARDS',
    ]);
  });

  test('takes each code once, and not too many at a time', () => {
    const occupation = (code: string) => ({ code, names: localized({ zhHans: '电工' }), definition: null });
    const code = (occupations: readonly ReturnType<typeof occupation>[]) => checkOccupations(occupations)?.code ?? null;
    expect(code([occupation('6-31-01-03')])).toBeNull();
    expect(code([])).toBe('OUT_OF_RANGE');
    expect(code([occupation('6-31-01-03'), occupation('6-31-01-03')])).toBe('OUT_OF_RANGE');
    expect(code(Array.from({ length: 501 }, (_, at) => occupation(`6-31-01-${at}`)))).toBe('TOO_MANY');
    expect(checkOccupations([{ ...occupation('6-31-01-03'), names: localized({}) }])?.path).toEqual([
      'occupations',
      'names',
    ]);
  });
});

describe('a consultation', () => {
  const rule = { minimumDays: 15, maximumDays: 60 };
  const code = (until: string) => checkConsultation('2026-03-01', until, rule)?.code ?? null;

  test('is as long as the rule says', () => {
    expect(['2026-02-28', '2026-03-15', '2026-03-16', '2026-04-30', '2026-05-01'].map(code)).toEqual([
      'PERIOD_INVERTED',
      'OUT_OF_RANGE',
      null,
      null,
      'OUT_OF_RANGE',
    ]);
    expect(daysLater('2026-02-28', 1)).toBe('2026-03-01');
    expect(checkConsultationDays({ minimumDays: 3, maximumDays: 2 })?.code).toBe('OUT_OF_RANGE');
  });

  const levels: StandardLevel[] = [
    { level: 'L5', functions: [{ name: '照料', workContents: [{ name: '饮食', skills: [], knowledge: [] }] }] },
  ];
  test('takes comments on parts that the version has', () => {
    const on = (change: object) =>
      checkComment({ level: null, function: null, workContent: null, text: '好', ...change }, levels)?.code ?? null;
    expect(on({})).toBeNull();
    expect(on({ level: 'L5', function: '照料', workContent: '饮食' })).toBeNull();
    expect(on({ level: 'L4' })).toBe('OUT_OF_RANGE');
    expect(on({ function: '航天' })).toBe('FUNCTION_UNKNOWN');
    expect(on({ workContent: '饮食' })).toBe('OUT_OF_RANGE');
    expect(on({ function: '照料', workContent: '睡眠' })).toBe('OUT_OF_RANGE');
    expect(on({ text: ' ' })).toBe('OUT_OF_RANGE');
    expect(on({ text: 'x'.repeat(2_001) })).toBe('OUT_OF_RANGE');
  });

  test('takes comments until its last day; assigned experts comment under review too', () => {
    const days = { opensOn: '2026-03-01', closesOn: '2026-03-16' };
    const at = (today: string, state: 'REVIEW' | 'CONSULTATION' | 'IN_FORCE' = 'CONSULTATION', assigned = false) =>
      checkCommentTime({ state }, days, today, assigned)?.code ?? null;
    expect([at('2026-03-16'), at('2026-03-17'), at('2026-03-02', 'REVIEW'), at('2026-03-02', 'REVIEW', true)]).toEqual([
      null,
      'CONSULTATION_CLOSED',
      'CONSULTATION_CLOSED',
      null,
    ]);
    expect(at('2026-03-02', 'IN_FORCE', true)).toBe('CONSULTATION_CLOSED');
  });

  test('ends before the version comes into force, with every comment answered, by somebody else', () => {
    const guard = standardVersionMoves.find(({ action }) => action === 'bringIntoForce')?.guard;
    const facts = { reason: null, ownStaff: false, today: '2026-03-16', closesOn: '2026-03-16', unanswered: 0 };
    const code = (change: object) =>
      guard?.({ state: 'CONSULTATION', developedById: 'd' }, { ...facts, ...change })?.code ?? null;
    expect(code({})).toBeNull();
    expect(code({ today: '2026-03-15' })).toBe('CONSULTATION_RUNNING');
    expect(code({ closesOn: null })).toBe('CONSULTATION_RUNNING');
    expect(code({ unanswered: 1 })).toBe('COMMENTS_UNANSWERED');
    expect(code({ ownStaff: true })).toBe('OWN_WORK');
  });
});

describe('eligibility', () => {
  const code = (condition: EligibilityCondition) =>
    checkEligibility([{ level: 'L4', alternatives: [[condition]] }], ['L5', 'L4'])?.code ?? null;

  test('asks for conditions with the fields of their kind', () => {
    expect(code({ kind: 'WORK', years: 1, related: true })).toBeNull();
    expect(code({ kind: 'WORK', years: 1 })).toBe('ELIGIBILITY_WRONG');
    expect(code({ kind: 'WORK', years: -1, related: true })).toBe('ELIGIBILITY_WRONG');
    expect(code({ kind: 'APPRENTICESHIP' })).toBeNull();
    expect(code({ kind: 'APPRENTICESHIP', years: 1 })).toBe('ELIGIBILITY_WRONG');
    expect(code({ kind: 'SCHOOLING', schooling: 'BACHELOR', sameField: false })).toBeNull();
  });

  test('asks for a certificate of a lower level only', () => {
    expect(code({ kind: 'CERTIFICATE', level: 'L5', years: 4 })).toBeNull();
    expect(code({ kind: 'CERTIFICATE', level: 'L4', years: 4 })).toBe('ELIGIBILITY_WRONG');
    expect(code({ kind: 'CERTIFICATE', level: 'L3', years: 4 })).toBe('ELIGIBILITY_WRONG');
  });

  test('has levels of the version, once each, and no endless or empty lists', () => {
    const work: EligibilityCondition = { kind: 'WORK', years: 1, related: true };
    const of = (rules: Parameters<typeof checkEligibility>[0]) => checkEligibility(rules, ['L5'])?.code ?? null;
    expect(of([])).toBeNull();
    expect(of([{ level: 'L4', alternatives: [[work]] }])).toBe('OUT_OF_RANGE');
    expect(of([{ level: 'L5', alternatives: [] }])).toBe('OUT_OF_RANGE');
    expect(of([{ level: 'L5', alternatives: [[]] }])).toBe('OUT_OF_RANGE');
    expect(of([{ level: 'L5', alternatives: Array.from({ length: 21 }, () => [work]) }])).toBe('TOO_MANY');
    expect(of([1, 2].map(() => ({ level: 'L5' as const, alternatives: [[work]] })))).toBe('OUT_OF_RANGE');
  });
});

describe('a survey', () => {
  const figure = { edition: '2022', code: '4-10-01-05', level: 'L5', jurisdiction: 'MO', people: 3 };
  const survey = { title: 't', year: 2026, respondents: 10, figures: [figure] };
  const code = (change: object) => checkSurvey({ ...survey, ...change }, new Date('2026-11-20'))?.code ?? null;

  test('asked at least as many as answered, on days in their order', () => {
    expect(code({ sample: 10, askedFrom: '2026-03-01', askedUntil: '2026-03-01' })).toBeNull();
    expect(code({ sample: 9 })).toBe('OUT_OF_RANGE');
    expect(code({ askedFrom: '2026-03-02', askedUntil: '2026-03-01' })).toBe('PERIOD_INVERTED');
  });
});

describe('further kinds of questions', () => {
  const item: ItemContent = {
    type: 'NUMERIC',
    function: '照料',
    workContent: '饮食',
    stem: '?',
    options: [],
    answerKeys: [],
    numericAnswer: { value: 10, tolerance: 0.5, unit: 'V' },
  };
  const options = ['A', 'B', 'C'].map((key) => ({ key, text: key }));
  const code = (change: Partial<ItemContent>) => checkItem({ ...item, ...change })?.code ?? null;

  test('a number has a tolerance and no options', () => {
    expect(code({})).toBeNull();
    expect(code({ numericAnswer: null })).toBe('KEY_WRONG');
    expect(code({ numericAnswer: { value: 1, tolerance: -1, unit: null } })).toBe('OUT_OF_RANGE');
    expect(code({ options, answerKeys: ['A'] })).toBe('KEY_WRONG');
    expect(
      [9.4, 9.5, 10.5, 10.6].map((answer) => isRightNumber(answer, { value: 10, tolerance: 0.5, unit: null })),
    ).toEqual([false, true, true, false]);
  });

  test('an ordering has all of its options in one order', () => {
    const ordering = { type: 'ORDERING' as const, numericAnswer: null, options };
    expect(code({ ...ordering, answerKeys: ['C', 'A', 'B'] })).toBeNull();
    expect(code({ ...ordering, answerKeys: ['C', 'A'] })).toBe('KEY_WRONG');
    expect(code({ ...ordering, answerKeys: ['C', 'A', 'A'] })).toBe('KEY_WRONG');
  });

  test('a practical task has a sheet whose points sum to 100', () => {
    const task = { type: 'PRACTICAL_TASK' as const, numericAnswer: null };
    const sheet = (...points: number[]) => points.map((each) => ({ criterion: 'c', points: each }));
    expect(code({ ...task, scoringSheet: sheet(60, 40) })).toBeNull();
    expect(code({ ...task, scoringSheet: sheet(60, 39) })).toBe('KEY_WRONG');
    expect(code({ ...task, scoringSheet: sheet(110, -10) })).toBe('KEY_WRONG');
    expect(code({ ...task, scoringSheet: null })).toBe('KEY_WRONG');
    expect(code({ ...task, scoringSheet: Array.from({ length: 51 }, () => ({ criterion: 'c', points: 1 })) })).toBe(
      'TOO_MANY',
    );
  });

  test('a translation keeps the keys and their order', () => {
    const of = (keys: readonly string[]) =>
      checkTranslation({ stem: 's', options: keys.map((key) => ({ key, text: 't' })) }, ['A', 'B'])?.code ?? null;
    expect([of(['A', 'B']), of(['B', 'A']), of(['A'])]).toEqual([null, 'KEY_WRONG', 'KEY_WRONG']);
  });
});

describe('a form', () => {
  const positions = (...ids: string[]) => ids.map((itemVersionId) => ({ itemVersionId, points: 1 }));
  const code = (...sections: { title: string; positions: ReturnType<typeof positions> }[]) =>
    checkSections('Paper', sections)?.code ?? null;

  test('has items, none twice, and not too many', () => {
    expect(code({ title: 'A', positions: positions('1', '2') })).toBeNull();
    expect(code()).toBe('OUT_OF_RANGE');
    expect(code({ title: 'A', positions: [] })).toBe('OUT_OF_RANGE');
    expect(code({ title: 'A', positions: positions('1') }, { title: 'B', positions: positions('1') })).toBe(
      'ITEM_TWICE',
    );
    expect(code({ title: 'A', positions: positions(...Array.from({ length: 201 }, String)) })).toBe('TOO_MANY');
    expect(checkSections('P', [{ title: 'A', positions: [{ itemVersionId: '1', points: 0 }] }])?.code).toBe(
      'OUT_OF_RANGE',
    );
  });

  test('has one canonical text, whatever the order of its keys', () => {
    expect(canonicalText({ b: [1, null, 'x'], a: { d: true, c: 2 } })).toBe('{"a":{"c":2,"d":true},"b":[1,null,"x"]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        const turned = Object.fromEntries(Object.entries(content).toReversed());
        expect(canonicalText(turned)).toBe(canonicalText(content));
        expect(JSON.parse(canonicalText(content))).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });

  test('is read by writers until it is sealed, by the office always, by the host once it is released', () => {
    const caller = (role: string, institutionId: string | null = null): Caller => ({
      account: 'i s',
      issuer: 'i',
      subject: 's',
      grants: [{ role, institutionId, expertId: null, candidateId: null }],
    });
    const readers = {
      writer: caller('ITEM_WRITER'),
      office: caller('SECRETARIAT'),
      host: caller('INSTITUTION_STAFF', 'h'),
    };
    const other = caller('INSTITUTION_STAFF', 'x');
    const states = ['ASSEMBLED', 'REVIEWED', 'SEALED', 'RELEASED', 'USED', 'VOID'] as const;
    const seen = (who: Caller) =>
      states.filter((state) => mayReadForm(who, { state, author: 'a', hostId: 'h', releasableFrom: null }));
    expect(seen(readers.office)).toEqual(states);
    expect(seen(readers.writer)).toEqual(['ASSEMBLED', 'REVIEWED']);
    expect(seen(readers.host)).toEqual(['RELEASED', 'USED']);
    expect(seen(other)).toEqual([]);
  });
});

describe('an ISBN', () => {
  test('has 13 digits that check', () => {
    // The example of the International ISBN Agency's manual.
    expect(checkIsbn('9780306406157')).toBeNull();
    expect(checkIsbn('9780306406158')?.code).toBe('ISBN_WRONG');
    expect(checkIsbn('0306406152')?.code).toBe('ISBN_WRONG');
    expect(checkIsbn('1234567890128')?.code).toBe('ISBN_WRONG');
  });

  test('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const digits = [...'9780306406157'];
        digits[at] = String((Number(digits[at]) + step) % 10);
        expect(checkIsbn(digits.join(''))?.code).toBe('ISBN_WRONG');
      }),
    );
  });
});

describe('limits', () => {
  test('of lists, days, amounts and addresses', () => {
    expect(checkList([], 3, 'l')?.code).toBe('OUT_OF_RANGE');
    expect(checkList(['a', 'a'], 3, 'l')?.code).toBe('OUT_OF_RANGE');
    expect(checkList(['a', 'b'], 1, 'l')?.code).toBe('TOO_MANY');
    expect(checkPeriod({ from: '2026-01-02', until: '2026-01-01' }, 'd')?.code).toBe('PERIOD_INVERTED');
    expect(checkMoney({ amount: -1, currency: 'CNY' }, 'm')?.code).toBe('OUT_OF_RANGE');
    expect(checkMoney({ amount: 1, currency: 'yuan' }, 'm')?.code).toBe('MALFORMED_CODE');
    const address = (url: string) => checkAddress(url, 'url')?.code ?? null;
    expect(address('https://resources.example/a?b=c')).toBeNull();
    for (const url of ['http://a.example/', 'javascript:alert(1)', 'https://user:secret@a.example/', 'https://', 'a']) {
      expect({ url, code: address(url) }).toEqual({ url, code: 'ADDRESS_INSECURE' });
    }
  });
});
