import { actsFor, isStaffOf } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { rankOf } from '../../../kit/skillLevel.ts';
import { bareIsbn } from '../../domain/isbn.ts';
import type { PublicationAction } from '../../domain/publication.ts';
import { checkTextbook, textbookMoves } from '../../domain/textbook.ts';
import { Textbook } from '../../entities/index.ts';
import type { EditTextbookInput, MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';
import { assessedAt, fittingStandard } from './occupation.ts';

type Mutations = Required<MutationResolvers>;

const ownOnly = forbidden('Textbooks are entered by the institution that wrote or proposes them.');
const unique = { textbook_isbn: conflict('ISBN_TAKEN', 'A book with this ISBN is entered already.', 'isbn') };

/** What is entered of a textbook, checked, as it is kept. */
function entryOf(input: Omit<EditTextbookInput, 'id' | 'idempotencyKey'>) {
  const { titles, isbn, publisher, bookEdition, levels, standardVersionId } = input;
  const entry = {
    names: localized(titles),
    isbn: isbn ? bareIsbn(isbn) : null,
    publisher,
    bookEdition,
    levels: levels.toSorted((one, other) => rankOf(one) - rankOf(other)),
    standardVersionId: standardVersionId ?? null,
  };
  insist(checkTextbook(entry));
  return entry;
}

export const draftTextbook: Mutations['draftTextbook'] = (_, { input }, context) =>
  mutate(
    context,
    'draftTextbook',
    input,
    async (work) => {
      const { institutionId, edition, code, levels } = input;
      insist(actsFor(work.caller, institutionId) ? null : ownOnly);
      const entry = entryOf(input);
      await activeInstitution(work, institutionId);
      await assessedAt(work, { edition, code }, levels);
      await fittingStandard(work, entry.standardVersionId, { edition, code }, levels);
      const place = { id: newId(), edition, code, institutionId };
      return work.manager.save(
        work.manager.create(Textbook, { ...entry, ...place, state: 'DRAFT', createdAt: work.now }),
      );
    },
    unique,
  );

export const editTextbook: Mutations['editTextbook'] = (_, { input }, context) =>
  mutate(
    context,
    'editTextbook',
    input,
    async (work) => {
      const textbook = await hold(work, Textbook, input.id, 'textbook');
      insist(
        actsFor(work.caller, textbook.institutionId) ? null : ownOnly,
        textbook.state === 'DRAFT' ? null : conflict('ILLEGAL_MOVE', 'Only a draft is rewritten.', 'id'),
      );
      const entry = entryOf(input);
      await assessedAt(work, textbook, entry.levels);
      await fittingStandard(work, entry.standardVersionId, textbook, entry.levels);
      return work.manager.save(Object.assign(textbook, entry));
    },
    unique,
  );

const moveBy =
  (mutation: string, action: PublicationAction) =>
  (...[, { input }, context]: Parameters<Extract<Mutations['reviewTextbook'], (...given: never[]) => unknown>>) =>
    mutate(context, mutation, input, async (work) => {
      const textbook = await hold(work, Textbook, input.id, 'textbook');
      const facts = { reason: input.reason ?? null, ownStaff: isStaffOf(work.caller, textbook.institutionId) };
      return move(work, textbookMoves, textbook, action, facts, input.reason);
    });

export const reviewTextbook = moveBy('reviewTextbook', 'review');
export const returnTextbook = moveBy('returnTextbook', 'return');
export const publishTextbook = moveBy('publishTextbook', 'publish');
export const withdrawTextbook = moveBy('withdrawTextbook', 'withdraw');
