import { describe, expect, test } from '@jest/globals';
import {
  type ExamPlanFacts,
  type ExamPlanSubject,
  examinersNeeded,
  examPlanMoves,
} from '../../subgraphs/certification/domain/examPlan.ts';
import { itemVersionMoves } from '../../subgraphs/curriculum/domain/itemVersion.ts';
import { appointmentMoves, lastDayOfTerm } from '../../subgraphs/experts/domain/appointment.ts';
import { checkAssignment, rolesFor } from '../../subgraphs/experts/domain/assignment.ts';
import { checkQualification, type Qualification } from '../../subgraphs/experts/domain/qualification.ts';
import { membershipApplicationMoves } from '../../subgraphs/membership/domain/membershipApplication.ts';

describe('the guards of an exam plan', () => {
  const sessions = [
    { part: 'THEORY' as const, startsAt: '2026-11-20T01:00:00Z', minutes: 90, venue: 'Room 1', seats: 30 },
    { part: 'PRACTICAL' as const, startsAt: '2026-11-20T03:00:00Z', minutes: 60, venue: 'Workshop', seats: 30 },
  ];
  const plan: ExamPlanSubject = { state: 'DRAFT', hostId: 'h', level: 'L5', sessions, publicityEndsAt: null };
  const facts: ExamPlanFacts = {
    reason: null,
    now: new Date('2026-11-20T04:00:00Z'),
    hostState: 'ACTIVE',
    standardState: 'IN_FORCE',
    theoryMinutes: 90,
    practicalRatio: 5,
    panelMinimum: 3,
    registrations: 10,
    unscored: 0,
    examiners: 3,
    recused: 0,
    appealGranted: false,
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
    expect(codeOf('file', {}, { sessions: sessions.slice(0, 1) })).toBe('SESSIONS_INCOMPLETE');
    expect(codeOf('file', {}, { level: 'L2' })).toBe('SESSIONS_INCOMPLETE');
    expect(codeOf('file', { theoryMinutes: 120 })).toBe('SESSIONS_INCOMPLETE');
    for (const startsAt of ['0000-01-01T00:00:00Z', '9999-12-31T20:00:00Z']) {
      const unmeant = sessions.map((session) => ({ ...session, startsAt }));
      expect(codeOf('file', {}, { sessions: unmeant })).toBe('SESSIONS_INCOMPLETE');
    }
  });

  test('a panel is odd, has at least three, and one examiner for every five candidates', () => {
    const needed = (registrations: number) => examinersNeeded({ registrations, practicalRatio: 5, panelMinimum: 3 });
    expect([1, 15, 16, 25, 26].map(needed)).toEqual([3, 3, 5, 5, 7]);
    expect(codeOf('schedule', {})).toBeNull();
    expect(codeOf('schedule', { examiners: 2 })).toBe('PANEL_TOO_SMALL');
    expect(codeOf('schedule', { registrations: 16 })).toBe('PANEL_TOO_SMALL');
    expect(codeOf('schedule', { registrations: 0 })).toBe('NO_CANDIDATES');
    expect(codeOf('schedule', { recused: 1 })).toBe('RECUSED');
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
    expect(codeOf('reopen', {})).toBe('NO_GRANTED_APPEAL');
    expect(codeOf('reopen', { appealGranted: true })).toBeNull();
    expect(codeOf('cancel', {})).toBe('REASON_MISSING');
  });
});

describe('qualifications of examiners', () => {
  const nobody: Qualification = { skillLevel: null, title: 'NONE', examinerSince: null, today: '2026-11-20' };

  test('an examiner needs level 3 or a middle title', () => {
    const code = (change: Partial<Qualification>) =>
      checkQualification('EXAMINER', { ...nobody, ...change })?.code ?? null;
    expect(code({})).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L4' })).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L3' })).toBeNull();
    expect(code({ title: 'MIDDLE' })).toBeNull();
  });

  test('a senior examiner needs level 1 or a senior title, and a year as examiner', () => {
    const code = (change: Partial<Qualification>) =>
      checkQualification('SENIOR_EXAMINER', { ...nobody, ...change })?.code ?? null;
    expect(code({ skillLevel: 'L2', examinerSince: '2020-01-01' })).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L1' })).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L1', examinerSince: '2025-11-21' })).toBe('QUALIFICATION_INSUFFICIENT');
    expect(code({ skillLevel: 'L1', examinerSince: '2025-11-20' })).toBeNull();
    expect(code({ title: 'SENIOR', examinerSince: '2024-02-29' })).toBeNull();
  });

  test('an appointment lasts whole years and expires on the day after its last', () => {
    expect(lastDayOfTerm('2026-11-20', 3)).toBe('2029-11-19');
    expect(lastDayOfTerm('2024-02-29', 3)).toBe('2027-02-28');
    const expire = appointmentMoves.find(({ action }) => action === 'expire')?.guard;
    const facts = { reason: null, qualification: nobody };
    const subject = { state: 'ACTIVE' as const, role: 'EXAMINER' as const, validUntil: '2026-11-19' };
    expect(expire?.(subject, { ...facts, today: '2026-11-19' })?.code).toBe('TOO_EARLY');
    expect(expire?.(subject, { ...facts, today: '2026-11-20' })).toBeNull();
  });
});

describe('assignments', () => {
  const plan = {
    state: 'ENROLLING',
    edition: '2022',
    code: '4-10-01-05',
    level: 'L5',
    examinedOn: null,
    recusedInstitutionIds: ['school'],
  };

  test('examiners examine up to level 3, senior examiners at every level', () => {
    expect(rolesFor('EXAMINER', 'L3')).toEqual(['EXAMINER', 'SENIOR_EXAMINER']);
    expect(rolesFor('EXAMINER', 'L2')).toEqual(['SENIOR_EXAMINER']);
    expect(rolesFor('SUPERVISOR', 'L5')).toEqual(['SUPERVISOR']);
  });

  test('an expert is refused who is not appointed, or whose institution employs or trained a candidate', () => {
    expect(checkAssignment(plan, 'EXAMINER', true, 'other')).toBeNull();
    expect(checkAssignment(plan, 'EXAMINER', false, 'other')?.code).toBe('NOT_APPOINTED');
    expect(checkAssignment(plan, 'EXAMINER', true, 'school')?.code).toBe('RECUSED');
    expect(checkAssignment({ ...plan, state: 'SCORING' }, 'EXAMINER', true, 'other')?.code).toBe('ASSIGNMENT_CLOSED');
  });
});

describe('other guards', () => {
  test('an item is reviewed by somebody other than its author', () => {
    const pilot = itemVersionMoves.find(({ action }) => action === 'pilot')?.guard;
    expect(pilot?.({ state: 'REVIEW', author: 'a' }, { reason: null, account: 'a' })?.code).toBe('OWN_WORK');
    expect(pilot?.({ state: 'REVIEW', author: 'a' }, { reason: null, account: 'b' })).toBeNull();
  });

  test('an application is handed in when the code of conduct is accepted, and returned with a reason', () => {
    const guardOf = (action: string) => membershipApplicationMoves.find((move) => move.action === action)?.guard;
    const application = { state: 'DRAFT' as const, applicantAccount: 'a', acceptsCodeOfConduct: false };
    expect(guardOf('submit')?.(application, { reason: null })?.code).toBe('CODE_OF_CONDUCT_NOT_ACCEPTED');
    expect(guardOf('submit')?.({ ...application, acceptsCodeOfConduct: true }, { reason: null })).toBeNull();
    expect(guardOf('return')?.(application, { reason: '  ' })?.code).toBe('REASON_MISSING');
    expect(guardOf('return')?.(application, { reason: 'The website is missing.' })).toBeNull();
  });
});
