import { existing } from '../../kit/loader.ts';
import type { AppealResolvers } from '../resolvers.types.ts';

export const Appeal: AppealResolvers = {
  registration: ({ registrationId }, _, { load }) => existing(load.registration.load({ id: registrationId })),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
