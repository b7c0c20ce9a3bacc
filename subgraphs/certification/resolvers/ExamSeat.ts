import { existing } from '../../kit/loader.ts';
import type { ExamSeatResolvers } from '../resolvers.types.ts';

export const ExamSeat: ExamSeatResolvers = {
  session: ({ sessionId }, _, { load }) => existing(load.examSession.load({ id: sessionId })),
  registration: ({ registrationId }, _, { load }) => existing(load.registration.load({ id: registrationId })),
};
