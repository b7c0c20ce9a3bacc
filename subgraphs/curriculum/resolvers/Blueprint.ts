import type { SkillLevel } from '../../kit/skillLevel.ts';
import type { Context } from '../context.ts';
import { belongsTo, cellsOf, planCells } from '../domain/blueprint.ts';
import type { WeightPart } from '../domain/standardContent.ts';
import type { StandardVersion } from '../entities/StandardVersion.ts';

interface Asked {
  readonly standardVersion: StandardVersion;
  readonly level: SkillLevel;
  readonly part: WeightPart;
  readonly items: number;
}

/** The blueprint of a paper, with what the bank has for each cell. */
export async function blueprintOf({ standardVersion, level, part, items }: Asked, { load }: Context) {
  const { edition, code, weights } = standardVersion;
  const bank = await load.liveItems.load([edition, code, level]);
  const cells = planCells(cellsOf(weights, level, part), items).map((cell) => {
    const live = bank.filter((entry) => belongsTo(cell, entry)).reduce((sum, entry) => sum + entry.live, 0);
    return { ...cell, live, missing: Math.max(0, cell.items - live) };
  });
  const missing = cells.reduce((sum, cell) => sum + cell.missing, 0);
  return { standardVersion, level, part, items, cells, missing };
}

/** The live items of each function at a level, against the weights of the version. */
export async function healthOf(standardVersion: StandardVersion, level: SkillLevel, { load }: Context) {
  const { edition, code, weights } = standardVersion;
  const bank = await load.liveItems.load([edition, code, level]);
  return (['THEORY', 'PRACTICAL'] as const).flatMap((part) => {
    const cells = cellsOf(weights, level, part);
    return [...new Set(cells.map((cell) => cell.function))].map((name) => ({
      part,
      function: name,
      percent: cells.filter((cell) => cell.function === name).reduce((sum, cell) => sum + cell.percent, 0),
      live: bank.filter((entry) => entry.function === name).reduce((sum, entry) => sum + entry.live, 0),
    }));
  });
}
