import { isId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import type { Work } from '../../../kit/mutation.ts';
import { found } from '../../../kit/refusal.ts';
import { ExamPlan, Registration } from '../../entities/index.ts';

/**
 * A registration and its examination, both held: the examination first, as registering does, so that two never
 * wait for each other.
 */
export async function holdRegistration(
  work: Work,
  id: string,
  field: string,
): Promise<{ readonly registration: Registration; readonly plan: ExamPlan }> {
  const named = isId(id) ? await work.manager.findOneBy(Registration, { id }) : null;
  const { examPlanId } = found(named, 'registration', [field]);
  const plan = await hold(work, ExamPlan, examPlanId, 'examination');
  return { plan, registration: await hold(work, Registration, id, 'registration', [field]) };
}
