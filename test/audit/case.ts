import type { Reply } from './ask.ts';
import type { Forge } from './tokens.ts';

/** What is attacked, and with what. */
export interface Target {
  /** The origin of the gateway. */
  readonly url: string;
  /** Addresses of subgraphs' GraphQL, to be asked past the gateway. */
  readonly subgraphs: readonly string[];
  /** Makes tokens with the issuer's own key; undefined when that is not at hand. */
  readonly forge: Forge | undefined;
  /** Whether something may be left behind, such as a draft. */
  readonly writes: boolean;
  /** Names that no answer may hold. */
  readonly hidden: readonly string[];
}

/** One attempt. */
export interface Case {
  readonly level: 'MUST' | 'SHOULD';
  /** Where the rule comes from, such as `RFC 8725 3.1`. */
  readonly rule: string;
  readonly name: string;
  /** What a safe server does, in words. */
  readonly expected: string;
  /** What a case needs beside an address: the issuer's key, also with leave to write, or the subgraphs' addresses. */
  readonly needs?: 'key' | 'writes' | 'subgraphs';
  /** Resolves with what happened, and whether that is safe. */
  readonly attempt: (target: Target) => Promise<Attempt>;
}

export interface Attempt {
  readonly safe: boolean;
  readonly happened: string;
}

/** An attempt of which one request is all: refused with one of these statuses and one of these codes. */
export function refusedWith(statuses: readonly number[], codes: readonly string[]) {
  return {
    expected: `${statuses.join(' or ')}, ${codes.join(' or ')}`,
    judge: (reply: Reply): Attempt => ({
      safe:
        statuses.includes(reply.status) && reply.codes.length > 0 && reply.codes.every((code) => codes.includes(code)),
      happened: told(reply),
    }),
  };
}

/** What came back, in a few words. */
export function told({ status, codes, text }: Reply): string {
  if (status === 0) return `no answer: ${text}`;
  return `${status} ${[...new Set(codes)].join(' ') || text.slice(0, 60).replaceAll(/\s+/g, ' ')}`;
}
