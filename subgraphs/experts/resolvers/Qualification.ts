import { isSecretariat } from '../../kit/caller.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import { certificateAgrees } from '../domain/qualification.ts';
import type { Qualification as QualificationRow } from '../entities/Qualification.ts';
import type { QualificationResolvers } from '../resolvers.types.ts';
import { expertOf, ofKnownExpert } from './access.ts';

export const Qualification: QualificationResolvers & Reference<{ readonly id: string }, QualificationRow, Context> = {
  __resolveReference: ({ id }, context) => visibleQualification(id, context),
  expert: expertOf,
  agreesWithCertificate: async (row, _, { load }) => {
    if (row.certificateNumber === null || row.skillLevel === null) return null;
    const certificate = await load.knownCertificate.load({ number: row.certificateNumber });
    return certificate && certificateAgrees(row, { certificate }) === null;
  },
  steps: ({ id }, _, { load }) => load.steps.load([id]),
  restingAppointments: ({ id }, _, { load, caller }) =>
    isSecretariat(caller) ? load.appointmentsOfEvidence.load([id]) : null,
};

/** The piece of evidence, if the caller may see what is not public of the expert. */
export async function visibleQualification(id: string, context: Context): Promise<QualificationRow | null> {
  const qualification = await context.load.qualification.load({ id });
  return qualification && (await ofKnownExpert(qualification.expertId, context)) ? qualification : null;
}
