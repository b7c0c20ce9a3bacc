import { dayOf } from '../../../kit/day.ts';
import { Transition } from '../../../kit/entities/Transition.ts';
import { newId } from '../../../kit/ids.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist } from '../../../kit/refusal.ts';
import { checkExpiry } from '../../domain/appointment.ts';
import { checkOffice } from '../../domain/callers.ts';
import { Appointment, AppointmentExpiry, Expert } from '../../entities/index.ts';
import { appointmentTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

export const expireAppointments: Mutations['expireAppointments'] = (_, { input }, context) =>
  mutate(context, 'expireAppointments', input, async (work) => {
    const { before, atMost } = input;
    insist(checkOffice(work.caller), checkExpiry(before, atMost, dayOf(work.now)));
    const due = await work.manager
      .createQueryBuilder(Appointment, 'a')
      .setLock('pessimistic_write')
      .where(`a.state = 'ACTIVE' AND a.validUntil < :before`, { before })
      .orderBy('a.validUntil')
      .addOrderBy('a.id')
      .limit(atMost)
      .getMany();
    await expire(work, due);
    const remaining = await work.manager
      .createQueryBuilder(Appointment, 'a')
      .where(`a.state = 'ACTIVE' AND a.validUntil < :before`, { before })
      .getCount();
    const row = { id: newId(), before, expired: due.length, remaining, doneAt: work.now };
    return work.manager.save(work.manager.create(AppointmentExpiry, row));
  });

/** Moves them all as `expireAppointment` moves one, in as few statements as there can be. */
async function expire(work: Work, due: readonly Appointment[]): Promise<void> {
  if (due.length === 0) return;
  const ids = due.map(({ id }) => id);
  await work.manager.query(`UPDATE appointment SET state = 'EXPIRED' WHERE id = ANY($1)`, [ids]);
  await work.manager.insert(
    Transition,
    due.map(({ id, state }) => ({
      ...{ id: newId(), entityType: Appointment.name, entityId: id, action: 'expire' },
      ...{ fromState: state, toState: 'EXPIRED', reason: null, account: work.caller.account ?? '', at: work.now },
    })),
  );
  const experts = await work.manager
    .createQueryBuilder(Expert, 'e')
    .whereInIds(due.map(({ expertId }) => expertId))
    .getMany();
  const employers = new Map(experts.map(({ id, institutionId }) => [id, institutionId]));
  for (const appointment of due) {
    appointment.state = 'EXPIRED';
    work.tell(appointmentTold(appointment, employers.get(appointment.expertId) ?? ''));
  }
}
