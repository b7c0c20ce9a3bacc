import { actsFor, holds } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Certificate as CertificateRow } from '../entities/Certificate.ts';
import type { CertificateResolvers } from '../resolvers.types.ts';
import { nameFor } from './Candidate.ts';

type Key = { readonly id?: string; readonly number?: string };

export const Certificate: CertificateResolvers & Reference<Key, CertificateRow, Context> = {
  __resolveReference: ({ id, number }, { load }) =>
    id !== undefined ? load.certificate.load({ id }) : load.certificateByNumber.load({ number: number ?? '' }),
  holderName: async ({ candidateId }, _, context) =>
    nameFor(await existing(context.load.candidate.load({ id: candidateId })), context),
  issuedBy: ({ institutionId }) => ({ id: institutionId }),
  occupationLevel: ({ edition, code, level }) => ({ edition, code, level }),
  examPlan: ({ examPlanId }, _, { load }) => (examPlanId === null ? null : load.examPlan.load({ id: examPlanId })),
  issuedTogetherWith: async ({ id, examPlanId, candidateId, issuedTogether }, _, { load }) => {
    if (!issuedTogether || examPlanId === null) return [];
    const all = await load.certificatesOfPerson.load([examPlanId, candidateId]);
    return all.filter((certificate) => certificate.id !== id);
  },
  replaces: ({ replacesId }, _, { load }) => (replacesId === null ? null : load.certificate.load({ id: replacesId })),
  endedFor: ({ endedForId }, _, { load }) =>
    endedForId === null ? null : load.certificateReason.load({ id: endedForId }),
  steps: ({ id, institutionId, candidateId }, _, { caller, load }) =>
    actsFor(caller, institutionId) || holds(caller, 'CANDIDATE', { candidateId }) ? load.steps.load([id]) : null,
};
