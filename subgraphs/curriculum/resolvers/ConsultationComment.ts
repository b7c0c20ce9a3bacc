import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { isDeveloper } from '../domain/standardVersion.ts';
import type { ConsultationComment as ConsultationCommentRow } from '../entities/ConsultationComment.ts';
import type { ConsultationCommentResolvers } from '../resolvers.types.ts';
import { visibleVersion } from './access.ts';

/** Whether the caller may know who made a comment: the developer, the office, and whoever made it. */
async function mayKnowWho(comment: ConsultationCommentRow, { load, caller }: Context): Promise<boolean> {
  if (caller.account === comment.account) return true;
  return isDeveloper(caller, await existing(load.standardVersion.load({ id: comment.standardVersionId })));
}

export const ConsultationComment: ConsultationCommentResolvers &
  Reference<{ readonly id: string }, ConsultationCommentRow, Context> = {
  __resolveReference: async ({ id }, context) => {
    const comment = await context.load.consultationComment.load({ id });
    return comment && (await visibleVersion(comment.standardVersionId, context)) ? comment : null;
  },
  standardVersion: ({ standardVersionId }, _, { load }) =>
    existing(load.standardVersion.load({ id: standardVersionId })),
  expert: async (comment, _, context) =>
    comment.expertId !== null && (await mayKnowWho(comment, context)) ? { id: comment.expertId } : null,
  institution: async (comment, _, context) =>
    comment.institutionId !== null && (await mayKnowWho(comment, context)) ? { id: comment.institutionId } : null,
};
