import { isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { checkNames, checkTexts, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, RefusalError } from '../../../kit/refusal.ts';
import {
  checkFunding,
  countVotes,
  decide,
  type ResolutionAction,
  resolutionMoves,
  ruleFor,
} from '../../domain/resolution.ts';
import { GovernanceBody, Resolution, ResolutionRule, ResolutionVote, Seat } from '../../entities/index.ts';
import { resolutionTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const TITLE_LONGEST = 200;
const TEXT_LONGEST = 20_000;
const noSeat = forbidden('This is for those who hold a seat of the body.');

export const proposeResolution: Mutations['proposeResolution'] = (_, { input }, context) =>
  mutate(context, 'proposeResolution', input, async (work) => {
    const body = found(await work.manager.findOneBy(GovernanceBody, { kind: input.bodyKind }), 'body', ['bodyKind']);
    if (!isSecretariat(work.caller) && (await seatOfCaller(work, body.id)) === null) insist(noSeat);
    const [names, texts] = [localized(input.titles), localized(input.texts)];
    const { projectId = null, amount = null } = input;
    insist(
      checkNames(names, TITLE_LONGEST),
      checkTexts(texts, TEXT_LONGEST, 'texts'),
      checkFunding(input.subject, { projectId, amount }),
    );
    if (projectId !== null && !isId(projectId)) found(null, 'project', ['projectId']);
    const resolution = await work.manager.save(
      work.manager.create(Resolution, {
        id: newId(),
        bodyId: body.id,
        subject: input.subject,
        names,
        texts,
        projectId,
        amount: amount?.amount ?? null,
        currency: amount?.currency ?? null,
        state: 'PROPOSED',
        proposedBy: work.caller.account as string,
        proposedAt: work.now,
        decidedOn: null,
        ruleId: null,
        count: null,
      }),
    );
    work.tell(resolutionTold(resolution));
    return resolution;
  });

const moveBy =
  (mutation: string, action: ResolutionAction): Mutations['openResolution'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const resolution = await hold(work, Resolution, input.id, 'resolution');
      await move(work, resolutionMoves, resolution, action, {}, input.reason);
      work.tell(resolutionTold(resolution));
      return resolution;
    });

export const openResolution = moveBy('openResolution', 'open');
export const withdrawResolution = moveBy('withdrawResolution', 'withdraw');

export const castResolutionVote: Mutations['castResolutionVote'] = (_, { input }, context) =>
  mutate(context, 'castResolutionVote', input, async (work) => {
    const resolution = await hold(work, Resolution, input.id, 'resolution');
    const seat = await seatOfCaller(work, resolution.bodyId);
    if (seat === null) throw new RefusalError(noSeat);
    if (resolution.state !== 'OPEN') throw new RefusalError(notOpen(resolution));
    const { id: resolutionId } = resolution;
    const earlier = await work.manager.findOneBy(ResolutionVote, { resolutionId, seatId: seat.id });
    const vote = earlier ?? work.manager.create(ResolutionVote, { id: newId(), resolutionId, seatId: seat.id });
    await work.manager.save(Object.assign(vote, { choice: input.choice, votedAt: work.now }));
    return resolution;
  });

export const closeResolution: Mutations['closeResolution'] = (_, { input }, context) =>
  mutate(context, 'closeResolution', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : forbidden('A vote is closed by the secretariat.'));
    const resolution = await hold(work, Resolution, input.id, 'resolution');
    const day = dayOf(work.now);
    const rules = await work.manager.findBy(ResolutionRule, { bodyId: resolution.bodyId });
    const rule = ruleFor(rules, resolution.subject, day);
    if (!rule) throw new RefusalError(noRule);
    const count = await countOn(work, resolution, day);
    const { quorumMet, adopted } = decide(rule, count);
    const action = adopted ? 'adopt' : 'lose';
    Object.assign(resolution, { decidedOn: day, ruleId: rule.id, count: { ...count, quorumMet } });
    await move(work, resolutionMoves, resolution, action, {}, input.reason);
    work.tell(resolutionTold(resolution));
    return resolution;
  });

const noRule = conflict('NO_RESOLUTION_RULE', 'No rule says by which quorum and majority this is decided.', 'id');

/** The votes of the seats that are held on the day of the closing; a seat that ended since counts no more. */
async function countOn(work: Work, resolution: Resolution, day: string) {
  const seats = await seatsHeld(work, resolution.bodyId, day);
  const held = new Set(seats.map(({ id }) => id));
  const votes = await work.manager.findBy(ResolutionVote, { resolutionId: resolution.id });
  const choices = votes.filter(({ seatId }) => held.has(seatId)).map(({ choice }) => choice);
  return countVotes(seats.length, choices);
}

async function seatsHeld(work: Work, bodyId: string, day: string): Promise<Seat[]> {
  return work.manager
    .findBy(Seat, { bodyId })
    .then((seats) => seats.filter(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil));
}

async function seatOfCaller(work: Work, bodyId: string): Promise<Seat | null> {
  const { account } = work.caller;
  const seats = await seatsHeld(work, bodyId, dayOf(work.now));
  return seats.find(({ holderAccount }) => account !== null && holderAccount === account) ?? null;
}

function notOpen({ state }: Resolution) {
  const allowedActions = resolutionMoves.filter(({ from }) => from === state).map(({ action }) => action);
  const message = `Cannot vote in state ${state}.`;
  return { kind: 'IllegalMove' as const, code: 'ILLEGAL_MOVE', message, currentState: state, allowedActions };
}
