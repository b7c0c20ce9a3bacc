import { dayOf } from '../../../kit/day.ts';
import type { Work } from '../../../kit/mutation.ts';
import { ruleOn, rulesOn } from '../../../kit/rule.ts';
import type { AppointmentFacts, ExpertRole, Given } from '../../domain/appointment.ts';
import { verifiedStanding } from '../../domain/qualification.ts';
import { meets, type Standing } from '../../domain/role.ts';
import { type Appointment, Qualification, RoleRequirement, RoleTerm } from '../../entities/index.ts';

/** How long a role's card is valid as decided for a day. */
export async function termOf(work: Work, role: ExpertRole, day: string): Promise<RoleTerm> {
  const term = ruleOn(await work.manager.findBy(RoleTerm, { role }), day);
  if (!term) throw new Error(`Nothing says for how long a card of ${role} is valid on ${day}`);
  return term;
}

/** The appointment of an expert in a role and occupation that ends last of those active or suspended, if there is one. */
export async function lastGiven(
  work: Work,
  { expertId, role, edition, code }: Pick<Appointment, 'expertId' | 'role' | 'edition' | 'code'>,
): Promise<Given | null> {
  const [last] = await work.manager.query<Given[]>(
    `SELECT state, valid_until::text AS "validUntil" FROM appointment WHERE expert_id = $1 AND role = $2
       AND edition = $3 AND code = $4 AND state IN ('ACTIVE', 'SUSPENDED') AND valid_from IS NOT NULL
     ORDER BY valid_until DESC LIMIT 1`,
    [expertId, role, edition, code],
  );
  return last ?? null;
}

/** What the moves of an appointment look at, and the evidence on which a vetting would rest. */
export async function vettingOf(
  work: Work,
  appointment: Appointment,
  reason: string | null,
): Promise<{ readonly facts: AppointmentFacts; readonly evidenceId: string | null }> {
  const { expertId, role } = appointment;
  const today = dayOf(work.now);
  const evidence = await work.manager.findBy(Qualification, { expertId, state: 'VERIFIED' });
  const rules = await work.manager.find(RoleRequirement, { where: { role }, order: { id: 'ASC' } });
  const requirements = rulesOn(rules, today);
  const since = await firstDays(work, expertId, today);
  const standing: Standing = { ...verifiedStanding(evidence), since, today };
  const wanted = requirements.filter(({ kind }) => kind !== 'EXPERIENCE');
  const rested = evidence.find((one) =>
    wanted.some((requirement) => meets(requirement, { ...verifiedStanding([one]), since, today })),
  );
  return { facts: { reason, today, requirements, standing }, evidenceId: rested?.id ?? null };
}

/** The first day on which the expert served in each role. */
async function firstDays(work: Work, expertId: string, today: string): Promise<Standing['since']> {
  const rows = await work.manager.query<{ role: ExpertRole; since: string }[]>(
    `SELECT role, min(valid_from)::text AS since FROM appointment
     WHERE expert_id = $1 AND state IN ('ACTIVE', 'SUSPENDED', 'EXPIRED') AND valid_from <= $2 GROUP BY role`,
    [expertId, today],
  );
  return Object.fromEntries(rows.map(({ role, since }) => [role, since]));
}
