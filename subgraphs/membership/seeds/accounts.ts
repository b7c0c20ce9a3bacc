import { seedId } from '../../kit/ids.ts';
import { insist } from '../../kit/refusal.ts';
import { checkGrant, type GrantedFor, type Role } from '../domain/roleGrant.ts';
import type { Account, MembershipApplication, RoleGrant } from '../entities/index.ts';

const nobodyElse = { institutionId: null, expertId: null, candidateId: null };

/** The personas who hold a role from the start; `applicant` and the examiners get theirs in the stories. */
const personas: readonly { readonly subject: string; readonly grant: GrantedFor }[] = [
  { subject: 'secretariat', grant: { ...nobodyElse, role: 'SECRETARIAT' } },
  { subject: 'secretariat-second', grant: { ...nobodyElse, role: 'SECRETARIAT' } },
  { subject: 'council', grant: { ...nobodyElse, role: 'COUNCIL_MEMBER' } },
  { subject: 'host', grant: staffOf(seedId('institution', 'demo-assessment-zhuhai')) },
  { subject: 'item-writer', grant: { ...nobodyElse, role: 'ITEM_WRITER' } },
  { subject: 'item-reviewer', grant: { ...nobodyElse, role: 'ITEM_WRITER' } },
  { subject: 'second-item-reviewer', grant: { ...nobodyElse, role: 'ITEM_WRITER' } },
  { subject: 'candidate', grant: { ...nobodyElse, role: 'CANDIDATE', candidateId: seedId('candidate', 'demo') } },
  { subject: 'partner', grant: { ...nobodyElse, role: 'PARTNER' } },
  { subject: 'expert', grant: { ...nobodyElse, role: 'EXPERT', expertId: seedId('expert', 'demo') } },
  {
    subject: 'supervisor',
    grant: { ...nobodyElse, role: 'EXPERT', expertId: seedId('expert', 'elderly-care-supervisor-01') },
  },
];

/** The personas, and those who applied for a member and act for it since. */
export function seedAccounts(applications: readonly MembershipApplication[]): {
  accounts: Account[];
  grants: RoleGrant[];
} {
  const applicants = applications.flatMap(({ applicantAccount, institutionId }) =>
    institutionId === null ? [] : [{ account: applicantAccount, grant: staffOf(institutionId) }],
  );
  const holders = [
    ...personas.map(({ subject, grant }) => ({ issuer: 'urn:alliance:local', subject, grant })),
    ...applicants.map(({ account, grant }) => {
      const [issuer = '', subject = ''] = account.split(' ');
      return { issuer, subject, grant };
    }),
  ];
  insist(...holders.map(({ grant }) => checkGrant(grant)));
  return {
    accounts: holders.map(({ issuer, subject }) => ({ id: seedId('account', subject), issuer, subject })),
    grants: holders.map(({ subject, grant }) => ({
      ...grant,
      id: seedId('roleGrant', subject),
      accountId: seedId('account', subject),
      validFrom: null,
      validUntil: null,
      revokedAt: null,
    })),
  };
}

function staffOf(institutionId: string): GrantedFor {
  const role: Role = 'INSTITUTION_STAFF';
  return { ...nobodyElse, role, institutionId };
}
