import { dayOf, yearOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { move } from '../../../kit/moves.ts';
import type { Work } from '../../../kit/mutation.ts';
import { certificateMoves } from '../../domain/certificate.ts';
import { formatCertificateNumber, levelDigit } from '../../domain/certificateNumber.ts';
import { Certificate, type Scheme } from '../../entities/index.ts';
import { certificateTold } from '../../events.ts';
import { countIssued } from './tally.ts';

/** What a certificate certifies, for whom and from where. */
export type CertificateBasis = Pick<
  Certificate,
  'candidateId' | 'edition' | 'code' | 'level' | 'examPlanId' | 'issuedTogether' | 'replacesId'
>;

/** Makes out and issues a certificate with the next number of its scheme, and counts it. */
export async function issue(work: Work, scheme: Scheme, basis: CertificateBasis): Promise<Certificate> {
  const issuedOn = dayOf(work.now);
  const certificate = await work.manager.save(
    work.manager.create(Certificate, {
      ...basis,
      id: newId(),
      number: await nextNumber(work, scheme, basis.level),
      state: 'PENDING',
      kind: scheme.kind,
      schemeId: scheme.id,
      institutionId: scheme.institutionId,
      jurisdiction: scheme.jurisdiction,
      issuedOn,
    }),
  );
  await move(work, certificateMoves, certificate, 'issue', { reason: null });
  await countIssued(work, certificate);
  work.tell(certificateTold(certificate));
  return certificate;
}

/** Draws the next number; the row stays locked until the transaction ends, so that none is skipped or given twice. */
async function nextNumber(work: Work, scheme: Scheme, level: string): Promise<string> {
  const year = yearOf(work.now);
  const [drawn] = await work.manager.query<{ last: number }[]>(
    `INSERT INTO number_sequence (scheme_id, year, level, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (scheme_id, year, level) DO UPDATE SET last = number_sequence.last + 1 RETURNING last`,
    [scheme.id, year, level],
  );
  return formatCertificateNumber(scheme.numberFormat, {
    year,
    levelDigit: levelDigit(level),
    sequence: Number(drawn?.last),
  });
}
