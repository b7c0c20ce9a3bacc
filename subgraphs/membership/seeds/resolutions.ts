import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { Random } from '../../kit/random.ts';
import { LOCAL_ISSUER, live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import {
  countVotes,
  decide,
  type ResolutionAction,
  type ResolutionSubject,
  resolutionMoves,
  ruleFor,
  type VoteChoice,
} from '../domain/resolution.ts';
import type { Resolution, ResolutionRule, ResolutionVote, Seat } from '../entities/index.ts';
import { bodies } from './governance.ts';

const FOUNDED_ON = '2023-03-06';
const DAY = 86_400_000;

/** The rules of both bodies. The alliance's own are not public: these are examples that the office changes. */
export const resolutionRules: readonly ResolutionRule[] = bodies.flatMap(({ id: bodyId, kind }) => [
  rule(bodyId, `${kind} general`, null, [1, 2], [1, 2], 'VOTES_CAST', true),
  rule(bodyId, `${kind} conduct`, 'CODE_OF_CONDUCT', [2, 3], [2, 3], 'VOTERS', false),
]);

function rule(
  bodyId: string,
  key: string,
  subject: ResolutionSubject | null,
  [quorumNumerator, quorumDenominator]: readonly [number, number],
  [majorityNumerator, majorityDenominator]: readonly [number, number],
  majorityOf: ResolutionRule['majorityOf'],
  moreThan: boolean,
): ResolutionRule {
  const quorum = { quorumNumerator, quorumDenominator };
  const majority = { majorityNumerator, majorityDenominator, majorityOf, moreThan };
  return {
    id: seedId('resolutionRule', key),
    bodyId,
    subject,
    ...quorum,
    ...majority,
    validFrom: FOUNDED_ON,
    validUntil: null,
  };
}

/** A seeded resolution: on the day it is proposed, and how it shall end. */
interface Planned {
  readonly key: string;
  readonly subject: ResolutionSubject;
  readonly on: string;
  readonly mood: 'yes' | 'no' | 'open' | 'proposed' | 'withdrawn';
  readonly zh: string;
  readonly en: string;
  /** The number of the project of the demonstration that is funded. */
  readonly project?: number;
}

const founding: readonly Planned[] = [
  {
    key: 'conduct-1',
    subject: 'CODE_OF_CONDUCT',
    on: '2023-03-06',
    mood: 'yes',
    zh: '通过行动准则与自律公约',
    en: 'Adoption of the code of conduct and the self-discipline pact',
  },
  {
    key: 'work-plan-1',
    subject: 'WORK_PLAN',
    on: '2023-03-06',
    mood: 'yes',
    zh: '通过第一个三年工作计划',
    en: 'Adoption of the first three-year work plan',
  },
  {
    key: 'work-plan-2',
    subject: 'WORK_PLAN',
    on: '2026-02-02',
    mood: 'yes',
    zh: '通过第二个三年工作计划',
    en: 'Adoption of the second three-year work plan',
  },
  {
    key: 'conduct-2',
    subject: 'CODE_OF_CONDUCT',
    on: '2025-05-12',
    mood: 'yes',
    zh: '修订行动准则',
    en: 'Revision of the code of conduct',
  },
];
const recurring: readonly (readonly [ResolutionSubject, string, string])[] = [
  ['GOVERNANCE', '理事会内部事务', 'A matter of the council itself'],
  ['MEMBERSHIP', '会员事项', 'A matter of membership'],
  ['OTHER', '质量督导安排', 'The quality supervision of the year'],
  ['OTHER', '年度交流活动安排', 'The exchange events of the year'],
];

/** On which days the council was asked to fund the projects of the demonstration, which curriculum seeds by number. */
const fundedOn: readonly (readonly [number, string, Planned['mood']])[] = [
  [1, '2023-11-20', 'yes'],
  [2, '2024-05-13', 'yes'],
  [3, '2024-09-02', 'yes'],
  [4, '2025-04-21', 'yes'],
  [5, '2025-10-13', 'yes'],
  [6, '2026-05-18', 'yes'],
  [7, '2025-12-08', 'yes'],
  [8, '2026-09-14', 'yes'],
  [9, '2026-09-28', 'yes'],
  [10, '2026-10-19', 'open'],
  [11, '2026-11-02', 'proposed'],
];
const FUNDED_WITH = { amount: 10_000_000, currency: 'CNY' };
const funding = fundedOn.map(
  ([project, on, mood]): Planned => ({
    key: `funding-${project}`,
    subject: 'STANDARD_PROJECT_FUNDING',
    on,
    mood,
    zh: `支持评价规范与题库开发项目（示范项目${project}，虚构）`,
    en: `Support of a project for a standard and its question bank (project ${project}, invented)`,
    project,
  }),
);

/**
 * What the council was asked to decide: the founding matters, the funding of projects, and one more matter every six
 * weeks until today.
 */
function plannedUntil(today: string): readonly Planned[] {
  const planned = [...founding, ...funding].filter(({ on }) => on <= today);
  const last = Date.parse(today);
  let number = 0;
  for (let at = Date.parse('2023-05-08'); at < last; at += 42 * DAY) {
    number += 1;
    const [subject, zh, en] = recurring[number % recurring.length] ?? ['OTHER' as const, '其他', 'Other'];
    const left = Math.floor((last - at) / (42 * DAY));
    const mood =
      left === 0 ? 'proposed' : left === 1 ? 'open' : number % 9 === 4 ? 'withdrawn' : number % 7 === 3 ? 'no' : 'yes';
    planned.push({
      key: `matter-${number}`,
      subject,
      on: new Date(at).toISOString().slice(0, 10),
      mood,
      zh: `${zh}（第${number}号，虚构）`,
      en: `${en} (no. ${number}, invented)`,
    });
  }
  return planned;
}

/** Resolutions of the council with the votes of its seats, counted by its rules. */
export function seedResolutions(
  seats: readonly Seat[],
  today: string,
  random: Random,
): { resolutions: Resolution[]; votes: ResolutionVote[]; transitions: Transition[] } {
  const council = bodies.find(({ kind }) => kind === 'COUNCIL')?.id ?? '';
  const made = { resolutions: [] as Resolution[], votes: [] as ResolutionVote[], transitions: [] as Transition[] };
  for (const planned of plannedUntil(today)) {
    const proposedAt = new Date(`${planned.on}T01:00:00Z`);
    const held = seats.filter(
      (one) => one.bodyId === council && one.validFrom <= planned.on && planned.on <= one.validUntil,
    );
    const id = seedId('resolution', planned.key);
    const votes =
      planned.mood === 'yes' || planned.mood === 'no' || planned.mood === 'open'
        ? choices(held, planned.mood, random)
        : [];
    const applied = ruleFor(
      resolutionRules.filter(({ bodyId }) => bodyId === council),
      planned.subject,
      planned.on,
    );
    if (!applied) throw new Error('There is no rule');
    const count = countVotes(
      held.length,
      votes.map(([, choice]) => choice),
    );
    const { quorumMet, adopted } = decide(applied, count);
    const decided = planned.mood === 'yes' || planned.mood === 'no';
    const lived = live(resolutionMoves, { type: 'Resolution', id }, 'PROPOSED', stepsOf(planned, adopted, proposedAt));
    made.transitions.push(...lived.transitions);
    made.votes.push(
      ...votes.map(([seat, choice]) => ({
        id: seedId('resolutionVote', `${id} ${seat.id}`),
        resolutionId: id,
        seatId: seat.id,
        choice,
        votedAt: new Date(proposedAt.getTime() + 2 * 3_600_000),
      })),
    );
    made.resolutions.push({
      id,
      bodyId: council,
      subject: planned.subject,
      names: localized({ zhHans: planned.zh, en: planned.en }),
      texts: localized({ zhHans: `${planned.zh}。（虚构事例）`, en: `${planned.en}. (Invented example.)` }),
      ...(planned.project === undefined
        ? { projectId: null, amount: null, currency: null }
        : { projectId: seedId('developmentProject', `demo-${planned.project}`), ...FUNDED_WITH }),
      state: lived.state,
      proposedBy: `${LOCAL_ISSUER} council`,
      proposedAt,
      decidedOn: decided ? planned.on : null,
      ruleId: decided ? applied.id : null,
      count: decided ? { ...count, quorumMet } : null,
    });
  }
  return made;
}

/** How the seats vote: some are away, some abstain, the others mostly as the mood is. */
function choices(
  seats: readonly Seat[],
  mood: Planned['mood'],
  random: Random,
): readonly (readonly [Seat, VoteChoice])[] {
  return seats.flatMap((seat, at): (readonly [Seat, VoteChoice])[] => {
    const dice = random.next();
    if (mood === 'open' && at % 2 === 0) return [];
    if (dice > 0.9 && at > 2) return [[seat, 'ABSTAIN'] as const];
    return [
      [seat, mood === 'no' ? (dice < 0.75 ? 'AGAINST' : 'FOR') : dice < 0.12 && at > 3 ? 'AGAINST' : 'FOR'] as const,
    ];
  });
}

function stepsOf({ mood }: Planned, adopted: boolean, proposedAt: Date): readonly Step<ResolutionAction>[] {
  const at = (hours: number) => new Date(proposedAt.getTime() + hours * 3_600_000);
  const open: Step<ResolutionAction> = { action: 'open', at: at(1), account: OFFICE };
  if (mood === 'proposed') return [];
  if (mood === 'withdrawn')
    return [{ action: 'withdraw', at: at(1), account: `${LOCAL_ISSUER} council`, reason: '撤回。（虚构事例）' }];
  if (mood === 'open') return [open];
  return [open, { action: adopted ? 'adopt' : 'lose', at: at(3), account: OFFICE }];
}
