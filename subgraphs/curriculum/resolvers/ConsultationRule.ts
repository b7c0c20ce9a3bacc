import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { ConsultationRule as ConsultationRuleRow } from '../entities/ConsultationRule.ts';
import type { ConsultationRuleResolvers } from '../resolvers.types.ts';

export const ConsultationRule: ConsultationRuleResolvers &
  Reference<{ readonly id: string }, ConsultationRuleRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.consultationRule.load({ id }),
};
