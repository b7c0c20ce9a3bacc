export { Appointment } from './Appointment.ts';
export { Assignment } from './Assignment.ts';
export { ExamPlan } from './ExamPlan.ts';
export { Expert } from './Expert.ts';
export { Institution } from './Institution.ts';
export { Mutation } from './Mutation.ts';
export { Occupation } from './Occupation.ts';
export { Query } from './Query.ts';
