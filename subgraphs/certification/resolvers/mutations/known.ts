import { In } from 'typeorm';
import { isId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, insist, known } from '../../../kit/refusal.ts';
import { KnownInstitution, KnownJurisdiction, KnownOccupation } from '../../entities/index.ts';

/** Refuses unless all of the institutions are known here and active members; `field` is to blame where one is not. */
export async function activeInstitutions(work: Work, ids: readonly string[], field: string): Promise<void> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return;
  const members = await work.manager.findBy(KnownInstitution, { id: In(distinct.filter(isId)) });
  if (members.length < distinct.length) known(null, 'institution', [field]);
  const resting = members.find(({ state }) => state !== 'ACTIVE');
  if (!resting) return;
  insist(conflict('INSTITUTION_NOT_ACTIVE', `The institution ${resting.id} is not an active member.`, field));
}

/** Refuses unless the jurisdiction is known here. */
export async function knownJurisdiction(work: Work, code: string, field = 'jurisdiction'): Promise<void> {
  known(await work.manager.findOneBy(KnownJurisdiction, { id: code }), 'jurisdiction', [field]);
}

/** Refuses unless the occupation is known here, and the levels with it. */
export async function knownOccupation(
  work: Work,
  { edition, code }: { readonly edition: string; readonly code: string },
  levels: readonly string[] = [],
): Promise<void> {
  const occupation = await work.manager.findOneBy(KnownOccupation, { id: `${edition}/${code}` });
  const { levels: assessed } = known(occupation, 'occupation', ['code']);
  if (levels.every((level) => assessed.includes(level))) return;
  insist(conflict('OCCUPATION_UNKNOWN', `The occupation has the levels ${assessed.join(', ')}.`, 'levels'));
}
