import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import { mayKnowExpert } from '../domain/callers.ts';
import type { Appointment as AppointmentRow } from '../entities/Appointment.ts';
import type { Context } from '../loaders.ts';
import type { AppointmentResolvers } from '../resolvers.types.ts';

export const Appointment: AppointmentResolvers & Reference<{ readonly id: string }, AppointmentRow, Context> = {
  __resolveReference: ({ id }, context) => visibleAppointment(id, context),
  expert: ({ expertId }, _, { load }) => existing(load.expert.load({ id: expertId })),
  occupation: ({ edition, code }) => ({ edition, code }),
  nominatedBy: ({ nominatedById }) => ({ id: nominatedById }),
};

/** The appointment, if it is in force or the caller may see what is not public of the expert. */
export async function visibleAppointment(id: string, { load, caller }: Context): Promise<AppointmentRow | null> {
  const appointment = await load.appointment.load({ id });
  if (!appointment || appointment.state === 'ACTIVE') return appointment;
  const expert = await existing(load.expert.load({ id: appointment.expertId }));
  return mayKnowExpert(caller, expert) ? appointment : null;
}
