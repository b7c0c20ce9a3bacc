import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { checkMoney } from '../../kit/check.ts';
import type { Move } from '../../kit/machine.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { type Rule, rulesOn } from '../../kit/rule.ts';

export const resolutionStates = ['PROPOSED', 'OPEN', 'ADOPTED', 'LOST', 'WITHDRAWN'] as const;
export type ResolutionState = (typeof resolutionStates)[number];
export type ResolutionAction = 'open' | 'adopt' | 'lose' | 'withdraw';
export type ResolutionSubject =
  | 'STANDARD_PROJECT_FUNDING'
  | 'CODE_OF_CONDUCT'
  | 'WORK_PLAN'
  | 'MEMBERSHIP'
  | 'GOVERNANCE'
  | 'OTHER';
export type VoteChoice = 'FOR' | 'AGAINST' | 'ABSTAIN';
export type MajorityBasis = 'VOTES_CAST' | 'VOTERS' | 'SEATS';

/** What the moves of a resolution look at. */
export interface ResolutionMoveSubject {
  readonly state: ResolutionState;
  readonly proposedBy: string;
}

type Row = Move<ResolutionState, ResolutionAction, Caller, ResolutionMoveSubject, unknown>;

/** Whoever proposed it, and the office. */
function isProposer(caller: Caller, { proposedBy }: ResolutionMoveSubject): boolean {
  return isSecretariat(caller) || (caller.account !== null && caller.account === proposedBy);
}

/** The life of a resolution. The office opens and closes the vote; which way it closes is counted, not chosen. */
export const resolutionMoves: readonly Row[] = [
  { from: 'PROPOSED', action: 'open', to: 'OPEN', who: isSecretariat },
  { from: 'PROPOSED', action: 'withdraw', to: 'WITHDRAWN', who: isProposer },
  { from: 'OPEN', action: 'adopt', to: 'ADOPTED', who: isSecretariat },
  { from: 'OPEN', action: 'lose', to: 'LOST', who: isSecretariat },
];

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** By which quorum and majority a body decides, during some days. */
export interface DecisionRule extends Rule {
  readonly subject: ResolutionSubject | null;
  readonly quorumNumerator: number;
  readonly quorumDenominator: number;
  readonly majorityNumerator: number;
  readonly majorityDenominator: number;
  readonly majorityOf: MajorityBasis;
  readonly moreThan: boolean;
}

/** How a vote ended. */
export interface Count {
  readonly seats: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
}

/** What a resolution funds; null of what was not given. */
export interface FundingTerms {
  readonly projectId: string | null;
  readonly amount: { readonly amount: number; readonly currency: string } | null;
}

/** Whether a resolution on funding names its project and more than nothing for it, and another one neither. */
export function checkFunding(subject: ResolutionSubject, { projectId, amount }: FundingTerms): Refusal | null {
  if (subject !== 'STANDARD_PROJECT_FUNDING') {
    if (projectId === null && amount === null) return null;
    const field = projectId === null ? 'amount' : 'projectId';
    return invalid('FUNDING_TERMS_WRONG', 'Only a resolution on funding names a project and an amount.', field);
  }
  if (projectId === null) return invalid('FUNDING_TERMS_WRONG', 'Which project is to be funded?', 'projectId');
  if (amount === null) return invalid('FUNDING_TERMS_WRONG', 'With how much is it to be funded?', 'amount');
  const refusal = checkMoney(amount, 'amount');
  if (refusal || amount.amount > 0) return refusal;
  return invalid('OUT_OF_RANGE', 'A project is funded with more than nothing.', 'amount', 'amount');
}

/** Whether a share is one: from nothing to all, in numbers that people use. */
export function checkFraction({ numerator, denominator }: Fraction, field: string): Refusal | null {
  if (denominator >= 1 && denominator <= 1_000 && numerator >= 0 && numerator <= denominator) return null;
  return invalid('OUT_OF_RANGE', 'A share lies between 0 and 1, its lower number between 1 and 1000.', field);
}

/** The rule of a day for a subject: its own one before the general one; null when there is neither. */
export function ruleFor<Rule extends DecisionRule>(
  rules: readonly Rule[],
  subject: ResolutionSubject,
  day: string,
): Rule | null {
  const valid = rulesOn(rules, day);
  return valid.find((rule) => rule.subject === subject) ?? valid.find((rule) => rule.subject === null) ?? null;
}

/** How the votes of the seats that are held were given. */
export function countVotes(seats: number, choices: readonly VoteChoice[]): Count {
  const given = (choice: VoteChoice) => choices.filter((one) => one === choice).length;
  return { seats, votesFor: given('FOR'), votesAgainst: given('AGAINST'), abstentions: given('ABSTAIN') };
}

/** What a count means by a rule. Compared in whole numbers, so that two thirds of three are two. */
export function decide(rule: DecisionRule, count: Count): { readonly quorumMet: boolean; readonly adopted: boolean } {
  const cast = count.votesFor + count.votesAgainst;
  const voters = cast + count.abstentions;
  const quorumMet = voters > 0 && voters * rule.quorumDenominator >= count.seats * rule.quorumNumerator;
  const basis = { VOTES_CAST: cast, VOTERS: voters, SEATS: count.seats }[rule.majorityOf];
  const [got, needed] = [count.votesFor * rule.majorityDenominator, basis * rule.majorityNumerator];
  const adopted = quorumMet && count.votesFor > 0 && (rule.moreThan ? got > needed : got >= needed);
  return { quorumMet, adopted };
}
