export { Appointment } from './Appointment.ts';
export { Assignment } from './Assignment.ts';
export { Expert } from './Expert.ts';
export { KnownExamPlan } from './KnownExamPlan.ts';
export { KnownInstitution } from './KnownInstitution.ts';
export { KnownOccupation } from './KnownOccupation.ts';
export { RoleTerm } from './RoleTerm.ts';
