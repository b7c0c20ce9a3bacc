import { actsFor, type Caller, holds, isSecretariat } from '../../kit/caller.ts';
import { checkMoney, checkText } from '../../kit/check.ts';
import { type Period, within } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { isOwner } from './callers.ts';

export const fundingClaimStates = ['DRAFT', 'AUTHORISED', 'SUBMITTED', 'GRANTED', 'REJECTED'] as const;
export type FundingClaimState = (typeof fundingClaimStates)[number];
export type FundingClaimAction = 'authorise' | 'submit' | 'grant' | 'reject';

interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** How much can be granted, by the rules of a time. */
export interface Limits {
  readonly perProject: number;
  readonly perYear: number;
  readonly currency: string;
}

/** What is known of an institution that claims. */
export interface Claimant {
  /** Its standing in the alliance. */
  readonly state: string;
  readonly schemePeriods: readonly Period[];
  readonly hasIssued: boolean;
}

export interface FundingClaimSubject extends Amount {
  readonly state: FundingClaimState;
  readonly institutionId: string;
  readonly projectId: string;
}
export interface FundingClaimFacts {
  readonly reason: string | null;
  readonly ownStaff: boolean;
  readonly claimant: Claimant;
  /** The day of the move. */
  readonly today: string;
  /** The resolution that authorises it. */
  readonly resolution: {
    readonly state: string;
    readonly subject: string;
    readonly projectId: string | null;
    readonly amount: number | null;
    readonly currency: string | null;
  } | null;
  /** The limits on the day of the move. */
  readonly limits: Limits | null;
  /** What was granted in the year so far. */
  readonly granted: Amount | null;
  /** Whether the occupation was funded before. */
  readonly fundedBefore: boolean;
  readonly projectState: string;
}

/** The life of a claim: written, authorised by the council, handed in, granted or rejected. */
export const fundingClaimMoves: readonly Move<
  FundingClaimState,
  FundingClaimAction,
  Caller,
  FundingClaimSubject,
  FundingClaimFacts
>[] = [
  { from: 'DRAFT', action: 'authorise', to: 'AUTHORISED', who: isOwner, guard: resolved },
  { from: 'AUTHORISED', action: 'submit', to: 'SUBMITTED', who: isOwner, guard: claimable },
  { from: 'SUBMITTED', action: 'grant', to: 'GRANTED', who: isSecretariat, guard: grantable },
  { from: 'SUBMITTED', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
];

/** Whether the caller may see claims of the institution: its staff, the council and the office. */
export function mayReadClaims(caller: Caller, institutionId: string): boolean {
  return actsFor(caller, institutionId) || mayReadAllClaims(caller);
}

/** Whether the caller may see all claims: the council and the office. */
export function mayReadAllClaims(caller: Caller): boolean {
  return isSecretariat(caller) || holds(caller, 'COUNCIL_MEMBER');
}

function resolved(claim: FundingClaimSubject, { resolution }: FundingClaimFacts): Refusal | null {
  if (resolution?.state !== 'ADOPTED' || resolution.subject !== 'STANDARD_PROJECT_FUNDING') {
    return conflict('RESOLUTION_UNFIT', 'The resolution must be adopted and be about funding.', 'resolutionId');
  }
  if (resolution.projectId !== claim.projectId) {
    return conflict('RESOLUTION_UNFIT', 'The resolution funds another project.', 'resolutionId');
  }
  if (resolution.currency === claim.currency && claim.amount <= (resolution.amount ?? 0)) return null;
  return conflict('RESOLUTION_UNFIT', 'The claim is for more than the resolution gives.', 'resolutionId');
}

/** Whether an institution can claim on a day: an active member that assesses then and has issued certificates. */
export function checkClaimant({ state, schemePeriods, hasIssued }: Claimant, today: string): Refusal | null {
  if (state !== 'ACTIVE') return conflict('INSTITUTION_NOT_ACTIVE', 'Only active members claim funding.');
  if (hasIssued && schemePeriods.some((period) => within(today, period))) return null;
  return conflict('NO_ASSESSMENT_STATUS', 'Claims are made by bodies that assess and have issued.');
}

function claimable(claim: FundingClaimSubject, facts: FundingClaimFacts): Refusal | null {
  return checkClaimant(facts.claimant, facts.today) ?? withinLimits(claim, facts);
}

/** Whether a claim keeps within what one project can get, in the currency of the limits. */
export function withinLimits(claim: Amount, facts: Pick<FundingClaimFacts, 'limits' | 'fundedBefore'>): Refusal | null {
  const { limits, fundedBefore } = facts;
  if (limits === null) return conflict('RULE_MISSING', 'No limits of funding are laid down for today.', 'id');
  if (claim.currency !== limits.currency) {
    return invalid('CURRENCY_MIXED', `Claims are made in ${limits.currency}.`, 'amount', 'currency');
  }
  if (claim.amount < 1) return invalid('OUT_OF_RANGE', 'A claim is for more than nothing.', 'amount', 'amount');
  if (claim.amount > limits.perProject) {
    return conflict('PROJECT_LIMIT_EXCEEDED', `One project gets at most ${limits.perProject}.`, 'amount');
  }
  return fundedBefore ? conflict('ALREADY_FUNDED', 'The occupation was funded before.', 'id') : null;
}

function grantable(claim: FundingClaimSubject, facts: FundingClaimFacts): Refusal | null {
  const { granted, limits, ownStaff, projectState } = facts;
  if (ownStaff)
    return conflict('OWN_WORK', 'A claim is decided by somebody other than staff of its institution.', 'id');
  if (projectState === 'CANCELLED') return conflict('PROJECT_UNFIT', 'The project was called off.', 'id');
  const refusal = claimable(claim, facts);
  if (refusal || limits === null) return refusal;
  if (granted !== null && granted.currency !== claim.currency) {
    return conflict('CURRENCY_MIXED', `This year's grants are in ${granted.currency}.`, 'id');
  }
  if ((granted?.amount ?? 0) + claim.amount <= limits.perYear) return null;
  return conflict('YEAR_LIMIT_EXCEEDED', `The alliance gets at most ${limits.perYear} a year.`, 'id');
}

/** Whether limits can be laid down: both amounts in one currency, and the one of a project not above that of the year. */
export function checkLimits(limits: {
  readonly perProject: Amount;
  readonly perYear: Amount;
  readonly source: string;
}): Refusal | null {
  const { perProject, perYear, source } = limits;
  const refusal = checkMoney(perProject, 'perProject') ?? checkMoney(perYear, 'perYear');
  if (refusal) return refusal;
  if (perProject.currency !== perYear.currency) {
    return invalid('CURRENCY_MIXED', 'Both limits are in one currency.', 'perYear', 'currency');
  }
  if (perProject.amount > perYear.amount) {
    return invalid('OUT_OF_RANGE', 'One project gets at most what the year has.', 'perProject');
  }
  return checkText(source, 1_000, 'source');
}
