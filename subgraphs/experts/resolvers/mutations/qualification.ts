import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, insist } from '../../../kit/refusal.ts';
import { checkDeclares } from '../../domain/callers.ts';
import {
  certificateAgrees,
  checkDeclaration,
  type QualificationAction,
  qualificationMoves,
} from '../../domain/qualification.ts';
import { Expert, KnownCertificate, Qualification } from '../../entities/index.ts';
import type { DeclareQualificationInput, MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const evidenceUsed = conflict('EVIDENCE_USED', 'That certificate is evidence already.', 'certificateNumber');

export const declareQualification: Mutations['declareQualification'] = (_, { input }, context) =>
  mutate(
    context,
    'declareQualification',
    input,
    async (work) => {
      const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
      const declared = declaredBy(input);
      insist(checkDeclares(work.caller, expert), checkDeclaration(declared, dayOf(work.now)));
      insist(certificateAgrees(declared, { certificate: await certificateOf(work, declared) }));
      return work.manager.save(
        work.manager.create(Qualification, {
          ...declared,
          id: newId(),
          expertId: expert.id,
          state: 'DECLARED',
          declaredAt: work.now,
        }),
      );
    },
    { qualification_certificate: evidenceUsed },
  );

function declaredBy(input: DeclareQualificationInput) {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    kind: input.kind,
    skillLevel: input.skillLevel ?? null,
    title: input.title ?? null,
    degree: input.degree ?? null,
    years: input.years ?? null,
    certificateNumber: text(input.certificateNumber?.toUpperCase()),
    attestedBy: text(input.attestedBy),
    obtainedOn: input.obtainedOn ?? null,
  };
}

/** What certification has told about the certificate that the evidence names. */
async function certificateOf(
  work: Work,
  { certificateNumber }: Pick<Qualification, 'certificateNumber'>,
): Promise<KnownCertificate | null> {
  return certificateNumber === null ? null : work.manager.findOneBy(KnownCertificate, { number: certificateNumber });
}

const moveBy =
  (mutation: string, action: QualificationAction): Mutations['verifyQualification'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const qualification = await hold(work, Qualification, input.id, 'qualification');
      const facts = { reason: input.reason ?? null, certificate: await certificateOf(work, qualification) };
      return move(work, qualificationMoves, qualification, action, facts, input.reason);
    });

export const verifyQualification = moveBy('verifyQualification', 'verify');
export const rejectQualification = moveBy('rejectQualification', 'reject');
export const refuteQualification = moveBy('refuteQualification', 'refute');
