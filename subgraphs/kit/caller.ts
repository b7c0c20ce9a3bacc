/** A role that an account holds, and for which institution, expert or candidate, if for one. */
export interface Grant {
  readonly role: string;
  readonly institutionId: string | null;
  readonly expertId: string | null;
  readonly candidateId: string | null;
}

/** Who asks, as the gateway vouches for it. */
export interface Caller {
  /** The account's issuer and subject in one text, or null when nobody is signed in. */
  readonly account: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly grants: readonly Grant[];
}

/** The text under which an account is remembered. Issuers are URIs and hold no space, so it is unambiguous. */
export function accountName(issuer: string, subject: string): string {
  return `${issuer} ${subject}`;
}

/** The issuer and subject of an account that is named by `accountName`. */
export function issuerAndSubject(name: string): { readonly issuer: string; readonly subject: string } {
  const [issuer = '', subject = ''] = name.split(/ (.*)/s);
  return { issuer, subject };
}

/** The institutions for which the caller acts. */
export function institutionsOf(caller: Caller): readonly string[] {
  return scopesOf(caller, 'INSTITUTION_STAFF', 'institutionId');
}

/** The experts as whom the caller acts. */
export function expertsOf(caller: Caller): readonly string[] {
  return scopesOf(caller, 'EXPERT', 'expertId');
}

/** The candidates as whom the caller acts. */
export function candidatesOf(caller: Caller): readonly string[] {
  return scopesOf(caller, 'CANDIDATE', 'candidateId');
}

function scopesOf({ grants }: Caller, role: string, scope: keyof Omit<Grant, 'role'>): readonly string[] {
  return grants.flatMap((grant) => (grant.role === role ? (grant[scope] ?? []) : []));
}

/** Whether the caller holds the role, for the given institution, expert or candidate where one is given. */
export function holds(caller: Caller, role: string, forWhom: Partial<Omit<Grant, 'role'>> = {}): boolean {
  const scope = Object.entries(forWhom) as [keyof typeof forWhom, string][];
  return caller.grants.some((grant) => grant.role === role && scope.every(([field, id]) => grant[field] === id));
}

/** Whether the caller runs the alliance's office. */
export function isSecretariat(caller: Caller): boolean {
  return holds(caller, 'SECRETARIAT');
}

/** Whether the caller is staff of the institution, whatever else they are. */
export function isStaffOf(caller: Caller, institutionId: string): boolean {
  return holds(caller, 'INSTITUTION_STAFF', { institutionId });
}

/** Whether the caller acts for the institution, or runs the office. */
export function actsFor(caller: Caller, institutionId: string): boolean {
  return isSecretariat(caller) || isStaffOf(caller, institutionId);
}
