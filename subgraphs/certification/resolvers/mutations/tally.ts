import type { Work } from '../../../kit/mutation.ts';
import type { Certificate, ExamPlan, ExamTally } from '../../entities/index.ts';

/** Counts certificates that were just issued, in one statement. */
export async function countIssued(work: Work, certificates: readonly Certificate[]): Promise<void> {
  await count(work, certificates, `1, 0, CASE WHEN c."issuedTogether" THEN 1 ELSE 0 END`);
}

/** Counts certificates that were just revoked or replaced: they are not in force any more. */
export async function countRevoked(work: Work, certificates: readonly Certificate[]): Promise<void> {
  await count(work, certificates, '0, 1, 0');
}

/**
 * Counts in the month of the first certificate, so that a replacement moves nobody to another year. The groups are locked in their order, so that two who
 * count at once do not wait for each other.
 */
async function count(work: Work, certificates: readonly Certificate[], change: string): Promise<void> {
  await work.manager.query(
    `INSERT INTO certificate_tally AS t
       (institution_id, edition, code, level, jurisdiction, month, kind, issued, revoked, issued_together)
     SELECT g.institution_id, g.edition, g.code, g.level, g.jurisdiction, g.month, g.kind,
       sum(g.issued), sum(g.revoked), sum(g.issued_together)
     FROM (SELECT c."institutionId" AS institution_id, c.edition, c.code, c.level, c.jurisdiction,
         date_trunc('month', c."certifiedOn")::date AS month, c.kind, ${change}
       FROM jsonb_to_recordset($1::jsonb) AS c("institutionId" uuid, edition text, code text, level text,
         jurisdiction text, "certifiedOn" date, kind text, "issuedTogether" boolean)
     ) AS g(institution_id, edition, code, level, jurisdiction, month, kind, issued, revoked, issued_together)
     GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7
     ON CONFLICT (institution_id, edition, code, level, jurisdiction, month, kind) DO UPDATE SET
       issued = t.issued + excluded.issued,
       revoked = t.revoked + excluded.revoked,
       issued_together = t.issued_together + excluded.issued_together`,
    [JSON.stringify(certificates)],
  );
}

/** Counts candidates of an examination, in the month in which it is held. */
export async function countExamined(
  work: Work,
  { hostId, edition, code, level, jurisdiction, examinedOn }: ExamPlan,
  { registrations, passed, failed }: Pick<ExamTally, 'registrations' | 'passed' | 'failed'>,
): Promise<void> {
  await work.manager.query(
    `INSERT INTO exam_tally AS t
       (institution_id, edition, code, level, jurisdiction, month, registrations, passed, failed)
     VALUES ($1, $2, $3, $4, $5, date_trunc('month', $6::date), $7, $8, $9)
     ON CONFLICT (institution_id, edition, code, level, jurisdiction, month) DO UPDATE SET
       registrations = t.registrations + excluded.registrations,
       passed = t.passed + excluded.passed,
       failed = t.failed + excluded.failed`,
    [hostId, edition, code, level, jurisdiction, examinedOn, registrations, passed, failed],
  );
}
