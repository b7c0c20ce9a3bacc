import { read } from '../../kit/language.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { Occupation as OccupationRow } from '../entities/Occupation.ts';
import type { OccupationResolvers } from '../resolvers.types.ts';
import { withoutForeignDrafts } from './access.ts';

type Key = { readonly edition: string; readonly code: string };

export const Occupation: OccupationResolvers & Reference<Key, OccupationRow, Context> = {
  __resolveReference: ({ edition, code }, { load }) => load.occupation.load({ edition, code }),
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
  levels: ({ edition, code }, _, { load }) => load.levelsOfOccupation.load([edition, code]),
  standardInForce: ({ edition, code }, _, { load }) => load.standardInForce.load({ edition, code }),
  standardVersions: ({ edition, code }, page, context) =>
    context.load.versionsOfOccupation(withoutForeignDrafts(page, context), [edition, code]),
  successors: ({ edition, code }, _, { load }) => load.successors.load([edition, code]),
  predecessors: ({ edition, code }, _, { load }) => load.predecessors.load([edition, code]),
  jobSurveys: ({ edition, code }, page, { load }) => load.surveysOfOccupation(page, [edition, code]),
  textbooks: ({ edition, code }, page, { load }) => load.textbooksOfOccupation(page, [edition, code]),
  teachingResources: ({ edition, code }, page, { load }) => load.resourcesOfOccupation(page, [edition, code]),
};
