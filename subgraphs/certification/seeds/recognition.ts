import { dayOf, daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { live, OFFICE, timedSeedId } from '../../kit/seedHistory.ts';
import { mayDecide, type RecognitionCaseAction, recognitionCaseMoves } from '../domain/recognition.ts';
import type {
  Candidate,
  KnownAppointment,
  RecognitionCase,
  RecognitionOpinion,
  RecognitionRule,
  Scheme,
} from '../entities/index.ts';

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

const paths: readonly (readonly RecognitionCaseAction[])[] = [
  [],
  ['match'],
  ['match', 'convene'],
  ['match', 'convene', 'approve'],
  ['match', 'reject'],
  ['match', 'convene', 'reject'],
];

interface SeededCases {
  readonly cases: readonly RecognitionCase[];
  readonly opinions: readonly RecognitionOpinion[];
  readonly transitions: readonly Transition[];
}

/** Cases by these rules in each state but the last, with their panels; the institution that hands them in is invented. */
export function seedRecognitionCases(
  rules: readonly RecognitionRule[],
  electricians: Scheme,
  people: readonly Candidate[],
  appointments: readonly KnownAppointment[],
  submittedById: string,
  today: string,
): SeededCases {
  const { edition, code, institutionId: hostId } = electricians;
  const inForce = appointments.filter((one) => one.edition === edition && one.code === code && one.state === 'ACTIVE');
  const experts = new Set(inForce.map(({ expertId }) => expertId));
  const panel = [...experts]
    .filter((id) => mayDecide(id, inForce, [submittedById, hostId]))
    .sort()
    .slice(0, 3);
  const made = people.map((person, at) => {
    const rule = rules[at % rules.length];
    if (!rule) throw new Error('There is no rule of recognition');
    const appliedOn = daysLater(`${today.slice(0, 4)}-10-05`, at % 20);
    const appliedAt = new Date(`${appliedOn}T02:00:00Z`);
    const id = timedSeedId('recognitionCase', person.id, appliedAt);
    const actions = panel.length === 3 ? (paths[at % paths.length] ?? []) : [];
    const steps = actions.map((action, place) => ({
      action,
      at: new Date(appliedAt.getTime() + (place + 1) * 2 * 86_400_000),
      account: OFFICE,
      reason: action === 'reject' ? '课程大纲与国家标准不符。（虚构事例）' : undefined,
    }));
    const lived = live(recognitionCaseMoves, { type: 'RecognitionCase', id }, 'APPLIED', steps);
    const decided = actions.includes('approve') || actions.includes('reject');
    const decidedOn = decided ? dayOf(steps.at(-1)?.at ?? appliedAt) : null;
    const row: RecognitionCase = {
      id,
      state: lived.state,
      ruleId: rule.id,
      candidateId: person.id,
      submittedById,
      hostId,
      evidence: `MO-DEMO-CERT-${String(at + 1).padStart(4, '0')}（虚构）`,
      appliedAt,
      decidedOn,
      certificateId: null,
    };
    return { row, transitions: lived.transitions, opinions: opinionsOf(row, panel, actions) };
  });
  return {
    cases: made.map(({ row }) => row),
    opinions: made.flatMap(({ opinions }) => opinions),
    transitions: made.flatMap(({ transitions }) => transitions),
  };
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
