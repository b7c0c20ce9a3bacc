import { daysLater } from '../../kit/day.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';
import { type AppointmentState, type ExpertRole, lastDayOfTerm } from './appointment.ts';
import { checkClear, checkSpan } from './period.ts';
import { checkRequirements, type Requirement, type Standing } from './role.ts';

/** An appointment that was given before this system was there, as somebody writes it down. */
export interface FormerAppointment {
  readonly role: ExpertRole;
  readonly validFrom: string;
  /** Null for the last day of the usual term. */
  readonly validUntil: string | null;
}

/** What decides whether an appointment is taken over, and as what. */
export interface TakeoverFacts {
  readonly today: string;
  /** The years of the role's card. */
  readonly years: number;
  /** What the role required on the first day. */
  readonly requirements: readonly Requirement[];
  /** What the expert brought along on the first day, by verified evidence. */
  readonly standing: Standing;
  /** The other appointments of the expert in the same role and occupation. */
  readonly others: readonly { readonly validFrom: string | null; readonly validUntil: string | null }[];
}

/** What becomes of an appointment that is taken over. */
export interface TakenOver {
  readonly state: Extract<AppointmentState, 'ACTIVE' | 'EXPIRED'>;
  readonly validUntil: string;
  /** Whether it followed on another one. */
  readonly renewal: boolean;
}

/** Whether an appointment given before can be taken over: by the rules under which it would be given on its first day. */
export function checkTakeover(
  { role, validFrom, validUntil }: FormerAppointment,
  { today, years, requirements, standing, others }: TakeoverFacts,
): Refusal | null {
  const until = validUntil ?? lastDayOfTerm(validFrom, years);
  const clear = others.flatMap((other) =>
    other.validFrom === null ? [] : [{ from: other.validFrom, until: other.validUntil }],
  );
  return (
    checkSpan({ from: validFrom, until }, years) ??
    (validFrom > today ? invalid('OUT_OF_RANGE', 'It begins later: nominate the expert.', 'validFrom') : null) ??
    checkClear({ from: validFrom, until }, clear) ??
    inColumn('role', checkRequirements(role, requirements, standing))
  );
}

/** As what an appointment is taken over that may be. */
export function takenOver(
  { validFrom, validUntil }: FormerAppointment,
  { today, years, others }: Pick<TakeoverFacts, 'today' | 'years' | 'others'>,
): TakenOver {
  const until = validUntil ?? lastDayOfTerm(validFrom, years);
  const eve = daysLater(validFrom, -1);
  return {
    state: until < today ? 'EXPIRED' : 'ACTIVE',
    validUntil: until,
    renewal: others.some((other) => other.validUntil === eve),
  };
}

/** Whether what is written of an appointment is all there, or nothing at all. */
export function checkComplete(row: {
  readonly role: string | null;
  readonly code: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}): Refusal | null {
  const { role, code, validFrom, validUntil } = row;
  if (role === null && code === null && validFrom === null && validUntil === null) return null;
  const missing = Object.entries({ role, code, validFrom }).find(([, value]) => value === null);
  if (!missing) return null;
  return invalid('KIND_INCOMPLETE', 'An appointment has a role, an occupation and a first day.', missing[0]);
}

/** The refusal of a second row that says something else of the same person. */
export const contradicts = (field: string): Refusal =>
  conflict('ROW_CONTRADICTS', 'An earlier row of the same person says something else here.', field);

function inColumn(field: string, refusal: Refusal | null): Refusal | null {
  return refusal && { ...refusal, path: [field] };
}
