import { dayOf, daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { insist } from '../../kit/refusal.ts';
import { live, OFFICE, timedSeedId } from '../../kit/seedHistory.ts';
import {
  checkApplication,
  mayDecide,
  type RecognitionCaseAction,
  recognitionCaseMoves,
} from '../domain/recognition.ts';
import type {
  Candidate,
  KnownAppointment,
  RecognitionCase,
  RecognitionOpinion,
  RecognitionRule,
  Scheme,
} from '../entities/index.ts';
import { certificateOfCase, type Recognised } from './certificates.ts';

/** The beginning of each quarter: applications are taken in its first month. */
const QUARTERS = ['01', '04', '07', '10'].map((month) => ({
  from: `${month}-01`,
  until: `${month}-${month === '04' ? '30' : '31'}`,
}));

/** Electricians of levels 5 and 4, as in the pilot of direct recognition. */
export function seedRecognitionRules(electricians: Scheme): readonly RecognitionRule[] {
  return (['L5', 'L4'] as const).map((level) => ({
    id: seedId('recognitionRule', level),
    schemeId: electricians.id,
    level,
    source: `電工職業技能證明書（${level === 'L5' ? '五級' : '四級'}）及其課程大綱（虛構事例）`,
    sourceIssuer: '澳門示範評核中心（虛構）',
    minimumAge: 16,
    panelSize: 3,
    windows: QUARTERS,
    validFrom: '2024-01-01',
    validUntil: null,
  }));
}

/** How far cases of the newest window have come. */
const underWay: readonly (readonly RecognitionCaseAction[])[] = [
  [],
  ['match'],
  ['match', 'convene'],
  ['match', 'convene', 'approve'],
  ['match', 'convene', 'approve', 'issue'],
  ['match', 'reject'],
  ['match', 'convene', 'reject'],
];
const issued: readonly RecognitionCaseAction[] = ['match', 'convene', 'approve', 'issue'];
/** How cases of earlier windows ended: most of them well. */
const over = [
  issued,
  issued,
  issued,
  issued,
  ['match', 'reject'],
  issued,
  issued,
  ['match', 'convene', 'reject'],
] as const;
/** A case goes a step further every so many days. */
const STEP = 2;
/** Within so many days after a window's first one its cases have come as far as they do. */
const SETTLED_AFTER = 40;
/** People apply on its first days, by turns. */
const APPLY_WITHIN = 20;

/** What cases are made from. */
export interface RecognitionWork {
  readonly rules: readonly RecognitionRule[];
  /** By which the rules' certificates are issued. */
  readonly scheme: Scheme;
  /** Who apply, one case each. */
  readonly people: readonly Candidate[];
  readonly appointments: readonly KnownAppointment[];
  /** The institution that hands all cases in; it is invented. */
  readonly submittedById: string;
  readonly today: string;
}

export interface SeededCases {
  readonly cases: readonly RecognitionCase[];
  readonly opinions: readonly RecognitionOpinion[];
  readonly transitions: readonly Transition[];
}

/**
 * Cases of every window since the rules came into force: a third of them in the newest, in each state there is, the
 * others decided. Those that are issued name the certificate that `seedCertificates` makes out for them.
 */
export function seedRecognitionCases(work: RecognitionWork): SeededCases {
  const { rules, people, today } = work;
  const since = rules[0]?.validFrom ?? today;
  const windows = windowsFrom(since, daysLater(today, -SETTLED_AFTER));
  const newest = windows.pop();
  if (newest === undefined || windows.length === 0) throw new Error('There are no windows for cases of recognition');
  const made = people.map((person, at) => {
    const turn = Math.floor(at / 3);
    if (at % 3 === 0) return caseOf(work, person, at, newest, underWay[turn % underWay.length] ?? []);
    const earlier = turn * 2 + (at % 3) - 1;
    return caseOf(work, person, at, windows[earlier % windows.length] ?? since, over[earlier % over.length] ?? issued);
  });
  return {
    cases: made.map(({ row }) => row),
    opinions: made.flatMap(({ opinions }) => opinions),
    transitions: made.flatMap(({ transitions }) => transitions),
  };
}

/** The cases whose certificates are issued, each with the day on which it was. */
export function issuedCases(
  { cases, transitions }: SeededCases,
  scheme: Scheme,
  rules: readonly RecognitionRule[],
): readonly Recognised[] {
  const levels = new Map(rules.map(({ id, level }) => [id, level]));
  const issuing = new Map(transitions.filter(({ action }) => action === 'issue').map((one) => [one.entityId, one.at]));
  return cases.flatMap(({ id, ruleId, candidateId }) => {
    const [at, level] = [issuing.get(id), levels.get(ruleId)];
    return at && level ? [{ caseId: id, candidateId, scheme, level, issuedOn: dayOf(at) }] : [];
  });
}

/** The first days of the windows from a day to another, in order. */
function windowsFrom(since: string, until: string): string[] {
  const [first, last] = [since, until].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return years
    .flatMap((year) => QUARTERS.map(({ from }) => `${year}-${from}`))
    .filter((day) => since <= day && day <= until);
}

function caseOf(
  work: RecognitionWork,
  person: Candidate,
  at: number,
  window: string,
  actions: readonly RecognitionCaseAction[],
) {
  const { rules, scheme, submittedById } = work;
  const rule = rules[at % rules.length];
  if (!rule) throw new Error('There is no rule of recognition');
  const appliedOn = daysLater(window, at % APPLY_WITHIN);
  insist(checkApplication({ ...rule, from: rule.validFrom, until: rule.validUntil }, person.bornOn, appliedOn));
  const appliedAt = new Date(`${appliedOn}T02:00:00Z`);
  const id = timedSeedId('recognitionCase', person.id, appliedAt);
  const steps = actions.map((action, place) => ({
    action,
    at: new Date(appliedAt.getTime() + (place + 1) * STEP * 86_400_000),
    account: OFFICE,
    reason: action === 'reject' ? refusals[actions.includes('convene') ? 'PANEL' : 'MATCHED'] : undefined,
  }));
  const lived = live(recognitionCaseMoves, { type: 'RecognitionCase', id }, 'APPLIED', steps);
  const decision = steps.find(({ action }) => action === 'approve' || action === 'reject');
  const row: RecognitionCase = {
    id,
    state: lived.state,
    ruleId: rule.id,
    candidateId: person.id,
    submittedById,
    hostId: scheme.institutionId,
    evidence: `MO-DEMO-CERT-${String(at + 1).padStart(4, '0')}（虚构）`,
    appliedAt,
    decidedOn: decision ? dayOf(decision.at) : null,
    certificateId: lived.state === 'ISSUED' ? certificateOfCase(id) : null,
  };
  return {
    row,
    transitions: lived.transitions,
    opinions: opinionsOf(row, panelOf(work, rule, at, appliedOn), actions),
  };
}

const refusals = {
  MATCHED: '所持证书的等级低于申请的等级。（虚构事例）',
  PANEL: '所持证书依据的旧版课程大纲与国家标准不符。（虚构事例）',
};

/** By turns, those who could decide on a day: examiners of the occupation whom neither side employs. */
function panelOf(
  { scheme, appointments, submittedById }: RecognitionWork,
  { panelSize, level }: RecognitionRule,
  turn: number,
  day: string,
): readonly string[] {
  const then = appointments.filter(
    ({ edition, code, state, validFrom, validUntil }) =>
      edition === scheme.edition &&
      code === scheme.code &&
      (state === 'ACTIVE' || state === 'EXPIRED') &&
      (validFrom ?? '9') <= day &&
      day <= (validUntil ?? ''),
  );
  const decided = { level, sides: [submittedById, scheme.institutionId], related: [] };
  const fit = [...new Set(then.map(({ expertId }) => expertId))].filter((id) => mayDecide(id, then, decided)).sort();
  if (fit.length < panelSize) throw new Error(`On ${day} there are too few examiners for a case of recognition`);
  return Array.from({ length: panelSize }, (_, at) => fit[(turn * panelSize + at) % fit.length] ?? '');
}

/** A panel that is undecided, or whose majority is of the case's decision. */
function opinionsOf(
  { id, appliedAt }: RecognitionCase,
  panel: readonly string[],
  actions: readonly RecognitionCaseAction[],
): readonly RecognitionOpinion[] {
  if (!actions.includes('convene')) return [];
  const decision = actions.includes('approve') ? true : actions.includes('reject') ? false : null;
  return panel.map((expertId, at) => {
    const spoken = decision !== null || at === 0;
    const recognises = spoken ? (at === 2 ? decision === false : (decision ?? true)) : null;
    return {
      id: seedId('recognitionOpinion', `${id} ${expertId}`),
      caseId: id,
      expertId,
      recognises,
      findings: spoken ? '已比对课程大纲与国家职业标准。（虚构事例）' : null,
      givenAt: spoken ? new Date(appliedAt.getTime() + 5 * 86_400_000) : null,
    };
  });
}
