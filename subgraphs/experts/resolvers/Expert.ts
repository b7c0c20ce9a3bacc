import { expertsOf, isSecretariat } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { mayKnowExpert } from '../domain/callers.ts';
import { verifiedStanding } from '../domain/qualification.ts';
import type { Expert as ExpertRow } from '../entities/Expert.ts';
import type { ExpertResolvers } from '../resolvers.types.ts';
import { forThoseWhoKnow } from './access.ts';

const standing = async ({ id }: ExpertRow, { load }: Context) =>
  verifiedStanding(await load.verifiedQualifications.load([id]));

export const Expert: ExpertResolvers & Reference<{ readonly id: string }, ExpertRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.expert.load({ id }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  institution: ({ institutionId }) => ({ id: institutionId }),
  verifiedSkillLevel: async (expert, _, context) => (await standing(expert, context)).skillLevel,
  verifiedTitle: async (expert, _, context) => (await standing(expert, context)).title,
  appointments: (expert, { states, ...page }, { load, caller, now }) => {
    const inForceOn = mayKnowExpert(caller, expert) ? null : dayOf(now());
    return load.appointmentsOfExpert({ ...page, filter: { inForceOn, states: states ?? null } }, [expert.id]);
  },
  assignments: forThoseWhoKnow(({ id }, { states, ...page }, { load }) =>
    load.assignmentsOfExpert({ ...page, filter: { states: states ?? null } }, [id]),
  ),
  qualifications: forThoseWhoKnow(({ id }, page, { load }) => load.qualificationsOfExpert(page, [id])),
  relationships: forThoseWhoKnow(({ id }, page, { load }) => load.relationshipsOfExpert(page, [id])),
  availability: forThoseWhoKnow(({ id }, page, { load }) => load.availabilityOfExpert(page, [id])),
  performanceReviews: ({ id }, page, { load, caller }) => {
    const office = isSecretariat(caller);
    if (!office && !expertsOf(caller).includes(id)) return null;
    return load.reviewsOfExpert({ ...page, filter: { givenOnly: !office } }, [id]);
  },
  averageGrade: async ({ id }, _, { load, caller }) =>
    isSecretariat(caller) ? ((await load.averageGrade.load([id]))[0] ?? null) : null,
};
