import { holds } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { insist, type Refusal } from '../../../kit/refusal.ts';
import { checkItem, type ItemVersionAction, itemVersionMoves } from '../../domain/itemVersion.ts';
import { Item, ItemVersion, OccupationLevel, StandardVersion } from '../../entities/index.ts';
import type { MutationResolvers, WriteItemInput } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed: Refusal = { kind: 'NotAllowed', code: 'NOT_ALLOWED', message: 'Items are written by item writers.' };

export const writeItem: Mutations['writeItem'] = (_, { input }, context) =>
  mutate(context, 'writeItem', input, async (work) => {
    insist(holds(work.caller, 'ITEM_WRITER') ? null : notAllowed, checkItem(input));
    insist(await checkPlace(work, input));
    const [next] = await work.manager.query<{ number: string }[]>(`SELECT nextval('item_code_number') AS number`);
    const versionId = newId();
    const item = await work.manager.save(
      work.manager.create(Item, {
        id: newId(),
        code: `W-${String(next?.number).padStart(6, '0')}`,
        edition: input.edition,
        occupationCode: input.code,
        level: input.level,
        currentVersionId: versionId,
      }),
    );
    return work.manager.save(
      work.manager.create(ItemVersion, {
        id: versionId,
        itemId: item.id,
        number: 1,
        state: 'DRAFT',
        type: input.type,
        function: input.function,
        workContent: input.workContent,
        stem: localized({ zhHans: input.stem }),
        options: input.options.map(({ key, text }) => ({ key, text: localized({ zhHans: text }) })),
        answerKeys: input.answerKeys,
        author: work.caller.account as string,
      }),
    );
  });

/** Whether the item's level is assessed, and its function one of the standard in force, where there is one. */
async function checkPlace(
  work: Work,
  { edition, code, level, function: name }: WriteItemInput,
): Promise<Refusal | null> {
  if (!(await work.manager.existsBy(OccupationLevel, { edition, code, level }))) {
    return {
      kind: 'InvalidInput',
      code: 'OCCUPATION_UNKNOWN',
      message: `${code} is not assessed at ${level}.`,
      path: ['code'],
    };
  }
  const standard = await work.manager.findOneBy(StandardVersion, { edition, code, state: 'IN_FORCE' });
  const functions = standard?.levels.find((entry) => entry.level === level)?.functions;
  // Of many a standard only title and levels are public; then any function may be named.
  if (!functions?.length || functions.some((entry) => entry.name === name)) return null;
  const message = `The standard in force has no function ${name} at ${level}.`;
  return { kind: 'InvalidInput', code: 'FUNCTION_UNKNOWN', message, path: ['function'] };
}

const moveBy =
  (mutation: string, action: ItemVersionAction): Mutations['submitItemVersion'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const version = await hold(work, ItemVersion, input.id, 'item version');
      const facts = { reason: input.reason ?? null, account: work.caller.account };
      return move(work, itemVersionMoves, version, action, facts, input.reason);
    });

export const submitItemVersion = moveBy('submitItemVersion', 'submit');
export const returnItemVersion = moveBy('returnItemVersion', 'return');
export const pilotItemVersion = moveBy('pilotItemVersion', 'pilot');
export const releaseItemVersion = moveBy('releaseItemVersion', 'release');
export const restItemVersion = moveBy('restItemVersion', 'rest');
export const wakeItemVersion = moveBy('wakeItemVersion', 'wake');
export const retireItemVersion = moveBy('retireItemVersion', 'retire');
export const compromiseItemVersion = moveBy('compromiseItemVersion', 'compromise');
