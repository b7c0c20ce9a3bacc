import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { monthsLater } from '../../kit/day.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, type Refusal } from '../../kit/refusal.ts';
import { rankOf, type SkillLevel } from '../../kit/skillLevel.ts';
import { ageOn } from './age.ts';

export const subsidyClaimStates = ['APPLIED', 'VERIFIED', 'PUBLICITY', 'PAID', 'REJECTED', 'RECOVERED'] as const;
export type SubsidyClaimState = (typeof subsidyClaimStates)[number];
export type SubsidyClaimAction = 'verify' | 'publish' | 'pay' | 'reject' | 'recover';

export interface SubsidyClaimSubject {
  readonly state: SubsidyClaimState;
  readonly publicUntil: string | null;
}
export interface SubsidyClaimFacts {
  readonly reason: string | null;
  readonly today: string;
  readonly certificateState: string;
}

type Row = Move<SubsidyClaimState, SubsidyClaimAction, Caller, SubsidyClaimSubject, SubsidyClaimFacts>;

/** The life of a claim: confirmed, made public, paid; rejected before that, and taken back after it. */
export const subsidyClaimMoves: readonly Row[] = [
  { from: 'APPLIED', action: 'verify', to: 'VERIFIED', who: isSecretariat, guard: certificateInForce },
  { from: 'VERIFIED', action: 'publish', to: 'PUBLICITY', who: isSecretariat },
  { from: 'PUBLICITY', action: 'pay', to: 'PAID', who: isSecretariat, guard: payable },
  { from: 'APPLIED', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'VERIFIED', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'PUBLICITY', action: 'reject', to: 'REJECTED', who: isSecretariat, guard: reasonGiven },
  { from: 'PAID', action: 'recover', to: 'RECOVERED', who: isSecretariat, guard: reasonGiven },
];

function certificateInForce(_claim: SubsidyClaimSubject, { certificateState }: SubsidyClaimFacts): Refusal | null {
  if (certificateState === 'ISSUED') return null;
  return conflict('SUBSIDY_NOT_DUE', `The certificate is ${certificateState}.`, 'id');
}

function payable(claim: SubsidyClaimSubject, facts: SubsidyClaimFacts): Refusal | null {
  if (claim.publicUntil === null || facts.today <= claim.publicUntil) {
    return conflict('PUBLICITY_RUNNING', `The claim is public until ${claim.publicUntil}.`, 'id');
  }
  return certificateInForce(claim, facts);
}

export interface SubsidyTerms {
  readonly mostPerYear: number;
  readonly claimWithinMonths: number;
  readonly minimumAge: number;
  readonly maximumAge: number;
  readonly surchargePercent: number;
  readonly surchargeLevels: readonly string[];
}
export interface Amount {
  readonly amount: number;
  readonly currency: string;
}
/** All that decides about one claim. */
export interface SubsidyCase {
  readonly terms: SubsidyTerms | null;
  readonly rate: Amount | null;
  readonly scarce: boolean;
  readonly certificate: { readonly state: string; readonly level: SkillLevel; readonly certifiedOn: string };
  readonly bornOn: string;
  readonly today: string;
  /** The person's claims that are not rejected or recovered. */
  readonly earlier: readonly { readonly year: number; readonly sameOccupation: boolean; readonly level: SkillLevel }[];
}

export type SubsidyConditionKind =
  | 'RATE'
  | 'CERTIFICATE_IN_FORCE'
  | 'CLAIMED_IN_TIME'
  | 'AGE'
  | 'YEARLY_LIMIT'
  | 'ONCE'
  | 'NO_HIGHER_LEVEL';

export interface SubsidyResult {
  readonly eligible: boolean;
  readonly conditions: readonly {
    readonly kind: SubsidyConditionKind;
    readonly met: boolean;
    readonly explanation: string;
  }[];
  readonly rate: Amount | null;
  readonly surcharge: Amount | null;
  readonly amount: Amount | null;
}

/** Whether a claim is due, explained rule by rule, and what would be paid. */
export function assessSubsidy(claim: SubsidyCase): SubsidyResult {
  const { terms, rate, certificate, bornOn, today, earlier } = claim;
  const conditions: SubsidyResult['conditions'][number][] = [];
  const add = (kind: SubsidyConditionKind, met: boolean, explanation: string) =>
    conditions.push({ kind, met, explanation });
  add(
    'RATE',
    rate !== null && terms !== null,
    rate && terms ? 'A rate is in force.' : 'No rate is in force for the place, level and day of issue.',
  );
  add('CERTIFICATE_IN_FORCE', certificate.state === 'ISSUED', `The certificate is ${certificate.state}.`);
  if (terms) {
    const last = monthsLater(certificate.certifiedOn, terms.claimWithinMonths);
    add('CLAIMED_IN_TIME', today <= last, `Claims are taken until ${last}.`);
    const age = ageOn(bornOn, today);
    add(
      'AGE',
      age >= terms.minimumAge && age <= terms.maximumAge,
      `From ${terms.minimumAge} to ${terms.maximumAge} years old; ${age} today.`,
    );
    const used = earlier.filter(({ year }) => year === Number(today.slice(0, 4))).length;
    add('YEARLY_LIMIT', used < terms.mostPerYear, `At most ${terms.mostPerYear} claims a year; ${used} are made.`);
  }
  const same = earlier.filter(({ sameOccupation }) => sameOccupation).map(({ level }) => rankOf(level));
  const own = rankOf(certificate.level);
  add('ONCE', !same.includes(own), 'One claim for each occupation and level.');
  add('NO_HIGHER_LEVEL', !same.some((rank) => rank > own), 'No claim for a lower level after a higher one.');
  const surcharge = rate && terms ? surchargeOf(rate, terms, claim.scarce, certificate.level) : null;
  const amount = rate && surcharge ? { amount: rate.amount + surcharge.amount, currency: rate.currency } : null;
  return { eligible: conditions.every(({ met }) => met), conditions, rate, surcharge, amount };
}

/** What a scarce occupation adds at some levels: the per cent of the rate, rounded down to the whole minor unit. */
export function surchargeOf(rate: Amount, terms: SubsidyTerms, scarce: boolean, level: string): Amount {
  const due = scarce && terms.surchargeLevels.includes(level);
  return { amount: due ? Math.floor((rate.amount * terms.surchargePercent) / 100) : 0, currency: rate.currency };
}

/** The sum of amounts of one currency, in the currency given where there are none; refused for several currencies. */
export function sumOf(amounts: readonly Amount[]): Amount | Refusal | null {
  const [first] = amounts;
  if (!first) return null;
  if (amounts.some(({ currency }) => currency !== first.currency)) {
    return conflict('CURRENCY_MIXED', 'Amounts of different currencies cannot be added up.', 'jurisdictions');
  }
  return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), currency: first.currency };
}
