import { existing } from '../../kit/loader.ts';
import type { SubsidyClaimResolvers } from '../resolvers.types.ts';

export const SubsidyClaim: SubsidyClaimResolvers = {
  certificate: ({ certificateId }, _, { load }) => existing(load.certificate.load({ id: certificateId })),
  candidate: ({ candidateId }, _, { load }) => existing(load.candidate.load({ id: candidateId })),
  rate: ({ rateAmount, currency }) => ({ amount: rateAmount, currency }),
  surcharge: ({ surchargeAmount, currency }) => ({ amount: surchargeAmount, currency }),
  amount: ({ amount, currency }) => ({ amount, currency }),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
