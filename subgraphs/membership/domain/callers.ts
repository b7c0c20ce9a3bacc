import { type Caller, isSecretariat } from '../../kit/caller.ts';

/** Whether the caller wrote the thing. */
export function isApplicant(caller: Caller, application: { readonly applicantAccount: string }): boolean {
  return caller.account !== null && caller.account === application.applicantAccount;
}

/** Whether the caller may read an application: its applicant and the secretariat. */
export function mayReadApplication(caller: Caller, application: { readonly applicantAccount: string }): boolean {
  return isSecretariat(caller) || isApplicant(caller, application);
}
