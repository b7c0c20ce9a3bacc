import type { QueryResolvers } from '../resolvers.types.ts';
import { visibleAppointment } from './Appointment.ts';
import { withToday } from './filters.ts';

export const Query: Required<QueryResolvers> = {
  expert: (_, { id }, { load }) => load.expert.load({ id }),
  experts: (_, page, { load, now }) => load.experts(withToday(page, now())),
  appointment: async (_, { id }, context) => visibleAppointment(id, context),
};
