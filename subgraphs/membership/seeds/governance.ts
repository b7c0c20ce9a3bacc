import { daysLater, yearsLater } from '../../kit/day.ts';
import { seedId } from '../../kit/ids.ts';
import { localized } from '../../kit/language.ts';
import type { Random } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { LOCAL_ISSUER, timedSeedId } from '../../kit/seedHistory.ts';
import { countElection } from '../domain/election.ts';
import { checkSeatFree, type SeatKind } from '../domain/seat.ts';
import type {
  Account,
  Election,
  ElectionBallot,
  GovernanceBody,
  Institution,
  Nomination,
  RoleGrant,
  Seat,
  TermOfOffice,
} from '../entities/index.ts';

const FOUNDED_ON = '2023-03-06';
const YEARS = 3;
/** How many stand for a body at most, however many members there are. */
const [COUNCIL_MOST, BOARD_MOST] = [30, 10];

export const bodies: readonly GovernanceBody[] = [
  {
    id: seedId('governanceBody', 'council'),
    kind: 'COUNCIL',
    names: localized({ zhHans: '理事会', zhHant: '理事會', pt: 'Conselho', en: 'Council' }),
  },
  {
    id: seedId('governanceBody', 'supervisory-board'),
    kind: 'SUPERVISORY_BOARD',
    names: localized({ zhHans: '监事会', zhHant: '監事會', pt: 'Conselho Fiscal', en: 'Supervisory Board' }),
  },
];

export interface SeededGovernance {
  readonly terms: TermOfOffice[];
  readonly elections: Election[];
  readonly nominations: Nomination[];
  readonly ballots: ElectionBallot[];
  readonly seats: Seat[];
  readonly accounts: Account[];
  readonly grants: RoleGrant[];
}

/**
 * Terms of three years since the founding, an election in each, and the seats that were won. Invented members only:
 * nothing is claimed of real ones.
 */
export function seedGovernance(institutions: readonly Institution[], today: string, random: Random): SeededGovernance {
  const invented = institutions.filter(({ provenance, state }) => provenance === 'INVENTED' && state === 'ACTIVE');
  const made: SeededGovernance = {
    terms: [],
    elections: [],
    nominations: [],
    ballots: [],
    seats: [],
    accounts: [],
    grants: [],
  };
  for (let number = 1, from = FOUNDED_ON; from <= today; number += 1, from = yearsLater(from, YEARS)) {
    const members = invented.filter(({ joinedOn }) => joinedOn <= from);
    const council = members.filter((_, at) => at % 3 !== 2).slice(0, COUNCIL_MOST);
    const board = members.filter((_, at) => at % 3 === 2).slice(0, BOARD_MOST);
    for (const [body, candidates] of [
      [bodies[0], council],
      [bodies[1], board],
    ] as const) {
      if (!body) throw new Error('There is no such body');
      const term = termOf(body, number, from);
      made.terms.push(term);
      seatOfficers(made, term, candidates.slice(0, body.kind === 'COUNCIL' ? 4 : 1));
      elect(made, term, candidates.slice(body.kind === 'COUNCIL' ? 4 : 1), members, random);
    }
  }
  for (const seat of made.seats) {
    insist(
      checkSeatFree(
        seat,
        made.seats.filter(({ id }) => id !== seat.id),
      ),
    );
  }
  for (const grant of made.grants) {
    if (grant.validUntil !== null && grant.validUntil < today)
      grant.revokedAt = new Date(`${grant.validUntil}T16:00:00Z`);
  }
  return made;
}

function termOf(body: GovernanceBody, number: number, from: string): TermOfOffice {
  const end = daysLater(yearsLater(from, YEARS), -1);
  const id = seedId('termOfOffice', `${body.kind} ${number}`);
  return { id, bodyId: body.id, number, validFrom: from, validUntil: end };
}

const officers: readonly SeatKind[] = ['CHAIR', 'VICE_CHAIR', 'SECRETARY_GENERAL', 'VICE_CHAIR'];

function seatOfficers(made: SeededGovernance, term: TermOfOffice, holders: readonly Institution[]): void {
  holders.forEach((institution, at) => {
    const kind = officers[at] ?? 'MEMBER';
    const number = officers.slice(0, at).filter((one) => one === kind).length + 1;
    made.seats.push(seatOf(made, term, { kind, number, institution, election: null }));
  });
}

/** An election of members: all but one of those who stand can win; ballots decide who. */
function elect(
  made: SeededGovernance,
  term: TermOfOffice,
  standing: readonly Institution[],
  voters: readonly Institution[],
  random: Random,
): void {
  const seatCount = standing.length - 1;
  if (seatCount < 1) return;
  const id = timedSeedId('election', term.id, new Date(Date.parse(term.validFrom) - 30 * 86_400_000));
  const nominations = standing.map((institution) => ({
    institution,
    id: seedId('nomination', `${id} ${institution.id}`),
  }));
  const ballots = voters.map((voter) => {
    const liked = nominations.filter(() => random.next() < 0.6).map((nomination) => nomination.id);
    const chosen = liked.length > 0 ? liked : nominations.map((nomination) => nomination.id);
    return { electionId: id, institutionId: voter.id, nominationIds: chosen.slice(0, seatCount) };
  });
  const counted = nominations.map((nomination) => ({
    id: nomination.id,
    eligible: true,
    votes: ballots.filter(({ nominationIds }) => nominationIds.includes(nomination.id)).length,
  }));
  const { outcomes, seatsLeftOpen } = countElection(counted, seatCount);
  const { bodyId, id: termId } = term;
  const votesCast = ballots.length;
  made.elections.push({ id, bodyId, termId, seatKind: 'MEMBER', seatCount, state: 'CLOSED', votesCast, seatsLeftOpen });
  made.ballots.push(...ballots);
  let number = 0;
  nominations.forEach(({ id: nominationId, institution }, at) => {
    const outcome = outcomes.get(nominationId) ?? 'NOT_ELECTED';
    const { holderName, holderAccount } = holderOf(institution);
    const votes = counted[at]?.votes ?? 0;
    const institutionId = institution.id;
    made.nominations.push({
      id: nominationId,
      electionId: id,
      institutionId,
      holderName,
      holderAccount,
      votes,
      outcome,
    });
    if (outcome !== 'ELECTED') return;
    number += 1;
    made.seats.push(seatOf(made, term, { kind: 'MEMBER', number, institution, election: id }));
  });
}

const surnames = '林陈黄李张何梁郑吴周冯邓'.split('');

function holderOf(institution: Institution): { readonly holderName: string; readonly holderAccount: string } {
  const ordinal = Number(institution.memberNumber.slice(2));
  return {
    holderName: `${surnames[ordinal % surnames.length]}示范${ordinal}（虚构）`,
    holderAccount: `${LOCAL_ISSUER} seat-${ordinal}`,
  };
}

/** The first chair of the council signs in as the persona `council`, who has the role anyhow. */
function seatOf(
  made: SeededGovernance,
  term: TermOfOffice,
  won: { kind: SeatKind; number: number; institution: Institution; election: string | null },
): Seat {
  const { kind, number, institution, election } = won;
  const { holderName, holderAccount } = holderOf(institution);
  const council = term.bodyId === bodies[0]?.id;
  const isPersona = council && kind === 'CHAIR';
  return {
    id: seedId('seat', `${term.id} ${kind} ${number}`),
    bodyId: term.bodyId,
    termId: term.id,
    kind,
    number,
    institutionId: institution.id,
    holderName,
    holderAccount: isPersona ? `${LOCAL_ISSUER} council` : holderAccount,
    validFrom: term.validFrom,
    validUntil: term.validUntil,
    endReason: null,
    roleGrantId: council && !isPersona ? grantOf(made, term, holderAccount) : null,
    electionId: election,
  };
}

/** The role that comes with a seat of the council. */
function grantOf(made: SeededGovernance, term: TermOfOffice, holderAccount: string): string {
  const [issuer = '', subject = ''] = holderAccount.split(' ');
  const accountId = seedId('account', subject);
  if (!made.accounts.some(({ id }) => id === accountId)) made.accounts.push({ id: accountId, issuer, subject });
  const id = seedId('roleGrant', `${term.id} ${subject}`);
  made.grants.push({
    id,
    accountId,
    role: 'COUNCIL_MEMBER',
    institutionId: null,
    expertId: null,
    candidateId: null,
    validFrom: term.validFrom,
    validUntil: term.validUntil,
    revokedAt: null,
  });
  return id;
}
