import { actsFor } from '../../kit/caller.ts';
import { notAllowed } from '../../kit/errors.ts';
import { existing } from '../../kit/loader.ts';
import type { Context } from '../context.ts';
import { mayKnowExpert } from '../domain/callers.ts';
import type { Assignment, Expert } from '../entities/index.ts';

/** The expert to whom a row belongs. */
export function expertOf({ expertId }: { readonly expertId: string }, _: unknown, { load }: Context): Promise<Expert> {
  return existing(load.expert.load({ id: expertId }));
}

/** Whether the caller may see what is not public of an expert. With a message, whoever may not is refused with it. */
export async function ofKnownExpert(expertId: string, { load, caller }: Context, message?: string): Promise<boolean> {
  const known = mayKnowExpert(caller, await existing(load.expert.load({ id: expertId })));
  if (!known && message) throw notAllowed(message);
  return known;
}

/** A resolver that shows a list of an expert to those who may know it, and refuses others with the message. */
export function forThoseWhoKnow<Arguments, Result>(
  what: string,
  show: (expert: Expert, page: Arguments, context: Context) => Result,
): (expert: Expert, page: Arguments, context: Context) => Result {
  return (expert, page, context) => {
    if (mayKnowExpert(context.caller, expert)) return show(expert, page, context);
    throw notAllowed(`${what} is seen by the expert, their employer and the secretariat.`);
  };
}

/** Whether the caller may see an assignment: those who may know the expert, whoever assigned them, and the office. */
export async function maySeeAssignment(row: Assignment, context: Context): Promise<boolean> {
  return actsFor(context.caller, row.responsibleId ?? '') || (await ofKnownExpert(row.expertId, context));
}
