import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { type CertificateAction, certificateMoves } from '../../domain/certificate.ts';
import { Certificate, Scheme } from '../../entities/index.ts';
import { certificateTold } from '../../events.ts';
import type { CertificateMoveInput, MutationResolvers } from '../../resolvers.types.ts';
import { issue } from './issue.ts';
import { countRevoked } from './tally.ts';

type Mutations = Required<MutationResolvers>;

async function moved(
  work: Work,
  { id, reason }: CertificateMoveInput,
  action: CertificateAction,
): Promise<Certificate> {
  const certificate = await hold(work, Certificate, id, 'certificate');
  await move(work, certificateMoves, certificate, action, { reason: reason ?? null }, reason);
  work.tell(certificateTold(certificate));
  return certificate;
}

export const suspendCertificate: Mutations['suspendCertificate'] = (_, { input }, context) =>
  mutate(context, 'suspendCertificate', input, (work) => moved(work, input, 'suspend'));

export const reinstateCertificate: Mutations['reinstateCertificate'] = (_, { input }, context) =>
  mutate(context, 'reinstateCertificate', input, (work) => moved(work, input, 'reinstate'));

export const revokeCertificate: Mutations['revokeCertificate'] = (_, { input }, context) =>
  mutate(context, 'revokeCertificate', input, async (work) => {
    const certificate = await moved(work, input, 'revoke');
    await countRevoked(work, certificate);
    return certificate;
  });

export const replaceCertificate: Mutations['replaceCertificate'] = (_, { input }, context) =>
  mutate(context, 'replaceCertificate', input, async (work) => {
    const replaced = await moved(work, input, 'replace');
    const scheme = await work.manager.findOneByOrFail(Scheme, { id: replaced.schemeId });
    const { candidateId, edition, code, level, examPlanId, issuedTogether } = replaced;
    const replacement = await issue(work, scheme, {
      candidateId,
      edition,
      code,
      level,
      examPlanId,
      issuedTogether,
      replacesId: replaced.id,
    });
    // Counted after the number was drawn: in the order in which every issue takes its locks.
    await countRevoked(work, replaced);
    return replacement;
  });
