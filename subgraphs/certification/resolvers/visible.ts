import { actsFor, holds, isSecretariat, isStaffOf } from '../../kit/caller.ts';
import type { Context } from '../context.ts';
import { isOneOf } from '../domain/callers.ts';
import type { RecognitionCase, SubsidyClaim } from '../entities/index.ts';

/** The case of recognition, if the caller is concerned or runs the office. */
export async function visibleCase(id: string, { caller, load }: Context): Promise<RecognitionCase | null> {
  const row = await load.recognitionCase.load({ id });
  if (!row) return null;
  const { candidateId, submittedById, hostId } = row;
  const concerned =
    isSecretariat(caller) ||
    holds(caller, 'CANDIDATE', { candidateId }) ||
    isStaffOf(caller, submittedById) ||
    isStaffOf(caller, hostId);
  if (concerned) return row;
  const panel = await load.opinionsOfCase.load([row.id]);
  const experts = panel.map(({ expertId }) => expertId);
  return isOneOf(caller, experts) ? row : null;
}

/** The claim of the subsidy, if the caller is concerned or runs the office. */
export async function visibleClaim(id: string, { caller, load }: Context): Promise<SubsidyClaim | null> {
  const claim = await load.subsidyClaim.load({ id });
  if (!claim) return null;
  const { candidateId, institutionId } = claim;
  const concerned = holds(caller, 'CANDIDATE', { candidateId }) || actsFor(caller, institutionId);
  return concerned ? claim : null;
}
