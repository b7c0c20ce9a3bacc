/** What certification counts as it happens, and the same counted anew from its rows: two statements, one answer. */
export const recounts: Readonly<Record<string, { readonly counted: string; readonly recounted: string }>> = {
  certificates: {
    counted: `SELECT institution_id, edition, code, level, jurisdiction, month::text AS month, kind, issued, revoked,
        issued_together AS together
      FROM certificate_tally ORDER BY 1, 2, 3, 4, 5, 6, 7`,
    recounted: `SELECT institution_id, edition, code, level, jurisdiction,
        date_trunc('month', certified_on)::date::text AS month, kind, count(*)::integer AS issued,
        count(*) FILTER (WHERE state IN ('REVOKED', 'REPLACED'))::integer AS revoked,
        count(*) FILTER (WHERE issued_together)::integer AS together
      FROM certificate GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7`,
  },
  examinations: {
    counted: `SELECT institution_id AS host_id, edition, code, level, jurisdiction, month::text AS month, registrations,
        passed
      FROM exam_tally WHERE registrations > 0 ORDER BY 1, 2, 3, 4, 5, 6`,
    recounted: `SELECT p.host_id, p.edition, p.code, p.level, p.jurisdiction,
        date_trunc('month', p.examined_on)::date::text AS month, count(*)::integer AS registrations,
        (count(*) FILTER (WHERE p.state = 'CERTIFIED' AND r.state = 'REGISTERED' AND NOT EXISTS (
          SELECT 1 FROM score s WHERE s.registration_id = r.id AND s.value < p.pass_mark)))::integer AS passed
      FROM exam_plan p JOIN registration r ON r.exam_plan_id = p.id WHERE r.state IN ('REGISTERED', 'ABSENT')
      GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6`,
  },
  registrations: {
    counted: 'SELECT id, registration_count AS registrations FROM exam_plan ORDER BY 1',
    recounted: `SELECT p.id, count(r.id)::integer AS registrations
      FROM exam_plan p LEFT JOIN registration r ON r.exam_plan_id = p.id AND r.state IN ('REGISTERED', 'ABSENT')
      GROUP BY 1 ORDER BY 1`,
  },
};
