import { IsNull } from 'typeorm';
import { isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid, type Refusal, RefusalError } from '../../../kit/refusal.ts';
import { checkRule } from '../../../kit/rule.ts';
import { endRule } from '../../../kit/ruleChange.ts';
import { isApplicant } from '../../domain/callers.ts';
import { checkDocument, checkDocumentCount, isEditable } from '../../domain/membershipDocument.ts';
import { checkNote, ownApplication } from '../../domain/membershipReview.ts';
import {
  MembershipApplication,
  MembershipDocument,
  MembershipDocumentRule,
  MembershipRecommendation,
} from '../../entities/index.ts';
import type { MembershipDocumentInput, MutationResolvers } from '../../resolvers.types.ts';
import { insistOnJurisdiction } from './jurisdiction.ts';

type Mutations = Required<MutationResolvers>;

const givenAlready = conflict('DOCUMENT_GIVEN_ALREADY', 'The application has this document already.', 'document');
/** As many as the schema lists. */
const RULES_MOST = 100;
const officeOnly = forbidden('Which documents are required is laid down by the secretariat.');

/** Holds an application that its applicant may still change. */
export async function holdEditable(work: Work, id: string, ...path: string[]): Promise<MembershipApplication> {
  const application = await hold(work, MembershipApplication, id, 'application', path);
  insist(isApplicant(work.caller, application) ? null : forbidden('An application is changed by its applicant.'));
  if (isEditable(application)) return application;
  throw new RefusalError({
    kind: 'IllegalMove',
    code: 'ILLEGAL_MOVE',
    message: `Cannot change the application in state ${application.state}; only a draft or a returned one.`,
    currentState: application.state,
    allowedActions: [],
  });
}

/** A row of a described document. */
export function documentOf(work: Work, applicationId: string, document: MembershipDocumentInput): MembershipDocument {
  const { kind, fileName, mediaType, sizeInBytes, sha256 } = document;
  return work.manager.create(MembershipDocument, {
    id: newId(),
    applicationId,
    kind,
    fileName: fileName.trim(),
    mediaType,
    sizeInBytes,
    sha256: sha256.toLowerCase(),
    uploadedOn: dayOf(work.now),
    removedAt: null,
  });
}

export const addMembershipDocument: Mutations['addMembershipDocument'] = (_, { input }, context) =>
  mutate(
    context,
    'addMembershipDocument',
    input,
    async (work) => {
      const application = await holdEditable(work, input.applicationId, 'applicationId');
      const { manager } = work;
      const there = await manager.countBy(MembershipDocument, { applicationId: application.id, removedAt: IsNull() });
      insist(checkDocument(input.document, 'document'), checkDocumentCount(there + 1, 'document'));
      return manager.save(documentOf(work, application.id, input.document));
    },
    { membership_document_once: givenAlready },
  );

export const removeMembershipDocument: Mutations['removeMembershipDocument'] = (_, { input }, context) =>
  mutate(context, 'removeMembershipDocument', input, async (work) => {
    const document = await hold(work, MembershipDocument, input.id, 'document');
    const application = await holdEditable(work, document.applicationId, 'id');
    document.removedAt ??= work.now;
    await work.manager.save(document);
    return application;
  });

export const recommendMembershipDecision: Mutations['recommendMembershipDecision'] = (_, { input }, context) =>
  mutate(
    context,
    'recommendMembershipDecision',
    input,
    async (work) => {
      insist(isSecretariat(work.caller) ? null : forbidden('Applications are reviewed by the secretariat.'));
      const application = await hold(work, MembershipApplication, input.applicationId, 'application', [
        'applicationId',
      ]);
      insist(
        checkNote(input.note),
        application.state === 'UNDER_REVIEW' ? null : notUnderReview(application),
        isApplicant(work.caller, application) ? ownApplication : null,
      );
      return work.manager.save(
        work.manager.create(MembershipRecommendation, {
          id: newId(),
          applicationId: application.id,
          round: application.reviewRound,
          account: work.caller.account as string,
          advice: input.advice,
          note: input.note.trim(),
          recommendedAt: work.now,
        }),
      );
    },
    {
      membership_recommendation_once: conflict('ALREADY_RECOMMENDED', 'You have recommended in this review already.'),
    },
  );

function notUnderReview({ state }: MembershipApplication): Refusal {
  return {
    kind: 'IllegalMove',
    code: 'ILLEGAL_MOVE',
    message: `Cannot recommend in state ${state}; recommendations belong to a review.`,
    currentState: state,
    allowedActions: [],
  };
}

export const addMembershipDocumentRule: Mutations['addMembershipDocumentRule'] = (_, { input }, context) =>
  mutate(context, 'addMembershipDocumentRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly);
    const jurisdictionCode = input.jurisdiction ?? null;
    if (jurisdictionCode !== null) await insistOnJurisdiction(work, jurisdictionCode);
    if ((await work.manager.count(MembershipDocumentRule)) >= RULES_MOST) {
      insist(invalid('TOO_MANY', `At most ${RULES_MOST} rules are kept.`, 'documentKind'));
    }
    const { institutionKind = null, documentKind, validFrom } = input;
    const rule = { id: newId(), institutionKind, jurisdictionCode, documentKind, validFrom, validUntil: null };
    insist(checkRule(rule, dayOf(work.now)));
    return work.manager.save(work.manager.create(MembershipDocumentRule, rule));
  });

export const endMembershipDocumentRule: Mutations['endMembershipDocumentRule'] = (_, { input }, context) =>
  mutate(context, 'endMembershipDocumentRule', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : officeOnly);
    return endRule(work, MembershipDocumentRule, input, 'rule');
  });
