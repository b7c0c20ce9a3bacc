import { Lexer, Source, TokenKind } from 'graphql';
import { holdTo } from './refusal.ts';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
/** Brackets within brackets for each field within a field: its selection and its arguments. */
const BRACKETS_FOR_EACH_LEVEL = 2;

/**
 * Reads through an operation's text without parsing it, since the parser calls itself for each bracket. A text
 * that is not GraphQL passes: the parser says better what is wrong with it.
 *
 * @throws GraphQLError TOO_MANY_TOKENS or DEPTH_TOO_HIGH
 */
export function checkTokens(text: string, limits: { readonly tokens: number; readonly depth: number }): void {
  let tokens = 0;
  let nesting = 0;
  for (const kind of kindsOf(text)) {
    tokens += 1;
    holdTo(limits.tokens, tokens, 'TOO_MANY_TOKENS', 'The number of tokens that were read');
    if (OPENING.has(kind)) nesting += 1;
    if (CLOSING.has(kind)) nesting -= 1;
    holdTo(limits.depth * BRACKETS_FOR_EACH_LEVEL, nesting, 'DEPTH_TOO_HIGH', 'The depth of brackets');
  }
}

function* kindsOf(text: string): Generator<string> {
  const lexer = new Lexer(new Source(text));
  for (;;) {
    try {
      if (lexer.advance().kind === TokenKind.EOF) return;
    } catch {
      return;
    }
    yield lexer.token.kind;
  }
}
