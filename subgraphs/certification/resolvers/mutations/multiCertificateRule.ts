import { In } from 'typeorm';
import { isSecretariat } from '../../../kit/caller.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { forbidden, found, insist } from '../../../kit/refusal.ts';
import { addRule, endRule } from '../../../kit/ruleChange.ts';
import { checkJoin } from '../../domain/multiCertificateRule.ts';
import { MultiCertificateRule, Scheme } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('Multi-certificate rules are managed by the secretariat.');

export const addMultiCertificateRule: Mutations['addMultiCertificateRule'] = (_, { input }, context) =>
  mutate(context, 'addMultiCertificateRule', input, async (work) => {
    const { schemeId, furtherSchemeId, validFrom, validUntil = null } = input;
    const rule = { id: newId(), schemeId, furtherSchemeId, validFrom, validUntil };
    insist(isSecretariat(work.caller) ? null : notOffice);
    const schemes = await schemesOfOccupation(work, schemeId);
    const from = found(
      schemes.find(({ id }) => id === schemeId),
      'scheme',
      ['schemeId'],
    );
    const named = isId(furtherSchemeId) ? await work.manager.findOneBy(Scheme, { id: furtherSchemeId }) : null;
    const to = found(named, 'scheme', ['furtherSchemeId']);
    const others = await work.manager.findBy(MultiCertificateRule, { schemeId: In(schemes.map(({ id }) => id)) });
    insist(checkJoin(rule, from, to, others));
    return addRule(work, MultiCertificateRule, { schemeId, furtherSchemeId }, rule);
  });

/** All schemes of a scheme's occupation, held: two rules that close a circle together take turns. */
async function schemesOfOccupation(work: Work, schemeId: string): Promise<readonly Scheme[]> {
  const one = isId(schemeId) ? await work.manager.findOneBy(Scheme, { id: schemeId }) : null;
  const { edition, code } = found(one, 'scheme', ['schemeId']);
  const lock = { mode: 'pessimistic_write' as const };
  return work.manager.find(Scheme, { where: { edition, code }, order: { id: 'ASC' }, lock });
}

export const endMultiCertificateRule: Mutations['endMultiCertificateRule'] = (_, { input }, context) =>
  mutate(context, 'endMultiCertificateRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    return endRule(work, MultiCertificateRule, input, 'rule');
  });
