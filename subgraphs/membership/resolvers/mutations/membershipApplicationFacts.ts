import { IsNull } from 'typeorm';
import { dayOf } from '../../../kit/day.ts';
import type { Work } from '../../../kit/mutation.ts';
import type { ApplicationFacts } from '../../domain/membershipApplication.ts';
import { requiredKinds } from '../../domain/membershipDocument.ts';
import {
  type MembershipApplication,
  MembershipDocument,
  MembershipDocumentRule,
  MembershipRecommendation,
} from '../../entities/index.ts';

/** What the guards of an application's moves look at. */
export async function factsOf(
  work: Work,
  application: MembershipApplication,
  reason: string | null | undefined,
): Promise<ApplicationFacts> {
  const { id: applicationId, reviewRound: round } = application;
  const rules = await work.manager.find(MembershipDocumentRule);
  const documents = await work.manager.findBy(MembershipDocument, { applicationId, removedAt: IsNull() });
  const given = new Set(documents.map(({ kind }) => kind));
  return {
    reason: reason ?? null,
    account: work.caller.account,
    recommendations: await work.manager.findBy(MembershipRecommendation, { applicationId, round }),
    missingDocuments: requiredKinds(rules, application, dayOf(work.now)).filter((kind) => !given.has(kind)),
  };
}
