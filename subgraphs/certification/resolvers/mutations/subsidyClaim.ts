import { actsFor, holds } from '../../../kit/caller.ts';
import { dayOf, daysLater, yearOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist } from '../../../kit/refusal.ts';
import { type SubsidyClaimAction, type SubsidyResult, subsidyClaimMoves } from '../../domain/subsidyClaim.ts';
import { Candidate, Certificate, SubsidyClaim, SubsidyRule } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { assessClaim } from '../subsidyEligibility.ts';

type Mutations = Required<MutationResolvers>;

const notHolder = forbidden("The certificate's holder claims, or its issuer on their behalf.");
const claimedAlready = conflict(
  'SUBSIDY_CLAIMED_ALREADY',
  'There is a claim for this occupation and level already.',
  'certificateNumber',
);

/** FOR SHARE: a certificate is not suspended or revoked while it is decided that something is due for it. */
const unchanged = { mode: 'pessimistic_read' } as const;

export const claimSubsidy: Mutations['claimSubsidy'] = (_, { input }, context) =>
  mutate(
    context,
    'claimSubsidy',
    input,
    async (work) => {
      const number = input.certificateNumber.trim().toUpperCase();
      const named = await work.manager.findOne(Certificate, { where: { number }, lock: unchanged });
      const certificate = found(named, 'certificate', ['certificateNumber']);
      const { candidateId, institutionId } = certificate;
      const own = holds(work.caller, 'CANDIDATE', { candidateId }) || actsFor(work.caller, institutionId);
      insist(own ? null : notHolder);
      // Holding the person makes their claims take turns: the fourth of a year sees the third.
      await hold(work, Candidate, candidateId, 'person');
      const { result, rule } = await assessClaim(work.manager, certificate, dayOf(work.now));
      insist(notDue(result));
      const { id: certificateId, jurisdiction, edition, code, level } = certificate;
      const claim = work.manager.create(SubsidyClaim, {
        ...{ certificateId, candidateId, institutionId, jurisdiction, edition, code, level },
        id: newId(),
        state: 'APPLIED',
        ruleId: rule?.id ?? '',
        year: yearOf(work.now),
        rateAmount: result.rate?.amount ?? 0,
        surchargeAmount: result.surcharge?.amount ?? 0,
        amount: result.amount?.amount ?? 0,
        currency: result.amount?.currency ?? '',
        claimedOn: dayOf(work.now),
        publicUntil: null,
      });
      await work.manager.save(claim);
      await tally(work, claim, claim.state, 1);
      return claim;
    },
    { subsidy_claim_once: claimedAlready },
  );

function notDue({ eligible, conditions }: SubsidyResult) {
  if (eligible) return null;
  const failing = conditions.filter(({ met }) => !met).map(({ explanation }) => explanation);
  return conflict('SUBSIDY_NOT_DUE', failing.join(' '), 'certificateNumber');
}

/** Counts a claim into or out of its state's sums, in the transaction that moves it. */
async function tally(work: Work, claim: SubsidyClaim, state: SubsidyClaim['state'], count: 1 | -1): Promise<void> {
  const { jurisdiction, year, level, currency, amount } = claim;
  await work.manager.query(
    `INSERT INTO subsidy_tally AS t (jurisdiction, year, level, currency, state, claims, amount)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (jurisdiction, year, level, currency, state)
     DO UPDATE SET claims = t.claims + excluded.claims, amount = t.amount + excluded.amount`,
    [jurisdiction, year, level, currency, state, count, count * amount],
  );
}

/** The certificate that is claimed for, or what has replaced it since: who has lost one loses no claim by it. */
async function certificateNow(work: Work, { certificateId, candidateId }: SubsidyClaim): Promise<Certificate> {
  const one = { where: { id: certificateId }, lock: unchanged };
  let certificate = await work.manager.findOneOrFail(Certificate, one);
  while (certificate.state === 'REPLACED') {
    const next = { where: { candidateId, replacesId: certificate.id }, lock: unchanged };
    const replacement = await work.manager.findOne(Certificate, next);
    if (!replacement) break;
    certificate = replacement;
  }
  return certificate;
}

const moveBy =
  (mutation: string, action: SubsidyClaimAction): Mutations['paySubsidyClaim'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const claim = await hold(work, SubsidyClaim, input.id, 'claim');
      const certificate = await certificateNow(work, claim);
      const today = dayOf(work.now);
      const before = claim.state;
      const facts = { reason: input.reason ?? null, today, certificateState: certificate.state };
      await move(work, subsidyClaimMoves, claim, action, facts, input.reason);
      // In the order of the states' names, so that two who count at once do not wait for each other.
      const changes = [[before, -1] as const, [claim.state, 1] as const].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [state, count] of changes) await tally(work, claim, state, count);
      if (action !== 'publish') return claim;
      const { publicityDays } = await work.manager.findOneByOrFail(SubsidyRule, { id: claim.ruleId });
      claim.publicUntil = daysLater(today, publicityDays - 1);
      return work.manager.save(claim);
    });

export const verifySubsidyClaim = moveBy('verifySubsidyClaim', 'verify');
export const publishSubsidyClaim = moveBy('publishSubsidyClaim', 'publish');
export const paySubsidyClaim = moveBy('paySubsidyClaim', 'pay');
export const rejectSubsidyClaim = moveBy('rejectSubsidyClaim', 'reject');
export const recoverSubsidyClaim = moveBy('recoverSubsidyClaim', 'recover');
