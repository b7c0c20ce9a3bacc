import { read } from '../../kit/language.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { ApiClient as ApiClientRow } from '../entities/ApiClient.ts';
import { openClientContact } from '../personal.ts';
import type { ApiClientResolvers } from '../resolvers.types.ts';
import { visibleClient } from './access.ts';

export const ApiClient: ApiClientResolvers & Reference<{ readonly id: string }, ApiClientRow, Context> = {
  __resolveReference: ({ id }, context) => visibleClient(id, context),
  institution: ({ institutionId }, _, { load }) => existing(load.institution.load({ id: institutionId })),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  contact: (client, _, { database, disclosed }) => {
    disclosed.add('CONTACT', 'ApiClient', client.id);
    return openClientContact(database, client);
  },
  operations: ({ id }, page, { load }) => load.operationsOfClient(page, [id]),
  safelist: ({ id }, _, { load }) => load.safelistOfClient.load([id]),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
