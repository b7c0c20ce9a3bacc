import { notAllowed } from '../../kit/errors.ts';
import { existing } from '../../kit/loader.ts';
import type { ExamSessionResolvers } from '../resolvers.types.ts';
import { maySeeRegistrations } from './access.ts';

export const ExamSession: ExamSessionResolvers = {
  room: ({ roomId }, _, { load }) => (roomId === null ? null : load.room.load({ id: roomId })),
  admissions: async ({ id, examPlanId }, page, context) => {
    const plan = await existing(context.load.examPlan.load({ id: examPlanId }));
    if (await maySeeRegistrations(plan, context)) return context.load.seatsOfSession(page, [id]);
    throw notAllowed('Who sits where is seen by those who hold or staff the examination.');
  },
};
