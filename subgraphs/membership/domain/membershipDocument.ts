import { invalid, type Refusal } from '../../kit/refusal.ts';
import { type Rule, rulesOn } from '../../kit/rule.ts';
import type { MembershipApplicationState } from './membershipApplication.ts';

/** A document as its applicant describes it. */
export interface DescribedDocument {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
}

/** That a kind of document is required of some bodies during some days; null is any. */
export interface DocumentRule<DocumentKind extends string> extends Rule {
  readonly institutionKind: string | null;
  readonly jurisdictionCode: string | null;
  readonly documentKind: DocumentKind;
}

const DOCUMENTS_MOST = 50;
const SIZE_LARGEST = 50_000_000;

/** Whether a document is described as one can be; `path` leads to it from the input. */
export function checkDocument(document: DescribedDocument, ...path: readonly string[]): Refusal | null {
  const { fileName, mediaType, sizeInBytes, sha256 } = document;
  if (!/^[^/\\\p{Cc}]{1,200}$/u.test(fileName) || fileName.trim() === '') {
    return invalid('OUT_OF_RANGE', 'The name of a file has 1 to 200 characters, without slashes.', ...path, 'fileName');
  }
  if (!/^[a-z]+\/[a-z0-9.+-]{1,100}$/.test(mediaType)) {
    return invalid('MALFORMED_CODE', 'A media type has the form application/pdf.', ...path, 'mediaType');
  }
  if (sizeInBytes < 1 || sizeInBytes > SIZE_LARGEST) {
    return invalid('OUT_OF_RANGE', `A document has 1 to ${SIZE_LARGEST} bytes.`, ...path, 'sizeInBytes');
  }
  if (/^[0-9a-f]{64}$/i.test(sha256)) return null;
  return invalid('MALFORMED_CODE', 'A SHA-256 digest has 64 hexadecimal digits.', ...path, 'sha256');
}

/** Whether so many documents fit into one application. */
export function checkDocumentCount(count: number, ...path: readonly string[]): Refusal | null {
  if (count <= DOCUMENTS_MOST) return null;
  return invalid('TOO_MANY', `An application has at most ${DOCUMENTS_MOST} documents.`, ...path);
}

/** The kinds of documents that the rules of a day require of a kind of body in a jurisdiction, each once. */
export function requiredKinds<DocumentKind extends string>(
  rules: readonly DocumentRule<DocumentKind>[],
  applicant: { readonly kind: string; readonly jurisdictionCode: string },
  day: string,
): readonly DocumentKind[] {
  const required = rulesOn(rules, day)
    .filter(({ institutionKind }) => institutionKind === null || institutionKind === applicant.kind)
    .filter(({ jurisdictionCode }) => jurisdictionCode === null || jurisdictionCode === applicant.jurisdictionCode)
    .map(({ documentKind }) => documentKind);
  return [...new Set(required)];
}

/** Whether an application can still be changed by its applicant. */
export function isEditable({ state }: { readonly state: MembershipApplicationState }): boolean {
  return state === 'DRAFT' || state === 'RETURNED';
}
