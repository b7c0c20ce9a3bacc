import type { Work } from '../../../kit/mutation.ts';
import type { Certificate } from '../../entities/index.ts';

/** Counts a certificate that was just issued. */
export async function countIssued(work: Work, certificate: Certificate): Promise<void> {
  await add(work, certificate, { issued: 1, revoked: 0, issuedTogether: certificate.issuedTogether ? 1 : 0 });
}

/** Counts a certificate that was just revoked or replaced: it is not in force any more. */
export async function countRevoked(work: Work, certificate: Certificate): Promise<void> {
  await add(work, certificate, { issued: 0, revoked: 1, issuedTogether: 0 });
}

async function add(
  work: Work,
  { institutionId, edition, code, level, jurisdiction, issuedOn }: Certificate,
  change: { readonly issued: number; readonly revoked: number; readonly issuedTogether: number },
): Promise<void> {
  await work.manager.query(
    `INSERT INTO certificate_tally AS t
       (institution_id, edition, code, level, jurisdiction, month, issued, revoked, issued_together)
     VALUES ($1, $2, $3, $4, $5, date_trunc('month', $6::date), $7, $8, $9)
     ON CONFLICT (institution_id, edition, code, level, jurisdiction, month) DO UPDATE SET
       issued = t.issued + excluded.issued,
       revoked = t.revoked + excluded.revoked,
       issued_together = t.issued_together + excluded.issued_together`,
    [institutionId, edition, code, level, jurisdiction, issuedOn, change.issued, change.revoked, change.issuedTogether],
  );
}
