import { daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { live, OFFICE, timedSeedId } from '../../kit/seedHistory.ts';
import { assessSubsidy, type SubsidyClaimAction, subsidyClaimMoves } from '../domain/subsidyClaim.ts';
import type {
  Candidate,
  Certificate,
  ScarceOccupation,
  SubsidyClaim,
  SubsidyRate,
  SubsidyRule,
  SubsidyTally,
} from '../entities/index.ts';
import { moment } from './calendar.ts';
import { grouped } from './grouped.ts';

const PLACES = [
  { jurisdiction: 'CN_ZHUHAI', currency: 'CNY' },
  { jurisdiction: 'CN_HENGQIN', currency: 'CNY' },
  { jurisdiction: 'MO', currency: 'MOP' },
] as const;
const AMOUNTS = [
  { level: 'L5', amount: 100_000 },
  { level: 'L4', amount: 150_000 },
  { level: 'L3', amount: 200_000 },
] as const;
const SINCE = '2023-06-01';

export interface SubsidyTerms {
  readonly rates: readonly SubsidyRate[];
  readonly rules: readonly SubsidyRule[];
  readonly scarce: readonly ScarceOccupation[];
}

/** Rates and rules of each place: those of the published scheme for the mainland, invented ones for Macao. */
export function seedSubsidyTerms(): SubsidyTerms {
  const term = { validFrom: SINCE, validUntil: null };
  return {
    rates: PLACES.flatMap(({ jurisdiction, currency }) =>
      AMOUNTS.map(({ level, amount }) => {
        const id = seedId('subsidyRate', `${jurisdiction} ${level}`);
        return { id, jurisdiction, level, amount, currency, ...term };
      }),
    ),
    rules: PLACES.map(({ jurisdiction }) => ({
      id: seedId('subsidyRule', jurisdiction),
      jurisdiction,
      mostPerYear: 3,
      claimWithinMonths: 12,
      minimumAge: 16,
      maximumAge: 60,
      surchargePercent: 30,
      surchargeLevels: ['L3', 'L2', 'L1'],
      publicityDays: 5,
      ...term,
    })),
    scarce: PLACES.flatMap(({ jurisdiction }) =>
      ['4-10-01-05', '6-31-01-03'].map((code) => {
        const id = seedId('scarceOccupation', `${jurisdiction} ${code}`);
        return { id, jurisdiction, edition: '2022', code, ...term };
      }),
    ),
  };
}

const paths: readonly (readonly SubsidyClaimAction[])[] = [
  ['verify', 'publish', 'pay'],
  ['verify', 'publish', 'pay'],
  ['verify', 'publish'],
  ['verify'],
  [],
  ['verify', 'publish', 'pay', 'recover'],
  ['reject'],
];

export interface SeededClaims {
  readonly claims: readonly SubsidyClaim[];
  readonly tallies: readonly SubsidyTally[];
  readonly transitions: readonly Transition[];
}

/** Claims for the first certificates given, made some days after the issue, as far as they are due. */
export function seedSubsidyClaims(
  certificates: readonly Certificate[],
  people: ReadonlyMap<string, Candidate>,
  terms: SubsidyTerms,
  today: string,
): SeededClaims {
  const claims: SubsidyClaim[] = [];
  const transitions: Transition[] = [];
  for (const [at, certificate] of certificates.entries()) {
    const claim = claimOf(certificate, people.get(certificate.candidateId), terms, claims, today);
    if (!claim) continue;
    const actions = paths[at % paths.length] ?? [];
    const steps = actions.map((action, place) => ({
      action,
      at: moment(daysLater(claim.claimedOn, (place + 1) * 6), 10),
      account: OFFICE,
      reason: action === 'reject' || action === 'recover' ? '申请资料不实。（虚构事例）' : undefined,
    }));
    const past = steps.filter((step) => step.at.toISOString().slice(0, 10) < today);
    const lived = live(subsidyClaimMoves, { type: 'SubsidyClaim', id: claim.id }, 'APPLIED', past);
    const published = past.find(({ action }) => action === 'publish');
    const publicUntil = published ? daysLater(published.at.toISOString().slice(0, 10), 4) : null;
    claims.push({ ...claim, state: lived.state, publicUntil });
    transitions.push(...lived.transitions);
  }
  return { claims, transitions, tallies: tallied(claims) };
}

function claimOf(
  certificate: Certificate,
  person: Candidate | undefined,
  { rates, rules, scarce }: SubsidyTerms,
  earlier: readonly SubsidyClaim[],
  today: string,
): SubsidyClaim | null {
  const {
    jurisdiction,
    edition,
    code,
    level,
    issuedOn,
    certifiedOn,
    candidateId,
    institutionId,
    id: certificateId,
  } = certificate;
  const rule = rules.find((one) => one.jurisdiction === jurisdiction) ?? null;
  const claimedOn = daysLater(issuedOn ?? today, 9);
  if (!person || !rule || claimedOn >= today) return null;
  const result = assessSubsidy({
    terms: rule,
    rate: rates.find((rate) => rate.jurisdiction === jurisdiction && rate.level === level) ?? null,
    scarce: scarce.some((one) => one.jurisdiction === jurisdiction && one.edition === edition && one.code === code),
    certificate: { state: 'ISSUED', level, certifiedOn: certifiedOn ?? today },
    bornOn: person.bornOn,
    today: claimedOn,
    earlier: earlier
      .filter((claim) => claim.candidateId === candidateId)
      .map((claim) => ({ ...claim, sameOccupation: claim.edition === edition && claim.code === code })),
  });
  if (!result.eligible || !result.rate || !result.surcharge || !result.amount) return null;
  return {
    id: timedSeedId('subsidyClaim', certificateId, moment(claimedOn, 9)),
    state: 'APPLIED',
    ...{ certificateId, candidateId, institutionId, ruleId: rule.id, jurisdiction, edition, code, level },
    year: Number(claimedOn.slice(0, 4)),
    rateAmount: result.rate.amount,
    surchargeAmount: result.surcharge.amount,
    amount: result.amount.amount,
    currency: result.amount.currency,
    claimedOn,
    publicUntil: null,
  };
}

function tallied(claims: readonly SubsidyClaim[]): readonly SubsidyTally[] {
  const groups = grouped(claims, ({ jurisdiction, year, level, currency, state }) =>
    [jurisdiction, year, level, currency, state].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { jurisdiction, year, level, currency, state } = first;
    const amount = String(group.reduce((sum, claim) => sum + claim.amount, 0));
    return [{ jurisdiction, year, level, currency, state, claims: group.length, amount }];
  });
}
