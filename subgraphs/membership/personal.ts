import type { DataSource } from 'typeorm';
import type { PersonalData } from '../kit/personalData.ts';
import { vaultOf } from '../kit/vault.ts';
import type { InstitutionContact } from './domain/contact.ts';
import type { Institution } from './entities/Institution.ts';

export const personal: PersonalData = {
  sealed: [{ table: 'institution', column: 'contact_sealed' }],
  holdings: [],
  obstacles: [],
};

const place = (id: string) => ({ table: 'institution', column: 'contact_sealed', id });

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
