import { checkList, checkText } from '../../kit/check.ts';
import { checkNames, type LocalizedText } from '../../kit/language.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';
import { checkAddress } from './address.ts';
import { publicationMoves } from './publication.ts';

export const teachingResourceStates = ['DRAFT', 'REVIEWED', 'SHARED', 'WITHDRAWN'] as const;
export type TeachingResourceState = (typeof teachingResourceStates)[number];

/** The life of a resource: entered, accepted, open to everybody, not shared any more. */
export const teachingResourceMoves = publicationMoves('SHARED');

export interface TeachingResourceContent {
  readonly names: LocalizedText;
  readonly languages: readonly string[];
  readonly url: string;
  readonly sizeBytes: string;
  readonly sha256: string;
}

/** Whether a resource can be entered: a title, languages, an https address, a size and a digest. */
export function checkTeachingResource(resource: TeachingResourceContent): Refusal | null {
  const { names, languages, url, sizeBytes, sha256 } = resource;
  const refusal = checkNames(names, 300) ?? checkList(languages, 4, 'languages') ?? checkAddress(url, 'url');
  if (refusal) return refusal;
  // A terabyte has 13 digits.
  if (!/^[1-9]\d{0,12}$/.test(sizeBytes)) return invalid('OUT_OF_RANGE', 'The size is a number of bytes.', 'sizeBytes');
  if (/^[0-9a-f]{64}$/.test(sha256)) return null;
  return invalid('MALFORMED_CODE', 'A SHA-256 digest has 64 lower-case hexadecimal digits.', 'sha256');
}

export interface LicenceContent {
  readonly code: string;
  readonly name: string;
  readonly url: string;
}

/** Whether a licence can be listed: a code in the form of SPDX, a name and an https address. */
export function checkLicence({ code, name, url }: LicenceContent): Refusal | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9.+-]{0,99}$/.test(code)) {
    return invalid('MALFORMED_CODE', 'A licence has the form of an SPDX identifier.', 'code');
  }
  return checkText(name, 200, 'name') ?? checkAddress(url, 'url');
}

/** Whether a code is of the SPDX list; the alliance's own begin as SPDX asks of names outside of it. */
export function isSpdx(code: string): boolean {
  return !code.startsWith('LicenseRef-');
}
