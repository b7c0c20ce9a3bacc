import type { Caller } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { isSecretariat } from './callers.ts';

export const certificateStates = ['PENDING', 'ISSUED', 'SUSPENDED', 'REVOKED', 'REPLACED'] as const;
export type CertificateState = (typeof certificateStates)[number];
export type CertificateAction = 'issue' | 'suspend' | 'reinstate' | 'revoke' | 'replace';
export type CertificateKind = 'MAINLAND_SKILL_LEVEL' | 'MACAO_SKILL';

type Row = Move<
  CertificateState,
  CertificateAction,
  Caller,
  { readonly state: CertificateState },
  { readonly reason: string | null }
>;

/** The life of a certificate: made out, issued, and perhaps suspended, revoked or replaced. */
export const certificateMoves: readonly Row[] = [
  { from: 'PENDING', action: 'issue', to: 'ISSUED', who: isSecretariat },
  { from: 'ISSUED', action: 'suspend', to: 'SUSPENDED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'reinstate', to: 'ISSUED', who: isSecretariat },
  { from: 'ISSUED', action: 'revoke', to: 'REVOKED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'revoke', to: 'REVOKED', who: isSecretariat, guard: reasonGiven },
  { from: 'ISSUED', action: 'replace', to: 'REPLACED', who: isSecretariat, guard: reasonGiven },
  { from: 'SUSPENDED', action: 'replace', to: 'REPLACED', who: isSecretariat, guard: reasonGiven },
];
