import { checkText } from '../../../kit/check.ts';
import { newId } from '../../../kit/ids.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, insist, type Refusal } from '../../../kit/refusal.ts';
import { checkIdentityDocument } from '../../domain/identityDocument.ts';
import { Candidate } from '../../entities/index.ts';
import { sealIdentity } from '../../personal.ts';
import type { IdentityDocumentInput } from '../../resolvers.types.ts';

/** A person as somebody enters them. */
export interface EnteredPerson {
  readonly name: string;
  readonly identity: IdentityDocumentInput;
  readonly bornOn: string;
}

/** Whether a person can be entered. */
export function checkPerson({ name, identity, bornOn }: EnteredPerson): Refusal | null {
  return checkText(name, 100, 'name') ?? checkIdentityDocument(identity, bornOn);
}

export const anotherPerson = conflict(
  'IDENTITY_MISMATCH',
  'This identity document was entered before with another name or day of birth.',
  'identity',
  'number',
);

/** The person with this identity document; entered now if they were not known yet, and refused if they were as another. */
export async function recognise(work: Work, person: EnteredPerson, enteredById: string): Promise<Candidate> {
  const [kept] = await recogniseAll(work, [{ ...person, enteredById }]);
  if (!kept) insist(anotherPerson);
  return kept as Candidate;
}

/**
 * As `recognise`, of many people in two statements, who were entered by different institutions.
 *
 * @returns the people in the order given; null for whoever was entered before with another name or day of birth
 */
export async function recogniseAll(
  work: Work,
  people: readonly (EnteredPerson & { readonly enteredById: string })[],
): Promise<readonly (Candidate | null)[]> {
  const entered = people.map(({ name, identity, bornOn, enteredById }) => {
    const id = newId();
    return { id, name: name.trim(), ...sealIdentity(work.manager.connection, id, identity), bornOn, enteredById };
  });
  if (entered.length === 0) return [];
  const keyOf = (row: Pick<Candidate, 'identityKind' | 'identityIndex'>) => `${row.identityKind} ${row.identityIndex}`;
  // In one order, so that two who enter the same people at once take turns.
  const inOrder = [...entered].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  await work.manager.createQueryBuilder().insert().into(Candidate).values(inOrder).orIgnore().execute();
  const keys = entered.map((row) => ({ identityKind: row.identityKind, identityIndex: row.identityIndex }));
  const kept = new Map((await work.manager.findBy(Candidate, keys)).map((row) => [keyOf(row), row]));
  return entered.map((row) => {
    const known = kept.get(keyOf(row));
    return known && known.name === row.name && known.bornOn === row.bornOn ? known : null;
  });
}
