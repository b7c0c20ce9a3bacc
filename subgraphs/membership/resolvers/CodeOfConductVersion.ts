import { isSecretariat } from '../../kit/caller.ts';
import { dayOf } from '../../kit/day.ts';
import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { CodeOfConductVersion as CodeOfConductVersionRow } from '../entities/CodeOfConductVersion.ts';
import type { CodeOfConductVersionResolvers } from '../resolvers.types.ts';
import { visibleConduct } from './access.ts';

export const CodeOfConductVersion: CodeOfConductVersionResolvers &
  Reference<{ readonly id: string }, CodeOfConductVersionRow, Context> = {
  __resolveReference: ({ id }, context) => visibleConduct(id, context),
  title: ({ titles }, { lang }, { languages }) => read(titles, lang ? [lang] : languages),
  isInForce: async ({ id, kind }, _, { load, now }) =>
    (await load.conductInForce.load([kind, dayOf(now())]))[0]?.id === id,
  resolution: ({ resolutionId }, _, { load }) =>
    resolutionId === null ? null : load.resolution.load({ id: resolutionId }),
  adherenceCount: async ({ id }, _, { load }) => (await load.adherenceCount.load([id]))[0] ?? 0,
  adherences: ({ id }, page, { load, caller }) => (isSecretariat(caller) ? load.adherencesToVersion(page, [id]) : null),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
