import { isSecretariat } from '../../../kit/caller.ts';
import { checkPeriod, checkText } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, invalid } from '../../../kit/refusal.ts';
import { checkSeatFree, checkSeatNumber, checkWithinTerm, type HeldSeat } from '../../domain/seat.ts';
import { Institution, Seat, TermOfOffice } from '../../entities/index.ts';
import type { AccountInput, FillSeatInput, MutationResolvers } from '../../resolvers.types.ts';
import { accountNameOf, endSeat, grantedMeanwhile, grantWithSeat, holdBodies, seatsFrom } from './seats.ts';

type Mutations = Required<MutationResolvers>;

const HOLDER_LONGEST = 100;
const REASON_LONGEST = 2_000;
const officeOnly = forbidden('Terms and seats are kept by the secretariat; members decide on them by elections.');

export const addTermOfOffice: Mutations['addTermOfOffice'] = (_, { input }, context) =>
  mutate(context, 'addTermOfOffice', input, async (work) => {
    const days = { from: input.validFrom, until: input.validUntil };
    insist(isSecretariat(work.caller) ? null : officeOnly, checkPeriod(days, 'validUntil'));
    const bodies = await holdBodies(work);
    const body = found(
      bodies.find(({ kind }) => kind === input.bodyKind),
      'body',
      ['bodyKind'],
    );
    const terms = await work.manager.findBy(TermOfOffice, { bodyId: body.id });
    if (terms.some((term) => term.validFrom <= days.until && days.from <= term.validUntil)) {
      insist(conflict('PERIODS_OVERLAP', 'The body has a term of office on some of these days.', 'validFrom'));
    }
    return work.manager.save(
      work.manager.create(TermOfOffice, {
        id: newId(),
        bodyId: body.id,
        number: Math.max(0, ...terms.map(({ number }) => number)) + 1,
        validFrom: days.from,
        validUntil: days.until,
      }),
    );
  });

export const fillSeat: Mutations['fillSeat'] = (_, { input }, context) =>
  mutate(
    context,
    'fillSeat',
    input,
    async (work) => {
      insist(
        isSecretariat(work.caller) ? null : officeOnly,
        checkSeatNumber(input.kind, input.number),
        checkHolder(input.holderName, input.holder),
      );
      const institution = await holdActive(work, input.institutionId);
      const bodies = await holdBodies(work);
      const term = await hold(work, TermOfOffice, input.termId, 'term of office', ['termId']);
      const held = seatFor(input, term, institution.id);
      const days = { from: held.validFrom, until: held.validUntil };
      insist(
        checkPeriod(days, 'validUntil'),
        checkWithinTerm(days, { from: term.validFrom, until: term.validUntil }),
        checkSeatFree(held, await seatsFrom(work, days.from)),
      );
      const seat = work.manager.create(Seat, {
        ...held,
        id: newId(),
        termId: term.id,
        holderName: input.holderName.trim(),
        endReason: null,
        roleGrantId: null,
        electionId: null,
      });
      await grantWithSeat(work, bodies, seat);
      return work.manager.save(seat);
    },
    grantedMeanwhile,
  );

/** The seat that is to be filled: for its whole term of office, where no days are given. */
function seatFor(input: FillSeatInput, term: TermOfOffice, institutionId: string): HeldSeat {
  return {
    bodyId: term.bodyId,
    kind: input.kind,
    number: input.number,
    institutionId,
    holderAccount: input.holder ? accountNameOf(input.holder) : null,
    validFrom: input.validFrom ?? term.validFrom,
    validUntil: input.validUntil ?? term.validUntil,
  };
}

export const vacateSeat: Mutations['vacateSeat'] = (_, { input }, context) =>
  mutate(context, 'vacateSeat', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly, checkText(input.reason, REASON_LONGEST, 'reason'));
    await holdBodies(work);
    const seat = await hold(work, Seat, input.id, 'seat');
    if (input.validUntil < seat.validFrom || input.validUntil > seat.validUntil) {
      insist(invalid('OUT_OF_RANGE', 'A seat ends early on one of its own days.', 'validUntil'));
    }
    await endSeat(work, seat, input.validUntil, input.reason.trim(), dayOf(work.now));
    return seat;
  });

/** Whether a holder has a name, and an account, if any, that can be one. */
export function checkHolder(name: string, holder: AccountInput | null | undefined) {
  const account = !holder || (/^\S{1,300}$/.test(holder.issuer) && /^\S.{0,299}$/.test(holder.subject));
  return (
    checkText(name, HOLDER_LONGEST, 'holderName') ??
    (account
      ? null
      : invalid('OUT_OF_RANGE', 'An issuer is an address, a subject a text of 1 to 300 characters.', 'holder'))
  );
}

/** Holds a member, which must be active. */
export async function holdActive(work: Work, id: string, field = 'institutionId'): Promise<Institution> {
  const institution = await hold(work, Institution, id, 'member', [field]);
  if (institution.state !== 'ACTIVE')
    insist(conflict('INSTITUTION_NOT_ACTIVE', 'Only active members can do this.', field));
  return institution;
}
