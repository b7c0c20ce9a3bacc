import { In } from 'typeorm';
import type { NumberedRow } from '../../kit/bulk/definition.ts';
import { expertsOf, isSecretariat } from '../../kit/caller.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { newId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { Work } from '../../kit/mutation.ts';
import { conflict, insist, invalid, type Refusal, RefusalError } from '../../kit/refusal.ts';
import { checkItem } from '../domain/itemContent.ts';
import { checkItemPlace } from '../domain/itemPlace.ts';
import { readWritten } from '../domain/itemWriting.ts';
import { Item, type ItemVersion, OccupationLevel, StandardVersion } from '../entities/index.ts';
import type { ItemRow } from './items.ts';

const TAKEN_OVER = 'In use before it was recorded here; taken over from a file.';
/** The codes that the bank draws for new items. */
const DRAWN = /^W-\d{6,}$/;

/** What a row amounts to. */
export interface Entered {
  /** Without a code where one is to be drawn. */
  readonly item: Omit<Item, 'code'> & { readonly code: string | null };
  readonly version: ItemVersion;
  readonly transition: Transition | null;
}

/**
 * Reads what rows name: codes, levels and standards.
 *
 * @returns what makes an item of a row; throws RefusalError where a rule is against it
 */
export async function itemDesk(work: Work, rows: readonly NumberedRow<ItemRow>[]): Promise<(row: ItemRow) => Entered> {
  const all = rows.map(({ row }) => row);
  const code = In(all.flatMap(({ itemCode }) => itemCode ?? []));
  const taken = new Set((await work.manager.findBy(Item, { code })).map((item) => item.code));
  const codes = In([...new Set(all.map((row) => row.code))]);
  const levels = await work.manager.findBy(OccupationLevel, { code: codes });
  const assessed = new Set(levels.map((one) => `${one.edition}/${one.code}/${one.level}`));
  const standards = await work.manager.findBy(StandardVersion, { code: codes, state: 'IN_FORCE' });
  const functionsOf = ({ edition, code, level }: ItemRow) =>
    standards.find((one) => one.edition === edition && one.code === code)?.levels.find((entry) => entry.level === level)
      ?.functions;

  return (row) => {
    const place = { assessed: assessed.has(`${row.edition}/${row.code}/${row.level}`), functions: functionsOf(row) };
    insist(checkCode(row, taken), checkItemPlace(row, row.function, place));
    const content = contentOf(row);
    const { author, authorExpertId } = authorOf(work, row);
    const { id, versionId } = { id: newId(), versionId: newId() };
    const { itemCode, edition, code: occupationCode, level, state } = row;
    const examined = { edition, occupationCode, level };
    const item = { id, code: itemCode, ...examined, currentVersionId: versionId, authorExpertId };
    const first = { id: versionId, itemId: id, number: 1, state, reviewRound: 1, author, authorExpertId };
    const version = { ...content, ...examined, ...first };
    return { item, version, transition: state === 'LIVE' ? takenOver(work, versionId) : null };
  };
}

function checkCode({ itemCode }: ItemRow, taken: ReadonlySet<string>): Refusal | null {
  if (itemCode === null) return null;
  if (taken.has(itemCode)) return conflict('ALREADY_REGISTERED', 'An item has this code already.', 'itemCode');
  if (!DRAWN.test(itemCode)) return null;
  return invalid('MALFORMED_CODE', 'Codes such as W-000123 are drawn here: leave the cell empty.', 'itemCode');
}

function contentOf(row: ItemRow) {
  const { type, function: place, workContent, stem, answerKeys: key, tolerance, unit, scoring } = row;
  const { optionA, optionB, optionC, optionD, optionE, optionF, optionG, optionH } = row;
  const options = [optionA, optionB, optionC, optionD, optionE, optionF, optionG, optionH];
  const read = readWritten({ type, options, key, tolerance, unit, scoring });
  if (read.refusal) throw new RefusalError(read.refusal);
  const content = { type, function: place, workContent, stem, ...read };
  insist(inColumn(checkItem(content)));
  return {
    ...content,
    stem: localized({ zhHans: stem }),
    options: read.options.map(({ key, text }) => ({ key, text: localized({ zhHans: text }) })),
  };
}

/** What is wrong with all of the options, the right number or the sheet is shown in one column of a row. */
function inColumn(refusal: Refusal | null): Refusal | null {
  const columns: Readonly<Record<string, string>> = {
    options: 'optionA',
    numericAnswer: 'answerKeys',
    scoringSheet: 'scoring',
  };
  const column = columns[refusal?.path?.at(-1) ?? ''];
  return refusal && column ? { ...refusal, path: [column] } : refusal;
}

/** Who counts as the author: nobody passes their own work, so that the office has to name whoever wrote a draft. */
function authorOf({ caller }: Work, { author, expert, state }: ItemRow) {
  const account = caller.account ?? '';
  if (isSecretariat(caller)) {
    if (author === null && state === 'DRAFT') {
      insist(invalid('KIND_INCOMPLETE', 'A draft has an author, who goes on with it.', 'author'));
    }
    return { author: author ?? account, authorExpertId: expert };
  }
  insist(
    state === 'LIVE' ? { ...conflict('NOT_ALLOWED', 'Only the office brings live items.', 'state') } : null,
    author !== null && author !== account ? conflict('NOT_ALLOWED', 'You bring drafts of your own.', 'author') : null,
  );
  return { author: account, authorExpertId: expertsOf(caller)[0] ?? null };
}

function takenOver({ caller, now }: Work, entityId: string): Transition {
  const moved = { action: 'import', fromState: 'DRAFT', toState: 'LIVE', reason: TAKEN_OVER };
  return { id: newId(), entityType: 'ItemVersion', entityId, ...moved, account: caller.account ?? '', at: now };
}

/** Gives each item without a code the next one of the bank, in one statement for all of them. */
export async function drawCodes(work: Work, entered: readonly Entered[]): Promise<readonly Item[]> {
  const without = entered.filter(({ item }) => item.code === null).length;
  const drawn = await work.manager.query<{ number: string }[]>(
    `SELECT nextval('item_code_number') AS number FROM generate_series(1, $1)`,
    [without],
  );
  let at = 0;
  return entered.map(({ item }) => {
    if (item.code !== null) return { ...item, code: item.code };
    const { number } = drawn[at] ?? { number: '' };
    at += 1;
    return { ...item, code: `W-${number.padStart(6, '0')}` };
  });
}
