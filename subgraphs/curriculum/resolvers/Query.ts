import { notAllowed } from '../../kit/errors.ts';
import { mayReadItems } from '../domain/callers.ts';
import type { QueryResolvers } from '../resolvers.types.ts';
import { visibleVersion } from './access.ts';

export const Query: Required<QueryResolvers> = {
  occupation: (_, key, { load }) => load.occupation.load(key),
  occupations: (_, page, { load }) => load.occupations(page),
  occupationLevel: (_, key, { load }) => load.occupationLevel.load(key),
  standardVersion: (_, { id }, context) => visibleVersion(id, context),
  itemVersion: (_, { id }, { load, caller }) => {
    if (!mayReadItems(caller)) throw notAllowed('Items are seen by those who write and review them.');
    return load.itemVersion.load({ id });
  },
  items: (_, page, { load, caller }) => {
    if (!mayReadItems(caller)) throw notAllowed('Items are seen by those who write and review them.');
    return load.items(page);
  },
};
