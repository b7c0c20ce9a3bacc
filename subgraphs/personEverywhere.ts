import type { DataSource } from 'typeorm';
import {
  type Erased,
  type Exported,
  erasePerson,
  exportPerson,
  namesOf,
  type Ordered,
  obstaclesOf,
  whereTextsStand,
} from './kit/person.ts';
import type { Person, PersonalData } from './kit/personalData.ts';

/** A house with its database open. */
export interface HouseOpen {
  readonly name: string;
  readonly personal: PersonalData;
  readonly database: DataSource;
}

/** Whom an order is about. */
export type WhoIsMeant = { readonly candidate: string } | { readonly expert: string };

/** What is ordered cannot be done. */
export class PersonError extends Error {
  override readonly name = 'PersonError';
}

/** All that the houses hold of a person, by house; each house's audit log says so first. */
export async function exportEverywhere(
  houses: readonly HouseOpen[],
  who: WhoIsMeant,
  ordered: Ordered,
): Promise<Readonly<Record<string, readonly Exported[]>>> {
  const person = await personOf(houses, who);
  const held: Record<string, readonly Exported[]> = {};
  for (const { name, personal, database } of houses)
    held[name] = await exportPerson(database, personal, person, ordered);
  return held;
}

/**
 * Erases a person from all houses, each in a transaction of its own. The houses by which the person's name is known come
 * last, so that an order that was interrupted can be given again.
 *
 * @returns what was done, and where the name or number stands in rows that are not about this person
 * @throws PersonError when there is no such person, or something of theirs has not ended
 */
export async function eraseEverywhere(
  houses: readonly HouseOpen[],
  who: WhoIsMeant,
  ordered: Ordered & { readonly dryRun: boolean },
): Promise<{ readonly erased: readonly (Erased & { readonly house: string })[]; readonly alsoAt: readonly string[] }> {
  const person = await personOf(houses, who);
  const obstacles: string[] = [];
  const known: { readonly house: HouseOpen; readonly names: readonly string[] }[] = [];
  for (const house of houses) {
    const { name, personal, database } = house;
    for (const obstacle of await obstaclesOf(database, personal, person)) obstacles.push(`${name}: ${obstacle}`);
    known.push({ house, names: await namesOf(database, personal, person) });
  }
  if (obstacles.length > 0) throw new PersonError(`Not yet:\n${obstacles.map((line) => `  ${line}\n`).join('')}`);

  const names = [...new Set(known.flatMap((one) => one.names))];
  const erased: (Erased & { readonly house: string })[] = [];
  for (const { house } of known.toSorted((one, other) => one.names.length - other.names.length)) {
    const report = await erasePerson(house.database, house.personal, person, names, ordered);
    erased.push(...report.map((line) => ({ house: house.name, ...line })));
  }
  const alsoAt: string[] = [];
  for (const { name, database } of ordered.dryRun ? [] : houses) {
    const found = await whereTextsStand(database, names);
    alsoAt.push(...[...found].map(([place, rows]) => `${name}: ${place} (${rows})`));
  }
  return { erased, alsoAt };
}

/** The ids by which the houses know the person; the accounts are those that hold a role for them. */
async function personOf(houses: readonly HouseOpen[], who: WhoIsMeant): Promise<Person> {
  const [house, table, column, id] =
    'candidate' in who
      ? (['certification', 'candidate', 'candidate_id', who.candidate] as const)
      : (['experts', 'expert', 'expert_id', who.expert] as const);
  const [found] = await databaseOf(houses, house).query<unknown[]>(`SELECT 1 FROM ${table} WHERE id = $1`, [id]);
  if (!found) throw new PersonError(`There is no ${table} ${id}.`);
  const accounts = await databaseOf(houses, 'membership').query<{ name: string }[]>(
    `SELECT DISTINCT a.issuer || ' ' || a.subject AS name FROM account a JOIN role_grant g ON g.account_id = a.id
     WHERE g.${column} = $1`,
    [id],
  );
  return {
    candidate: 'candidate' in who ? [id] : [],
    expert: 'expert' in who ? [id] : [],
    account: accounts.map(({ name }) => name),
  };
}

function databaseOf(houses: readonly HouseOpen[], name: string): DataSource {
  const house = houses.find((one) => one.name === name);
  if (house) return house.database;
  throw new PersonError(`The database of ${name} is not open.`);
}
