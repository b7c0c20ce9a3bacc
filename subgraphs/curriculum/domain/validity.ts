/** A rule that holds from a day on, until the next one. */
interface FromADay {
  readonly validFrom: string;
}

/** The rule that holds on a day: the newest one that has begun by then; null before the first. */
export function ruleOn<Rule extends FromADay>(rules: readonly Rule[], day: string): Rule | null {
  return rules.reduce<Rule | null>(
    (newest, rule) => (rule.validFrom <= day && (newest === null || rule.validFrom > newest.validFrom) ? rule : newest),
    null,
  );
}
