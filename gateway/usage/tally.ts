import type { Caller } from '../security/caller.ts';
import { enumValuesIn, type Use, type Uses } from './uses.ts';

/** How often a caller used something. */
export interface Count extends Use {
  readonly caller: 'CLIENT' | 'PEOPLE' | 'NOBODY';
  /** Empty where no client asked. */
  readonly clientId: string;
  readonly count: number;
}

/** Counts what is used until it is taken away. */
export interface Tally {
  readonly add: (caller: Caller, uses: Uses, variables: Readonly<Record<string, unknown>>) => void;
  /** All counts since the last time. */
  readonly take: () => readonly Count[];
}

/** Operations of one caller told apart in a day; what comes beyond is counted together, or a flood would fill the table. */
const OPERATIONS_MOST = 500;
/** Counts kept until they are taken, of all callers. */
const COUNTS_MOST = 4_000;
const DAY_MILLISECONDS = 86_400_000;
const OTHER = 'other';

export function createTally(now: () => number = Date.now): Tally {
  let counts = new Map<string, Count>();
  let known = new Map<string, Set<string>>();
  let knownSince = now();

  const isOneMore = (who: string, { sha256 }: Use): boolean => {
    if (now() - knownSince > DAY_MILLISECONDS) {
      known = new Map();
      knownSince = now();
    }
    const own = known.get(who) ?? new Set<string>();
    known.set(who, own);
    if (own.has(sha256)) return true;
    if (own.size >= OPERATIONS_MOST) return false;
    own.add(sha256);
    return true;
  };

  const count = (who: Pick<Count, 'caller' | 'clientId'>, use: Use) => {
    const name = `${who.caller} ${who.clientId} ${use.kind} ${use.name} ${use.sha256}`;
    const before = counts.get(name);
    if (!before && counts.size >= COUNTS_MOST && use.name !== OTHER) {
      count(who, { kind: use.kind, name: OTHER, sha256: '' });
      return;
    }
    counts.set(name, { ...who, ...use, count: (before?.count ?? 0) + 1 });
  };

  return {
    add: (caller, uses, variables) => {
      const who = whoIs(caller);
      const told = isOneMore(`${who.caller} ${who.clientId}`, uses.operation);
      count(who, told ? uses.operation : { kind: 'OPERATION', name: OTHER, sha256: '' });
      for (const part of uses.parts) count(who, part);
      const inText = (name: string) => uses.parts.some((part) => part.kind === 'ENUM_VALUE' && part.name === name);
      for (const name of enumValuesIn(uses, variables)) {
        if (!inText(name)) count(who, { kind: 'ENUM_VALUE', name, sha256: '' });
      }
    },
    take: () => {
      const taken = [...counts.values()];
      counts = new Map();
      return taken;
    },
  };
}

function whoIs({ client, account }: Caller): Pick<Count, 'caller' | 'clientId'> {
  if (client) return { caller: 'CLIENT', clientId: client.id };
  return { caller: account ? 'PEOPLE' : 'NOBODY', clientId: '' };
}
