import { checkWhole } from '../../kit/check.ts';
import { examinersNeeded, type PanelTerms } from '../../kit/panelSize.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';

/** All that decides whether an expert may do a duty, as it is on the day. */
export interface ExpertFacts {
  /** Has an appointment for the duty in the occupation that is in force. */
  readonly appointed: boolean;
  /** Has one that would be in force, were it not suspended. */
  readonly suspended: boolean;
  /** One of those in force covers the level. */
  readonly covers: boolean;
  /** Has the duty here whose work this one looks after, or that looks after this one's. */
  readonly ownWork: boolean;
  readonly recused: boolean;
  /** Has a declared relationship to an institution that takes part, or to an expert who serves here. */
  readonly related: boolean;
  readonly unavailable: boolean;
  /** Is assigned somewhere else on the day. */
  readonly busy: boolean;
  /** Examined at each of the body's last examinations, as many as the limit says. */
  readonly running: boolean;
  /** Sat on the body's last panel. */
  readonly heldOver: boolean;
  /** How many others of that panel are assigned already. */
  readonly heldOverAssigned: number;
}

/** What the rules ask of a duty beside the expert; `heldOverPlaces` is null where no limit is known. */
export interface DutyFacts {
  readonly duty: string;
  readonly heldOverPlaces: number | null;
}

interface Rule {
  readonly rule: Exclude<PanelExclusion, 'RECUSED'>;
  /** Rests on what the expert has told in confidence, or hides it: others than the office learn RECUSED only. */
  readonly confidential?: true;
  /** The refusal's code, and what it says to people. */
  readonly code: string;
  readonly message: string;
  readonly excludes: (expert: ExpertFacts, duty: DutyFacts) => boolean;
}

export type PanelExclusion =
  | 'NOT_APPOINTED_ON_DAY'
  | 'SUSPENDED'
  | 'LEVEL_NOT_COVERED'
  | 'OWN_WORK'
  | 'EMPLOYED_BY_OR_TRAINED'
  | 'DECLARED_RELATION'
  | 'UNAVAILABLE'
  | 'RECUSED'
  | 'ALREADY_ASSIGNED_THAT_DAY'
  | 'THREE_TIMES_RUNNING'
  | 'HALF_OF_PANEL_MUST_ROTATE';

/** The rules that keep an expert from a duty, in the order in which a refusal names them. */
export const panelRules: readonly Rule[] = [
  {
    rule: 'SUSPENDED',
    code: 'APPOINTMENT_SUSPENDED',
    message: "The expert's appointment for this duty is suspended.",
    excludes: ({ appointed, suspended }) => !appointed && suspended,
  },
  {
    rule: 'NOT_APPOINTED_ON_DAY',
    code: 'NOT_APPOINTED',
    message: 'On that day the expert has no appointment in force for this duty in this occupation.',
    excludes: ({ appointed, suspended }) => !appointed && !suspended,
  },
  {
    rule: 'LEVEL_NOT_COVERED',
    code: 'LEVEL_NOT_COVERED',
    message: "The expert's appointment does not cover this level.",
    excludes: ({ appointed, covers }) => appointed && !covers,
  },
  {
    rule: 'OWN_WORK',
    code: 'OWN_WORK',
    message: 'The expert has the opposite duty there: nobody looks after their own work.',
    excludes: ({ ownWork }) => ownWork,
  },
  {
    rule: 'EMPLOYED_BY_OR_TRAINED',
    confidential: true,
    code: 'RECUSED',
    message: "A candidate is employed or was trained by the expert's own institution, or it is itself looked at.",
    excludes: ({ recused }) => recused,
  },
  {
    rule: 'DECLARED_RELATION',
    confidential: true,
    code: 'DECLARED_RELATION',
    message: 'The expert has declared a relationship that recuses them here.',
    excludes: ({ related }) => related,
  },
  {
    rule: 'UNAVAILABLE',
    confidential: true,
    code: 'EXPERT_UNAVAILABLE',
    message: 'The expert has declared not to be available on that day.',
    excludes: ({ unavailable }) => unavailable,
  },
  {
    rule: 'ALREADY_ASSIGNED_THAT_DAY',
    code: 'ALREADY_ASSIGNED_THAT_DAY',
    message: 'The expert serves somewhere else on that day.',
    excludes: ({ busy }) => busy,
  },
  {
    rule: 'THREE_TIMES_RUNNING',
    code: 'THREE_TIMES_RUNNING',
    message: 'The expert has examined at this body as many times running as is allowed.',
    excludes: ({ running }, { duty }) => duty === 'EXAMINER' && running,
  },
  {
    rule: 'HALF_OF_PANEL_MUST_ROTATE',
    code: 'HALF_OF_PANEL_MUST_ROTATE',
    message: "As many of the body's last panel as may sit on this one are assigned already.",
    excludes: ({ heldOver, heldOverAssigned }, { duty, heldOverPlaces }) =>
      duty === 'EXAMINER' && heldOver && heldOverPlaces !== null && heldOverAssigned >= heldOverPlaces,
  },
];

/** Every rule that keeps the expert from the duty, as the office sees them. */
export function exclusionsOf(expert: ExpertFacts, duty: DutyFacts): readonly Rule['rule'][] {
  return panelRules.filter(({ excludes }) => excludes(expert, duty)).map(({ rule }) => rule);
}

/** The first of them as a refusal, else null. Only for the office `inDetail`. */
export function checkDuty(expert: ExpertFacts, duty: DutyFacts, inDetail: boolean): Refusal | null {
  const broken = panelRules.find(({ excludes }) => excludes(expert, duty));
  if (!broken) return null;
  const { code, message } = broken.confidential && !inDetail ? recused : broken;
  return conflict(code, message, 'expertId');
}

const recused = {
  code: 'RECUSED',
  message: 'The expert is recused here or not available; the secretariat knows why.',
};

/** How many experts the same rules exclude; none of them where the rules are none. */
export interface Excluded {
  readonly rules: readonly Rule['rule'][];
  readonly experts: number;
}

/** How many experts each rule excludes; only for the office `inDetail`, for others the confidential ones are one. */
export function countExclusions(
  excluded: readonly Excluded[],
  inDetail: boolean,
): readonly { readonly rule: PanelExclusion; readonly experts: number }[] {
  const count = (named: readonly Rule[]) =>
    excluded
      .filter(({ rules }) => named.some(({ rule }) => rules.includes(rule)))
      .reduce((sum, { experts }) => sum + experts, 0);
  const open = panelRules.filter(({ confidential }) => inDetail || !confidential);
  const hidden = panelRules.filter(({ confidential }) => confidential);
  return [
    ...open.map((one) => ({ rule: one.rule, experts: count([one]) })),
    ...(inDetail ? [] : [{ rule: 'RECUSED' as const, experts: count(hidden) }]),
  ];
}

/** How many examiners an examination needs; null until all that decides it has been told. */
export function panelSizeOf(plan: { readonly [Term in keyof PanelTerms]: PanelTerms[Term] | null }): number | null {
  const { registrations, practicalRatio, panelMinimum } = plan;
  if (registrations === null || practicalRatio === null || panelMinimum === null || practicalRatio <= 0) return null;
  return examinersNeeded({ registrations, practicalRatio, panelMinimum });
}

/** How many of a panel may have sat on the last one: what is left when so many of a hundred must not. */
export function heldOverPlaces(panel: number | null, rotatingPercent: number): number | null {
  return panel === null ? null : panel - Math.ceil((panel * rotatingPercent) / 100);
}

/** Whether a limit of panels has a value that it can have. */
export function checkLimit(limit: 'CONSECUTIVE_TIMES' | 'ROTATING_PERCENT', value: number): Refusal | null {
  return limit === 'CONSECUTIVE_TIMES' ? checkWhole(value, 1, 20, 'value') : checkWhole(value, 0, 100, 'value');
}
