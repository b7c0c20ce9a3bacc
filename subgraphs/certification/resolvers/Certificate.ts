import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { mayKnowCandidate } from '../domain/callers.ts';
import { maskName } from '../domain/masking.ts';
import type { Certificate as CertificateRow } from '../entities/Certificate.ts';
import type { Context } from '../loaders.ts';
import type { CertificateResolvers } from '../resolvers.types.ts';

type Key = { readonly id?: string; readonly number?: string };

export const Certificate: CertificateResolvers & Reference<Key, CertificateRow, Context> = {
  __resolveReference: ({ id, number }, { load }) =>
    id !== undefined ? load.certificate.load({ id }) : load.certificateByNumber.load({ number: number ?? '' }),
  holderName: async ({ candidateId }, _, { load, caller }) => {
    const candidate = await existing(load.candidate.load({ id: candidateId }));
    return mayKnowCandidate(caller, candidate) ? candidate.name : maskName(candidate.name);
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
