import { isSecretariat } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { checkRule, periodOf } from '../../../kit/rule.ts';
import { endRule } from '../../../kit/ruleChange.ts';
import { checkRecognitionTerms } from '../../domain/recognition.ts';
import { RecognitionRule, Scheme } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('Rules of recognition are managed by the secretariat.');

export const addRecognitionRule: Mutations['addRecognitionRule'] = (_, { input }, context) =>
  mutate(context, 'addRecognitionRule', input, async (work) => {
    const { idempotencyKey: _key, validUntil = null, ...given } = input;
    const rule = { ...given, validUntil, id: newId() };
    insist(
      isSecretariat(work.caller) ? null : notOffice,
      checkText(input.source, 500, 'source'),
      checkText(input.sourceIssuer, 500, 'sourceIssuer'),
      checkRecognitionTerms({ ...rule, ...periodOf(rule) }),
      checkRule(rule, dayOf(work.now)),
    );
    const scheme = await hold(work, Scheme, input.schemeId, 'scheme', ['schemeId']);
    const covered = scheme.levels.includes(input.level);
    insist(covered ? null : conflict('NO_SCHEME', `The scheme does not cover ${input.level}.`, 'level'));
    return work.manager.save(work.manager.create(RecognitionRule, rule));
  });

export const endRecognitionRule: Mutations['endRecognitionRule'] = (_, { input }, context) =>
  mutate(context, 'endRecognitionRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    return endRule(work, RecognitionRule, input, 'rule');
  });
