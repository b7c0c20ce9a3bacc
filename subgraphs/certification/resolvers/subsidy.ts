import { type EntityManager, In, Not } from 'typeorm';
import { within } from '../../kit/day.ts';
import { assessSubsidy, type SubsidyResult } from '../domain/subsidy.ts';
import {
  Candidate,
  type Certificate,
  ScarceOccupation,
  SubsidyClaim,
  SubsidyRate,
  SubsidyRule,
} from '../entities/index.ts';

/** Whether a certificate's holder may claim today, and by which rule; read as it is in the transaction, if in one. */
export async function assessClaim(
  manager: EntityManager,
  certificate: Certificate,
  today: string,
): Promise<{ readonly result: SubsidyResult; readonly rule: SubsidyRule | null }> {
  const { jurisdiction, edition, code, level, candidateId, state } = certificate;
  const certifiedOn = certificate.certifiedOn ?? today;
  const at = (day: string) => (row: { readonly validFrom: string; readonly validUntil: string | null }) =>
    within(day, { from: row.validFrom, until: row.validUntil });
  const rule = (await manager.findBy(SubsidyRule, { jurisdiction })).find(at(today)) ?? null;
  const rate = (await manager.findBy(SubsidyRate, { jurisdiction, level })).find(at(certifiedOn)) ?? null;
  const listings = await manager.findBy(ScarceOccupation, { jurisdiction, edition, code });
  const { bornOn } = await manager.findOneByOrFail(Candidate, { id: candidateId });
  const living = { candidateId, state: Not(In(['REJECTED', 'RECOVERED'])) };
  const earlier = await manager.find(SubsidyClaim, { where: living, take: 500 });
  const result = assessSubsidy({
    terms: rule,
    rate,
    scarce: listings.some(at(certifiedOn)),
    certificate: { state, level, certifiedOn },
    bornOn,
    today,
    earlier: earlier.map((claim) => ({
      year: claim.year,
      level: claim.level,
      sameOccupation: claim.edition === edition && claim.code === code,
    })),
  });
  return { result, rule };
}
