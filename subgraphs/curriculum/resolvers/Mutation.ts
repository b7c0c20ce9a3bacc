import type { MutationResolvers } from '../resolvers.types.ts';
import * as mutations from './mutations/index.ts';

export const Mutation: Required<MutationResolvers> = mutations;
