import { actsFor, isSecretariat, isStaffOf } from '../../../kit/caller.ts';
import { checkMoney } from '../../../kit/check.ts';
import { dayOf, yearOf } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, known } from '../../../kit/refusal.ts';
import { ruleOn } from '../../../kit/rule.ts';
import { addRule } from '../../../kit/ruleChange.ts';
import {
  type Claimant,
  checkClaimant,
  checkLimits,
  type FundingClaimAction,
  type FundingClaimFacts,
  fundingClaimMoves,
  withinLimits,
} from '../../domain/fundingClaim.ts';
import {
  DevelopmentProject,
  FundingClaim,
  FundingLimit,
  FundingYear,
  KnownAssessmentBody,
  KnownResolution,
} from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { standingOf } from './known.ts';

type Mutations = Required<MutationResolvers>;

const ownOnly = forbidden('Funding is claimed by the institution that carries the project out.');
const unique = {
  funding_claim_once: conflict('ALREADY_FUNDED', 'The occupation was funded before.', 'id'),
  funding_claim_of_project: conflict('CLAIM_EXISTS', 'The project has a claim already.', 'projectId'),
};

export const draftFundingClaim: Mutations['draftFundingClaim'] = (_, { input }, context) =>
  mutate(
    context,
    'draftFundingClaim',
    input,
    async (work) => {
      const project = await hold(work, DevelopmentProject, input.projectId, 'project', ['projectId']);
      const { institutionId, edition, code } = project;
      const calledOff = conflict('PROJECT_UNFIT', 'The project was called off.', 'projectId');
      insist(
        actsFor(work.caller, institutionId) ? null : ownOnly,
        project.state === 'CANCELLED' ? calledOff : null,
        checkMoney(input.amount, 'amount'),
        withinLimits(input.amount, await limitsFor(work, { edition, code })),
        checkClaimant(await claimantOf(work, institutionId), dayOf(work.now)),
      );
      const of = { id: newId(), projectId: project.id, institutionId, edition, code };
      const begin = { state: 'DRAFT' as const, resolutionId: null, grantedOn: null, createdAt: work.now };
      const claim = work.manager.create(FundingClaim, { ...input.amount, ...of, ...begin });
      await work.manager.insert(FundingClaim, claim);
      return claim;
    },
    unique,
  );

/** The standing of an institution, as membership has told, and when it assesses, as certification has. */
async function claimantOf(work: Work, institutionId: string): Promise<Claimant> {
  const row = await work.manager.findOneBy(KnownAssessmentBody, { id: institutionId });
  const { schemePeriods, hasIssued } = known(row, 'assessmentBody', ['institutionId']);
  return { state: await standingOf(work, institutionId), schemePeriods, hasIssued };
}

/**
 * Whether the occupation was funded in any edition of the dictionary in which it is the same one, or has another name.
 * What was split or merged is a new occupation.
 */
const FUNDED_BEFORE = `
  WITH RECURSIVE same (edition, code) AS (
    SELECT $1::text, $2::text
    UNION
    SELECT other.edition, other.code FROM same CROSS JOIN LATERAL (
      SELECT m.to_edition, m.to_code FROM occupation_mapping m WHERE m.from_edition = same.edition
        AND m.from_code = same.code AND m.kind IN ('SAME', 'RENAMED') AND NOT m.withdrawn
      UNION ALL
      SELECT m.from_edition, m.from_code FROM occupation_mapping m WHERE m.to_edition = same.edition
        AND m.to_code = same.code AND m.kind IN ('SAME', 'RENAMED') AND NOT m.withdrawn
    ) AS other (edition, code))
  SELECT EXISTS (
    SELECT 1 FROM funding_claim c JOIN same USING (edition, code) WHERE c.state = 'GRANTED') AS funded`;

async function limitsFor(work: Work, { edition, code }: Pick<FundingClaim, 'edition' | 'code'>) {
  const limits = ruleOn(await work.manager.find(FundingLimit), dayOf(work.now));
  const [row] = await work.manager.query<{ funded: boolean }[]>(FUNDED_BEFORE, [edition, code]);
  return { limits, fundedBefore: row?.funded ?? false };
}

async function factsOf(
  work: Work,
  claim: FundingClaim,
  given: { readonly reason?: string | null; readonly resolution?: KnownResolution; readonly year?: FundingYear },
): Promise<FundingClaimFacts> {
  // FOR SHARE: a project is not called off while it is decided whether it is funded.
  const unchanged = { where: { id: claim.projectId }, lock: { mode: 'pessimistic_read' as const } };
  const project = await work.manager.findOneOrFail(DevelopmentProject, unchanged);
  return {
    ...(await limitsFor(work, claim)),
    reason: given.reason ?? null,
    claimant: await claimantOf(work, claim.institutionId),
    today: dayOf(work.now),
    ownStaff: isStaffOf(work.caller, claim.institutionId),
    resolution: given.resolution ?? null,
    granted: given.year ? { amount: given.year.granted, currency: given.year.currency } : null,
    projectState: project.state,
  };
}

export const authoriseFundingClaim: Mutations['authoriseFundingClaim'] = (_, { input }, context) =>
  mutate(context, 'authoriseFundingClaim', input, async (work) => {
    const claim = await hold(work, FundingClaim, input.id, 'claim');
    insist(actsFor(work.caller, claim.institutionId) ? null : ownOnly);
    const { resolutionId } = input;
    const row = isId(resolutionId) ? await work.manager.findOneBy(KnownResolution, { id: resolutionId }) : null;
    const resolution = known(row, 'resolution', ['resolutionId']);
    const facts = await factsOf(work, claim, { resolution });
    return move(work, fundingClaimMoves, Object.assign(claim, { resolutionId }), 'authorise', facts);
  });

export const grantFundingClaim: Mutations['grantFundingClaim'] = (_, { input }, context) =>
  mutate(
    context,
    'grantFundingClaim',
    input,
    async (work) => {
      const claim = await hold(work, FundingClaim, input.id, 'claim');
      const year = await heldYear(work, claim.currency);
      const facts = await factsOf(work, claim, { reason: input.reason ?? null, year });
      claim.grantedOn = dayOf(work.now);
      await move(work, fundingClaimMoves, claim, 'grant', facts, input.reason);
      await work.manager.save(
        Object.assign(year, {
          granted: year.granted + claim.amount,
          claims: year.claims + 1,
          currency: year.claims === 0 ? claim.currency : year.currency,
        }),
      );
      return claim;
    },
    unique,
  );

/** Holds what was granted in this year, so that of two grants at once the second sees the first. */
async function heldYear(work: Work, currency: string): Promise<FundingYear> {
  const year = yearOf(work.now);
  await work.manager.query(
    'INSERT INTO funding_year (year, claims, granted, currency) VALUES ($1, 0, 0, $2) ON CONFLICT DO NOTHING',
    [year, currency],
  );
  return work.manager.findOneOrFail(FundingYear, { where: { year }, lock: { mode: 'pessimistic_write' } });
}

const moveBy =
  (mutation: string, action: FundingClaimAction) =>
  (...[, { input }, context]: Parameters<Extract<Mutations['submitFundingClaim'], (...given: never[]) => unknown>>) =>
    mutate(context, mutation, input, async (work) => {
      const claim = await hold(work, FundingClaim, input.id, 'claim');
      const facts = await factsOf(work, claim, { reason: input.reason ?? null });
      return move(work, fundingClaimMoves, claim, action, facts, input.reason);
    });

export const submitFundingClaim = moveBy('submitFundingClaim', 'submit');
export const rejectFundingClaim = moveBy('rejectFundingClaim', 'reject');

export const setFundingLimit: Mutations['setFundingLimit'] = (_, { input }, context) =>
  mutate(context, 'setFundingLimit', input, async (work) => {
    const { validFrom, perProject, perYear, source } = input;
    insist(isSecretariat(work.caller) ? null : forbidden('Limits are laid down by the office.'), checkLimits(input));
    const amounts = { perProject: perProject.amount, perYear: perYear.amount, currency: perProject.currency };
    return addRule(work, FundingLimit, {}, { ...amounts, id: newId(), validFrom, validUntil: null, source });
  });
