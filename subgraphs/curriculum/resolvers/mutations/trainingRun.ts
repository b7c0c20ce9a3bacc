import { actsFor } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist } from '../../../kit/refusal.ts';
import {
  checkEnrolment,
  checkOutcome,
  checkTrainingRun,
  type TrainingRunAction,
  type TrainingRunFacts,
  trainingRunMoves,
} from '../../domain/trainingRun.ts';
import { Course, Enrolment, TrainingRun } from '../../entities/index.ts';
import { trainingRunTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { knownJurisdiction, standingOf } from './known.ts';

type Mutations = Required<MutationResolvers>;

const ownOnly = forbidden('Runs are looked after by the institution that gives them.');

export const planTrainingRun: Mutations['planTrainingRun'] = (_, { input }, context) =>
  mutate(context, 'planTrainingRun', input, async (work) => {
    const course = await hold(work, Course, input.courseId, 'course', ['courseId']);
    const { institutionId, edition, code, level } = course;
    insist(
      actsFor(work.caller, institutionId) ? null : ownOnly,
      course.state === 'OFFERED' ? null : conflict('COURSE_NOT_OFFERED', 'The course is not offered.', 'courseId'),
      checkTrainingRun(input, dayOf(work.now)),
    );
    await knownJurisdiction(work, input.jurisdiction);
    const { beginsOn, endsOn, place, jurisdiction, seats } = input;
    const held = { beginsOn, endsOn, place, jurisdiction, seats, enrolled: 0, completed: 0, state: 'PLANNED' as const };
    const of = { id: newId(), courseId: course.id, institutionId, edition, code, level };
    const run = work.manager.create(TrainingRun, { ...of, ...held });
    work.tell(trainingRunTold(run));
    return work.manager.save(run);
  });

async function factsOf(work: Work, run: TrainingRun, reason: string | null | undefined): Promise<TrainingRunFacts> {
  return {
    reason: reason ?? null,
    today: dayOf(work.now),
    institutionState: await standingOf(work, run.institutionId),
    open: await work.manager.countBy(Enrolment, { trainingRunId: run.id, outcome: 'OPEN' }),
  };
}

const moveBy =
  (mutation: string, action: TrainingRunAction) =>
  (...[, { input }, context]: Parameters<Extract<Mutations['openTrainingRun'], (...given: never[]) => unknown>>) =>
    mutate(context, mutation, input, async (work) => {
      const run = await hold(work, TrainingRun, input.id, 'run');
      await move(work, trainingRunMoves, run, action, await factsOf(work, run, input.reason), input.reason);
      work.tell(trainingRunTold(run));
      return run;
    });

export const openTrainingRun = moveBy('openTrainingRun', 'open');
export const beginTrainingRun = moveBy('beginTrainingRun', 'begin');
export const completeTrainingRun = moveBy('completeTrainingRun', 'complete');
export const cancelTrainingRun = moveBy('cancelTrainingRun', 'cancel');

const enrolledAlready = conflict('ALREADY_ENROLLED', 'The person is enrolled in this run already.', 'personReference');

export const enrolInTrainingRun: Mutations['enrolInTrainingRun'] = (_, { input }, context) =>
  mutate(
    context,
    'enrolInTrainingRun',
    input,
    async (work) => {
      // Holding the run makes enrolments take turns, so that no seat is given twice.
      const run = await hold(work, TrainingRun, input.trainingRunId, 'run', ['trainingRunId']);
      const { personName, personReference, candidateId = null } = input;
      const person = { personName: personName.trim(), personReference: personReference.trim(), candidateId };
      insist(actsFor(work.caller, run.institutionId) ? null : ownOnly, checkEnrolment(run, person));
      const enrolment = work.manager.create(Enrolment, {
        ...person,
        id: newId(),
        trainingRunId: run.id,
        outcome: 'OPEN',
        enrolledAt: work.now,
      });
      await work.manager.insert(Enrolment, enrolment);
      await count(work, run, { enrolled: run.enrolled + 1 });
      return enrolment;
    },
    { enrolment_person: enrolledAlready },
  );

/** Writes how many take part, and tells it. */
async function count(work: Work, run: TrainingRun, numbers: Partial<TrainingRun>): Promise<void> {
  await work.manager.save(Object.assign(run, numbers));
  work.tell(trainingRunTold(run));
}

/** Reads an enrolment with its run, and holds the run. */
async function heldRun(work: Work, id: string) {
  const row = isId(id) ? await work.manager.findOneBy(Enrolment, { id }) : null;
  const { trainingRunId } = found(row, 'enrolment', ['id']);
  const run = await hold(work, TrainingRun, trainingRunId, 'run');
  insist(actsFor(work.caller, run.institutionId) ? null : ownOnly);
  return { run, enrolment: await hold(work, Enrolment, id, 'enrolment') };
}

export const withdrawEnrolment: Mutations['withdrawEnrolment'] = (_, { input }, context) =>
  mutate(context, 'withdrawEnrolment', input, async (work) => {
    const { run, enrolment } = await heldRun(work, input.id);
    const open = ['PLANNED', 'OPEN'].includes(run.state) && enrolment.outcome === 'OPEN';
    insist(open ? null : conflict('RUN_CLOSED', 'Only before a run begins are people taken off it.', 'id'));
    await count(work, run, { enrolled: run.enrolled - 1 });
    return work.manager.save(Object.assign(enrolment, { outcome: 'WITHDRAWN' }));
  });

export const recordTrainingOutcome: Mutations['recordTrainingOutcome'] = (_, { input }, context) =>
  mutate(context, 'recordTrainingOutcome', input, async (work) => {
    const { run, enrolment } = await heldRun(work, input.id);
    insist(checkOutcome(run, enrolment.outcome, input.outcome));
    const completed = (outcome: string) => (outcome === 'COMPLETED' ? 1 : 0);
    const difference = completed(input.outcome) - completed(enrolment.outcome);
    if (difference !== 0) await count(work, run, { completed: run.completed + difference });
    return work.manager.save(Object.assign(enrolment, { outcome: input.outcome }));
  });
