export * from './appointment.ts';
export * from './assignment.ts';
export * from './expert.ts';
