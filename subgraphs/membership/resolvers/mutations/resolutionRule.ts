import { isSecretariat } from '../../../kit/caller.ts';
import { overlap } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
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
    const subject = input.subject ?? null;
    await insistOnOneRule(work, body.id, subject, validFrom);
    const { majorityOf, moreThan } = input;
    return work.manager.save(
      work.manager.create(ResolutionRule, {
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
      }),
    );
  });

/** Refuses a second rule for the same subject of a body from a day on; the body is held. */
async function insistOnOneRule(work: Work, bodyId: string, subject: ResolutionRule['subject'], from: string) {
  const rules = await work.manager.find(ResolutionRule);
  const same = rules.filter((rule) => rule.bodyId === bodyId && rule.subject === subject);
  const taken = same.some((rule) => overlap({ from, until: null }, { from: rule.validFrom, until: rule.validUntil }));
  insist(
    rules.length < RULES_MOST ? null : invalid('TOO_MANY', `At most ${RULES_MOST} rules are kept.`, 'bodyKind'),
    taken
      ? conflict(
          'PERIODS_OVERLAP',
          'Another rule for this subject holds on that day or later; end it first.',
          'validFrom',
        )
      : null,
  );
}

export const endResolutionRule: Mutations['endResolutionRule'] = (_, { input }, context) =>
  mutate(context, 'endResolutionRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly);
    const rule = await hold(work, ResolutionRule, input.id, 'rule');
    if (input.validUntil < rule.validFrom) {
      insist(invalid('PERIOD_INVERTED', 'A rule does not end before it begins.', 'validUntil'));
    }
    if (rule.validUntil !== null && input.validUntil > rule.validUntil) {
      insist(conflict('PERIODS_OVERLAP', 'A rule that has an end is not prolonged; lay down a new one.', 'validUntil'));
    }
    rule.validUntil = input.validUntil;
    return work.manager.save(rule);
  });
