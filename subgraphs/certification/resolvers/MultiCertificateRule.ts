import { existing } from '../../kit/loader.ts';
import type { MultiCertificateRuleResolvers } from '../resolvers.types.ts';

export const MultiCertificateRule: MultiCertificateRuleResolvers = {
  scheme: ({ schemeId }, _, { load }) => existing(load.scheme.load({ id: schemeId })),
  furtherScheme: ({ furtherSchemeId }, _, { load }) => existing(load.scheme.load({ id: furtherSchemeId })),
};
