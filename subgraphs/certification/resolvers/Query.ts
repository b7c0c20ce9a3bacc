import { actsFor, type Caller, candidatesOf, holds, isSecretariat } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import { badInput } from '../../kit/errors.ts';
import type { Context } from '../context.ts';
import { isHostOrCandidate } from '../domain/registration.ts';
import { sumOf } from '../domain/subsidyClaim.ts';
import type { QueryResolvers } from '../resolvers.types.ts';
import {
  maySeeRegistration,
  maySeeVisit,
  visibleCase,
  visibleClaim,
  visiblePlan,
  whose,
  withoutForeignDrafts,
} from './access.ts';
import { eligibilityOf } from './applicant.ts';
import { certificateGroups, examinationGroups, gaps } from './statistics.ts';
import { assessClaim } from './subsidyEligibility.ts';

/** A page of what only those concerned and the office see. */
const seen = <Page extends { readonly filter?: object | null }>(page: Page, context: Context) => ({
  ...page,
  filter: { ...page.filter, whose: whose(context) },
});

/** Sums name nobody: those who plan by them, the partners, see them as the office does. */
function plans(caller: Caller): boolean {
  return isSecretariat(caller) || holds(caller, 'PARTNER');
}

export const Query: Required<QueryResolvers> = {
  certificate: (_, { number }, { load }) => load.certificateByNumber.load({ number: number.trim().toUpperCase() }),
  certificates: (_, page, context) => context.load.certificates(seen(page, context)),
  certificateReasons: (_, __, { load, now }) => load.certificateReasons.load([dayOf(now())]),
  scheme: (_, { id }, { load }) => load.scheme.load({ id }),
  schemes: (_, page, { load }) => load.schemes(page),
  multiCertificateRules: (_, page, { load }) => load.multiCertificateRules(page),
  room: (_, { id }, { load }) => load.room.load({ id }),
  rooms: (_, page, { load }) => load.rooms(page),
  examPlan: (_, { id }, context) => visiblePlan(id, context),
  examPlans: (_, page, context) => context.load.examPlans(withoutForeignDrafts(page, context)),
  registration: async (_, { id }, context) => {
    const registration = await context.load.registration.load({ id });
    return registration && (await maySeeRegistration(registration, context)) ? registration : null;
  },
  eligibility: (_, { examPlanId, applicant }, context) => eligibilityOf(examPlanId, applicant, context),
  viewerCandidate: (_, __, { caller, load }) => {
    const [id] = candidatesOf(caller);
    return id === undefined ? null : load.candidate.load({ id });
  },
  appeal: async (_, { id }, context) => {
    const appeal = await context.load.appeal.load({ id });
    const registration = appeal && (await context.load.registration.load({ id: appeal.registrationId }));
    return registration && isHostOrCandidate(context.caller, registration) ? appeal : null;
  },
  appeals: (_, page, context) => context.load.appeals(seen(page, context)),
  recognitionRules: (_, page, { load }) => load.recognitionRules(page),
  recognitionCase: (_, { id }, context) => visibleCase(id, context),
  recognitionCases: (_, page, context) => context.load.recognitionCases(seen(page, context)),
  subsidyRates: (_, page, { load }) => load.subsidyRates(page),
  subsidyRules: (_, page, { load }) => load.subsidyRules(page),
  scarceOccupations: (_, page, { load }) => load.scarceOccupations(page),
  subsidyEligibility: async (_, { certificateNumber }, context) => {
    const number = certificateNumber.trim().toUpperCase();
    const certificate = await context.load.certificateByNumber.load({ number });
    if (!certificate) return null;
    const { candidateId, institutionId } = certificate;
    const { caller } = context;
    const own = holds(caller, 'CANDIDATE', { candidateId }) || actsFor(caller, institutionId);
    if (!own) return null;
    return (await assessClaim(context.database.manager, certificate, dayOf(context.now()))).result;
  },
  subsidyClaim: (_, { id }, context) => visibleClaim(id, context),
  subsidyClaims: (_, page, context) => context.load.subsidyClaims(seen(page, context)),
  subsidyTotals: (_, { jurisdiction, year }, { load, caller }) =>
    plans(caller) ? load.subsidyTotals.load([jurisdiction, year]) : null,
  subsidySum: async (_, { jurisdictions, year, states }, context) => {
    if (!plans(context.caller)) return null;
    const places = [...new Set(jurisdictions)].slice(0, 100);
    const totals = await Promise.all(places.map((place) => context.load.subsidyTotals.load([place, year])));
    const wanted = totals.flat().filter(({ state }) => states.includes(state));
    const sum = sumOf(wanted.map(({ amount }) => amount));
    if (sum && 'code' in sum) throw badInput(sum.code, sum.message);
    return sum;
  },
  supervisionVisit: async (_, { id }, context) => {
    const visit = await context.load.supervisionVisit.load({ id });
    return visit && (await maySeeVisit(visit, context)) ? visit : null;
  },
  supervisionVisits: (_, page, context) => context.load.supervisionVisits(seen(page, context)),
  findings: (_, page, context) => {
    const { filter, ...rest } = seen(page, context);
    return context.load.findings({ ...rest, filter: { ...filter, today: dayOf(context.now()) } });
  },
  crossBorderBases: (_, page, { caller, load }) =>
    isSecretariat(caller) || holds(caller, 'INSTITUTION_STAFF') ? load.crossBorderBases(page) : null,
  certificateStatistics: (_, question, context) => certificateGroups(question, context),
  examinationStatistics: (_, question, context) => examinationGroups(question, context),
  talentGaps: (_, question, context) => gaps(question, context),
};
