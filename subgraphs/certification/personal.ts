import type { DataSource } from 'typeorm';
import { actsOf, type Holding, idsAlone, type PersonalData, pseudonymOf, reasons } from '../kit/personalData.ts';
import { vaultOf } from '../kit/vault.ts';
import { pseudonym } from './domain/identityAccess.ts';
import { type IdentityDocument, identityKey } from './domain/identityDocument.ts';
import type { Candidate } from './entities/Candidate.ts';

const candidate = 't.candidate_id::text = ANY($1)';
const registered = 't.registration_id IN (SELECT r.id FROM registration r WHERE r.candidate_id::text = ANY($1))';
const theirThings = ['registration', 'certificate', 'appeal', 'recognition_case', 'subsidy_claim']
  .map((table) => `SELECT x.id FROM ${table} x WHERE x.candidate_id::text = ANY($1)`)
  .join(' UNION ALL ');
const keptFor = (table: string, where: string, because: string): Holding => ({
  about: 'candidate',
  table,
  where,
  erasure: { rows: 'KEPT', because },
});

export const personal: PersonalData = {
  sealed: [{ table: 'candidate', column: 'identity_sealed' }],
  names: { candidate: 'SELECT c.name AS text FROM candidate c WHERE c.id::text = ANY($1)' },
  holdings: [
    {
      about: 'candidate',
      table: 'candidate',
      where: 't.id::text = ANY($1)',
      erasure: {
        because: reasons.purpose,
        columns: {
          name: pseudonymOf('t.id'),
          identity_sealed: (id, vault) => vault.seal(place(id), pseudonym(id)),
          // No document gives this index, so whoever comes again is entered as somebody new.
          identity_index: `'erased ' || t.id`,
          born_on: `date_trunc('year', t.born_on)::date`,
        },
      },
    },
    {
      about: 'candidate',
      table: 'registration',
      where: candidate,
      erasure: {
        because: reasons.purpose,
        columns: { declared: 'NULL', eligibility: 'NULL', employer_id: 'NULL', trained_by_id: 'NULL' },
      },
    },
    {
      about: 'candidate',
      table: 'appeal',
      where: candidate,
      erasure: { because: reasons.purpose, columns: { grounds: `'***'` } },
    },
    {
      about: 'candidate',
      table: 'recognition_case',
      where: candidate,
      erasure: { because: reasons.purpose, columns: { evidence: `'***'` } },
    },
    keptFor('certificate', candidate, reasons.results),
    keptFor('exam_seat', registered, reasons.results),
    keptFor('score', registered, reasons.results),
    keptFor('score_entry', registered, reasons.results),
    keptFor('subsidy_claim', candidate, reasons.money),
    keptFor('transition', `t.entity_id IN (${theirThings})`, reasons.decisions),
    ...idsAlone('candidate', { known_recusal: 'candidate_id' }),
    ...idsAlone('expert', {
      known_appointment: 'expert_id',
      known_assignment: 'expert_id',
      known_recusal: 'expert_id',
      recognition_opinion: 'expert_id',
      score_entry: 'expert_id',
    }),
    actsOf('appeal', 'lodged_by'),
    actsOf('finding', 'recorded_by'),
    actsOf('score', 'entered_by'),
    actsOf('score_entry', 'entered_by'),
    actsOf('supervision_visit', 'planned_by'),
  ],
  obstacles: [
    {
      about: 'candidate',
      because: 'registered for an examination that has not ended',
      open: `SELECT 1 FROM registration t JOIN exam_plan e ON e.id = t.exam_plan_id
        WHERE ${candidate} AND t.state <> 'WITHDRAWN' AND e.state NOT IN ('CERTIFIED', 'CANCELLED')`,
    },
    {
      about: 'candidate',
      because: 'an appeal is open',
      open: `SELECT 1 FROM appeal t WHERE ${candidate} AND t.state IN ('LODGED', 'UNDER_REVIEW')`,
    },
    {
      about: 'candidate',
      because: 'a case of recognition is open',
      open: `SELECT 1 FROM recognition_case t WHERE ${candidate} AND t.state NOT IN ('ISSUED', 'REJECTED')`,
    },
    {
      about: 'candidate',
      because: 'a subsidy is claimed and not paid',
      open: `SELECT 1 FROM subsidy_claim t WHERE ${candidate} AND t.state IN ('APPLIED', 'VERIFIED', 'PUBLICITY')`,
    },
  ],
};

type Sealed = Pick<Candidate, 'identityKind' | 'identitySealed' | 'identityIndex'>;

const place = (id: string) => ({ table: 'candidate', column: 'identity_sealed', id });

/** An identity document as it is kept of the person with the id. */
export function sealIdentity(database: DataSource, id: string, document: IdentityDocument): Sealed {
  const vault = vaultOf(database);
  return {
    identityKind: document.kind,
    identitySealed: vault.seal(place(id), document.number),
    identityIndex: vault.index('candidate.identity', identityKey(document)),
  };
}

/**
 * The number of a candidate's identity document. Danger: whoever gives it out in full says so to the audit log first.
 *
 * @throws VaultError as the vault does
 */
export function openIdentityNumber(database: DataSource, { id, identitySealed }: Candidate): string {
  return vaultOf(database).open(place(id), identitySealed);
}
