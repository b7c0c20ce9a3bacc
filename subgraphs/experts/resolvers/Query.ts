import { isSecretariat } from '../../kit/caller.ts';
import { nodesOf } from '../../kit/connection.ts';
import type { QueryResolvers } from '../resolvers.types.ts';
import { visibleAppointment } from './Appointment.ts';
import { visibleAssignment } from './Assignment.ts';
import { checkedFilter } from './filters.ts';
import { visibleReview } from './PerformanceReview.ts';
import { visibleQualification } from './Qualification.ts';

const LONGEST = 100;

export const Query: Required<QueryResolvers> = {
  expert: (_, { id }, { load }) => load.expert.load({ id }),
  experts: (_, page, context) => context.load.experts(checkedFilter(page, context)),
  appointment: (_, { id }, context) => visibleAppointment(id, context),
  appointments: (_, page, { load, caller }) => (isSecretariat(caller) ? load.appointments(page) : null),
  assignment: (_, { id }, context) => visibleAssignment(id, context),
  qualification: (_, { id }, context) => visibleQualification(id, context),
  qualifications: (_, page, { load, caller }) => (isSecretariat(caller) ? load.qualifications(page) : null),
  performanceReview: (_, { id }, context) => visibleReview(id, context),
  expertService: (_, { id }, { load }) => load.service.load({ id }),
  expertServices: (_, page, { load }) => load.services(page),
  roleTerms: async (_, __, { load }) => nodesOf(await load.roleTerms({ first: LONGEST })),
  roleRequirements: async (_, __, { load }) => nodesOf(await load.roleRequirements({ first: LONGEST })),
  panelRules: async (_, __, { load }) => nodesOf(await load.panelRules({ first: LONGEST })),
};
