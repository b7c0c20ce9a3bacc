import { existing } from '../../kit/loader.ts';
import type { ExamSessionResolvers } from '../resolvers.types.ts';
import { maySeeRegistrations } from './access.ts';

export const ExamSession: ExamSessionResolvers = {
  room: ({ roomId }, _, { load }) => (roomId === null ? null : load.room.load({ id: roomId })),
  admissions: async ({ id, examPlanId }, page, context) => {
    const plan = await existing(context.load.examPlan.load({ id: examPlanId }));
    return (await maySeeRegistrations(plan, context)) ? context.load.seatsOfSession(page, [id]) : null;
  },
};
