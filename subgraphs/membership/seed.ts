import { insertMany } from '../kit/database.ts';
import { dayOf } from '../kit/day.ts';
import { Transition } from '../kit/entities/Transition.ts';
import { type Random, seededRandom } from '../kit/random.ts';
import type { SeedStages, SeedWork } from '../kit/seed.ts';
import { readSeed } from '../kit/seedFiles.ts';
import {
  Account,
  Adherence,
  ApiClient,
  CodeOfConductVersion,
  Election,
  ElectionBallot,
  ExchangeEvent,
  ExchangeParticipant,
  GovernanceBody,
  IndicatorReport,
  Institution,
  Jurisdiction,
  MembershipApplication,
  MembershipDocument,
  MembershipDocumentRule,
  MembershipRecommendation,
  Nomination,
  Resolution,
  ResolutionRule,
  ResolutionVote,
  RoleGrant,
  Seat,
  TermOfOffice,
  UsageByDay,
  WorkPlan,
  WorkPlanIndicator,
  WorkPlanTask,
} from './entities/index.ts';
import { institutionTold, jurisdictionTold, resolutionTold } from './events.ts';
import { seedAccounts } from './seeds/accounts.ts';
import { seedApiClients, seedUsage } from './seeds/apiClients.ts';
import { seedApplications } from './seeds/applications.ts';
import { seedConduct } from './seeds/conduct.ts';
import { seedExchangeEvents } from './seeds/exchangeEvents.ts';
import { furtherInstitutions } from './seeds/furtherInstitutions.ts';
import { bodies, seedGovernance } from './seeds/governance.ts';
import { seedInstitutions } from './seeds/institutions.ts';
import { resolutionRules, seedResolutions } from './seeds/resolutions.ts';
import { seedDocumentRules, seedDocuments, seedRecommendations } from './seeds/reviews.ts';
import { seedWorkPlans } from './seeds/workPlans.ts';

/** Stage 1: the jurisdictions, the members (130, and 1,170 invented ones more at the scale of ten alliances), how they joined and who signs in, how they are governed and what they do. */
export const seed: SeedStages = {
  1: async (work) => {
    const random = seededRandom('membership');
    const institutions = await insertMembers(work);
    await insertGovernance(work, institutions, random);
    await insertPlans(work, institutions, random);
  },
};

async function insertMembers({ manager, scale, today, tell }: SeedWork): Promise<readonly Institution[]> {
  const jurisdictions = readSeed<Jurisdiction[]>('membership', 'jurisdictions.json');
  const { institutions, transitions } = seedInstitutions(
    furtherInstitutions(scale, seededRandom('further members')),
    manager.connection,
  );
  const applied = seedApplications(institutions, today);
  const { accounts, grants } = seedAccounts(applied.applications);
  const rules = seedDocumentRules();
  await insertMany(manager, Jurisdiction, jurisdictions);
  await insertMany(manager, Institution, institutions);
  await insertMany(manager, MembershipApplication, applied.applications);
  await insertMany(manager, MembershipDocumentRule, rules);
  await insertMany(manager, MembershipDocument, seedDocuments(applied.applications, rules));
  await insertMany(manager, MembershipRecommendation, seedRecommendations(applied.applications));
  await insertMany(manager, Account, accounts);
  await insertMany(manager, RoleGrant, grants);
  await insertMany(manager, ApiClient, seedApiClients(manager.connection, dayOf(today)));
  await insertMany(manager, UsageByDay, seedUsage(dayOf(today)));
  await insertMany(manager, Transition, [...transitions, ...applied.transitions]);
  await manager.query(`SELECT setval('member_number', $1)`, [institutions.length]);
  tell(...jurisdictions.map(jurisdictionTold), ...institutions.map(institutionTold));
  return institutions;
}

async function insertGovernance(work: SeedWork, institutions: readonly Institution[], random: Random): Promise<void> {
  const { manager, tell } = work;
  const day = dayOf(work.today);
  const governance = seedGovernance(institutions, day, random);
  const decided = seedResolutions(governance.seats, day, random);
  const conduct = seedConduct(institutions);
  await insertMany(manager, Account, governance.accounts);
  await insertMany(manager, RoleGrant, governance.grants);
  await insertMany(manager, GovernanceBody, bodies);
  await insertMany(manager, TermOfOffice, governance.terms);
  await insertMany(manager, Election, governance.elections);
  await insertMany(manager, Nomination, governance.nominations);
  await insertMany(manager, ElectionBallot, governance.ballots);
  await insertMany(manager, Seat, governance.seats);
  await insertMany(manager, ResolutionRule, resolutionRules);
  await insertMany(manager, Resolution, decided.resolutions);
  await insertMany(manager, ResolutionVote, decided.votes);
  await insertMany(manager, CodeOfConductVersion, conduct.versions);
  await insertMany(manager, Adherence, conduct.adherences);
  await insertMany(manager, Transition, [...decided.transitions, ...conduct.transitions]);
  tell(...decided.resolutions.map(resolutionTold));
}

async function insertPlans(work: SeedWork, institutions: readonly Institution[], random: Random): Promise<void> {
  const { manager } = work;
  const day = dayOf(work.today);
  const planned = seedWorkPlans(institutions, day, random);
  const exchange = seedExchangeEvents(institutions, day, random);
  await insertMany(manager, WorkPlan, planned.plans);
  await insertMany(manager, WorkPlanTask, planned.tasks);
  await insertMany(manager, WorkPlanIndicator, planned.indicators);
  await insertMany(manager, IndicatorReport, planned.reports);
  await insertMany(manager, ExchangeEvent, exchange.events);
  await insertMany(manager, ExchangeParticipant, exchange.participants);
  await insertMany(manager, Transition, [...planned.transitions, ...exchange.transitions]);
}
