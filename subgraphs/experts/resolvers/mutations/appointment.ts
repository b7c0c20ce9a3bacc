import { actsFor } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, known } from '../../../kit/refusal.ts';
import {
  type AppointmentAction,
  appointmentMoves,
  checkNomination,
  firstDayOfTerm,
  lastDayOfTerm,
} from '../../domain/appointment.ts';
import { checkLevels } from '../../domain/role.ts';
import { Appointment, Expert, KnownOccupation } from '../../entities/index.ts';
import { appointmentTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { lastGiven, termOf, vettingOf } from './appointmentFacts.ts';
import { activeInstitution } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed = forbidden('Experts are nominated by the institution that employs them.');
const alreadyProposed = conflict('ALREADY_APPOINTED', 'The expert is proposed for this role already.', 'role');

export const nominateExpert: Mutations['nominateExpert'] = (_, { input }, context) =>
  mutate(
    context,
    'nominateExpert',
    input,
    async (work) => {
      const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
      insist(actsFor(work.caller, expert.institutionId) ? null : notAllowed);
      await activeInstitution(work, expert.institutionId, 'expertId');
      const { role, edition, code } = input;
      known(await work.manager.findOneBy(KnownOccupation, { id: `${edition}/${code}` }), 'occupation', ['code']);
      const today = dayOf(work.now);
      const term = await termOf(work, role, today);
      const levels = input.levels ?? term.levels;
      const last = await lastGiven(work, { expertId: expert.id, role, edition, code });
      insist(checkLevels(levels, term.levels), checkNomination(last, term.renewalDays, today));
      const appointment = work.manager.create(Appointment, {
        ...{ id: newId(), expertId: expert.id, role, edition, code, state: 'NOMINATED' as const },
        levels: term.levels.filter((level) => levels.includes(level)),
        ...{ validFrom: null, validUntil: null, evidenceId: null },
        renewal: last?.validUntil != null && last.validUntil >= today,
        nominatedById: expert.institutionId,
        createdAt: work.now,
      });
      await work.manager.save(appointment);
      work.tell(appointmentTold(appointment, expert.institutionId));
      return appointment;
    },
    { appointment_pending: alreadyProposed },
  );

const moveBy =
  (mutation: string, action: AppointmentAction): Mutations['vetAppointment'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const appointment = await hold(work, Appointment, input.id, 'appointment');
      // The expert takes turns: two renewals activated at once would begin on the same day.
      const expert = await hold(work, Expert, appointment.expertId, 'expert');
      const { facts, evidenceId } = await vettingOf(work, appointment, input.reason ?? null);
      if (action === 'vet') appointment.evidenceId = evidenceId;
      // Before the move saves it: without its days an appointment that is active would overlap every other one.
      if (action === 'activate' && appointment.state === 'VETTED') await beginTerm(work, appointment);
      await move(work, appointmentMoves, appointment, action, facts, input.reason);
      work.tell(appointmentTold(appointment, expert.institutionId));
      return appointment;
    });

export const vetAppointment = moveBy('vetAppointment', 'vet');
export const declineAppointment = moveBy('declineAppointment', 'decline');
export const activateAppointment = moveBy('activateAppointment', 'activate');
export const suspendAppointment = moveBy('suspendAppointment', 'suspend');
export const reinstateAppointment = moveBy('reinstateAppointment', 'reinstate');
export const removeAppointment = moveBy('removeAppointment', 'remove');
export const expireAppointment = moveBy('expireAppointment', 'expire');

async function beginTerm(work: Work, appointment: Appointment): Promise<void> {
  const today = dayOf(work.now);
  const { years } = await termOf(work, appointment.role, today);
  appointment.validFrom = firstDayOfTerm(await lastGiven(work, appointment), today);
  appointment.validUntil = lastDayOfTerm(appointment.validFrom, years);
}
