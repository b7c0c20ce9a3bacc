import { insertMany } from '../kit/database.ts';
import { Transition } from '../kit/entities/Transition.ts';
import type { SeedStages } from '../kit/seed.ts';
import { readSeed } from '../kit/seedFiles.ts';
import { Account, Institution, Jurisdiction, MembershipApplication, RoleGrant } from './entities/index.ts';
import { institutionTold, jurisdictionTold } from './events.ts';
import { seedAccounts } from './seeds/accounts.ts';
import { seedApplications } from './seeds/applications.ts';
import { seedInstitutions } from './seeds/institutions.ts';

/** Stage 1: the jurisdictions, 130 members, applications in every state, and the personas' accounts. */
export const seed: SeedStages = {
  1: async ({ manager, today, tell }) => {
    const jurisdictions = readSeed<Jurisdiction[]>('membership', 'jurisdictions.json');
    const { institutions, transitions } = seedInstitutions();
    const applied = seedApplications(institutions, today);
    const { accounts, grants } = seedAccounts(applied.applications);

    await insertMany(manager, Jurisdiction, jurisdictions);
    await insertMany(manager, Institution, institutions);
    await insertMany(manager, MembershipApplication, applied.applications);
    await insertMany(manager, Account, accounts);
    await insertMany(manager, RoleGrant, grants);
    await insertMany(manager, Transition, [...transitions, ...applied.transitions]);
    await manager.query(`SELECT setval('member_number', $1)`, [institutions.length]);

    tell(...jurisdictions.map(jurisdictionTold), ...institutions.map(institutionTold));
  },
};
