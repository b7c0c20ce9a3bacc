import type { Bind } from '../../kit/connection.ts';
import { idEquals } from '../../kit/search.ts';

/** Whose things that are not public are listed: those of some institutions, or all. */
export interface SeenBy {
  readonly seenBy: 'ALL' | readonly string[];
}

/** The condition that a thing is public, or of an institution for which the caller acts. */
export function seen(open: string, seenBy: SeenBy['seenBy'], bind: Bind): readonly string[] {
  return seenBy === 'ALL' ? [] : [`(t.state = ${bind(open)} OR t.institution_id = ANY(${bind(seenBy)}))`];
}

/** The condition that a thing is of an institution, if one is asked for; a text that is no id finds nothing. */
export function ofInstitution(institutionId: string | null | undefined, bind: Bind): readonly string[] {
  return institutionId ? [idEquals(bind, 't.institution_id', institutionId)] : [];
}
