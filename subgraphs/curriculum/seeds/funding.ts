import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import { LOCAL_ISSUER, live, OFFICE, type Step, timedSeedId } from '../../kit/seedHistory.ts';
import {
  type DevelopmentProjectAction,
  type DevelopmentProjectState,
  developmentProjectMoves,
} from '../domain/developmentProject.ts';
import { type FundingClaimAction, type FundingClaimState, fundingClaimMoves } from '../domain/fundingClaim.ts';
import type { DevelopmentProject, FundingClaim, FundingYear, Occupation } from '../entities/index.ts';

/**
 * What the projects of the demonstration came to: the state of the project, of its claim, and when. Membership seeds
 * the resolutions that fund them, by the same numbers.
 */
const cases: readonly (readonly [DevelopmentProjectState, FundingClaimState | null, string])[] = [
  ['ACCEPTED', 'GRANTED', '2023-11-20'],
  ['ACCEPTED', 'GRANTED', '2024-05-13'],
  ['ACCEPTED', 'GRANTED', '2024-09-02'],
  ['ACCEPTED', 'GRANTED', '2025-04-21'],
  ['ACCEPTED', 'GRANTED', '2025-10-13'],
  ['DELIVERED', 'GRANTED', '2026-05-18'],
  ['ACCEPTED', 'REJECTED', '2025-12-08'],
  ['DELIVERED', 'SUBMITTED', '2026-09-14'],
  ['RUNNING', 'AUTHORISED', '2026-09-28'],
  ['RUNNING', 'DRAFT', '2026-10-19'],
  ['PLANNED', null, '2026-11-02'],
  ['CANCELLED', null, '2026-03-16'],
];
/** What led to each state; what the office decided was done by it. */
const projectSteps: Readonly<Record<DevelopmentProjectState, readonly DevelopmentProjectAction[]>> = {
  PLANNED: [],
  RUNNING: ['begin'],
  DELIVERED: ['begin', 'deliver'],
  ACCEPTED: ['begin', 'deliver', 'accept'],
  CANCELLED: ['cancel'],
};
const claimSteps: Readonly<Record<FundingClaimState, readonly FundingClaimAction[]>> = {
  DRAFT: [],
  AUTHORISED: ['authorise'],
  SUBMITTED: ['authorise', 'submit'],
  GRANTED: ['authorise', 'submit', 'grant'],
  REJECTED: ['authorise', 'submit', 'reject'],
};
const reasons: Readonly<Record<string, string>> = {
  cancel: '与另一项目合并。（虚构事例）',
  reject: '理事会授权的会议记录未附齐。（虚构事例）',
};
const byOffice = ['accept', 'grant', 'reject'];
const AMOUNT = 10_000_000;
const bodies = ['demo-assessment-zhuhai', 'demo-assessment-macao', 'demo-assessment-hengqin'];
const scopes = ['STANDARD_DETAIL_TABLE', 'QUESTION_BANK', 'DETAIL_TABLE_AND_QUESTION_BANK'] as const;

/** Projects of invented assessment bodies and their claims, one occupation each: all made up. */
export function seedFunding(occupations: readonly Occupation[]) {
  const random = seededRandom('funding');
  const projects: DevelopmentProject[] = [];
  const claims: FundingClaim[] = [];
  const transitions: Transition[] = [];
  const years = new Map<number, FundingYear>();
  for (const [at, [projectState, claimState, day]] of cases.entries()) {
    const occupation = occupations[at * 5 + 2];
    if (!occupation) throw new Error('There are too few occupations for the projects');
    const { edition, code, names } = occupation;
    const institutionId = seedId('institution', bodies[at % bodies.length] ?? '');
    const createdAt = new Date(`${day}T02:00:00Z`);
    const project: DevelopmentProject = {
      id: seedId('developmentProject', `demo-${at + 1}`),
      title: `${names.zhHans}标准细目表与题库开发（示范）`,
      edition,
      code,
      scope: random.pick(scopes),
      institutionId,
      beginsOn: day,
      endsOn: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`,
      state: projectState,
      createdAt,
    };
    projects.push(project);
    const ofProject = { type: 'DevelopmentProject', id: project.id };
    const taken = stepsOf(projectSteps[projectState], createdAt);
    transitions.push(...live(developmentProjectMoves, ofProject, 'PLANNED', taken).transitions);
    if (claimState === null) continue;
    const grantedOn = claimState === 'GRANTED' ? `${day.slice(0, 8)}28` : null;
    const claimId = timedSeedId('fundingClaim', String(at), createdAt);
    const ofClaim = { type: 'FundingClaim', id: claimId };
    const moved = live(fundingClaimMoves, ofClaim, 'DRAFT', stepsOf(claimSteps[claimState], createdAt));
    transitions.push(...moved.transitions);
    claims.push({
      id: claimId,
      projectId: project.id,
      institutionId,
      edition,
      code,
      amount: AMOUNT,
      currency: 'CNY',
      resolutionId: claimState === 'DRAFT' ? null : seedId('resolution', `funding-${at + 1}`),
      state: claimState,
      grantedOn,
      createdAt,
    });
    if (grantedOn) addTo(years, Number(grantedOn.slice(0, 4)));
  }
  return { projects, claims, transitions, years: [...years.values()] };
}

/** One step a day, by the office or by an invented body's office. */
function stepsOf<Action extends string>(actions: readonly Action[], begun: Date): Step<Action>[] {
  return actions.map((action, at) => ({
    action,
    at: new Date(begun.getTime() + (at + 1) * 86_400_000),
    account: byOffice.includes(action) ? OFFICE : `${LOCAL_ISSUER} host`,
    reason: reasons[action],
  }));
}

function addTo(years: Map<number, FundingYear>, year: number): void {
  const before = years.get(year);
  const claims = (before?.claims ?? 0) + 1;
  years.set(year, { year, claims, granted: (before?.granted ?? 0) + AMOUNT, currency: 'CNY' });
}
