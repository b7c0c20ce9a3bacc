import { actsFor, isSecretariat } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist } from '../../../kit/refusal.ts';
import { type AssignmentDuty, assignmentMoves, checkSubject } from '../../domain/assignment.ts';
import { checkDuty, heldOverPlaces } from '../../domain/panel.ts';
import { checkPlace } from '../../domain/service.ts';
import { Assignment, Expert } from '../../entities/index.ts';
import { assignmentTold } from '../../events.ts';
import { considerExperts } from '../../loaders/panel.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { holdSubject, keyOf, type Subject, subjectOfAssignment } from './subjects.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed = forbidden('Experts are assigned by the institution that holds or organises it.');
const alreadyAssigned = conflict('ALREADY_ASSIGNED', 'The expert is assigned to this duty already.', 'expertId');

export const assignExpert: Mutations['assignExpert'] = (_, { input }, context) =>
  mutate(
    context,
    'assignExpert',
    input,
    async (work) => {
      const { duty } = input;
      const subject = await holdSubject(work, input);
      insist(
        actsFor(work.caller, subject.responsibleId ?? '') ? null : notAllowed,
        checkSubject(subject.kind, subject.state, duty, subject.field),
      );
      // Held, so that of two assignments of one expert at once the second sees the first.
      const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
      await insistFits(work, subject, duty, expert);
      return assign(work, subject, duty, expert, null);
    },
    { assignment_once: alreadyAssigned },
  );

async function insistFits(work: Work, subject: Subject, duty: AssignmentDuty, expert: Expert): Promise<void> {
  const here = await assignedTo(work, subject);
  const own = here.filter(({ expertId }) => expertId === expert.id).map((assignment) => assignment.duty);
  insist(
    own.includes(duty) ? alreadyAssigned : null,
    subject.places === null ? null : checkPlace(subject.places, here.length),
  );
  for (const considered of await considerExperts(work.manager, keyOf(subject, duty), [expert.id])) {
    const places = heldOverPlaces(subject.needed, considered.rotatingPercent);
    insist(checkDuty(considered, { duty, heldOverPlaces: places }, isSecretariat(work.caller)));
  }
}

/** Who is assigned to a thing; a visit that looks at an examination is a thing of its own. */
function assignedTo(work: Work, { field, id }: Subject): Promise<readonly Assignment[]> {
  return work.manager.findBy(Assignment, { [field]: id, state: 'ASSIGNED' });
}

/** Writes an assignment down and tells it. */
export async function assign(
  work: Work,
  subject: Subject,
  duty: AssignmentDuty,
  expert: Expert,
  drawId: string | null,
): Promise<Assignment> {
  const assignment = work.manager.create(Assignment, {
    ...{ id: newId(), examPlanId: null, supervisionVisitId: null, standardVersionId: null, serviceId: null },
    ...{ [subject.field]: subject.id, expertId: expert.id, duty, state: 'ASSIGNED' as const },
    institutionId: expert.institutionId,
    responsibleId: subject.responsibleId,
    drawId,
    assignedAt: work.now,
  });
  await work.manager.save(assignment);
  work.tell(...assignmentTold(assignment));
  return assignment;
}

export const withdrawAssignment: Mutations['withdrawAssignment'] = (_, { input }, context) =>
  mutate(context, 'withdrawAssignment', input, async (work) => {
    const assignment = await hold(work, Assignment, input.id, 'assignment');
    const { kind, state } = await subjectOfAssignment(work, assignment);
    const facts = { reason: input.reason ?? null, kind, subjectState: state };
    await move(work, assignmentMoves, assignment, 'withdraw', facts, input.reason);
    work.tell(...assignmentTold(assignment));
    return assignment;
  });
