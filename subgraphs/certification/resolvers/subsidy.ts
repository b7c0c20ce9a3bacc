import { type EntityManager, In, Not } from 'typeorm';
import { ruleOn } from '../../kit/rule.ts';
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
  const rule = ruleOn(await manager.findBy(SubsidyRule, { jurisdiction }), today);
  const rate = ruleOn(await manager.findBy(SubsidyRate, { jurisdiction, level }), certifiedOn);
  const listings = await manager.findBy(ScarceOccupation, { jurisdiction, edition, code });
  const { bornOn } = await manager.findOneByOrFail(Candidate, { id: candidateId });
  const living = { candidateId, state: Not(In(['REJECTED', 'RECOVERED'])) };
  const earlier = await manager.find(SubsidyClaim, { where: living, take: 500 });
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
      sameOccupation: claim.edition === edition && claim.code === code,
    })),
  });
  return { result, rule };
}
