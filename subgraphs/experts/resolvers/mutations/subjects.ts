import { dayOf } from '../../../kit/day.ts';
import { isId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { invalid, known, RefusalError } from '../../../kit/refusal.ts';
import { type AssignmentDuty, duties, type SubjectKind } from '../../domain/assignment.ts';
import { panelSizeOf } from '../../domain/panel.ts';
import {
  type Assignment,
  ExpertService,
  KnownExamPlan,
  KnownStandardVersion,
  KnownSupervisionVisit,
} from '../../entities/index.ts';
import type { DutyKey } from '../../loaders/panel.ts';

/** What an expert is assigned to, as far as it decides who may be. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly field: keyof SubjectIds;
  readonly id: string;
  readonly state: string;
  /** The institution that assigns; null when only the office does. */
  readonly responsibleId: string | null;
  readonly days: { readonly from: string; readonly until: string };
  /** How many examiners the panel needs; null where it is no panel, or not told yet. */
  readonly needed: number | null;
  /** How many experts there is room for; null without a limit. */
  readonly places: number | null;
  readonly key: Omit<DutyKey, 'roles' | 'duty'>;
}

/** The ids of what an expert can be assigned to; one of them is set. */
export interface SubjectIds {
  readonly examPlanId?: string | null;
  readonly supervisionVisitId?: string | null;
  readonly standardVersionId?: string | null;
  readonly serviceId?: string | null;
}

/** The one thing that is named, held until the transaction ends; refuses when it is none, several, or not known. */
export async function holdSubject(work: Work, ids: SubjectIds): Promise<Subject> {
  const fields = ['examPlanId', 'supervisionVisitId', 'standardVersionId', 'serviceId'] as const;
  const [field, ...others] = fields.filter((name) => ids[name] != null);
  if (!field || others.length > 0) {
    throw new RefusalError(
      invalid('NOT_EXACTLY_ONE', 'Name one examination, visit, standard or service.', 'examPlanId'),
    );
  }
  return readers[field](work, ids[field] ?? '');
}

/** What an assignment is to. */
export function subjectOfAssignment(work: Work, assignment: Assignment): Promise<Subject> {
  return holdSubject(work, assignment);
}

const readers: Readonly<Record<keyof SubjectIds, (work: Work, id: string) => Promise<Subject>>> = {
  examPlanId: examPlan,
  supervisionVisitId: supervisionVisit,
  standardVersionId: standardVersion,
  serviceId: service,
};

async function examPlan(work: Work, id: string): Promise<Subject> {
  const lock = { mode: 'pessimistic_write' as const };
  const row = isId(id) ? await work.manager.findOne(KnownExamPlan, { where: { id }, lock }) : null;
  const plan = known(row, 'examination', ['examPlanId']);
  const day = plan.examinedOn ?? dayOf(work.now);
  return {
    ...{ kind: 'EXAM_PLAN', field: 'examPlanId', id: plan.id, state: plan.state, responsibleId: plan.hostId },
    days: { from: day, until: day },
    needed: panelSizeOf(plan),
    places: null,
    key: {
      ...{ placeId: plan.id, occupation: plan, level: plan.level, from: day, until: day },
      occupies: plan.examinedOn !== null,
      recused: plan.recusedInstitutionIds,
      related: [plan.hostId],
    },
  };
}

async function supervisionVisit(work: Work, id: string): Promise<Subject> {
  const lock = { mode: 'pessimistic_write' as const };
  const row = isId(id) ? await work.manager.findOne(KnownSupervisionVisit, { where: { id }, lock }) : null;
  const visit = known(row, 'supervision visit', ['supervisionVisitId']);
  const { edition, code, visitOn: day, examPlanId } = visit;
  // One place with the examination that it looks at: whoever assigns to either takes turns.
  if (examPlanId !== null) await work.manager.findOne(KnownExamPlan, { where: { id: examPlanId }, lock });
  return {
    ...{
      kind: 'SUPERVISION_VISIT',
      field: 'supervisionVisitId',
      id: visit.id,
      state: visit.state,
      responsibleId: null,
    },
    days: { from: day, until: day },
    ...{ needed: null, places: null },
    key: {
      placeId: examPlanId ?? visit.id,
      occupation: edition === null || code === null ? null : { edition, code },
      ...{ level: null, from: day, until: day, occupies: true },
      recused: [visit.institutionId],
      related: [],
    },
  };
}

async function standardVersion(work: Work, id: string): Promise<Subject> {
  const lock = { mode: 'pessimistic_write' as const };
  const row = isId(id) ? await work.manager.findOne(KnownStandardVersion, { where: { id }, lock }) : null;
  const version = known(row, 'version of a standard', ['standardVersionId']);
  const day = dayOf(work.now);
  return {
    ...{ kind: 'STANDARD_VERSION', field: 'standardVersionId', id: version.id, state: version.state },
    responsibleId: version.developedById,
    days: { from: day, until: day },
    ...{ needed: null, places: null },
    key: {
      ...{ placeId: version.id, occupation: version, level: null, from: day, until: day, occupies: false },
      ...{ recused: [], related: [] },
    },
  };
}

async function service(work: Work, id: string): Promise<Subject> {
  const lock = { mode: 'pessimistic_write' as const };
  const row = isId(id) ? await work.manager.findOne(ExpertService, { where: { id }, lock }) : null;
  const found = known(row, 'service', ['serviceId']);
  const { kind, state, organiserId, edition, code, validFrom, validUntil, places } = found;
  const competition = kind === 'COMPETITION';
  // A project goes on for longer than a card is valid: whoever joins it is appointed on the day.
  const joined = [validFrom, dayOf(work.now)].sort()[1] ?? validFrom;
  const days = competition ? { from: validFrom, until: validUntil } : { from: joined, until: joined };
  return {
    ...{ kind, field: 'serviceId', id, state, responsibleId: organiserId, needed: null, places },
    days: { from: validFrom, until: validUntil },
    key: {
      ...{ placeId: id, occupation: edition === null || code === null ? null : { edition, code }, level: null },
      ...{ ...days, occupies: competition, recused: [], related: competition ? [organiserId] : [] },
    },
  };
}

/** The duty in the subject as a key by which experts are considered. */
export function keyOf(subject: Subject, duty: AssignmentDuty): DutyKey {
  return { ...subject.key, duty, roles: duties[subject.kind].roles[duty] ?? [] };
}
