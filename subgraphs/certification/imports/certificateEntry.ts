import { In } from 'typeorm';
import { type Column, type RowProblem, rowByRow } from '../../kit/bulk/definition.ts';
import { insertMany } from '../../kit/database.ts';
import { Transition } from '../../kit/entities/Transition.ts';
import { newId } from '../../kit/ids.ts';
import type { Work } from '../../kit/mutation.ts';
import { conflict, insist, invalid, RefusalError } from '../../kit/refusal.ts';
import { numberPrefix } from '../domain/certificateNumber.ts';
import { type Candidate, Certificate } from '../entities/index.ts';
import { certificateTold } from '../events.ts';
import { tellBodies, withoutCertificates } from '../resolvers/mutations/assessmentBody.ts';
import { anotherPerson } from '../resolvers/mutations/person.ts';
import { countIssued, countRevoked } from '../resolvers/mutations/tally.ts';
import type { Prepared } from './certificateFacts.ts';

const TAKEN_OVER = 'Issued before it was recorded here; taken over from a file.';
const ended: readonly string[] = ['REVOKED', 'REPLACED'];
const unknownBefore = invalid('NOT_FOUND', 'Neither the file nor the register has it before this row.', 'replaces');

type Columns = Readonly<Record<string, Pick<Column<unknown>, 'headings'>>>;

/**
 * Enters certificates, counts and tells them, and takes their numbers out of the sequences of their schemes.
 *
 * @param holders by row; null for whoever was entered before as somebody else
 */
export async function enter(
  work: Work,
  prepared: readonly Prepared[],
  holders: readonly (Candidate | null)[],
  columns: Columns,
): Promise<readonly RowProblem[]> {
  // Before looking for what exists: whoever draws a number of these sequences waits from here on.
  await raiseSequences(work, prepared);
  const certificates = new Map(
    prepared.flatMap((one, at) => {
      const holder = holders[at];
      return holder ? [[one.number, certificateOf(one, holder)] as const] : [];
    }),
  );
  const taken = await takenNumbers(work, prepared);
  const held = await heldBy(work, [...certificates.values()]);
  const replaced = await replacedBy(work, prepared);

  const good: { readonly certificate: Certificate; readonly reason: string | null }[] = [];
  const rows = prepared.map((one) => ({ number: one.number, row: one }));
  const problems = rowByRow(rows, columns, ({ row, number }) => {
    const certificate = certificates.get(number);
    if (!certificate) return insist(anotherPerson);
    if (taken.has(row.certificateNumber)) {
      insist(conflict('ALREADY_REGISTERED', 'A certificate has this number already.', 'certificateNumber'));
    }
    const key = inForceKey(certificate);
    const inForce = !ended.includes(certificate.state);
    if (inForce && held.has(key)) {
      const message = 'The person has a valid certificate of this occupation, level and scheme already.';
      insist(conflict('CERTIFICATE_EXISTS', message, 'number'));
    }
    if (row.replaces !== null) follow(certificate, replaced.get(row.replaces));
    if (inForce) held.add(key);
    replaced.set(certificate.number, certificate);
    good.push({ certificate, reason: row.reason });
  });

  const all = good.map(({ certificate }) => certificate);
  if (all.length === 0) return problems;
  const bodies = await withoutCertificates(
    work,
    all.map(({ institutionId }) => institutionId),
  );
  await insertMany(work.manager, Certificate, all);
  await insertMany(
    work.manager,
    Transition,
    good.map(({ certificate: { id, state }, reason }) => ({
      ...{ id: newId(), entityType: Certificate.name, entityId: id, action: 'import', fromState: 'PENDING' },
      ...{ toState: state, reason: reason ?? TAKEN_OVER, account: work.caller.account ?? '', at: work.now },
    })),
  );
  await countIssued(work, all);
  await countRevoked(
    work,
    all.filter(({ state }) => ended.includes(state)),
  );
  work.tell(...all.map(certificateTold));
  if (bodies.length > 0) await tellBodies(work, bodies);
  return problems;
}

function certificateOf({ row, scheme, endedForId }: Prepared, { id: candidateId }: Candidate): Certificate {
  const { certificateNumber: number, state, edition, code, level, issuedOn } = row;
  const { id: schemeId, kind, institutionId, jurisdiction } = scheme;
  return {
    ...{ id: newId(), number, state, kind, schemeId, institutionId, jurisdiction, candidateId, edition, code, level },
    ...{ issuedOn, certifiedOn: issuedOn, examPlanId: null, issuedTogether: false, replacesId: null, endedForId },
  };
}

/** Raises the sequences to the highest numbers that are brought along; in their order, as whoever issues takes them. */
async function raiseSequences(work: Work, prepared: readonly Prepared[]): Promise<void> {
  const highest = new Map<string, { prefix: string; year: number; level: string; last: number }>();
  for (const { row, scheme, drawn } of prepared) {
    if (drawn === null) continue;
    const prefix = numberPrefix(scheme.numberFormat);
    const key = `${prefix} ${drawn.year} ${row.level}`;
    const last = Math.max(drawn.sequence, highest.get(key)?.last ?? 0);
    highest.set(key, { prefix, year: drawn.year, level: row.level, last });
  }
  if (highest.size === 0) return;
  await work.manager.query(
    `INSERT INTO number_sequence AS s (prefix, year, level, last)
     SELECT prefix, year, level, last
     FROM jsonb_to_recordset($1::jsonb) AS x(prefix text, year integer, level text, last integer)
     ORDER BY 1, 2, 3
     ON CONFLICT (prefix, year, level) DO UPDATE SET last = greatest(s.last, excluded.last)`,
    [JSON.stringify([...highest.values()])],
  );
}

async function takenNumbers(work: Work, prepared: readonly Prepared[]): Promise<ReadonlySet<string>> {
  const numbers = prepared.map(({ row }) => row.certificateNumber);
  const taken = await work.manager.find(Certificate, { select: { number: true }, where: { number: In(numbers) } });
  return new Set(taken.map(({ number }) => number));
}

type InForce = Pick<Certificate, 'candidateId' | 'edition' | 'code' | 'level' | 'schemeId'>;
const inForceKey = ({ candidateId, edition, code, level, schemeId }: InForce): string =>
  [candidateId, edition, code, level, schemeId].join(' ');

/** What people hold that is in force. */
async function heldBy(work: Work, certificates: readonly Certificate[]): Promise<Set<string>> {
  const candidateId = In([...new Set(certificates.map((one) => one.candidateId))]);
  const state = In(['PENDING', 'ISSUED', 'SUSPENDED']);
  return new Set((await work.manager.findBy(Certificate, { candidateId, state })).map(inForceKey));
}

/** The certificates that rows say to replace, by number. */
async function replacedBy(work: Work, prepared: readonly Prepared[]): Promise<Map<string, Certificate>> {
  const numbers = prepared.flatMap(({ row }) => row.replaces ?? []);
  const found = await work.manager.findBy(Certificate, { number: In(numbers) });
  return new Map(found.map((certificate) => [certificate.number, certificate]));
}

/** Makes a certificate the replacement of one of the same person, scheme and level, whose day of certification it keeps. */
function follow(certificate: Certificate, replaced: Certificate | undefined): void {
  if (!replaced) throw new RefusalError(unknownBefore);
  if (replaced.state !== 'REPLACED' || inForceKey(replaced) !== inForceKey(certificate)) {
    const message = 'What is replaced is of the same person, scheme and level, and in the state REPLACED.';
    insist(conflict('CERTIFICATE_RULE_WRONG', message, 'replaces'));
  }
  certificate.replacesId = replaced.id;
  certificate.certifiedOn = replaced.certifiedOn;
}
