import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Appointment as AppointmentRow } from '../entities/Appointment.ts';
import type { Context } from '../loaders.ts';
import type { AppointmentResolvers } from '../resolvers.types.ts';

export const Appointment: AppointmentResolvers & Reference<{ readonly id: string }, AppointmentRow, Context> = {
  __resolveReference: ({ id }, { load }) => load.appointment.load({ id }),
  expert: ({ expertId }, _, { load }) => existing(load.expert.load({ id: expertId })),
  occupation: ({ edition, code }) => ({ edition, code }),
  nominatedBy: ({ nominatedById }) => ({ id: nominatedById }),
};
