import { isSecretariat } from '../../kit/caller.ts';
import type { Context } from '../context.ts';
import { countExclusions, exclusionsOf, heldOverPlaces } from '../domain/panel.ts';
import type { Alike, Facts } from '../loaders/panel.ts';
import type { PanelOutlookResolvers } from '../resolvers.types.ts';

const LONGEST = 100;

/** A panel that is looked for: the duty by which experts are considered, and how many are needed. */
export interface PanelOutlookRow {
  readonly key: readonly string[];
  readonly needed: number | null;
}

/** Every rule that keeps an expert from a panel. */
export function rulesAgainst(facts: Facts, { needed }: PanelOutlookRow): ReturnType<typeof exclusionsOf> {
  const places = heldOverPlaces(needed, facts.rotatingPercent);
  return exclusionsOf(facts, { duty: 'EXAMINER', heldOverPlaces: places });
}

export const PanelOutlook: PanelOutlookResolvers = {
  assigned: (panel, _, context) => count(panel, context, ({ assigned }) => assigned),
  eligible: (panel, _, context) => count(panel, context, (alike) => rulesAgainst(alike, panel).length === 0),
  exclusions: async (panel, _, { load, caller }) => {
    const groups = await load.consideredAlike.load(panel.key);
    const excluded = groups.map((alike) => ({ rules: rulesAgainst(alike, panel), experts: alike.experts }));
    return countExclusions(excluded, isSecretariat(caller));
  },
  excludedExperts: async (panel, _, { load, caller }) => {
    if (!isSecretariat(caller)) return null;
    const experts = await load.considered.load(panel.key);
    const judged = experts.map((one) => ({ expert: one.expert, rules: rulesAgainst(one, panel) }));
    return judged.filter(({ rules }) => rules.length > 0).slice(0, LONGEST);
  },
};

/** How many experts of the pool are of a kind; read as groups of those who are alike. */
async function count({ key }: PanelOutlookRow, { load }: Context, isOne: (alike: Alike) => boolean): Promise<number> {
  const groups = await load.consideredAlike.load(key);
  return groups.filter(isOne).reduce((sum, { experts }) => sum + experts, 0);
}
