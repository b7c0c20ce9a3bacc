import { newId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { countElection } from '../../domain/election.ts';
import { checkSeatFree, freeNumbers, type HeldSeat } from '../../domain/seat.ts';
import {
  type Election,
  type GovernanceBody,
  Institution,
  type Nomination,
  Seat,
  TermOfOffice,
} from '../../entities/index.ts';
import { grantWithSeat, holdBodies, seatsFrom } from './seats.ts';

/** Counts the votes of an election that was just closed, writes down how each nomination ended, and fills the seats. */
export async function countAndFill(work: Work, election: Election, nominations: readonly Nomination[]): Promise<void> {
  const bodies = await holdBodies(work);
  const term = await work.manager.findOneByOrFail(TermOfOffice, { id: election.termId });
  const held: HeldSeat[] = await seatsFrom(work, term.validFrom);
  const votes = await votesOf(work, election);
  const counted = await Promise.all(
    nominations.map(async (nomination) => {
      const { state } = await work.manager.findOneByOrFail(Institution, { id: nomination.institutionId });
      const free = checkSeatFree(seatOf(election, term, nomination, 0), held) === null;
      return { id: nomination.id, votes: votes.get(nomination.id) ?? 0, eligible: state === 'ACTIVE' && free };
    }),
  );
  const { outcomes, seatsLeftOpen } = countElection(counted, election.seatCount);
  const days = { from: term.validFrom, until: term.validUntil };
  const numbers = freeNumbers({ bodyId: term.bodyId, kind: election.seatKind, days }, held, election.seatCount);
  let next = 0;
  for (const nomination of [...nominations].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    nomination.votes = votes.get(nomination.id) ?? 0;
    nomination.outcome = outcomes.get(nomination.id) ?? 'NOT_ELECTED';
    await work.manager.save(nomination);
    if (nomination.outcome === 'ELECTED') await fill(work, bodies, election, term, nomination, numbers[next++] ?? 0);
  }
  election.seatsLeftOpen = seatsLeftOpen;
  await work.manager.save(election);
}

/** Gives a winner the seat of a number. */
async function fill(
  work: Work,
  bodies: readonly GovernanceBody[],
  election: Election,
  term: TermOfOffice,
  nomination: Nomination,
  number: number,
): Promise<void> {
  const seat = work.manager.create(Seat, {
    ...seatOf(election, term, nomination, number),
    id: newId(),
    termId: term.id,
    holderName: nomination.holderName,
    endReason: null,
    roleGrantId: null,
    electionId: election.id,
  });
  await grantWithSeat(work, bodies, seat);
  await work.manager.save(seat);
}

function seatOf(election: Election, term: TermOfOffice, nomination: Nomination, number: number): HeldSeat {
  const { institutionId, holderAccount } = nomination;
  const { validFrom, validUntil } = term;
  return { bodyId: term.bodyId, kind: election.seatKind, number, institutionId, holderAccount, validFrom, validUntil };
}

/** The votes by nomination. */
async function votesOf(work: Work, election: Election): Promise<ReadonlyMap<string, number>> {
  const rows = await work.manager.query<{ id: string; votes: string }[]>(
    `SELECT n.id, count(*) AS votes FROM election_ballot b, jsonb_array_elements_text(b.nomination_ids) AS n (id)
     WHERE b.election_id = $1 GROUP BY n.id`,
    [election.id],
  );
  return new Map(rows.map(({ id, votes }) => [id, Number(votes)]));
}
