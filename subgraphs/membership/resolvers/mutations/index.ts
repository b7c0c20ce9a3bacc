export * from './institution.ts';
export * from './membershipApplication.ts';
export * from './roleGrant.ts';
