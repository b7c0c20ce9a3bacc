import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { maskName } from '../domain/masking.ts';
import type { Certificate as CertificateRow } from '../entities/Certificate.ts';
import type { Context } from '../loaders.ts';
import type { CertificateResolvers } from '../resolvers.types.ts';
import { knowsCandidate } from './access.ts';

type Key = { readonly id?: string; readonly number?: string };

export const Certificate: CertificateResolvers & Reference<Key, CertificateRow, Context> = {
  __resolveReference: ({ id, number }, { load }) =>
    id !== undefined ? load.certificate.load({ id }) : load.certificateByNumber.load({ number: number ?? '' }),
  holderName: async ({ candidateId }, _, context) => {
    const { name } = await existing(context.load.candidate.load({ id: candidateId }));
    return (await knowsCandidate(candidateId, context)) ? name : maskName(name);
  },
  issuedBy: ({ institutionId }) => ({ id: institutionId }),
  occupationLevel: ({ edition, code, level }) => ({ edition, code, level }),
  examPlan: ({ examPlanId }, _, { load }) => (examPlanId === null ? null : load.examPlan.load({ id: examPlanId })),
  issuedTogetherWith: async ({ id, examPlanId, candidateId, issuedTogether }, _, { load }) => {
    if (!issuedTogether || examPlanId === null) return [];
    const all = await load.certificatesOfPerson.load([examPlanId, candidateId]);
    return all.filter((certificate) => certificate.id !== id);
  },
  replaces: ({ replacesId }, _, { load }) => (replacesId === null ? null : load.certificate.load({ id: replacesId })),
};
