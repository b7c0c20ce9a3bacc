import { isSecretariat } from '../../../kit/caller.ts';
import { checkPeriod } from '../../../kit/check.ts';
import { dayOf, daysLater, overlap } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { checkEnd } from '../../domain/period.ts';
import { checkRate, checkSubsidyTerms } from '../../domain/subsidyTerm.ts';
import { ScarceOccupation, SubsidyRate, SubsidyRule } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { knownJurisdiction, knownOccupation } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('Subsidies are managed by the secretariat.');
const overlapping = conflict('PERIODS_OVERLAP', 'There is one in that time already.', 'validFrom');
const unique = {
  subsidy_rate_once: overlapping,
  subsidy_rule_once: overlapping,
  scarce_occupation_once: overlapping,
};

/** Something that holds for a time; the last one may be open. */
interface Term {
  readonly validFrom: string;
  validUntil: string | null;
}

/**
 * Ends the open term before a new one on the day before it, and refuses one that overlaps any other. Holds the
 * place, so that two who set terms of it take turns.
 */
async function follow<Row extends Term>(
  work: Work,
  jurisdiction: string,
  earlier: () => Promise<Row[]>,
  next: Term,
): Promise<void> {
  await knownJurisdiction(work, jurisdiction);
  await work.manager.query('SELECT 1 FROM known_jurisdiction WHERE id = $1 FOR UPDATE', [jurisdiction]);
  const rows = await earlier();
  const open = rows.find(({ validUntil, validFrom }) => validUntil === null && validFrom < next.validFrom);
  if (open) open.validUntil = daysLater(next.validFrom, -1);
  const period = ({ validFrom, validUntil }: Term) => ({ from: validFrom, until: validUntil });
  insist(
    checkPeriod(period(next), 'validUntil'),
    rows.some((row) => overlap(period(row), period(next))) ? overlapping : null,
  );
  if (open) await work.manager.save(open);
}

export const setSubsidyRate: Mutations['setSubsidyRate'] = (_, { input }, context) =>
  mutate(
    context,
    'setSubsidyRate',
    input,
    async (work) => {
      insist(isSecretariat(work.caller) ? null : notOffice, checkRate(input.amount));
      const { jurisdiction, level, validFrom, validUntil = null } = input;
      const term = { validFrom, validUntil };
      await follow(work, jurisdiction, () => work.manager.findBy(SubsidyRate, { jurisdiction, level }), term);
      const { amount, currency } = input.amount;
      const rate = { id: newId(), jurisdiction, level, amount, currency, ...term };
      return work.manager.save(work.manager.create(SubsidyRate, rate));
    },
    unique,
  );

export const setSubsidyRule: Mutations['setSubsidyRule'] = (_, { input }, context) =>
  mutate(
    context,
    'setSubsidyRule',
    input,
    async (work) => {
      insist(isSecretariat(work.caller) ? null : notOffice, checkSubsidyTerms(input));
      const { idempotencyKey: _key, validUntil = null, ...given } = input;
      const { jurisdiction, validFrom } = given;
      const term = { validFrom, validUntil };
      await follow(work, jurisdiction, () => work.manager.findBy(SubsidyRule, { jurisdiction }), term);
      return work.manager.save(work.manager.create(SubsidyRule, { ...given, ...term, id: newId() }));
    },
    unique,
  );

export const listScarceOccupation: Mutations['listScarceOccupation'] = (_, { input }, context) =>
  mutate(
    context,
    'listScarceOccupation',
    input,
    async (work) => {
      insist(isSecretariat(work.caller) ? null : notOffice);
      const { idempotencyKey: _key, validUntil = null, ...given } = input;
      const { jurisdiction, edition, code, validFrom } = given;
      await knownOccupation(work, input);
      const term = { validFrom, validUntil };
      const earlier = () => work.manager.findBy(ScarceOccupation, { jurisdiction, edition, code });
      await follow(work, jurisdiction, earlier, term);
      return work.manager.save(work.manager.create(ScarceOccupation, { ...given, ...term, id: newId() }));
    },
    unique,
  );

export const endScarceOccupation: Mutations['endScarceOccupation'] = (_, { input }, context) =>
  mutate(context, 'endScarceOccupation', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    const listing = await hold(work, ScarceOccupation, input.id, 'listing');
    insist(checkEnd({ from: listing.validFrom, until: listing.validUntil }, input.validUntil, dayOf(work.now)));
    listing.validUntil = input.validUntil;
    return work.manager.save(listing);
  });
