import { badInput } from '../../kit/errors.ts';
import { cellsOf, checkBlueprint } from '../domain/blueprint.ts';
import { mayReadItems } from '../domain/callers.ts';
import { mayKnowForm } from '../domain/form.ts';
import { mayReadAllClaims } from '../domain/fundingClaim.ts';
import { compareStandards } from '../domain/standardComparison.ts';
import type { QueryResolvers } from '../resolvers.types.ts';
import {
  ifSeen,
  visibleClaim,
  visibleProject,
  visibleVersion,
  withoutForeign,
  withoutForeignDrafts,
} from './access.ts';
import { blueprintOf } from './Blueprint.ts';

export const Query: Required<QueryResolvers> = {
  occupation: (_, key, { load }) => load.occupation.load(key),
  occupations: (_, page, { load }) => load.occupations(page),
  occupationLevel: (_, key, { load }) => load.occupationLevel.load(key),
  occupationEditions: (_, __, { load }) => load.occupationEditions.load(['']),
  standardVersion: (_, { id }, context) => visibleVersion(id, context),
  standardVersions: (_, page, context) => context.load.standardVersions(withoutForeignDrafts(page, context)),
  standardComparison: async (_, { from: fromId, to: toId }, context) => {
    const [from, to] = await Promise.all([visibleVersion(fromId, context), visibleVersion(toId, context)]);
    return from && to ? { from, to, levels: compareStandards(from.levels, to.levels) } : null;
  },
  consultationRules: (_, __, { load }) => load.consultationRules.load(['']),
  jobSurvey: (_, { id }, { load }) => load.jobSurvey.load({ id }),
  jobSurveys: (_, { filter, ...page }, { load }) =>
    load.jobSurveys({ ...page, filter: filter ?? { edition: '', corrected: false } }),
  itemVersion: (_, { id }, { load, caller }) => (mayReadItems(caller) ? load.itemVersion.load({ id }) : null),
  items: (_, { filter, ...page }, { load, caller }) => {
    if (!mayReadItems(caller)) return null;
    return load.items({
      ...page,
      filter: filter ? { ...filter, writtenBy: filter.mine ? caller.account : null } : null,
    });
  },
  blueprint: async (_, { standardVersionId, level, part, items }, context) => {
    if (!mayReadItems(context.caller)) return null;
    const standardVersion = await visibleVersion(standardVersionId, context);
    if (!standardVersion) return null;
    const cells = cellsOf(standardVersion.weights, level, part);
    const refusal = checkBlueprint(cells, items);
    if (refusal) throw badInput(refusal.code, refusal.message);
    return blueprintOf({ standardVersion, level, part, items }, context);
  },
  form: async (_, { id }, { load, caller }) => {
    const form = await load.form.load({ id });
    return form && mayKnowForm(caller, form) ? form : null;
  },
  forms: (_, page, { load, caller }) => (mayReadItems(caller) ? load.forms(page) : null),
  textbook: async (_, { id }, context) => ifSeen(await context.load.textbook.load({ id }), 'PUBLISHED', context),
  textbooks: (_, page, context) => context.load.textbooks(withoutForeign(page, context)),
  course: async (_, { id }, context) => ifSeen(await context.load.course.load({ id }), 'OFFERED', context),
  courses: (_, page, context) => context.load.courses(withoutForeign(page, context)),
  trainingRun: (_, { id }, { load }) => load.trainingRun.load({ id }),
  trainingRuns: (_, page, { load }) => load.trainingRuns(page),
  teachingResource: async (_, { id }, context) =>
    ifSeen(await context.load.teachingResource.load({ id }), 'SHARED', context),
  teachingResources: (_, page, context) => context.load.teachingResources(withoutForeign(page, context)),
  licences: (_, __, { load }) => load.licences.load(['']),
  developmentProject: async (_, { id }, context) =>
    visibleProject(await context.load.developmentProject.load({ id }), context),
  developmentProjects: (_, page, context) => context.load.developmentProjects(withoutForeign(page, context)),
  fundingClaim: async (_, { id }, context) => visibleClaim(await context.load.fundingClaim.load({ id }), context),
  fundingClaims: (_, page, { load, caller }) => (mayReadAllClaims(caller) ? load.fundingClaims(page) : null),
  fundingLimits: (_, __, { load }) => load.fundingLimits.load(['']),
  fundingYears: (_, __, { load, caller }) => (mayReadAllClaims(caller) ? load.fundingYears.load(['']) : null),
};
