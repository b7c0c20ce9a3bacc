import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { Random } from '../../kit/random.ts';
import { live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import type { IndicatorMeasure } from '../domain/indicator.ts';
import { type WorkPlanTaskAction, workPlanMoves, workPlanTaskMoves } from '../domain/workPlan.ts';
import type { IndicatorReport, Institution, WorkPlan, WorkPlanIndicator, WorkPlanTask } from '../entities/index.ts';
import type { AllianceDuty } from '../resolvers.types.ts';

export interface SeededWorkPlans {
  readonly plans: WorkPlan[];
  readonly tasks: WorkPlanTask[];
  readonly indicators: WorkPlanIndicator[];
  readonly reports: IndicatorReport[];
  readonly transitions: Transition[];
}

/** What the alliance sets out to do for each of its duties, and by what it is measured; the target is for three years. */
const duties: readonly (readonly [AllianceDuty, string, string, IndicatorMeasure, number])[] = [
  ['INSTITUTIONS_AND_RULES', '发展联盟成员', 'Grow the membership', 'MEMBERS', 150],
  ['INSTITUTIONS_AND_RULES', '建立质量督导制度', 'Set up the supervision of quality', 'REPORTED', 12],
  [
    'EXPERT_POOL',
    '建设考评员与督导员专家库',
    'Build the pool of examiners and supervisors',
    'APPOINTMENTS_ACTIVE',
    700,
  ],
  ['TECHNICAL_DEVELOPMENT', '开发评价规范与题库', 'Develop standards and question banks', 'STANDARDS_IN_FORCE', 20],
  ['TECHNICAL_DEVELOPMENT', '开展岗位需求调查', 'Survey the demand for skills', 'REPORTED', 30],
  ['TRAINING', '对接新标准开展培训', 'Train by the newest standards', 'TRAINING_COMPLETED', 5_000],
  [
    'ASSESSMENT_AND_RECOGNITION',
    '开展一试多证评价',
    'Assess once for several certificates',
    'CERTIFICATES_ISSUED',
    4_000,
  ],
  ['ASSESSMENT_AND_RECOGNITION', '推进证书直接采认', 'Recognise certificates directly', 'RECOGNITIONS_ISSUED', 500],
  ['EXCHANGE', '举办技能交流活动', 'Hold exchange events', 'REPORTED', 40],
];
const units: Readonly<Partial<Record<IndicatorMeasure, readonly [string, string]>>> = {
  MEMBERS: ['家', 'members'],
  APPOINTMENTS_ACTIVE: ['人次', 'appointments'],
  STANDARDS_IN_FORCE: ['项', 'standards'],
  TRAINING_COMPLETED: ['人次', 'people'],
  CERTIFICATES_ISSUED: ['本', 'certificates'],
  RECOGNITIONS_ISSUED: ['宗', 'recognitions'],
};
const FIRST_YEARS = [2023, 2026] as const;

/** Two adopted plans of three years, and a draft for the next, with the duties of the alliance as tasks of invented members. */
export function seedWorkPlans(institutions: readonly Institution[], today: string, random: Random): SeededWorkPlans {
  const owners = institutions.filter(({ provenance, state }) => provenance === 'INVENTED' && state === 'ACTIVE');
  const made: SeededWorkPlans = { plans: [], tasks: [], indicators: [], reports: [], transitions: [] };
  [...FIRST_YEARS, 2029].forEach((firstYear, at) => {
    const over = `${firstYear + 2}-12-31` < today;
    const draft = firstYear === 2029;
    const id = seedId('workPlan', String(firstYear));
    const steps = draft ? [] : planSteps(firstYear, over);
    const lived = live(workPlanMoves, { type: 'WorkPlan', id }, 'DRAFT', steps);
    made.transitions.push(...lived.transitions);
    made.plans.push({
      id,
      names: localized({
        zhHans: `${firstYear}—${firstYear + 2}年工作计划`,
        zhHant: `${firstYear}—${firstYear + 2}年工作計劃`,
        pt: `Plano de trabalho ${firstYear}–${firstYear + 2}`,
        en: `Work plan ${firstYear}–${firstYear + 2}`,
      }),
      firstYear,
      lastYear: firstYear + 2,
      state: lived.state,
      resolutionId: draft ? null : seedId('resolution', `work-plan-${at + 1}`),
    });
    duties.forEach((duty, number) => {
      const owner = owners[(number + at) % owners.length];
      if (owner) addTask(made, { planId: id, firstYear, over, draft, owner, number, duty, today }, random);
    });
  });
  return made;
}

function planSteps(firstYear: number, over: boolean) {
  const adopted = firstYear === 2023 ? '2023-03-06' : `${firstYear}-02-02`;
  const step = (action: 'adopt' | 'close', day: string) => ({
    action,
    at: new Date(`${day}T05:00:00Z`),
    account: OFFICE,
  });
  return [step('adopt', adopted), ...(over ? [step('close', `${firstYear + 3}-01-15`)] : [])];
}

interface Planned {
  readonly planId: string;
  readonly firstYear: number;
  readonly over: boolean;
  readonly draft: boolean;
  readonly owner: Institution;
  readonly number: number;
  readonly duty: (typeof duties)[number];
  readonly today: string;
}

function addTask(made: SeededWorkPlans, planned: Planned, random: Random): void {
  const { planId, firstYear, owner, number, duty, today } = planned;
  const [dutyName, zhHans, en, measure, target] = duty;
  const id = seedId('workPlanTask', `${planId} ${number}`);
  const validFrom = firstYear === 2023 ? '2023-03-06' : `${firstYear}-0${1 + (number % 3)}-01`;
  const lived = live(workPlanTaskMoves, { type: 'WorkPlanTask', id }, 'PLANNED', taskSteps(planned, validFrom));
  made.transitions.push(...lived.transitions);
  const names = localized({ zhHans, en });
  const validUntil = `${firstYear + 2}-12-31`;
  made.tasks.push({ id, planId, names, duty: dutyName, ownerId: owner.id, validFrom, validUntil, state: lived.state });
  const indicatorId = seedId('workPlanIndicator', id);
  const [unitZh, unitEn] = units[measure] ?? ['次', 'times'];
  const unit = localized({ zhHans: unitZh, en: unitEn });
  made.indicators.push({ id: indicatorId, taskId: id, names, measure, jurisdictionCode: null, unit, target });
  if (measure !== 'REPORTED' || lived.state === 'PLANNED') return;
  let value = 0;
  for (let month = 3; month < 36; month += 3) {
    const reportedOn = `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`;
    if (reportedOn > today) break;
    value += random.between(0, Math.ceil(target / 8));
    const reportId = seedId('indicatorReport', `${indicatorId} ${reportedOn}`);
    made.reports.push({
      id: reportId,
      indicatorId,
      reportedOn,
      value,
      note: '季度填报。（虚构事例）',
      account: OFFICE,
    });
  }
}

/** Of a plan that is over all tasks are ended; of the present one most are running. One was given up, by an invented member. */
function taskSteps(
  { over, draft, number, firstYear, today }: Planned,
  validFrom: string,
): readonly Step<WorkPlanTaskAction>[] {
  if (draft || validFrom > today || (!over && number % 5 === 4)) return [];
  const at = (day: string) => new Date(`${day}T06:00:00Z`);
  const start = { action: 'start' as const, at: at(validFrom), account: OFFICE };
  if (!over) return [start];
  const end = at(`${firstYear + 2}-12-30`);
  if (number === 1) return [start, { action: 'drop', at: end, account: OFFICE, reason: '并入下一计划。（虚构事例）' }];
  return [start, { action: 'finish', at: end, account: OFFICE }];
}
