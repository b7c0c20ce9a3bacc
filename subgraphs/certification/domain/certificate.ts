import { actsFor, type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';

export const certificateStates = ['PENDING', 'ISSUED', 'SUSPENDED', 'REVOKED', 'REPLACED'] as const;
export type CertificateState = (typeof certificateStates)[number];
export type CertificateAction = 'issue' | 'suspend' | 'reinstate' | 'revoke' | 'replace';
export type CertificateKind = 'MAINLAND_SKILL_LEVEL' | 'MACAO_SKILL';

type Row = Move<
  CertificateState,
  CertificateAction,
  Caller,
  { readonly state: CertificateState; readonly institutionId: string },
  { readonly reason: string | null }
>;

/** What ends a certificate for a reason of a category. */
export type CertificateEnding = 'REVOKE' | 'REPLACE';

/** The life of a certificate: made out, issued, and perhaps suspended, revoked or replaced. */
export const certificateMoves: readonly Row[] = [
  { from: 'PENDING', action: 'issue', to: 'ISSUED', who: isIssuer },
  { from: 'ISSUED', action: 'suspend', to: 'SUSPENDED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'reinstate', to: 'ISSUED', who: isSecretariat },
  { from: 'ISSUED', action: 'revoke', to: 'REVOKED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'revoke', to: 'REVOKED', who: isSecretariat, guard: reasonGiven },
  { from: 'ISSUED', action: 'replace', to: 'REPLACED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'replace', to: 'REPLACED', who: isSecretariat, guard: reasonGiven },
];

/** Whether the caller acts for the body that issues, or runs the office. */
function isIssuer(caller: Caller, { institutionId }: { readonly institutionId: string }): boolean {
  return actsFor(caller, institutionId);
}
