export * from './certificate.ts';
export * from './certify.ts';
export * from './examPlan.ts';
export * from './registration.ts';
export * from './score.ts';
