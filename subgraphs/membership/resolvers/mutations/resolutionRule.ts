import { IsNull } from 'typeorm';
import { isSecretariat } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { mutate } from '../../../kit/mutation.ts';
import { forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import { addRule, endRule } from '../../../kit/ruleChange.ts';
import { checkFraction } from '../../domain/resolution.ts';
import { ResolutionRule } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { holdBodies } from './seats.ts';

type Mutations = Required<MutationResolvers>;

/** As many as the schema lists. */
const RULES_MOST = 100;
const officeOnly = forbidden('By which rules bodies decide is laid down by the secretariat.');

export const addResolutionRule: Mutations['addResolutionRule'] = (_, { input }, context) =>
  mutate(context, 'addResolutionRule', input, async (work) => {
    const { quorum, majority, validFrom } = input;
    insist(
      isSecretariat(work.caller) ? null : officeOnly,
      checkFraction(quorum, 'quorum'),
      checkFraction(majority, 'majority'),
    );
    const bodies = await holdBodies(work);
    const body = found(
      bodies.find(({ kind }) => kind === input.bodyKind),
      'body',
      ['bodyKind'],
    );
    if ((await work.manager.count(ResolutionRule)) >= RULES_MOST) {
      insist(invalid('TOO_MANY', `At most ${RULES_MOST} rules are kept.`, 'bodyKind'));
    }
    const { majorityOf, moreThan, subject = null } = input;
    const rule = {
      id: newId(),
      bodyId: body.id,
      subject,
      quorumNumerator: quorum.numerator,
      quorumDenominator: quorum.denominator,
      majorityNumerator: majority.numerator,
      majorityDenominator: majority.denominator,
      majorityOf,
      moreThan,
      validFrom,
      validUntil: null,
    };
    return addRule(work, ResolutionRule, { bodyId: body.id, subject: subject ?? IsNull() }, rule);
  });

export const endResolutionRule: Mutations['endResolutionRule'] = (_, { input }, context) =>
  mutate(context, 'endResolutionRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly);
    return endRule(work, ResolutionRule, input, 'rule');
  });
