import { overlap } from '../../kit/day.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { periodOf, type Rule } from '../../kit/rule.ts';

/** That an examination of one scheme leads to another one's certificate too, and when. */
export interface CertificateRule extends Rule {
  readonly schemeId: string;
  readonly furtherSchemeId: string;
}

/** What is compared of the two schemes of a rule. */
export interface JoinedScheme {
  readonly id: string;
  readonly edition: string;
  readonly code: string;
  readonly levels: readonly string[];
}

/** Whether a rule joins two schemes of one occupation and level, and with the others of its time makes no circle. */
export function checkJoin(
  rule: CertificateRule,
  from: JoinedScheme,
  to: JoinedScheme,
  others: readonly CertificateRule[],
): Refusal | null {
  if (from.id === to.id) return wrong('A scheme does not lead to itself.');
  if (from.edition !== to.edition || from.code !== to.code) return wrong('The schemes are of different occupations.');
  if (!from.levels.some((level) => to.levels.includes(level))) return wrong('The schemes have no level in common.');
  const sameTime = others.filter((other) => overlap(periodOf(other), periodOf(rule)));
  if (reaches(sameTime, rule.furtherSchemeId, rule.schemeId))
    return wrong('The rule would lead back to its own scheme.');
  return null;
}

/** Whether rules lead from one scheme to another, directly or over others. */
export function reaches(rules: readonly CertificateRule[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    for (const { schemeId, furtherSchemeId } of rules) if (schemeId === at) seen.add(furtherSchemeId);
  }
  return seen.has(to);
}

function wrong(message: string): Refusal {
  return conflict('CERTIFICATE_RULE_WRONG', message, 'furtherSchemeId');
}
