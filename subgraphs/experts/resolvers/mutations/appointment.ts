import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, known, type Refusal } from '../../../kit/refusal.ts';
import {
  type AppointmentAction,
  type AppointmentFacts,
  appointmentMoves,
  lastDayOfTerm,
} from '../../domain/appointment.ts';
import { actsFor } from '../../domain/callers.ts';
import { Appointment, Expert, KnownOccupation, RoleTerm } from '../../entities/index.ts';
import { appointmentTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Experts are nominated by the institution that employs them.',
};
const alreadyAppointed: Refusal = {
  kind: 'Conflict',
  code: 'ALREADY_APPOINTED',
  message: 'The expert holds, or is proposed for, this role in this occupation already.',
  path: ['role'],
};

export const nominateExpert: Mutations['nominateExpert'] = (_, { input }, context) =>
  mutate(
    context,
    'nominateExpert',
    input,
    async (work) => {
      const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
      insist(actsFor(work.caller, expert.institutionId) ? null : notAllowed);
      const occupation = await work.manager.findOneBy(KnownOccupation, { id: `${input.edition}/${input.code}` });
      known(occupation, 'occupation', ['code']);
      const appointment = await work.manager.save(
        work.manager.create(Appointment, {
          id: newId(),
          expertId: expert.id,
          role: input.role,
          edition: input.edition,
          code: input.code,
          state: 'NOMINATED',
          validFrom: null,
          validUntil: null,
          nominatedById: expert.institutionId,
          createdAt: work.now,
        }),
      );
      work.tell(appointmentTold(appointment));
      return appointment;
    },
    { appointment_open: alreadyAppointed },
  );

const moveBy =
  (mutation: string, action: AppointmentAction): Mutations['vetAppointment'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const appointment = await hold(work, Appointment, input.id, 'appointment');
      const facts = await factsOf(work, appointment, input.reason ?? null);
      await move(work, appointmentMoves, appointment, action, facts, input.reason);
      if (action === 'activate') await beginTerm(work, appointment, facts.today);
      work.tell(appointmentTold(appointment));
      return appointment;
    });

export const vetAppointment = moveBy('vetAppointment', 'vet');
export const declineAppointment = moveBy('declineAppointment', 'decline');
export const activateAppointment = moveBy('activateAppointment', 'activate');
export const suspendAppointment = moveBy('suspendAppointment', 'suspend');
export const reinstateAppointment = moveBy('reinstateAppointment', 'reinstate');
export const removeAppointment = moveBy('removeAppointment', 'remove');
export const expireAppointment = moveBy('expireAppointment', 'expire');

async function factsOf(work: Work, { expertId }: Appointment, reason: string | null): Promise<AppointmentFacts> {
  const { skillLevel, title } = await work.manager.findOneByOrFail(Expert, { id: expertId });
  const [first] = await work.manager.query<{ since: string | null }[]>(
    `SELECT min(valid_from)::text AS since FROM appointment
     WHERE expert_id = $1 AND role = 'EXAMINER' AND state IN ('ACTIVE', 'SUSPENDED', 'EXPIRED')`,
    [expertId],
  );
  const today = dayOf(work.now);
  return { reason, today, qualification: { skillLevel, title, examinerSince: first?.since ?? null, today } };
}

async function beginTerm(work: Work, appointment: Appointment, today: string): Promise<void> {
  const { years } = await work.manager.findOneByOrFail(RoleTerm, { role: appointment.role });
  appointment.validFrom = today;
  appointment.validUntil = lastDayOfTerm(today, years);
  await work.manager.save(appointment);
}
