import { invalid, type Refusal } from '../../kit/refusal.ts';
import type { WeightPart, WeightRow } from './standardContent.ts';

export const ITEMS_MOST = 200;

/** A cell of a weight table at one level. Where it is its function's only row, it stands for the whole function. */
export interface Cell {
  readonly function: string;
  readonly workContent: string;
  readonly percent: number;
  readonly wholeFunction: boolean;
}

/** How many items of each cell a paper has. */
export interface PlannedCell extends Cell {
  readonly items: number;
}

/** The cells of one column of a weight table that have a weight, in the table's order. */
export function cellsOf(weights: readonly WeightRow[], level: string, part: WeightPart): readonly Cell[] {
  const rows = weights.flatMap((row) => {
    const percent = row.percentages.find((cell) => cell.level === level)?.percent ?? 0;
    return row.part === part && percent > 0 ? [{ ...row, percent }] : [];
  });
  return rows.map(({ function: name, workContent, percent }) => ({
    function: name,
    workContent,
    percent,
    wholeFunction: rows.filter((row) => row.function === name).length === 1,
  }));
}

/**
 * Shares out so many items by weight: everybody gets the whole part of their share, and what is left goes to the
 * largest remainders (Hamilton). Of equal remainders the larger weight goes first, then the earlier place.
 *
 * Each share is within 1 of the exact one, and of two weights the larger never gets less. With one item more a share
 * may shrink: that is known of this method, and the reason not to read one blueprint off another.
 */
export function shareOut(weights: readonly number[], items: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  // Whole numbers only, so that equal remainders are equal.
  const shares = weights.map((weight, at) => ({
    at,
    weight,
    whole: Math.floor((weight * items) / total),
    remainder: (weight * items) % total,
  }));
  const left = items - shares.reduce((sum, { whole }) => sum + whole, 0);
  const first = [...shares]
    .sort((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.at - b.at)
    .slice(0, left)
    .map(({ at }) => at);
  return shares.map(({ at, whole }) => whole + (first.includes(at) ? 1 : 0));
}

/** The cells of a paper of so many items. */
export function planCells(cells: readonly Cell[], items: number): readonly PlannedCell[] {
  const shares = shareOut(
    cells.map(({ percent }) => percent),
    items,
  );
  return cells.map((cell, at) => ({ ...cell, items: shares[at] ?? 0 }));
}

/** Whether a paper can be planned: a sensible number of items, and weights that are known. */
export function checkBlueprint(cells: readonly Cell[], items: number): Refusal | null {
  if (!Number.isInteger(items) || items < 1 || items > ITEMS_MOST) {
    return invalid('OUT_OF_RANGE', `A paper has 1 to ${ITEMS_MOST} items.`, 'items');
  }
  if (cells.length > 0) return null;
  return invalid('WEIGHTS_UNKNOWN', 'The weights of this version at this level are not known.', 'standardVersionId');
}

interface Placed {
  readonly function: string;
  readonly workContent: string;
}

/** Whether an item of that function and work content belongs to the cell. */
export function belongsTo(cell: Cell, item: Placed): boolean {
  return cell.function === item.function && (cell.wholeFunction || cell.workContent === item.workContent);
}

export interface Deviation extends Placed {
  readonly expected: number;
  readonly found: number;
}

/** The cells of which a paper has more or fewer items than planned, and what belongs to no cell. */
export function deviationsOf(planned: readonly PlannedCell[], items: readonly Placed[]): readonly Deviation[] {
  const cells = planned.map((cell) => ({
    function: cell.function,
    workContent: cell.workContent,
    expected: cell.items,
    found: items.filter((item) => belongsTo(cell, item)).length,
  }));
  const strangers = new Map<string, Deviation>();
  for (const { function: name, workContent } of items) {
    if (planned.some((cell) => belongsTo(cell, { function: name, workContent }))) continue;
    const key = JSON.stringify([name, workContent]);
    const found = (strangers.get(key)?.found ?? 0) + 1;
    strangers.set(key, { function: name, workContent, expected: 0, found });
  }
  return [...cells.filter(({ expected, found }) => expected !== found), ...strangers.values()];
}
