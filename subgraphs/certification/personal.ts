import type { DataSource } from 'typeorm';
import type { PersonalData } from '../kit/personalData.ts';
import { vaultOf } from '../kit/vault.ts';
import { type IdentityDocument, identityKey } from './domain/identityDocument.ts';
import type { Candidate } from './entities/Candidate.ts';

export const personal: PersonalData = {
  sealed: [{ table: 'candidate', column: 'identity_sealed' }],
  holdings: [],
  obstacles: [],
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
