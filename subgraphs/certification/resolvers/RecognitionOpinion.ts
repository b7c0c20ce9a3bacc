import { isSecretariat } from '../../kit/caller.ts';
import { isOneOf } from '../domain/callers.ts';
import type { RecognitionOpinionResolvers } from '../resolvers.types.ts';

export const RecognitionOpinion: RecognitionOpinionResolvers = {
  // Who decides is not known to those whom it concerns while it is being decided, so that nobody approaches them.
  expert: async ({ caseId, expertId }, _, { caller, load }) => {
    if (isSecretariat(caller)) return { id: expertId };
    const row = await load.recognitionCase.load({ id: caseId });
    const panel = await load.opinionsOfCase.load([caseId]);
    const mayKnow =
      row?.decidedOn ||
      isOneOf(
        caller,
        panel.map((seat) => seat.expertId),
      );
    return mayKnow ? { id: expertId } : null;
  },
};
