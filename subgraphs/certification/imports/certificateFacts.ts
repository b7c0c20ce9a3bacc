import { In } from 'typeorm';
import type { NumberedRow } from '../../kit/bulk/definition.ts';
import { dayOf } from '../../kit/day.ts';
import { nextState } from '../../kit/machine.ts';
import type { Work } from '../../kit/mutation.ts';
import { insist, invalid, type Refusal, RefusalError } from '../../kit/refusal.ts';
import { type CertificateAction, certificateMoves } from '../domain/certificate.ts';
import type { NumberParts } from '../domain/certificateNumber.ts';
import { checkDays, drawnNumber, schemeOf } from '../domain/formerCertificate.ts';
import { CertificateReason, KnownInstitution, Scheme } from '../entities/index.ts';
import { checkPerson } from '../resolvers/mutations/person.ts';
import type { CertificateRow } from './certificates.ts';

/** A row that can be a certificate, as far as it does not depend on other certificates. */
export interface Prepared extends Judged {
  readonly row: CertificateRow;
  /** Of the row in its file. */
  readonly number: number;
}
export interface Judged {
  readonly scheme: Scheme;
  /** What the number takes from the scheme's sequence; null for one of an older form. */
  readonly drawn: NumberParts | null;
  readonly endedForId: string | null;
}

const ending: Readonly<Partial<Record<CertificateRow['state'], CertificateAction>>> = {
  SUSPENDED: 'suspend',
  REVOKED: 'revoke',
  REPLACED: 'replace',
};

/**
 * Reads what rows name: issuers, schemes and reasons.
 *
 * @returns what judges a row by them; throws RefusalError for one that cannot be
 */
export async function prepare(
  work: Work,
  rows: readonly NumberedRow<CertificateRow>[],
): Promise<(row: CertificateRow) => Judged> {
  const issuers = await work.manager.findBy(KnownInstitution, { memberNumber: In(rows.map(({ row }) => row.issuer)) });
  const members = new Map(issuers.map(({ id, memberNumber }) => [memberNumber, id]));
  const schemes = await work.manager.findBy(Scheme, { institutionId: In([...members.values()]) });
  const formats = await formatsLike(
    work,
    rows.map(({ row }) => row.certificateNumber),
  );
  const reasons = await work.manager.find(CertificateReason, { order: { validFrom: 'DESC' } });
  const today = dayOf(work.now);

  return (row) => {
    const { certificateNumber, issuer, kind, edition, code, name, identityKind, number, bornOn } = row;
    insist(checkPerson({ name, identity: { kind: identityKind, number }, bornOn }), checkDays(row, today));
    const institutionId = members.get(issuer);
    insist(institutionId ? null : invalid('INSTITUTION_UNKNOWN', `There is no member ${issuer}.`, 'issuer'));
    const offers = schemes.filter(
      (one) => one.institutionId === institutionId && one.kind === kind && one.edition === edition && one.code === code,
    );
    const { scheme } = certain(schemeOf(offers, row));
    const others = (formats.get(certificateNumber) ?? []).filter(({ id }) => id !== scheme.id);
    const foreign = others.map(({ format }) => format);
    const { drawn } = certain(drawnNumber(row, scheme.numberFormat, foreign));
    return { scheme, drawn, endedForId: endedFor(work, row, scheme, reasons) };
  };
}

/** By number: the schemes whose numbers begin as this one does. */
async function formatsLike(work: Work, numbers: readonly string[]) {
  const rows = await work.manager.query<{ number: string; id: string; format: string }[]>(
    `SELECT n.number, s.id, s.number_format AS format FROM unnest($1::text[]) AS n(number)
     JOIN scheme s ON starts_with(n.number, split_part(s.number_format, '{', 1))`,
    [numbers],
  );
  const formats = new Map<string, typeof rows>();
  for (const row of rows) formats.set(row.number, [...(formats.get(row.number) ?? []), row]);
  return formats;
}

/** The category of the reason for which it ended; what has ended or rests has a reason, as if it did so here. */
function endedFor(
  work: Work,
  { state, category, reason }: CertificateRow,
  { institutionId }: Scheme,
  reasons: readonly CertificateReason[],
): string | null {
  const action = ending[state];
  if (!action) return null;
  nextState(certificateMoves, { state: 'ISSUED', institutionId }, action, work.caller, { reason });
  if (action === 'suspend') return null;
  const known = reasons.filter((one) => one.action === (action === 'revoke' ? 'REVOKE' : 'REPLACE'));
  const found = known.find(({ code }) => code === category);
  const message = `Give a category: ${[...new Set(known.map(({ code }) => code))].join(', ')}.`;
  insist(found ? null : invalid('REASON_CATEGORY_UNKNOWN', message, 'category'));
  return found?.id ?? null;
}

/** What was found out, unless that is a refusal. */
function certain<Thing extends object>(thing: Thing | { readonly refusal: Refusal }): Thing {
  if ('refusal' in thing) throw new RefusalError(thing.refusal);
  return thing;
}
