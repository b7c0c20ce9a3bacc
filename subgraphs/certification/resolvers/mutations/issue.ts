import { insertMany } from '../../../kit/database.ts';
import { dayOf, yearOf } from '../../../kit/day.ts';
import { Transition } from '../../../kit/entities/Transition.ts';
import { newId } from '../../../kit/ids.ts';
import { nextState } from '../../../kit/machine.ts';
import type { Work } from '../../../kit/mutation.ts';
import { insist } from '../../../kit/refusal.ts';
import { certificateMoves } from '../../domain/certificate.ts';
import { checkNumbersLeft, formatCertificateNumber, levelDigit, numberPrefix } from '../../domain/certificateNumber.ts';
import { Certificate, type Scheme } from '../../entities/index.ts';
import { certificateTold } from '../../events.ts';
import { tellBodies, withoutCertificates } from './assessmentBody.ts';
import { activeInstitutions } from './known.ts';
import { countIssued } from './tally.ts';

/** What certificates certify, and from where; of one level. */
export type CertificateBasis = Pick<
  Certificate,
  'edition' | 'code' | 'level' | 'examPlanId' | 'issuedTogether' | 'replacesId' | 'certifiedOn'
>;

/**
 * Makes out and issues a certificate of each scheme for each person, counts and tells them: a few statements,
 * however many people there are. All or none: refuses while one of the bodies is not an active member. Numbers are drawn
 * in the order of the schemes' beginnings, so that two who issue at once take turns.
 *
 * @returns the certificates, scheme by scheme, in the order of the people
 */
export async function issueAll(
  work: Work,
  schemes: readonly Scheme[],
  candidateIds: readonly string[],
  basis: CertificateBasis,
): Promise<readonly Certificate[]> {
  if (candidateIds.length === 0) return [];
  // A replacement says again what was certified when the body was active: its holder does not wait for the body.
  if (basis.replacesId === null) {
    await activeInstitutions(
      work,
      schemes.map(({ institutionId }) => institutionId),
      'id',
    );
  }
  const bodies = await withoutCertificates(
    work,
    schemes.map(({ institutionId }) => institutionId),
  );
  const numbers = await nextNumbers(work, schemes, basis.level, candidateIds.length);
  const certificates = schemes.flatMap((scheme) =>
    candidateIds.map((id, at) => madeOut(work, scheme, basis, id, numbers.get(scheme)?.[at] ?? '')),
  );
  await insertMany(work.manager, Certificate, certificates);
  await insertMany(
    work.manager,
    Transition,
    certificates.map((certificate) => issuing(work, certificate)),
  );
  await countIssued(work, certificates);
  work.tell(...certificates.map(certificateTold));
  if (bodies.length > 0) await tellBodies(work, bodies);
  return certificates;
}

function madeOut(
  work: Work,
  scheme: Scheme,
  basis: CertificateBasis,
  candidateId: string,
  number: string,
): Certificate {
  const { kind, id: schemeId, institutionId, jurisdiction } = scheme;
  const pending = { state: 'PENDING' as const, institutionId };
  return work.manager.create(Certificate, {
    ...basis,
    id: newId(),
    number,
    state: nextState(certificateMoves, pending, 'issue', work.caller, { reason: null }),
    kind,
    schemeId,
    institutionId,
    jurisdiction,
    candidateId,
    issuedOn: dayOf(work.now),
    endedForId: null,
  });
}

function issuing(work: Work, { id, state }: Certificate): Transition {
  const account = work.caller.account ?? '';
  const what = { entityType: 'Certificate', entityId: id, action: 'issue', fromState: 'PENDING', toState: state };
  return { ...what, id: newId(), reason: null, account, at: work.now };
}

/**
 * Draws the next numbers of each scheme, in the order of their prefixes, so that two who issue at once take turns. A
 * row stays locked until the transaction ends, so that no number is skipped or given twice. Refuses with
 * NUMBERS_USED_UP, before any certificate is written.
 */
async function nextNumbers(
  work: Work,
  schemes: readonly Scheme[],
  level: string,
  count: number,
): Promise<ReadonlyMap<Scheme, readonly string[]>> {
  const drawn = new Map<Scheme, readonly string[]>();
  const prefixed = schemes.map((scheme) => ({ scheme, prefix: numberPrefix(scheme.numberFormat) }));
  for (const { scheme, prefix } of prefixed.sort((a, b) => (a.prefix < b.prefix ? -1 : 1))) {
    drawn.set(scheme, await drawNumbers(work, scheme.numberFormat, prefix, level, count));
  }
  return drawn;
}

async function drawNumbers(
  work: Work,
  format: string,
  prefix: string,
  level: string,
  count: number,
): Promise<readonly string[]> {
  const year = yearOf(work.now);
  const [drawn] = await work.manager.query<{ last: number }[]>(
    `INSERT INTO number_sequence (prefix, year, level, last) VALUES ($1, $2, $3, $4)
     ON CONFLICT (prefix, year, level) DO UPDATE SET last = number_sequence.last + excluded.last RETURNING last`,
    [prefix, year, level, count],
  );
  const last = Number(drawn?.last);
  insist(checkNumbersLeft(format, last));
  const parts = { year, levelDigit: levelDigit(level) };
  return Array.from({ length: count }, (_, at) =>
    formatCertificateNumber(format, { ...parts, sequence: last - count + 1 + at }),
  );
}
