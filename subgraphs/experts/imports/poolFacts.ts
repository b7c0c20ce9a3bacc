import { type EntityManager, In } from 'typeorm';
import type { Memory, NumberedRow } from '../../kit/bulk/definition.ts';
import { localized, read } from '../../kit/language.ts';
import {
  Appointment,
  Expert,
  KnownCertificate,
  KnownInstitution,
  KnownOccupation,
  Qualification,
  RoleRequirement,
  RoleTerm,
} from '../entities/index.ts';
import type { ExpertRow } from './experts.ts';

/** An expert and all that an appointment is measured by. */
export interface Career {
  readonly expert: Expert;
  readonly evidence: readonly Qualification[];
  readonly appointments: readonly Appointment[];
}

/** What is known of all that a batch of rows names. */
export interface PoolFacts {
  /** By member number. */
  readonly members: ReadonlyMap<string, KnownInstitution>;
  readonly occupations: ReadonlySet<string>;
  readonly terms: readonly RoleTerm[];
  readonly requirements: readonly RoleRequirement[];
  /** What certification has told, by number. */
  readonly certificates: ReadonlyMap<string, KnownCertificate>;
  /** Whose evidence a certificate is, by number. */
  readonly holders: ReadonlyMap<string, string>;
  /** Who is in the pool, by `personKey`. */
  readonly namesakes: ReadonlySet<string>;
  /** The experts of earlier batches to whom rows add something, by id. */
  readonly careers: ReadonlyMap<string, Career>;
}

/** By what an expert is recognised: the employer and the name in the first language that has one. */
export function personKey(institutionId: string, row: Parameters<typeof localized>[0]): string {
  return `${institutionId} ${read(localized(row), [])}`;
}

/** Where the memory of an import has the expert of whom rows with this number of a person speak. */
export const rememberedPerson = (person: string): string => `person ${person}`;

/** Reads what rows name, in a number of statements that does not depend on how many they are. */
export async function poolFacts(
  manager: EntityManager,
  rows: readonly NumberedRow<ExpertRow>[],
  memory: Memory,
): Promise<PoolFacts> {
  const all = rows.map(({ row }) => row);
  const members = await manager.findBy(KnownInstitution, { memberNumber: In(all.map(({ employer }) => employer)) });
  const byNumber = new Map(members.map((member) => [member.memberNumber ?? '', member]));
  const occupations = await manager.findBy(KnownOccupation, {
    id: In(all.flatMap(({ edition, code }) => (code === null ? [] : [`${edition}/${code}`]))),
  });
  const numbers = all.flatMap(({ certificateNumber }) => certificateNumber ?? []);
  const certificates = await manager.findBy(KnownCertificate, { number: In(numbers) });
  const used = await manager.findBy(Qualification, {
    certificateNumber: In(numbers),
    state: In(['DECLARED', 'VERIFIED']),
  });
  return {
    members: byNumber,
    occupations: new Set(occupations.map(({ id }) => id)),
    terms: await manager.find(RoleTerm, { order: { validFrom: 'DESC' } }),
    requirements: await manager.find(RoleRequirement, { order: { id: 'ASC' } }),
    certificates: new Map(certificates.map((one) => [one.number ?? '', one])),
    holders: new Map(used.map(({ certificateNumber, expertId }) => [certificateNumber ?? '', expertId])),
    namesakes: await namesakes(manager, all, byNumber),
    careers: await careers(
      manager,
      all.flatMap(({ person }) => (person === null ? [] : (memory.get(rememberedPerson(person)) ?? []))),
    ),
  };
}

async function namesakes(
  manager: EntityManager,
  rows: readonly ExpertRow[],
  members: ReadonlyMap<string, KnownInstitution>,
): Promise<ReadonlySet<string>> {
  const people = rows.flatMap((row) => {
    const member = members.get(row.employer);
    return member ? [{ institutionId: member.id, name: read(localized(row), []) }] : [];
  });
  const found = await manager.query<{ institution_id: string; name: string }[]>(
    `SELECT e.institution_id, p.name FROM unnest($1::uuid[], $2::text[]) AS p(institution_id, name)
     JOIN expert e ON e.institution_id = p.institution_id AND (localized_name(e.names) COLLATE zh_pinyin) = p.name`,
    [people.map(({ institutionId }) => institutionId), people.map(({ name }) => name)],
  );
  return new Set(found.map(({ institution_id, name }) => personKey(institution_id, { zhHans: name })));
}

async function careers(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Career>> {
  if (ids.length === 0) return new Map();
  const experts = await manager.findBy(Expert, { id: In(ids) });
  const evidence = await manager.findBy(Qualification, { expertId: In(ids) });
  const appointments = await manager.findBy(Appointment, { expertId: In(ids) });
  return new Map(
    experts.map((expert) => [
      expert.id,
      {
        expert,
        evidence: evidence.filter(({ expertId }) => expertId === expert.id),
        appointments: appointments.filter(({ expertId }) => expertId === expert.id),
      },
    ]),
  );
}
