import { IsNull } from 'typeorm';
import { actsFor, isSecretariat, isStaffOf } from '../../../kit/caller.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, RefusalError } from '../../../kit/refusal.ts';
import { checkBallot, checkSeatCount, type ElectionAction, electionMoves } from '../../domain/election.ts';
import { Election, ElectionBallot, Nomination, TermOfOffice } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { countAndFill } from './electionCount.ts';
import { checkHolder, holdActive } from './seat.ts';
import { accountNameOf, grantedMeanwhile } from './seats.ts';

type Mutations = Required<MutationResolvers>;

const officeOnly = forbidden('Elections are run by the secretariat.');
const ownMemberOnly = forbidden("This is done by the member's staff, or the office.");

export const callElection: Mutations['callElection'] = (_, { input }, context) =>
  mutate(context, 'callElection', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly, checkSeatCount(input.seatKind, input.seatCount));
    const term = await hold(work, TermOfOffice, input.termId, 'term of office', ['termId']);
    return work.manager.save(
      work.manager.create(Election, {
        id: newId(),
        bodyId: term.bodyId,
        termId: term.id,
        seatKind: input.seatKind,
        seatCount: input.seatCount,
        state: 'CALLED',
        votesCast: 0,
        seatsLeftOpen: null,
      }),
    );
  });

export const nominateForElection: Mutations['nominateForElection'] = (_, { input }, context) =>
  mutate(
    context,
    'nominateForElection',
    input,
    async (work) => {
      insist(
        actsFor(work.caller, input.institutionId) ? null : ownMemberOnly,
        checkHolder(input.holderName, input.holder),
      );
      const election = await hold(work, Election, input.electionId, 'election', ['electionId']);
      insistOnState(election, 'CALLED', 'nominate');
      await holdActive(work, input.institutionId);
      return work.manager.save(
        work.manager.create(Nomination, {
          id: newId(),
          electionId: election.id,
          institutionId: input.institutionId,
          holderName: input.holderName.trim(),
          holderAccount: input.holder ? accountNameOf(input.holder) : null,
          votes: null,
          outcome: null,
        }),
      );
    },
    {
      nomination_once: conflict(
        'ALREADY_NOMINATED',
        'The institution stands in this election already.',
        'institutionId',
      ),
    },
  );

export const withdrawNomination: Mutations['withdrawNomination'] = (_, { input }, context) =>
  mutate(context, 'withdrawNomination', input, async (work) => {
    const { id } = input;
    const { electionId, institutionId } = found(
      isId(id) ? await work.manager.findOneBy(Nomination, { id }) : null,
      'nomination',
      ['id'],
    );
    insist(actsFor(work.caller, institutionId) ? null : ownMemberOnly);
    // The election is held before the nomination, as at the closing, so that the two cannot wait for each other.
    insistOnState(await hold(work, Election, electionId, 'election'), 'CALLED', 'withdraw');
    const nomination = await hold(work, Nomination, id, 'nomination');
    nomination.outcome = 'WITHDRAWN';
    return work.manager.save(nomination);
  });

export const castElectionVote: Mutations['castElectionVote'] = (_, { input }, context) =>
  mutate(
    context,
    'castElectionVote',
    input,
    async (work) => {
      const { institutionId } = input;
      insist(isStaffOf(work.caller, institutionId) ? null : ownVoteOnly);
      const election = await hold(work, Election, input.electionId, 'election', ['electionId']);
      insistOnState(election, 'OPEN', 'vote');
      await holdActive(work, institutionId);
      const nominations = await standing(work, election);
      const chosen = input.nominationIds.map((id) => id.toLowerCase());
      const ids = nominations.map(({ id }) => id);
      insist(checkBallot(chosen, ids, election.seatCount));
      await work.manager.insert(ElectionBallot, { electionId: election.id, institutionId, nominationIds: chosen });
      election.votesCast += 1;
      return work.manager.save(election);
    },
    { election_ballot_pkey: conflict('ALREADY_VOTED', 'The member has voted in this election.', 'institutionId') },
  );

const ownVoteOnly = forbidden('A member votes by its own staff; the office has no vote.');

/** Those who stand and did not take it back. */
function standing(work: Work, { id: electionId }: Election): Promise<Nomination[]> {
  return work.manager
    .findBy(Nomination, { electionId })
    .then((all) => all.filter(({ outcome }) => outcome !== 'WITHDRAWN'));
}

function insistOnState(election: Election, state: Election['state'], action: string): void {
  if (election.state === state) return;
  throw new RefusalError({
    kind: 'IllegalMove',
    code: 'ILLEGAL_MOVE',
    message: `Cannot ${action} in state ${election.state}.`,
    currentState: election.state,
    allowedActions: electionMoves.filter(({ from }) => from === election.state).map((row) => row.action),
  });
}

const moveBy =
  (mutation: string, action: ElectionAction): Mutations['openElection'] =>
  (_, { input }, context) =>
    mutate(
      context,
      mutation,
      input,
      async (work) => {
        const election = await hold(work, Election, input.id, 'election');
        const facts = { reason: input.reason ?? null, nominations: (await standing(work, election)).length };
        await move(work, electionMoves, election, action, facts, input.reason);
        if (action === 'close') await countAndFill(work, election, await standing(work, election));
        return election;
      },
      grantedMeanwhile,
    );

export const openElection = moveBy('openElection', 'open');
export const closeElection = moveBy('closeElection', 'close');
export const cancelElection = moveBy('cancelElection', 'cancel');

/** Takes back what a member that leaves still stands for. */
export async function withdrawNominationsOf(work: Work, institutionId: string): Promise<void> {
  const nominations = await work.manager.findBy(Nomination, { institutionId, outcome: IsNull() });
  for (const nomination of nominations) nomination.outcome = 'WITHDRAWN';
  await work.manager.save(nominations);
}
