import { createHash } from 'node:crypto';
import { In } from 'typeorm';
import { expertsOf } from '../../../kit/caller.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist, known } from '../../../kit/refusal.ts';
import { cellsOf, checkBlueprint } from '../../domain/blueprint.ts';
import { isDoer, mayReadItems } from '../../domain/callers.ts';
import {
  canonicalText,
  checkSections,
  type FormAction,
  type FormContent,
  type FormFacts,
  type FormSection,
  formMoves,
  itemTwice,
} from '../../domain/form.ts';
import { Form, FormItem, Item, ItemVersion, KnownExamPlan, StandardVersion } from '../../entities/index.ts';
import { formTold } from '../../events.ts';
import type { AssembleFormInput, MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;
type Place = Pick<Form, 'edition' | 'code' | 'level'>;

const writersOnly = forbidden('Forms are put together by item writers and the office.');
const notUsable = conflict(
  'ITEM_NOT_USABLE',
  'Items are live, and of the occupation and level of the form.',
  'sections',
);

export const assembleForm: Mutations['assembleForm'] = (_, { input }, context) =>
  mutate(context, 'assembleForm', input, async (work) => {
    insist(mayReadItems(work.caller) ? null : writersOnly, checkSections(input.title, input.sections));
    const standard = await fittingStandard(work, input);
    const place = { edition: standard.edition, code: standard.code, level: input.level };
    const hostId = await fittingExamPlan(work, input.examPlanId ?? null, place);
    const { title, part, sections, examPlanId = null } = input;
    const of = {
      ...place,
      title,
      part,
      sections,
      ...sizeOf(sections),
      examPlanId,
      hostId,
      standardVersionId: standard.id,
    };
    const unsealed = { state: 'ASSEMBLED' as const, content: null, digest: null, releasableFrom: null };
    const author = { author: work.caller.account ?? '', authorExpertId: expertsOf(work.caller)[0] ?? null };
    const made = { id: newId(), ...author, createdAt: work.now };
    const form = work.manager.create(Form, { ...of, ...unsealed, ...made });
    await work.manager.insert(Form, form);
    await putItems(work, form);
    work.tell(formTold(form));
    return form;
  });

export const reassembleForm: Mutations['reassembleForm'] = (_, { input }, context) =>
  mutate(context, 'reassembleForm', input, async (work) => {
    const form = await hold(work, Form, input.id, 'form');
    insist(
      mayReadItems(work.caller) && form.author === work.caller.account ? null : writersOnly,
      form.state === 'ASSEMBLED' ? null : conflict('ILLEGAL_MOVE', 'It is put together no more.', 'id'),
      checkSections(input.title, input.sections),
    );
    const { title, sections } = input;
    Object.assign(form, sizeOf(sections), { title, sections });
    await work.manager.delete(FormItem, { formId: form.id });
    await putItems(work, form);
    return work.manager.save(form);
  });

function sizeOf(sections: readonly FormSection[]) {
  const positions = sections.flatMap((section) => section.positions);
  return { itemCount: positions.length, points: positions.reduce((sum, { points }) => sum + points, 0) };
}

/** The version in force or superseded, with weights for the level and part. */
async function fittingStandard(work: Work, { standardVersionId, level, part }: AssembleFormInput) {
  const row = isId(standardVersionId) ? await work.manager.findOneBy(StandardVersion, { id: standardVersionId }) : null;
  const standard = found(row, 'version of a standard', ['standardVersionId']);
  const unfit = conflict('STANDARD_UNFIT', 'The version was never in force.', 'standardVersionId');
  insist(standard.inForceFrom === null && standard.state !== 'IN_FORCE' ? unfit : null);
  insist(checkBlueprint(cellsOf(standard.weights, level, part), 1));
  return standard;
}

/** The host of the examination, which must be of the form's occupation and level and not be over. */
async function fittingExamPlan(work: Work, examPlanId: string | null, place: Place): Promise<string | null> {
  if (examPlanId === null) return null;
  const row = isId(examPlanId) ? await work.manager.findOneBy(KnownExamPlan, { id: examPlanId }) : null;
  const plan = known(row, 'examPlan', ['examPlanId']);
  const same = plan.edition === place.edition && plan.code === place.code && plan.level === place.level;
  const open = ['DRAFT', 'FILED', 'ENROLLING', 'SCHEDULED'].includes(plan.state);
  insist(same && open ? null : conflict('EXAMINATION_UNFIT', 'The examination does not fit.', 'examPlanId'));
  return plan.hostId;
}

/** Writes down which items stand on a form; refuses what is not live, of another level, or there twice. */
async function putItems(work: Work, form: Form): Promise<void> {
  const ids = form.sections.flatMap(({ positions }) => positions.map(({ itemVersionId }) => itemVersionId));
  insist(ids.every(isId) ? null : notUsable);
  const versions = await work.manager.findBy(ItemVersion, { id: In(ids), state: 'LIVE' });
  const itemIds = new Set(versions.map(({ itemId }) => itemId));
  const { edition, code: occupationCode, level } = form;
  const own = await work.manager.countBy(Item, { id: In([...itemIds]), edition, occupationCode, level });
  insist(
    versions.length === ids.length && own === itemIds.size ? null : notUsable,
    itemIds.size === versions.length ? null : itemTwice,
  );
  await work.manager.insert(
    FormItem,
    versions.map(({ id, itemId }) => ({ formId: form.id, itemId, itemVersionId: id })),
  );
}

async function factsOf(work: Work, form: Form, reason: string | null | undefined): Promise<FormFacts> {
  // FOR SHARE, and all of them: an item that is reported at this moment as leaked is waited for.
  const versions = await work.manager.query<{ state: string }[]>(
    `SELECT v.state FROM form_item f JOIN item_version v ON v.id = f.item_version_id
     WHERE f.form_id = $1 ORDER BY v.id FOR SHARE OF v`,
    [form.id],
  );
  return {
    reason: reason ?? null,
    ownWork: isDoer(work.caller, { account: form.author, expertId: form.authorExpertId }),
    now: work.now,
    compromised: versions.filter(({ state }) => state === 'COMPROMISED').length,
    examPlanState: await examPlanStateOf(work, form),
  };
}

async function examPlanStateOf(work: Work, { examPlanId }: Form): Promise<string | null> {
  if (examPlanId === null) return null;
  return known(await work.manager.findOneBy(KnownExamPlan, { id: examPlanId }), 'examPlan', ['id']).state;
}

export const sealForm: Mutations['sealForm'] = (_, { input }, context) =>
  mutate(context, 'sealForm', input, async (work) => {
    const form = await hold(work, Form, input.id, 'form');
    form.releasableFrom = input.releasableFrom;
    const content = await contentOf(work, form);
    form.content = content;
    form.digest = createHash('sha256').update(canonicalText(content)).digest('hex');
    await move(work, formMoves, form, 'seal', await factsOf(work, form, null));
    work.tell(formTold(form));
    return form;
  });

/** What a form says at this moment. */
async function contentOf(work: Work, { title, sections }: Form): Promise<FormContent> {
  const ids = sections.flatMap(({ positions }) => positions.map(({ itemVersionId }) => itemVersionId));
  const versions = new Map((await work.manager.findBy(ItemVersion, { id: In(ids) })).map((row) => [row.id, row]));
  const numbers = new Map(ids.map((id, at) => [id, at + 1]));
  return {
    title,
    sections: sections.map((section) => ({
      title: section.title,
      positions: section.positions.map(({ itemVersionId, points }) => {
        const { type, stem, options } = found(versions.get(itemVersionId), 'item version', ['id']);
        return { number: numbers.get(itemVersionId) ?? 0, points, itemVersionId, type, stem, options };
      }),
    })),
  };
}

const moveBy =
  (mutation: string, action: FormAction) =>
  (...[, { input }, context]: Parameters<Extract<Mutations['reviewForm'], (...given: never[]) => unknown>>) =>
    mutate(context, mutation, input, async (work) => {
      const form = await hold(work, Form, input.id, 'form');
      await move(work, formMoves, form, action, await factsOf(work, form, input.reason), input.reason);
      work.tell(formTold(form));
      return form;
    });

export const reviewForm = moveBy('reviewForm', 'review');
export const releaseForm = moveBy('releaseForm', 'release');
export const useForm = moveBy('useForm', 'use');
export const voidForm = moveBy('voidForm', 'void');
