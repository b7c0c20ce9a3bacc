import { type EntityManager, In, Not } from 'typeorm';
import { ruleOn } from '../../kit/rule.ts';
import { assessSubsidy, type SubsidyResult } from '../domain/subsidyClaim.ts';
import {
  Candidate,
  type Certificate,
  ScarceOccupation,
  SubsidyClaim,
  SubsidyRate,
  SubsidyRule,
} from '../entities/index.ts';

/** The occupation in every edition of the dictionary in which it is the same one, or has another name, as edition/code. */
const SAME_OCCUPATION = `
  WITH RECURSIVE same (edition, code) AS (
    SELECT $1::text, $2::text
    UNION
    SELECT other.edition, other.code FROM same CROSS JOIN LATERAL (
      SELECT m.to_edition, m.to_code FROM known_occupation_mapping m WHERE m.from_edition = same.edition
        AND m.from_code = same.code AND m.kind IN ('SAME', 'RENAMED') AND NOT m.withdrawn
      UNION ALL
      SELECT m.from_edition, m.from_code FROM known_occupation_mapping m WHERE m.to_edition = same.edition
        AND m.to_code = same.code AND m.kind IN ('SAME', 'RENAMED') AND NOT m.withdrawn
    ) AS other (edition, code))
  SELECT edition || '/' || code AS id FROM same`;

/** Whether a certificate's holder may claim today, and by which rule; read as it is in the transaction, if in one. */
export async function assessClaim(
  manager: EntityManager,
  certificate: Certificate,
  today: string,
): Promise<{ readonly result: SubsidyResult; readonly rule: SubsidyRule | null }> {
  const { jurisdiction, edition, code, level, candidateId, state } = certificate;
  const certifiedOn = certificate.certifiedOn ?? today;
  const rule = ruleOn(await manager.findBy(SubsidyRule, { jurisdiction }), today);
  const rate = ruleOn(await manager.findBy(SubsidyRate, { jurisdiction, level }), certifiedOn);
  const listings = await manager.findBy(ScarceOccupation, { jurisdiction, edition, code });
  const { bornOn } = await manager.findOneByOrFail(Candidate, { id: candidateId });
  const living = { candidateId, state: Not(In(['REJECTED', 'RECOVERED'])) };
  const earlier = await manager.find(SubsidyClaim, { where: living, take: 500 });
  const same = await manager.query<{ id: string }[]>(SAME_OCCUPATION, [edition, code]);
  const occupations = new Set(same.map(({ id }) => id));
  const result = assessSubsidy({
    terms: rule,
    rate,
    scarce: ruleOn(listings, certifiedOn) !== null,
    certificate: { state, level, certifiedOn },
    bornOn,
    today,
    earlier: earlier.map((claim) => ({
      year: claim.year,
      level: claim.level,
      sameOccupation: occupations.has(`${claim.edition}/${claim.code}`),
    })),
  });
  return { result, rule };
}
