import { checkWhole } from '../../kit/check.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { skillLevels } from '../../kit/skillLevel.ts';
import type { SubsidyTerms } from './subsidyClaim.ts';

/** The levels that can have a surcharge: all that are examined, so not the apprentices'. */
const EXAMINED: readonly string[] = skillLevels.filter((level) => level !== 'APPRENTICE');

/** Whether the rules of a subsidy can be meant. */
export function checkSubsidyTerms(terms: SubsidyTerms & { readonly publicityDays: number }): Refusal | null {
  const { surchargeLevels: levels } = terms;
  if (levels.some((level) => !EXAMINED.includes(level)) || new Set(levels).size < levels.length) {
    return invalid('OUT_OF_RANGE', 'Give each level at most once.', 'surchargeLevels');
  }
  return (
    checkWhole(terms.mostPerYear, 1, 100, 'mostPerYear') ??
    checkWhole(terms.claimWithinMonths, 1, 120, 'claimWithinMonths') ??
    checkWhole(terms.minimumAge, 0, 120, 'minimumAge') ??
    checkWhole(terms.maximumAge, terms.minimumAge, 120, 'maximumAge') ??
    checkWhole(terms.surchargePercent, 0, 100, 'surchargePercent') ??
    checkWhole(terms.publicityDays, 0, 90, 'publicityDays')
  );
}

/** Whether an amount can be a rate: more than nothing, at most a million of the main unit, in a currency's code. */
export function checkRate({
  amount,
  currency,
}: {
  readonly amount: number;
  readonly currency: string;
}): Refusal | null {
  if (!/^[A-Z]{3}$/.test(currency)) return invalid('MALFORMED_CODE', 'A currency is like CNY.', 'amount', 'currency');
  return checkWhole(amount, 1, 100_000_000, 'amount');
}
