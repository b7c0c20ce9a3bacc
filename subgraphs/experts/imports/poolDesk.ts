import type { Memory } from '../../kit/bulk/definition.ts';
import { dayOf, within } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { newId } from '../../kit/ids.ts';
import { checkNames, localized } from '../../kit/language.ts';
import { nextState } from '../../kit/machine.ts';
import type { Work } from '../../kit/mutation.ts';
import { conflict, insist, invalid } from '../../kit/refusal.ts';
import type { ExpertRole } from '../domain/appointment.ts';
import {
  certificateAgrees,
  checkDeclaration,
  type Declaration,
  qualificationMoves,
  verifiedStanding,
} from '../domain/qualification.ts';
import { meets, type Standing } from '../domain/role.ts';
import { checkComplete, checkTakeover, contradicts, takenOver } from '../domain/takeover.ts';
import type { Appointment, Expert, KnownInstitution, Qualification } from '../entities/index.ts';
import type { ExpertRow } from './experts.ts';
import { type Career, type PoolFacts, personKey, rememberedPerson } from './poolFacts.ts';

const NAME_LONGEST = 100;
const TAKEN_OVER = 'Given before it was recorded here; taken over from a file.';
const alreadyKnown = (message: string) => conflict('ALREADY_REGISTERED', message, 'zhHans');

/** What the rows of a batch amount to. */
export interface Entered {
  readonly experts: Expert[];
  readonly evidence: Qualification[];
  readonly appointments: { readonly appointment: Appointment; readonly employerId: string }[];
  readonly transitions: Transition[];
}

/** Enters rows one after the other, each by what is known and by what earlier rows of the file have said. */
export class PoolDesk {
  readonly entered: Entered = { experts: [], evidence: [], appointments: [], transitions: [] };
  readonly #work: Work;
  readonly #facts: PoolFacts;
  readonly #memory: Memory;
  readonly #today: string;
  readonly #careers: Map<string, Career>;

  constructor(work: Work, facts: PoolFacts, memory: Memory) {
    this.#work = work;
    this.#facts = facts;
    this.#memory = memory;
    this.#today = dayOf(work.now);
    this.#careers = new Map(facts.careers);
  }

  /** @throws RefusalError what a rule says against the row; nothing of it is entered then */
  enter(row: ExpertRow, number: number): void {
    const employer = this.#employer(row);
    insist(checkNames(localized(row), NAME_LONGEST), checkComplete(row));
    const before = this.#earlier(row, employer);
    const career: Career = before ?? { expert: newExpert(row, employer), evidence: [], appointments: [] };
    if (!before) this.#insistNew(row, employer);
    const { evidence, transitions } = this.#evidence(row, career);
    const grown = { ...career, evidence: [...career.evidence, ...evidence] };
    const appointment = this.#appointment(row, grown);
    if (before && evidence.length === 0 && !appointment) {
      insist(conflict('ROW_REPEATED', 'An earlier row says all of this already.'));
    }

    // From here on nothing is refused.
    if (!before) this.entered.experts.push(career.expert);
    this.entered.evidence.push(...evidence);
    this.entered.transitions.push(...transitions);
    if (appointment) {
      this.entered.appointments.push({ appointment, employerId: employer.id });
      this.entered.transitions.push(
        this.#transition('Appointment', appointment.id, 'import', 'NOMINATED', appointment.state),
      );
    }
    const { id } = career.expert;
    const appointments = appointment ? [...career.appointments, appointment] : career.appointments;
    this.#careers.set(id, { ...grown, appointments });
    for (const { certificateNumber } of evidence) {
      if (certificateNumber !== null) this.#memory.set(`certificate ${certificateNumber}`, id);
    }
    if (row.person !== null) this.#memory.set(rememberedPerson(row.person), id);
    if (!before) this.#memory.set(`key ${personKey(employer.id, row)}`, String(number));
  }

  #employer({ employer }: ExpertRow): KnownInstitution {
    const member = this.#facts.members.get(employer);
    if (!member) insist(invalid('INSTITUTION_UNKNOWN', `There is no member ${employer}.`, 'employer'));
    else if (member.state !== 'ACTIVE') {
      insist(conflict('INSTITUTION_NOT_ACTIVE', 'The institution is not an active member.', 'employer'));
    }
    return member as KnownInstitution;
  }

  /** The expert of whom earlier rows with the same number of a person speak. */
  #earlier(row: ExpertRow, employer: KnownInstitution): Career | undefined {
    const id = row.person === null ? undefined : this.#memory.get(rememberedPerson(row.person));
    const career = id === undefined ? undefined : this.#careers.get(id);
    if (!career) return undefined;
    const { institutionId, names } = career.expert;
    insist(
      institutionId === employer.id ? null : contradicts('employer'),
      personKey(institutionId, names) === personKey(employer.id, row) ? null : contradicts('zhHans'),
    );
    return career;
  }

  #insistNew(row: ExpertRow, employer: KnownInstitution): void {
    const key = personKey(employer.id, row);
    const first = this.#memory.get(`key ${key}`);
    if (first !== undefined) {
      insist(
        conflict('ROW_REPEATED', `The same person is in row ${first}; further rows take the number of the person.`),
      );
    }
    if (this.#facts.namesakes.has(key)) {
      insist(alreadyKnown('The employer has an expert of this name already; a namesake is registered one by one.'));
    }
  }

  /** What the row declares and no earlier one has declared; verified where certification bears it out or the office has seen it. */
  #evidence(row: ExpertRow, { expert, evidence }: Career) {
    const declared = declarations(row);
    const fresh = declared.filter((one) => !evidence.some((known) => sameEvidence(known, one)));
    const transitions: Transition[] = [];
    const entered = fresh.map((one): Qualification => {
      const certificate = this.#certificate(one, expert);
      insist(checkDeclaration(one, this.#today), certificateAgrees(one, { certificate }));
      const id = newId();
      const borneOut = certificate !== null && one.skillLevel !== null;
      const base = { ...one, degree: null, id, expertId: expert.id, declaredAt: this.#work.now };
      if (borneOut || row.seen === 'NO') return { ...base, state: borneOut ? 'VERIFIED' : 'DECLARED' };
      const facts = { reason: null, certificate };
      const state = nextState(qualificationMoves, { ...one, state: 'DECLARED' }, 'verify', this.#work.caller, facts);
      transitions.push(this.#transition('Qualification', id, 'verify', 'DECLARED', state));
      return { ...base, state };
    });
    return { evidence: entered, transitions };
  }

  /** What certification has told of the certificate; refuses one that is the evidence of somebody else. */
  #certificate({ certificateNumber }: Declaration, { id }: Expert) {
    if (certificateNumber === null) return null;
    const holder = this.#memory.get(`certificate ${certificateNumber}`) ?? this.#facts.holders.get(certificateNumber);
    if (holder !== undefined && holder !== id) {
      insist(conflict('EVIDENCE_USED', 'That certificate is evidence already.', 'certificateNumber'));
    }
    return this.#facts.certificates.get(certificateNumber) ?? null;
  }

  #appointment(row: ExpertRow, { expert, evidence, appointments }: Career): Appointment | null {
    const { role, edition, code, validFrom, validUntil } = row;
    if (role === null || code === null || validFrom === null) return null;
    if (!this.#facts.occupations.has(`${edition}/${code}`)) {
      insist(invalid('OCCUPATION_UNKNOWN', `The occupation ${code} of ${edition} is not assessed.`, 'code'));
    }
    const term = this.#term(role, validFrom);
    const requirements = this.#facts.requirements.filter(
      (one) => one.role === role && within(validFrom, { from: one.validFrom, until: one.validUntil }),
    );
    const verified = evidence.filter(({ state }) => state === 'VERIFIED');
    const since = firstDays(appointments, validFrom);
    const standing: Standing = { ...verifiedStanding(verified), since, today: validFrom };
    const others = appointments.filter((one) => one.role === role && one.edition === edition && one.code === code);
    const facts = { today: this.#today, years: term.years, requirements, standing, others };
    insist(checkTakeover({ role, validFrom, validUntil }, facts));
    const wanted = requirements.filter(({ kind }) => kind !== 'EXPERIENCE');
    const rested = verified.find((one) =>
      wanted.some((requirement) => meets(requirement, { ...standing, ...verifiedStanding([one]) })),
    );
    return {
      ...{ id: newId(), expertId: expert.id, role, edition, code, levels: term.levels, validFrom },
      ...takenOver({ role, validFrom, validUntil }, facts),
      ...{ evidenceId: rested?.id ?? null, nominatedById: expert.institutionId, createdAt: this.#work.now },
    };
  }

  /** The role's card as decided for a day; for days before the first decision, the first one. */
  #term(role: ExpertRole, day: string) {
    const terms = this.#facts.terms.filter((term) => term.role === role);
    const term = terms.find(({ validFrom }) => validFrom <= day) ?? terms.at(-1);
    if (!term) throw new Error(`No term is decided for ${role}`);
    return term;
  }

  #transition(entityType: string, entityId: string, action: string, fromState: string, toState: string): Transition {
    const account = this.#work.caller.account ?? '';
    const reason = action === 'import' ? TAKEN_OVER : null;
    return { id: newId(), entityType, entityId, action, fromState, toState, reason, account, at: this.#work.now };
  }
}

function newExpert(row: ExpertRow, { id: institutionId, jurisdictionCode: jurisdiction }: KnownInstitution): Expert {
  const { skillLevel, title } = row;
  return { id: newId(), names: localized(row), institutionId, jurisdiction, skillLevel, title };
}

/** What a row declares: the level and the title, as at a registration, and the years of practice; a certificate bears one out. */
function declarations(row: ExpertRow): readonly (Declaration & { readonly degree: null })[] {
  const { skillLevel, title, years, certificateNumber } = row;
  const nothing = { skillLevel: null, title: null, degree: null, years: null, attestedBy: null, obtainedOn: null };
  const kind = row.kind ?? (skillLevel === null ? 'TITLE' : 'SKILL_LEVEL');
  const numbered = (of: 'SKILL_LEVEL' | 'TITLE') => (kind === of ? certificateNumber : null);
  if (row.kind !== null && certificateNumber === null) {
    insist(invalid('KIND_INCOMPLETE', 'Give the number of the certificate.', 'certificateNumber'));
  }
  if (certificateNumber !== null && (kind === 'TITLE' ? title === 'NONE' : skillLevel === null)) {
    insist(invalid('KIND_INCOMPLETE', `The certificate is of a ${kind} that is not given.`, 'kind'));
  }
  return [
    ...(skillLevel === null
      ? []
      : [{ ...nothing, kind: 'SKILL_LEVEL' as const, skillLevel, certificateNumber: numbered('SKILL_LEVEL') }]),
    ...(title === 'NONE' ? [] : [{ ...nothing, kind: 'TITLE' as const, title, certificateNumber: numbered('TITLE') }]),
    ...(years === null ? [] : [{ ...nothing, kind: 'PRACTICE' as const, years, certificateNumber: null }]),
  ];
}

function sameEvidence(known: Qualification, one: Declaration): boolean {
  const said = ({ kind, skillLevel, title, years, certificateNumber }: Qualification | Declaration) =>
    JSON.stringify([kind, skillLevel, title, years, certificateNumber]);
  return said(known) === said(one);
}

/** The first day of service in each role, up to a day. */
function firstDays(appointments: readonly Appointment[], day: string): Standing['since'] {
  const since: Partial<Record<ExpertRole, string>> = {};
  for (const { role, validFrom } of appointments) {
    if (validFrom !== null && validFrom <= day && validFrom < (since[role] ?? '9999')) since[role] = validFrom;
  }
  return since;
}
