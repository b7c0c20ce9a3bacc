import { isSecretariat } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { mutate } from '../../../kit/mutation.ts';
import { forbidden, insist } from '../../../kit/refusal.ts';
import { addRule, endRule } from '../../../kit/ruleChange.ts';
import { checkRate, checkSubsidyTerms } from '../../domain/subsidyTerm.ts';
import { ScarceOccupation, SubsidyRate, SubsidyRule } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { knownJurisdiction, knownOccupation } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('Subsidies are managed by the secretariat.');

export const setSubsidyRate: Mutations['setSubsidyRate'] = (_, { input }, context) =>
  mutate(context, 'setSubsidyRate', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice, checkRate(input.amount));
    const { jurisdiction, level, validFrom, validUntil = null } = input;
    await knownJurisdiction(work, jurisdiction);
    const rate = { id: newId(), jurisdiction, level, ...input.amount, validFrom, validUntil };
    return addRule(work, SubsidyRate, { jurisdiction, level }, rate);
  });

export const setSubsidyRule: Mutations['setSubsidyRule'] = (_, { input }, context) =>
  mutate(context, 'setSubsidyRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice, checkSubsidyTerms(input));
    const { idempotencyKey: _key, validUntil = null, ...given } = input;
    const { jurisdiction } = given;
    await knownJurisdiction(work, jurisdiction);
    return addRule(work, SubsidyRule, { jurisdiction }, { ...given, validUntil, id: newId() });
  });

export const listScarceOccupation: Mutations['listScarceOccupation'] = (_, { input }, context) =>
  mutate(context, 'listScarceOccupation', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    const { idempotencyKey: _key, validUntil = null, ...given } = input;
    const { jurisdiction, edition, code } = given;
    await knownOccupation(work, input);
    await knownJurisdiction(work, jurisdiction);
    return addRule(work, ScarceOccupation, { jurisdiction, edition, code }, { ...given, validUntil, id: newId() });
  });

export const endScarceOccupation: Mutations['endScarceOccupation'] = (_, { input }, context) =>
  mutate(context, 'endScarceOccupation', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    return endRule(work, ScarceOccupation, input, 'listing');
  });
