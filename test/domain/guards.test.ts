import { describe, expect, test } from '@jest/globals';
import {
  type ExamPlanFacts,
  type ExamPlanSubject,
  examPlanMoves,
} from '../../subgraphs/certification/domain/examPlan.ts';
import { countReviews, itemVersionMoves } from '../../subgraphs/curriculum/domain/itemVersion.ts';
import { examinersNeeded } from '../../subgraphs/kit/panelSize.ts';
import { membershipApplicationMoves } from '../../subgraphs/membership/domain/membershipApplication.ts';

describe('the guards of an exam plan', () => {
  const sessions = [
    { part: 'THEORY' as const, startsAt: new Date('2026-11-20T01:00:00Z'), minutes: 90, venue: 'Room 1', seats: 30 },
    {
      part: 'PRACTICAL' as const,
      startsAt: new Date('2026-11-20T03:00:00Z'),
      minutes: 60,
      venue: 'Workshop',
      seats: 30,
    },
  ];
  const plan: ExamPlanSubject = { state: 'DRAFT', hostId: 'h', level: 'L5', publicityEndsAt: null };
  const facts: ExamPlanFacts = {
    reason: null,
    now: new Date('2026-11-20T04:00:00Z'),
    hostState: 'ACTIVE',
    standardState: 'IN_FORCE',
    sessions,
    usesItemBank: false,
    formReleased: false,
    theoryMinutes: 90,
    reviewMinutes: 30,
    practicalRatio: 5,
    panelMinimum: 3,
    registrations: 10,
    unscored: 0,
    examiners: 3,
    recused: 0,
    appealsOpen: 0,
    appealsGranted: 0,
  };
  const codeOf = (action: string, change: Partial<ExamPlanFacts>, subject: Partial<ExamPlanSubject> = {}) =>
    examPlanMoves.find((move) => move.action === action)?.guard?.({ ...plan, ...subject }, { ...facts, ...change })
      ?.code ?? null;

  test('only an active member files, by a standard in force', () => {
    expect(codeOf('file', {})).toBeNull();
    expect(codeOf('file', { hostState: 'SUSPENDED' })).toBe('INSTITUTION_NOT_ACTIVE');
    expect(codeOf('file', { standardState: 'SUPERSEDED' })).toBe('STANDARD_NOT_IN_FORCE');
  });

  test('there is one session for each part, and at level 2 a comprehensive review too', () => {
    expect(codeOf('file', { sessions: sessions.slice(0, 1) })).toBe('SESSIONS_INCOMPLETE');
    expect(codeOf('file', {}, { level: 'L2' })).toBe('SESSIONS_INCOMPLETE');
    expect(codeOf('file', { theoryMinutes: 120 })).toBe('SESSIONS_INCOMPLETE');
    for (const startsAt of ['0000-01-01T00:00:00Z', '9999-12-31T20:00:00Z']) {
      const unmeant = sessions.map((session) => ({ ...session, startsAt: new Date(startsAt) }));
      expect(codeOf('file', { sessions: unmeant })).toBe('SESSIONS_INCOMPLETE');
    }
  });

  test('a paper of the question bank is released before the examination begins', () => {
    expect(codeOf('start', {})).toBeNull();
    expect(codeOf('start', { usesItemBank: true })).toBe('FORM_NOT_RELEASED');
    expect(codeOf('start', { usesItemBank: true, formReleased: true })).toBeNull();
  });

  test('a panel is odd, has at least three, and one examiner for every five candidates', () => {
    const needed = (registrations: number) => examinersNeeded({ registrations, practicalRatio: 5, panelMinimum: 3 });
    expect([1, 15, 16, 25, 26].map(needed)).toEqual([3, 3, 5, 5, 7]);
    expect(codeOf('schedule', {})).toBeNull();
    expect(codeOf('schedule', { examiners: 2 })).toBe('PANEL_TOO_SMALL');
    expect(codeOf('schedule', { registrations: 16 })).toBe('PANEL_TOO_SMALL');
    expect(codeOf('schedule', { registrations: 0 })).toBe('NO_CANDIDATES');
    expect(codeOf('schedule', { recused: 1 })).toBe('RECUSED');
    expect(codeOf('start', { examiners: 2 })).toBe('PANEL_TOO_SMALL');
    expect(codeOf('start', { recused: 1 })).toBe('RECUSED');
  });

  test('only an active member takes registrations, schedules and begins', () => {
    for (const action of ['enrol', 'schedule', 'start']) {
      expect(codeOf(action, {})).toBeNull();
      expect(codeOf(action, { hostState: 'SUSPENDED' })).toBe('INSTITUTION_NOT_ACTIVE');
    }
  });

  test('it begins on its day, and is published when everybody is scored', () => {
    expect(codeOf('start', {})).toBeNull();
    expect(codeOf('start', { now: new Date('2026-11-20T00:59:59Z') })).toBe('TOO_EARLY');
    expect(codeOf('publish', { unscored: 1 })).toBe('SCORES_INCOMPLETE');
  });

  test('certificates wait for the end of the publicity period, and scoring is reopened by a granted appeal only', () => {
    const publicityEndsAt = new Date('2026-11-20T04:00:00Z');
    expect(codeOf('certify', {}, { publicityEndsAt })).toBeNull();
    expect(codeOf('certify', { now: new Date('2026-11-20T03:59:59Z') }, { publicityEndsAt })).toBe('PUBLICITY_RUNNING');
    expect(codeOf('certify', { appealsOpen: 1 }, { publicityEndsAt })).toBe('APPEAL_OPEN');
    expect(codeOf('certify', { appealsGranted: 1 }, { publicityEndsAt })).toBe('APPEAL_OPEN');
    expect(codeOf('reopen', {})).toBe('NO_GRANTED_APPEAL');
    expect(codeOf('reopen', { appealsGranted: 1 })).toBeNull();
    expect(codeOf('cancel', {})).toBe('REASON_MISSING');
  });
});

describe('other guards', () => {
  test('an item is reviewed by two people other than its author, and nobody objects', () => {
    const pilot = itemVersionMoves.find(({ action }) => action === 'pilot')?.guard;
    const facts = { reason: null, ownWork: false, approvals: 2, objections: 0, otherLive: false };
    const codeOf = (change: object) => pilot?.({ state: 'REVIEW', author: 'a' }, { ...facts, ...change })?.code ?? null;
    expect(codeOf({ ownWork: true })).toBe('OWN_WORK');
    expect(codeOf({ approvals: 1 })).toBe('REVIEWS_MISSING');
    expect(codeOf({ objections: 1 })).toBe('REVIEWS_MISSING');
    expect(codeOf({})).toBeNull();
  });

  test('reviews of an item are counted by people: an expert with two accounts is one, and not the author', () => {
    const author = { account: 'a', expertId: 'x' };
    const review = (account: string, expertId: string | null, verdict: 'APPROVE' | 'OBJECT' = 'APPROVE') => ({
      account,
      expertId,
      verdict,
    });
    const counted = (...reviews: ReturnType<typeof review>[]) => countReviews(author, reviews);
    expect(counted(review('b', null), review('c', 'y'))).toEqual({ approvals: 2, objections: 0 });
    expect(counted(review('b', 'y'), review('c', 'y'))).toEqual({ approvals: 1, objections: 0 });
    expect(counted(review('a', null), review('b', 'x'), review('c', 'x', 'OBJECT'))).toEqual({
      approvals: 0,
      objections: 0,
    });
    expect(counted(review('b', 'y', 'OBJECT'))).toEqual({ approvals: 0, objections: 1 });
  });

  test('nobody in the office moves an application of their own', () => {
    const application = { state: 'UNDER_REVIEW' as const, applicantAccount: 'i me', acceptsCodeOfConduct: true };
    const recommendations = [{ account: 'i other', advice: 'APPROVE' as const }];
    const facts = { reason: 'because', recommendations, missingDocuments: [] };
    const codeOf = (action: string, account: string) =>
      membershipApplicationMoves.find((move) => move.action === action)?.guard?.(application, { ...facts, account })
        ?.code ?? null;
    const actions = ['review', 'return', 'approve', 'reject'];
    expect(actions.map((action) => codeOf(action, 'i me'))).toEqual(actions.map(() => 'OWN_WORK'));
    expect(actions.map((action) => codeOf(action, 'i third'))).toEqual(actions.map(() => null));
  });

  test('an application is handed in when the code of conduct is accepted, and returned with a reason', () => {
    const guardOf = (action: string) => membershipApplicationMoves.find((move) => move.action === action)?.guard;
    const application = { state: 'DRAFT' as const, applicantAccount: 'a', acceptsCodeOfConduct: false };
    const facts = { reason: null, account: 'a b', recommendations: [], missingDocuments: [] };
    expect(guardOf('submit')?.(application, facts)?.code).toBe('CODE_OF_CONDUCT_NOT_ACCEPTED');
    expect(guardOf('submit')?.({ ...application, acceptsCodeOfConduct: true }, facts)).toBeNull();
    expect(guardOf('return')?.(application, { ...facts, reason: '  ' })?.code).toBe('REASON_MISSING');
    expect(guardOf('return')?.(application, { ...facts, reason: 'The website is missing.' })).toBeNull();
  });
});
