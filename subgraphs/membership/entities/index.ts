export { Account } from './Account.ts';
export { Institution } from './Institution.ts';
export { Jurisdiction } from './Jurisdiction.ts';
export { MembershipApplication } from './MembershipApplication.ts';
export { RoleGrant } from './RoleGrant.ts';
