import { type Caller, isSecretariat } from '../../kit/caller.ts';
import { type Move, reasonGiven } from '../../kit/machine.ts';
import { conflict, invalid, type Refusal } from '../../kit/refusal.ts';

export const codeOfConductStates = ['DRAFT', 'ADOPTED', 'DROPPED'] as const;
export type CodeOfConductState = (typeof codeOfConductStates)[number];
export type CodeOfConductAction = 'adopt' | 'drop';

export interface AdoptionFacts {
  readonly reason: string | null;
  readonly today: string;
  /** The day on which the version shall come into force. */
  readonly inForceFrom: string;
  /** The last day on which an adopted version of the kind comes into force; null when there is none. */
  readonly latest: string | null;
  /** The resolution that adopts it, if one does. */
  readonly resolution: { readonly state: string; readonly subject: string } | null;
}

type Row = Move<CodeOfConductState, CodeOfConductAction, Caller, { readonly state: CodeOfConductState }, AdoptionFacts>;

/** The life of a version. That one is in force, or was, follows from the days and needs no move. */
export const codeOfConductMoves: readonly Row[] = [
  { from: 'DRAFT', action: 'adopt', to: 'ADOPTED', who: isSecretariat, guard: checkAdoption },
  { from: 'DRAFT', action: 'drop', to: 'DROPPED', who: isSecretariat, guard: reasonGiven },
];

function checkAdoption(version: unknown, facts: AdoptionFacts): Refusal | null {
  const { resolution, inForceFrom, today, latest } = facts;
  if (resolution === null) {
    const missing = reasonGiven(version, facts);
    if (missing) return missing;
  } else if (resolution.state !== 'ADOPTED' || resolution.subject !== 'CODE_OF_CONDUCT') {
    return conflict('RESOLUTION_NOT_FITTING', 'The resolution does not adopt a code of conduct.', 'resolutionId');
  }
  if (inForceFrom < today)
    return invalid('OUT_OF_RANGE', 'A version does not come into force in the past.', 'inForceFrom');
  if (latest === null || latest < inForceFrom) return null;
  return conflict('CONDUCT_VERSION_OUTDATED', `Another version comes into force on ${latest}.`, 'inForceFrom');
}

/** A version with the day on which it comes into force. */
export interface DatedVersion {
  readonly id: string;
  readonly state: CodeOfConductState;
  readonly inForceFrom: string | null;
}

/** The version among those of one kind that is in force on a day: the latest adopted one whose day has come. */
export function inForceOn<Version extends DatedVersion>(versions: readonly Version[], day: string): Version | null {
  const begun = versions.filter(({ state, inForceFrom }) => state === 'ADOPTED' && (inForceFrom ?? '9999') <= day);
  return begun.reduce<Version | null>(
    (latest, version) => ((latest?.inForceFrom ?? '') < (version.inForceFrom ?? '') ? version : latest),
    null,
  );
}

/** Whether a version can be accepted on a day: the one in force, or one that is still to come. */
export function checkOpenForAdherence(
  version: DatedVersion,
  ofKind: readonly DatedVersion[],
  day: string,
): Refusal | null {
  const coming = version.state === 'ADOPTED' && (version.inForceFrom ?? '') > day;
  if (coming || inForceOn(ofKind, day)?.id === version.id) return null;
  return conflict('CONDUCT_VERSION_CLOSED', 'The version is not adopted, or a later one is in force.', 'versionId');
}
