import type { DataSource } from 'typeorm';
import { actsOf, type Holding, type PersonalData, reasons } from '../kit/personalData.ts';
import { vaultOf } from '../kit/vault.ts';
import type { InstitutionContact } from './domain/contact.ts';
import type { ApiClient } from './entities/ApiClient.ts';
import type { Institution } from './entities/Institution.ts';

/** Roles end with whoever held them. */
const endedWith = (about: 'candidate' | 'expert'): Holding => ({
  about,
  table: 'role_grant',
  where: `t.${about}_id::text = ANY($1)`,
  erasure: { because: reasons.purpose, columns: { revoked_at: 'coalesce(t.revoked_at, now())' } },
});

export const personal: PersonalData = {
  sealed: [
    { table: 'institution', column: 'contact_sealed' },
    { table: 'api_client', column: 'contact_sealed' },
  ],
  names: {},
  holdings: [
    endedWith('candidate'),
    endedWith('expert'),
    {
      about: 'account',
      table: 'account',
      where: `t.issuer || ' ' || t.subject = ANY($1)`,
      erasure: { rows: 'KEPT', because: reasons.decisions },
    },
    actsOf('adherence', 'account'),
    actsOf('indicator_report', 'account'),
    actsOf('membership_application', 'applicant_account'),
    actsOf('membership_recommendation', 'account'),
    actsOf('nomination', 'holder_account'),
    actsOf('resolution', 'proposed_by'),
    actsOf('seat', 'holder_account'),
  ],
  obstacles: [
    {
      about: 'account',
      because: 'holds a seat',
      open: 'SELECT 1 FROM seat t WHERE t.holder_account = ANY($1) AND t.valid_until >= current_date',
    },
  ],
};

const place = (id: string) => ({ table: 'institution', column: 'contact_sealed', id });
const clientPlace = (id: string) => ({ table: 'api_client', column: 'contact_sealed', id });

/** A contact as it is kept of the institution with the id. */
export function sealContact(database: DataSource, id: string, contact: InstitutionContact): string {
  return vaultOf(database).seal(place(id), JSON.stringify(contact));
}

/**
 * Where a member can be reached; null where nothing is known. Danger: whoever gives it out says so to the audit log first.
 *
 * @throws VaultError as the vault does
 */
export function openContact(database: DataSource, { id, contactSealed }: Institution): InstitutionContact | null {
  if (contactSealed === null) return null;
  return JSON.parse(vaultOf(database).open(place(id), contactSealed)) as InstitutionContact;
}

/** The e-mail address of those who run the API client with the id, as it is kept. */
export function sealClientContact(database: DataSource, id: string, contact: string): string {
  return vaultOf(database).seal(clientPlace(id), contact);
}

/** Where those who run an API client can be reached. Danger and errors as with `openContact`. */
export function openClientContact(database: DataSource, { id, contactSealed }: ApiClient): string {
  return vaultOf(database).open(clientPlace(id), contactSealed);
}
