import { actsFor } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { type CourseAction, type CourseFacts, checkCourse, courseMoves } from '../../domain/course.ts';
import { Course, StandardVersion } from '../../entities/index.ts';
import type { EditCourseInput, MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution, knownJurisdiction, standingOf } from './known.ts';
import { assessedAt, fittingStandard } from './occupation.ts';

type Mutations = Required<MutationResolvers>;

const ownOnly = forbidden('Courses are planned by the institution that gives them.');

/** What is planned of a course, checked, as it is kept. */
async function planOf(work: Work, input: Omit<EditCourseInput, 'id' | 'idempotencyKey'>) {
  const { hours, jurisdiction, languages, delivery, price, standardVersionId } = input;
  const names = localized(input.names);
  insist(checkCourse({ names, hours, languages, price }));
  await knownJurisdiction(work, jurisdiction);
  const cost = { priceAmount: price.amount, priceCurrency: price.currency };
  return { names, hours, jurisdiction, languages, delivery, ...cost, standardVersionId: standardVersionId ?? null };
}

export const draftCourse: Mutations['draftCourse'] = (_, { input }, context) =>
  mutate(context, 'draftCourse', input, async (work) => {
    const { institutionId, edition, code, level } = input;
    insist(actsFor(work.caller, institutionId) ? null : ownOnly);
    const plan = await planOf(work, input);
    await activeInstitution(work, institutionId);
    await assessedAt(work, { edition, code }, [level]);
    await fittingStandard(work, plan.standardVersionId, { edition, code }, [level]);
    const place = { id: newId(), edition, code, level, institutionId };
    return work.manager.save(work.manager.create(Course, { ...plan, ...place, state: 'DRAFT', createdAt: work.now }));
  });

export const editCourse: Mutations['editCourse'] = (_, { input }, context) =>
  mutate(context, 'editCourse', input, async (work) => {
    const course = await hold(work, Course, input.id, 'course');
    insist(
      actsFor(work.caller, course.institutionId) ? null : ownOnly,
      course.state === 'DRAFT' ? null : conflict('ILLEGAL_MOVE', 'An offered course is not rewritten.', 'id'),
    );
    const plan = await planOf(work, input);
    await fittingStandard(work, plan.standardVersionId, course, [course.level]);
    return work.manager.save(Object.assign(course, plan));
  });

async function factsOf(work: Work, course: Course, reason: string | null | undefined): Promise<CourseFacts> {
  const { edition, code, level, institutionId } = course;
  const standard = await work.manager.findOneBy(StandardVersion, { edition, code, state: 'IN_FORCE' });
  const covers = standard?.levels.some((entry) => entry.level === level);
  return {
    reason: reason ?? null,
    institutionState: await standingOf(work, institutionId),
    standardInForceId: standard && covers ? standard.id : null,
  };
}

const moveBy =
  (mutation: string, action: CourseAction) =>
  (...[, { input }, context]: Parameters<Extract<Mutations['offerCourse'], (...given: never[]) => unknown>>) =>
    mutate(context, mutation, input, async (work) => {
      const course = await hold(work, Course, input.id, 'course');
      return move(work, courseMoves, course, action, await factsOf(work, course, input.reason), input.reason);
    });

export const offerCourse = moveBy('offerCourse', 'offer');
export const withdrawCourse = moveBy('withdrawCourse', 'withdraw');
