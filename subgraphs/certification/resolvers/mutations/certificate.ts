import { dayOf } from '../../../kit/day.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { found, insist, invalid } from '../../../kit/refusal.ts';
import { rulesOn } from '../../../kit/rule.ts';
import { type CertificateAction, type CertificateEnding, certificateMoves } from '../../domain/certificate.ts';
import { Certificate, CertificateReason, Scheme } from '../../entities/index.ts';
import { certificateTold } from '../../events.ts';
import type { CertificateMoveInput, MutationResolvers } from '../../resolvers.types.ts';
import { issueAll } from './issue.ts';
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

/** A move that ends a certificate: it also needs a category of reasons in force. */
async function ended(work: Work, input: CertificateMoveInput, action: 'revoke' | 'replace'): Promise<Certificate> {
  const certificate = await moved(work, input, action);
  const ending: CertificateEnding = action === 'revoke' ? 'REVOKE' : 'REPLACE';
  certificate.endedForId = await categoryOf(work, ending, input.category ?? '');
  return work.manager.save(certificate);
}

async function categoryOf(work: Work, action: CertificateEnding, code: string): Promise<string | null> {
  const categories = await work.manager.findBy(CertificateReason, { action });
  const inForce = rulesOn(categories, dayOf(work.now));
  const category = inForce.find((one) => one.code === code);
  const message = `Give a category: ${inForce.map((one) => one.code).join(', ')}.`;
  insist(category ? null : invalid('REASON_CATEGORY_UNKNOWN', message, 'category'));
  return category?.id ?? null;
}

export const suspendCertificate: Mutations['suspendCertificate'] = (_, { input }, context) =>
  mutate(context, 'suspendCertificate', input, (work) => moved(work, input, 'suspend'));

export const reinstateCertificate: Mutations['reinstateCertificate'] = (_, { input }, context) =>
  mutate(context, 'reinstateCertificate', input, (work) => moved(work, input, 'reinstate'));

export const revokeCertificate: Mutations['revokeCertificate'] = (_, { input }, context) =>
  mutate(context, 'revokeCertificate', input, async (work) => {
    const certificate = await ended(work, input, 'revoke');
    await countRevoked(work, [certificate]);
    return certificate;
  });

export const replaceCertificate: Mutations['replaceCertificate'] = (_, { input }, context) =>
  mutate(context, 'replaceCertificate', input, async (work) => {
    const { state: before } = await hold(work, Certificate, input.id, 'certificate');
    const replaced = await ended(work, input, 'replace');
    const scheme = await work.manager.findOneByOrFail(Scheme, { id: replaced.schemeId });
    const { candidateId, edition, code, level, examPlanId, issuedTogether, certifiedOn } = replaced;
    const basis = { edition, code, level, examPlanId, issuedTogether, replacesId: replaced.id, certifiedOn };
    const [replacement] = await issueAll(work, [scheme], [candidateId], basis);
    // Counted after the number was drawn: in the order in which every issue takes its locks.
    await countRevoked(work, [replaced]);
    const made = found(replacement, 'certificate', ['id']);
    // A new number lifts no suspension.
    return before === 'SUSPENDED' ? moved(work, { ...input, id: made.id }, 'suspend') : made;
  });
