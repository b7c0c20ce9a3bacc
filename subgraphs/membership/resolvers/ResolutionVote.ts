import { existing } from '../../kit/loader.ts';
import type { ResolutionVoteResolvers } from '../resolvers.types.ts';

export const ResolutionVote: ResolutionVoteResolvers = {
  seat: ({ seatId }, _, { load }) => existing(load.seat.load({ id: seatId })),
};
