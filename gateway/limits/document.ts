import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import type { DocumentLimits } from './limits.ts';
import { checkStructure } from './structure.ts';
import { checkTokens } from './tokens.ts';
import { checkVariables } from './variables.ts';

/** Throws a GraphQLError with a code when a text or its variables are above a limit. */
export type DocumentCheck = (text: unknown, variables: unknown) => void;

const REMEMBERED_MOST = 5_000;

/**
 * Holds requests to limits before anybody parses or validates them. Texts that passed are remembered by hash; what is no
 * text, or does not parse, passes, since the parser behind this says better what is wrong with it.
 */
export function createDocumentCheck(limits: DocumentLimits): DocumentCheck {
  const passed = new Set<string>();
  return (text, variables) => {
    if (variables !== undefined && variables !== null) checkVariables(variables, limits);
    if (typeof text !== 'string') return;
    const hash = createHash('sha256').update(text).digest('base64');
    if (passed.has(hash)) return;
    checkTokens(text, limits);
    const document = parsed(text);
    if (document) checkStructure(document, limits);
    if (passed.size >= REMEMBERED_MOST) passed.clear();
    passed.add(hash);
  };
}

function parsed(text: string) {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}
