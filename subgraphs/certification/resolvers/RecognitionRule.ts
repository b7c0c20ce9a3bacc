import { existing } from '../../kit/loader.ts';
import type { RecognitionRuleResolvers } from '../resolvers.types.ts';

export const RecognitionRule: RecognitionRuleResolvers = {
  scheme: ({ schemeId }, _, { load }) => existing(load.scheme.load({ id: schemeId })),
};
