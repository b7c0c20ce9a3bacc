import { daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import type { Random } from '../../kit/random.ts';
import { live, OFFICE, type Step } from '../../kit/seedHistory.ts';
import { type CertificateAction, certificateMoves } from '../domain/certificate.ts';
import { formatCertificateNumber, MAINLAND_NUMBER, numberPrefix } from '../domain/certificateNumber.ts';
import type {
  Certificate,
  CertificateReason,
  CertificateTally,
  NumberPrefix,
  NumberSequence,
  Scheme,
} from '../entities/index.ts';
import { moment } from './calendar.ts';
import type { PlanInUse } from './plans.ts';
import type { Offer } from './schemes.ts';

export interface Issued {
  readonly certificates: Certificate[];
  readonly prefixes: readonly NumberPrefix[];
  readonly sequences: NumberSequence[];
  readonly tallies: CertificateTally[];
  readonly transitions: Transition[];
}

/** What may happen to a certificate later, how often, and why. */
const fates: readonly {
  readonly action: 'suspend' | 'revoke' | 'replace';
  readonly share: number;
  readonly reason: string;
}[] = [
  { action: 'suspend', share: 0.0025, reason: '证书信息正在核查。（虚构事例）' },
  { action: 'revoke', share: 0.0025, reason: '查明由他人代考。（虚构事例）' },
  { action: 'replace', share: 0.002, reason: '持证人姓名更正。（虚构事例）' },
];

/** A case of recognition whose certificate is issued. */
export interface Recognised {
  readonly caseId: string;
  readonly candidateId: string;
  readonly scheme: Scheme;
  readonly level: Scheme['levels'][number];
  readonly issuedOn: string;
}

/** The id of the certificate of a case of recognition. */
export function certificateOfCase(caseId: string): string {
  return seedId('certificate', `recognition ${caseId}`);
}

/** The certificates of all examinations and recognitions, in the order in which they were issued. */
export function seedCertificates(
  plans: readonly PlanInUse[],
  passed: ReadonlyMap<string, readonly string[]>,
  recognised: readonly Recognised[],
  offer: Offer,
  today: string,
  random: Random,
  reasons: readonly CertificateReason[],
): Issued {
  return new Register(offer, today, random, reasons).issueAll(plans, passed, recognised);
}

class Register {
  readonly #certificates: Certificate[] = [];
  readonly #sequences = new Map<string, NumberSequence>();
  readonly #transitions: Transition[] = [];
  readonly #replacements: { readonly on: string; readonly replaced: Certificate; readonly scheme: Scheme }[] = [];
  readonly #offer: Offer;
  readonly #today: string;
  readonly #random: Random;
  readonly #categories: ReadonlyMap<string, string>;

  constructor(offer: Offer, today: string, random: Random, reasons: readonly CertificateReason[]) {
    const category = (code: string) => reasons.find((reason) => reason.code === code)?.id ?? '';
    this.#categories = new Map([
      ['revoke', category('FRAUD')],
      ['replace', category('NAME_CHANGED')],
    ]);
    this.#offer = offer;
    this.#today = today;
    this.#random = random;
  }

  issueAll(
    plans: readonly PlanInUse[],
    passed: ReadonlyMap<string, readonly string[]>,
    recognised: readonly Recognised[],
  ): Issued {
    const certified = plans.flatMap((plan) => {
      const { certifiedOn, row } = plan;
      if (certifiedOn === null) return [];
      const issue = () => {
        for (const candidateId of passed.get(row.id) ?? []) this.#issueFor({ ...plan, certifiedOn }, candidateId);
      };
      return [{ on: certifiedOn, issue }];
    });
    const cases = recognised.map((one) => ({ on: one.issuedOn, issue: () => this.#recognise(one) }));
    const ordered = [...certified, ...cases].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    for (const { on, issue } of ordered) {
      this.#replaceUntil(on);
      issue();
    }
    this.#replaceUntil(this.#today);
    return {
      certificates: this.#certificates,
      prefixes: prefixesOf(this.#offer),
      sequences: [...this.#sequences.values()],
      tallies: tally(this.#certificates),
      transitions: this.#transitions,
    };
  }

  #recognise({ caseId, candidateId, scheme, level, issuedOn }: Recognised): void {
    const { edition, code } = scheme;
    const from = { examPlanId: null, issuedTogether: false, replacesId: null, certifiedOn: issuedOn };
    const basis = { candidateId, edition, code, level, ...from };
    const certificate = this.#issue(scheme, certificateOfCase(caseId), issuedOn, basis);
    this.#record(certificate, [{ action: 'issue', at: moment(issuedOn, 10), account: OFFICE }]);
  }

  #issueFor({ key, row, certifiedOn }: PlanInUse & { readonly certifiedOn: string }, candidateId: string): void {
    const schemes = this.#schemesOf(row.schemeId, row.level, certifiedOn);
    const fate = this.#random.next();
    for (const [at, scheme] of schemes.entries()) {
      const { edition, code, level, id: examPlanId } = row;
      const id = seedId('certificate', `${key} ${candidateId} ${scheme.id}`);
      const certificate = this.#issue(scheme, id, certifiedOn, {
        candidateId,
        edition,
        code,
        level,
        examPlanId,
        issuedTogether: schemes.length > 1,
        replacesId: null,
        certifiedOn,
      });
      if (at === 0 && key !== 'demo' && !this.#isReal(scheme)) this.#meet(fate, certificate, scheme);
    }
  }

  /** The host's scheme and those that a rule of that day adds, as when an examination is certified. */
  #schemesOf(schemeId: string, level: Scheme['levels'][number], day: string): readonly Scheme[] {
    const further = this.#offer.rules
      .filter((rule) => rule.schemeId === schemeId && rule.validFrom <= day && (rule.validUntil ?? day) >= day)
      .map(({ furtherSchemeId }) => furtherSchemeId);
    return this.#offer.schemes
      .map(({ row }) => row)
      .filter(({ id, levels }) => [schemeId, ...further].includes(id) && levels.includes(level));
  }

  #issue(
    scheme: Scheme,
    id: string,
    issuedOn: string,
    basis: Pick<
      Certificate,
      'candidateId' | 'edition' | 'code' | 'level' | 'examPlanId' | 'issuedTogether' | 'replacesId' | 'certifiedOn'
    >,
  ): Certificate {
    const certificate: Certificate = {
      ...basis,
      id,
      number: this.#nextNumber(scheme, basis.level, Number(issuedOn.slice(0, 4))),
      state: 'ISSUED',
      kind: scheme.kind,
      schemeId: scheme.id,
      institutionId: scheme.institutionId,
      jurisdiction: scheme.jurisdiction,
      issuedOn,
      endedForId: null,
    };
    this.#certificates.push(certificate);
    return certificate;
  }

  #nextNumber(scheme: Scheme, level: string, year: number): string {
    const prefix = numberPrefix(scheme.numberFormat);
    const key = `${prefix} ${year} ${level}`;
    const sequence = this.#sequences.get(key) ?? { prefix, year, level, last: 0 };
    sequence.last += 1;
    this.#sequences.set(key, sequence);
    const number = formatCertificateNumber(scheme.numberFormat, {
      year,
      levelDigit: level.slice(1, 2),
      sequence: sequence.last,
    });
    if (scheme.kind === 'MAINLAND_SKILL_LEVEL' && !MAINLAND_NUMBER.test(number))
      throw new Error(`${number} is malformed`);
    return number;
  }

  #isReal({ id }: Scheme): boolean {
    return this.#offer.schemes.some(({ row, real }) => row.id === id && real);
  }

  /** Draws whether the certificate was suspended, revoked or replaced since. */
  #meet(drawn: number, certificate: Certificate, scheme: Scheme): void {
    let left = drawn;
    const fate = fates.find(({ share }) => {
      left -= share;
      return left < 0;
    });
    const on = daysLater(certificate.issuedOn ?? this.#today, this.#random.between(30, 240));
    if (!fate || on >= this.#today) return;
    certificate.endedForId = this.#categories.get(fate.action) ?? null;
    this.#record(certificate, [
      { action: 'issue', at: moment(certificate.issuedOn ?? on, 11), account: OFFICE },
      { action: fate.action, at: moment(on, 15), account: OFFICE, reason: fate.reason },
    ]);
    if (fate.action === 'replace') this.#replacements.push({ on, replaced: certificate, scheme });
  }

  #replaceUntil(day: string): void {
    this.#replacements.sort((a, b) => (a.on < b.on ? 1 : -1));
    for (let next = this.#replacements.at(-1); next && next.on <= day; next = this.#replacements.at(-1)) {
      this.#replacements.pop();
      const { on, replaced, scheme } = next;
      const { candidateId, edition, code, level, examPlanId, issuedTogether, certifiedOn } = replaced;
      const of = { candidateId, edition, code, level, examPlanId, issuedTogether };
      const basis = { ...of, replacesId: replaced.id, certifiedOn };
      const certificate = this.#issue(scheme, seedId('certificate', `replaces ${replaced.id}`), on, basis);
      this.#record(certificate, [{ action: 'issue', at: moment(on, 15), account: OFFICE }]);
    }
  }

  #record(certificate: Certificate, steps: readonly Step<CertificateAction>[]): void {
    const { state, transitions } = live(
      certificateMoves,
      { type: 'Certificate', id: certificate.id },
      'PENDING',
      steps,
    );
    certificate.state = state;
    this.#transitions.push(...transitions);
  }
}

/** Whose numbers begin how: schemes of one institution may share a prefix. */
function prefixesOf({ schemes }: Offer): readonly NumberPrefix[] {
  const owners = new Map(schemes.map(({ row }) => [numberPrefix(row.numberFormat), row.institutionId]));
  const stolen = schemes.find(({ row }) => owners.get(numberPrefix(row.numberFormat)) !== row.institutionId);
  if (stolen) throw new Error(`The numbers of ${stolen.key} begin like another institution's`);
  return [...owners].map(([prefix, institutionId]) => ({ prefix, institutionId }));
}

/** The certificates counted by issuer, level, place and month, as they would have been one by one. */
function tally(certificates: readonly Certificate[]): CertificateTally[] {
  const tallies = new Map<string, CertificateTally>();
  for (const certificate of certificates) {
    const { institutionId, edition, code, level, jurisdiction, kind, certifiedOn, state, issuedTogether } = certificate;
    const month = `${certifiedOn?.slice(0, 7)}-01`;
    const key = [institutionId, edition, code, level, jurisdiction, month, kind].join(' ');
    const place = { institutionId, edition, code, level, jurisdiction, month, kind };
    const counted = tallies.get(key) ?? { ...place, issued: 0, revoked: 0, issuedTogether: 0 };
    counted.issued += 1;
    if (state === 'REVOKED' || state === 'REPLACED') counted.revoked += 1;
    if (issuedTogether) counted.issuedTogether += 1;
    tallies.set(key, counted);
  }
  return [...tallies.values()];
}
