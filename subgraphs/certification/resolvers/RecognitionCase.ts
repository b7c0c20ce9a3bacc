import { expertsOf, isSecretariat } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { RecognitionCase as RecognitionCaseRow } from '../entities/RecognitionCase.ts';
import type { RecognitionCaseResolvers } from '../resolvers.types.ts';
import { visibleCase } from './access.ts';

export const RecognitionCase: RecognitionCaseResolvers &
  Reference<{ readonly id: string }, RecognitionCaseRow, Context> = {
  __resolveReference: ({ id }, context) => visibleCase(id, context),
  rule: ({ ruleId }, _, { load }) => existing(load.recognitionRule.load({ id: ruleId })),
  candidate: ({ candidateId }, _, { load }) => existing(load.candidate.load({ id: candidateId })),
  submittedBy: ({ submittedById }) => ({ id: submittedById }),
  opinions: async ({ id, decidedOn }, _, { caller, load }) => {
    const opinions = await load.opinionsOfCase.load([id]);
    const own = expertsOf(caller);
    const spoken = opinions.some(({ expertId, recognises }) => own.includes(expertId) && recognises !== null);
    if (isSecretariat(caller) || decidedOn !== null || spoken) return opinions;
    // Who has not said their own opinion sees that others are on the panel, not what they found.
    return opinions.map((opinion) =>
      own.includes(opinion.expertId) ? opinion : { ...opinion, recognises: null, findings: null, givenAt: null },
    );
  },
  certificate: ({ certificateId }, _, { load }) =>
    certificateId === null ? null : load.certificate.load({ id: certificateId }),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
