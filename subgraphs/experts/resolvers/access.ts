import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Context } from '../context.ts';
import { mayKnowExpert } from '../domain/callers.ts';
import type { Assignment, Expert } from '../entities/index.ts';

/** The expert to whom a row belongs. */
export function expertOf({ expertId }: { readonly expertId: string }, _: unknown, { load }: Context): Promise<Expert> {
  return existing(load.expert.load({ id: expertId }));
}

/** Whether the caller may see what is not public of an expert. */
export async function ofKnownExpert(expertId: string, { load, caller }: Context): Promise<boolean> {
  return mayKnowExpert(caller, await existing(load.expert.load({ id: expertId })));
}

/** A resolver that shows a list of an expert to those who may know it; null for others. */
export function forThoseWhoKnow<Arguments, Result>(
  show: (expert: Expert, page: Arguments, context: Context) => Result,
): (expert: Expert, page: Arguments, context: Context) => Result | null {
  return (expert, page, context) => (mayKnowExpert(context.caller, expert) ? show(expert, page, context) : null);
}

/** Whether the caller may see an assignment: those who may know the expert, whoever assigned them, and the office. */
export async function maySeeAssignment(row: Assignment, context: Context): Promise<boolean> {
  return actsFor(context.caller, row.responsibleId ?? '') || (await ofKnownExpert(row.expertId, context));
}
