import { In } from 'typeorm';
import { dayOf } from '../../../kit/day.ts';
import type { Work } from '../../../kit/mutation.ts';
import { type ExamPlan, MultiCertificateRule, Scheme } from '../../entities/index.ts';

/** The host's scheme, and those that a multi-certificate rule adds (一试多证). */
export async function schemesOf(work: Work, plan: ExamPlan): Promise<readonly Scheme[]> {
  const today = dayOf(work.now);
  const rules = await work.manager.findBy(MultiCertificateRule, { schemeId: plan.schemeId });
  const inForce = rules.filter(
    (rule) => rule.validFrom <= today && (rule.validUntil === null || rule.validUntil >= today),
  );
  const ids = [plan.schemeId, ...inForce.map((rule) => rule.furtherSchemeId)];
  const schemes = await work.manager.find(Scheme, { where: { id: In(ids) }, order: { id: 'ASC' } });
  return schemes.filter(({ levels }) => levels.includes(plan.level));
}
