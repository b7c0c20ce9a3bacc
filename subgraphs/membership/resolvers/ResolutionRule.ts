import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { ResolutionRule as ResolutionRuleRow } from '../entities/ResolutionRule.ts';
import type { ResolutionRuleResolvers } from '../resolvers.types.ts';

export const ResolutionRule: ResolutionRuleResolvers & Reference<{ readonly id: string }, ResolutionRuleRow, Context> =
  {
    __resolveReference: ({ id }, { load }) => load.resolutionRule.load({ id }),
    body: ({ bodyId }, _, { load }) => existing(load.body.load({ id: bodyId })),
    quorum: ({ quorumNumerator: numerator, quorumDenominator: denominator }) => ({ numerator, denominator }),
    majority: ({ majorityNumerator: numerator, majorityDenominator: denominator }) => ({ numerator, denominator }),
  };
