import { createHash } from 'node:crypto';
import { dayOf } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { insist } from '../../kit/refusal.ts';
import { LOCAL_ISSUER, timedSeedId } from '../../kit/seedHistory.ts';
import { checkDocument, requiredKinds } from '../domain/membershipDocument.ts';
import type { Advice } from '../domain/membershipReview.ts';
import type {
  MembershipApplication,
  MembershipDocument,
  MembershipDocumentRule,
  MembershipRecommendation,
} from '../entities/index.ts';
import type { InstitutionKind, MembershipDocumentKind } from '../resolvers.types.ts';

const FOUNDED_ON = '2023-03-06';
const DAY = 86_400_000;
const SECOND_REVIEWER = `${LOCAL_ISSUER} secretariat-second`;

const required: readonly (readonly [MembershipDocumentKind, InstitutionKind | null])[] = [
  ['REGISTRATION_EXTRACT', null],
  ['SIGNED_PACT', null],
  ['STATUTES', 'INDUSTRY_ASSOCIATION'],
  ['STATUTES', 'LEARNED_SOCIETY'],
  ['EDUCATION_LICENCE', 'TRAINING_PROVIDER'],
  ['EDUCATION_LICENCE', 'VOCATIONAL_SCHOOL'],
  ['EDUCATION_LICENCE', 'TECHNICAL_COLLEGE'],
];

/** Which documents are required. The alliance's own list is not public: these rules are examples that the office changes. */
export function seedDocumentRules(): MembershipDocumentRule[] {
  return required.map(([documentKind, institutionKind]) => ({
    id: seedId('membershipDocumentRule', `${documentKind} ${institutionKind}`),
    institutionKind,
    jurisdictionCode: null,
    documentKind,
    validFrom: FOUNDED_ON,
    validUntil: null,
  }));
}

/** What applicants have handed in: all that is required, but for drafts, which lack the last document. */
export function seedDocuments(
  applications: readonly MembershipApplication[],
  rules: readonly MembershipDocumentRule[],
): MembershipDocument[] {
  return applications.flatMap((application) => {
    const day = dayOf(application.createdAt);
    const kinds = requiredKinds(rules, application, day);
    const given = application.state === 'DRAFT' ? kinds.slice(0, -1) : kinds;
    return given.map((kind) => {
      const document = {
        kind,
        fileName: `${kind.toLowerCase().replaceAll('_', '-')}.pdf`,
        mediaType: 'application/pdf',
        sizeInBytes: 40_000 + application.registrationNumber.length * 1_000 + kind.length,
        sha256: createHash('sha256').update(`${application.id} ${kind}`).digest('hex'),
      };
      insist(checkDocument(document));
      return {
        ...document,
        id: timedSeedId('membershipDocument', `${application.id} ${kind}`, application.createdAt),
        applicationId: application.id,
        uploadedOn: day,
        removedAt: null,
      };
    });
  });
}

/** What the second reviewer recommended before the office decided, and on some that wait for a decision. */
export function seedRecommendations(applications: readonly MembershipApplication[]): MembershipRecommendation[] {
  const advice: Partial<Record<MembershipApplication['state'], Advice>> = {
    APPROVED: 'APPROVE',
    REJECTED: 'REJECT',
    UNDER_REVIEW: 'APPROVE',
  };
  const notes: Readonly<Record<Advice, string>> = {
    APPROVE: '材料齐全，建议接纳。（虚构事例）',
    RETURN: '材料需补正。（虚构事例）',
    REJECT: '不符合入会条件，建议不予接纳。（虚构事例）',
  };
  return applications.flatMap((application, at) => {
    const given = advice[application.state];
    if (!given || (application.state === 'UNDER_REVIEW' && at % 2 === 0)) return [];
    const recommendedAt = new Date(application.createdAt.getTime() + 4 * DAY);
    return [
      {
        id: timedSeedId('membershipRecommendation', application.id, recommendedAt),
        applicationId: application.id,
        round: application.reviewRound,
        account: SECOND_REVIEWER,
        advice: given,
        note: notes[given],
        recommendedAt,
      },
    ];
  });
}
