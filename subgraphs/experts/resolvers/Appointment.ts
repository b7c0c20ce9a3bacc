import { dayOf } from '../../kit/day.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { isInForce } from '../domain/appointment.ts';
import type { Appointment as AppointmentRow } from '../entities/Appointment.ts';
import type { AppointmentResolvers } from '../resolvers.types.ts';
import { expertOf, ofKnownExpert } from './access.ts';

export const Appointment: AppointmentResolvers & Reference<{ readonly id: string }, AppointmentRow, Context> = {
  __resolveReference: ({ id }, context) => visibleAppointment(id, context),
  expert: expertOf,
  occupation: ({ edition, code }) => ({ edition, code }),
  inForce: (row, _, { now }) => isInForce(row, dayOf(now())),
  nominatedBy: ({ nominatedById }) => ({ id: nominatedById }),
  nominatedAt: ({ createdAt }) => createdAt,
  evidence: async (row, _, context) =>
    row.evidenceId !== null && (await ofKnownExpert(row.expertId, context))
      ? existing(context.load.qualification.load({ id: row.evidenceId }))
      : null,
  steps: async (row, _, context) =>
    (await ofKnownExpert(row.expertId, context)) ? context.load.steps.load([row.id]) : null,
};

/** The appointment, if it is in force or the caller may see what is not public of the expert. */
export async function visibleAppointment(id: string, context: Context): Promise<AppointmentRow | null> {
  const appointment = await context.load.appointment.load({ id });
  if (!appointment || isInForce(appointment, dayOf(context.now()))) return appointment;
  return (await ofKnownExpert(appointment.expertId, context)) ? appointment : null;
}
