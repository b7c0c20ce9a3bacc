import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Course as CourseRow } from '../entities/Course.ts';
import type { CourseResolvers } from '../resolvers.types.ts';
import { ifSeen, ownSteps, visibleVersion } from './access.ts';

export const Course: CourseResolvers & Reference<{ readonly id: string }, CourseRow, Context> = {
  __resolveReference: async ({ id }, context) => ifSeen(await context.load.course.load({ id }), 'OFFERED', context),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  occupationLevel: ({ edition, code, level }, _, { load }) =>
    existing(load.occupationLevel.load({ edition, code, level })),
  standardVersion: ({ standardVersionId }, _, context) =>
    standardVersionId === null ? null : visibleVersion(standardVersionId, context),
  institution: ({ institutionId }) => ({ id: institutionId }),
  price: ({ priceAmount, priceCurrency }) => ({ amount: priceAmount, currency: priceCurrency }),
  runs: ({ id }, page, { load }) => load.runsOfCourse(page, [id]),
  steps: (course, _, context) => ownSteps(course, context),
};
