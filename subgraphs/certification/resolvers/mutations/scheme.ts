import { In } from 'typeorm';
import { isSecretariat } from '../../../kit/caller.ts';
import { checkPeriod, checkText } from '../../../kit/check.ts';
import { dayOf, overlap } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { rulesOn } from '../../../kit/rule.ts';
import { numberPrefix } from '../../domain/certificateNumber.ts';
import { checkEnd } from '../../domain/period.ts';
import { checkScheme, mayIssue } from '../../domain/scheme.ts';
import { type ExamPlan, KnownInstitution, MultiCertificateRule, NumberPrefix, Scheme } from '../../entities/index.ts';
import type { MutationResolvers, RegisterSchemeInput } from '../../resolvers.types.ts';
import { tellBodies } from './assessmentBody.ts';
import { activeInstitutions, knownJurisdiction, knownOccupation } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('Schemes are managed by the secretariat.');
const prefixTaken = conflict(
  'NUMBER_FORMAT_WRONG',
  "The numbers of another institution's schemes begin in the same way.",
  'numberFormat',
);

export const registerScheme: Mutations['registerScheme'] = (_, { input }, context) =>
  mutate(context, 'registerScheme', input, async (work) => {
    const { idempotencyKey: _key, validUntil = null, scoreTolerance, usesItemBank, ...given } = input;
    const terms = { ...given, validUntil, scoreTolerance: scoreTolerance ?? 0, usesItemBank: usesItemBank ?? false };
    insist(
      isSecretariat(work.caller) ? null : notOffice,
      checkScheme(terms),
      checkPeriod({ from: input.validFrom, until: validUntil }, 'validUntil'),
    );
    await activeInstitutions(work, [input.institutionId], 'institutionId');
    await knownJurisdiction(work, input.jurisdiction);
    await knownOccupation(work, input, input.levels);
    await insistNoOther(work, input);
    await takePrefix(work, input.institutionId, input.numberFormat);
    const scheme = await work.manager.save(work.manager.create(Scheme, { ...terms, id: newId() }));
    await tellBodies(work, [scheme.institutionId]);
    return scheme;
  });

/**
 * Takes the beginning of a format's numbers for the institution, unless it is another one's: of two at once, one gets
 * it. A beginning that certificates from elsewhere have is nobody's, since their numbers must not be drawn again.
 */
async function takePrefix(work: Work, institutionId: string, format: string): Promise<void> {
  const prefix = numberPrefix(format);
  const taken = await work.manager.query<unknown[]>(
    'INSERT INTO number_prefix (prefix, institution_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING prefix',
    [prefix, institutionId],
  );
  if (taken.length > 0) return insistUnused(work, prefix);
  const { institutionId: owner } = await work.manager.findOneByOrFail(NumberPrefix, { prefix });
  insist(owner === institutionId ? null : prefixTaken);
}

/** A body has one scheme of a kind for an occupation and place at a time. Holds the body, so that two take turns. */
async function insistNoOther(work: Work, input: RegisterSchemeInput): Promise<void> {
  const { institutionId, jurisdiction, kind, edition, code } = input;
  await hold(work, KnownInstitution, institutionId, 'institution', ['institutionId']);
  const others = await work.manager.findBy(Scheme, { institutionId, jurisdiction, kind, edition, code });
  const period = { from: input.validFrom, until: input.validUntil ?? null };
  const taken = others.some((other) => overlap({ from: other.validFrom, until: other.validUntil }, period));
  if (taken) insist(conflict('PERIODS_OVERLAP', 'The body has such a scheme in that time already.', 'validFrom'));
}

/** Insists that no certificate has a number that begins so. */
async function insistUnused(work: Work, prefix: string): Promise<void> {
  const [used] = await work.manager.query<{ number: string }[]>(
    'SELECT number FROM certificate WHERE starts_with(number, $1) LIMIT 1',
    [prefix],
  );
  if (!used) return;
  insist(conflict('NUMBER_FORMAT_WRONG', 'Numbers of certificates that exist begin in the same way.', 'numberFormat'));
}

export const changeScheme: Mutations['changeScheme'] = (_, { input }, context) =>
  mutate(context, 'changeScheme', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    const scheme = await hold(work, Scheme, input.id, 'scheme');
    scheme.levels = input.levels ?? scheme.levels;
    scheme.numberFormat = input.numberFormat ?? scheme.numberFormat;
    scheme.publicityDays = input.publicityDays ?? scheme.publicityDays;
    scheme.scoreTolerance = input.scoreTolerance ?? scheme.scoreTolerance;
    scheme.usesItemBank = input.usesItemBank ?? scheme.usesItemBank;
    insist(checkScheme(scheme));
    await knownOccupation(work, scheme, scheme.levels);
    if (input.numberFormat) await takePrefix(work, scheme.institutionId, scheme.numberFormat);
    return work.manager.save(scheme);
  });

export const endScheme: Mutations['endScheme'] = (_, { input }, context) =>
  mutate(context, 'endScheme', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice, checkText(input.reason, 2_000, 'reason'));
    const scheme = await hold(work, Scheme, input.id, 'scheme');
    const period = { from: scheme.validFrom, until: scheme.validUntil };
    insist(checkEnd(period, input.validUntil, dayOf(work.now)));
    scheme.validUntil = input.validUntil;
    await work.manager.save(scheme);
    await tellBodies(work, [scheme.institutionId]);
    return scheme;
  });

/** The host's scheme, and those that a multi-certificate rule adds today (一试多证), in force themselves. */
export async function schemesOf(work: Work, plan: ExamPlan): Promise<readonly Scheme[]> {
  const today = dayOf(work.now);
  const rules = await work.manager.findBy(MultiCertificateRule, { schemeId: plan.schemeId });
  const ids = [plan.schemeId, ...rulesOn(rules, today).map((rule) => rule.furtherSchemeId)];
  const schemes = await work.manager.find(Scheme, { where: { id: In(ids) }, order: { id: 'ASC' } });
  return schemes.filter(
    // Whoever was examined by the host's own scheme gets its certificate even when it has ended meanwhile.
    (scheme) => scheme.id === plan.schemeId || mayIssue(scheme, plan.level, today),
  );
}
