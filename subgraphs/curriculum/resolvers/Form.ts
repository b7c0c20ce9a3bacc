import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { cellsOf, deviationsOf, planCells } from '../domain/blueprint.ts';
import { type FormContent, mayKnowForm, mayReadForm } from '../domain/form.ts';
import type { Form as FormRow } from '../entities/Form.ts';
import type { FormResolvers } from '../resolvers.types.ts';

/** What a form says: as sealed, else as its items say now. */
async function contentOf(form: FormRow, { load, disclosed }: Context): Promise<FormContent['sections']> {
  disclosed.add('FORM_CONTENT', 'Form', form.id);
  if (form.content) return form.content.sections;
  let number = 0;
  const numbered = form.sections.map(({ title, positions }) => ({
    title,
    positions: positions.map((position) => {
      number += 1;
      return { ...position, number };
    }),
  }));
  return Promise.all(
    numbered.map(async ({ title, positions }) => ({
      title,
      positions: await Promise.all(
        positions.map(async (position) => {
          const version = await existing(load.itemVersion.load({ id: position.itemVersionId }));
          return { ...position, type: version.type, stem: version.stem, options: version.options };
        }),
      ),
    })),
  );
}

async function deviations(form: FormRow, { load }: Context) {
  const standard = await existing(load.standardVersion.load({ id: form.standardVersionId }));
  const versions = await Promise.all(
    form.sections
      .flatMap(({ positions }) => positions)
      .map(({ itemVersionId }) => existing(load.itemVersion.load({ id: itemVersionId }))),
  );
  return deviationsOf(planCells(cellsOf(standard.weights, form.level, form.part), form.itemCount), versions);
}

/** Its positions are content as it is kept, whose texts `FormPosition` and `ItemOption` read in a language. */
interface Sections {
  readonly sections: (form: FormRow, _: unknown, context: Context) => Promise<FormContent['sections'] | null>;
}

export const Form: Omit<FormResolvers, 'sections'> & Sections & Reference<{ readonly id: string }, FormRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const form = await load.form.load({ id });
    return form && mayKnowForm(caller, form) ? form : null;
  },
  occupationLevel: ({ edition, code, level }, _, { load }) =>
    existing(load.occupationLevel.load({ edition, code, level })),
  examPlan: ({ examPlanId }) => (examPlanId === null ? null : { id: examPlanId }),
  standardVersion: ({ standardVersionId }, _, { load }) =>
    existing(load.standardVersion.load({ id: standardVersionId })),
  sections: async (form, _, context) => (mayReadForm(context.caller, form) ? contentOf(form, context) : null),
  deviations: async (form, _, context) => (mayReadForm(context.caller, form) ? deviations(form, context) : null),
  steps: ({ id }, _, { load }) => load.steps.load([id]),
};
