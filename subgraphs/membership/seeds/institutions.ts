import type { DataSource } from 'typeorm';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { checkNames, type LocalizedText, localized } from '../../kit/language.ts';
import { insist } from '../../kit/refusal.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import { live, OFFICE } from '../../kit/seedHistory.ts';
import type { InstitutionContact } from '../domain/contact.ts';
import { creditCodeCheckDigit } from '../domain/creditCode.ts';
import { type InstitutionAction, institutionMoves } from '../domain/institution.ts';
import { checkRegistration, type LegalRegistration } from '../domain/registration.ts';
import { checkWebsite } from '../domain/website.ts';
import type { Institution } from '../entities/index.ts';
import { sealContact } from '../personal.ts';
import type { InstitutionKind } from '../resolvers.types.ts';

interface Listed {
  readonly key: string;
  readonly kind: InstitutionKind;
  readonly jurisdiction: string;
  readonly names: Partial<LocalizedText>;
  readonly website?: string;
}
/** An invented member, as it is listed or drawn. */
export interface Invented extends Listed {
  readonly joinedOn: string;
  readonly history?: readonly { readonly action: InstitutionAction; readonly on: string; readonly reason?: string }[];
}

const FOUNDED_ON = '2023-03-06';
/** Hengqin's bodies joined later than those of Zhuhai and Macao. */
const HENGQIN_SINCE = Date.parse('2024-04-15');
/** The invented school that was merged into another one, and the survivor. */
const MERGED = 'invented-school-hengqin';
const SURVIVOR = 'demo-school-zhuhai';
const WEEK = 7 * 86_400_000;

/**
 * The members, in the order of their numbers, and how some of them came to be suspended or to leave.
 *
 * @param further invented members beyond those that are listed
 */
export function seedInstitutions(
  further: readonly Invented[],
  database: DataSource,
): {
  institutions: Institution[];
  transitions: Transition[];
} {
  const real = readSeed<Listed[]>('membership', 'institutions.json');
  const joined = [
    ...realMembers(real),
    ...readSeed<Invented[]>('membership', 'invented-institutions.json').map(asInvented),
    ...further.map(asInvented),
  ].sort((a, b) => (a.joinedOn < b.joinedOn ? -1 : a.joinedOn > b.joinedOn ? 1 : 0));
  const transitions: Transition[] = [];
  const institutions = joined.map(({ listed, joinedOn, provenance, history }, at): Institution => {
    const id = seedId('institution', listed.key);
    const steps = history.map(({ action, on, reason }) => ({
      action,
      reason,
      account: OFFICE,
      at: new Date(`${on}T03:00:00Z`),
    }));
    const lived = live(institutionMoves, { type: 'Institution', id }, 'ACTIVE', steps);
    transitions.push(...lived.transitions);
    const registration = inventRegistration(listed.kind, listed.jurisdiction, at + 1);
    const names = localized(listed.names);
    const website = listed.website ?? null;
    insist(checkNames(names, 200), checkWebsite(website), checkRegistration(registration, listed.jurisdiction));
    return {
      id,
      memberNumber: `A-${String(at + 1).padStart(4, '0')}`,
      names,
      kind: listed.kind,
      jurisdictionCode: listed.jurisdiction,
      register: registration.register,
      registrationNumber: registration.number,
      state: lived.state,
      website,
      joinedOn,
      provenance,
      contactSealed: provenance === 'INVENTED' ? sealContact(database, id, inventContact(at + 1)) : null,
      standingSince: history.at(-1)?.on ?? null,
      mergedIntoId: listed.key === MERGED ? seedId('institution', SURVIVOR) : null,
      mergedOn: listed.key === MERGED ? (history.at(-1)?.on ?? null) : null,
    };
  });
  return { institutions, transitions };
}

interface Joined {
  readonly listed: Listed;
  readonly joinedOn: string;
  readonly provenance: Institution['provenance'];
  readonly history: NonNullable<Invented['history']>;
}

function realMembers(listed: readonly Listed[]): Joined[] {
  let hengqin = 0;
  return listed.map((one) => {
    const later = one.jurisdiction === 'CN_HENGQIN';
    const joinedOn = later ? new Date(HENGQIN_SINCE + hengqin++ * 3 * WEEK).toISOString().slice(0, 10) : FOUNDED_ON;
    return { listed: one, joinedOn, provenance: 'PUBLIC_FACTS', history: [] };
  });
}

function asInvented(listed: Invented): Joined {
  return { listed, joinedOn: listed.joinedOn, provenance: 'INVENTED', history: listed.history ?? [] };
}

function inventContact(ordinal: number): InstitutionContact {
  const address = { zhHans: `示范路${ordinal}号（虚构）`, zhHant: `示範路${ordinal}號（虛構）` };
  const number = String(ordinal).padStart(4, '0');
  return { email: `office-${number}@example.org`, telephone: `+853 0000 ${number}`, address: localized(address) };
}

/** How the mainland's registries begin a code: 9 companies, 1 public institutions, 5 associations. */
const codeBegins: Readonly<Record<InstitutionKind, string>> = {
  INDUSTRY_ASSOCIATION: '51',
  LEARNED_SOCIETY: '51',
  TECHNICAL_COLLEGE: '12',
  VOCATIONAL_SCHOOL: '12',
  UNIVERSITY: '12',
  RESEARCH_INSTITUTE: '12',
  TRAINING_PROVIDER: '91',
  EMPLOYER: '91',
};
const associations: readonly InstitutionKind[] = ['INDUSTRY_ASSOCIATION', 'LEARNED_SOCIETY'];

/**
 * A registration that passes its checks and is nobody's: a mainland code has DEM where real ones have digits or MA,
 * a number of Macao begins with DEMO.
 */
export function inventRegistration(kind: InstitutionKind, jurisdiction: string, ordinal: number): LegalRegistration {
  const number = String(ordinal).padStart(6, '0');
  if (jurisdiction.startsWith('CN_')) {
    const body = `${codeBegins[kind]}440400DEM${number}`;
    return { register: 'UNIFIED_SOCIAL_CREDIT_CODE', number: body + creditCodeCheckDigit(body) };
  }
  return associations.includes(kind)
    ? { register: 'MACAO_ASSOCIATION_REGISTER', number: `DEMO-AS-${number}` }
    : { register: 'MACAO_COMMERCIAL_REGISTRY', number: `DEMO-SO-${number}` };
}
