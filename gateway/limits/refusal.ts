import { GraphQLError } from 'graphql';

/** What a refused request is told beside its code: the limit, and how far the request went. */
export interface RefusalDetails {
  readonly status?: number;
  readonly limit?: number;
  readonly value?: number;
}

/** An error that ends a request before work is done for it, with a code for programs and a status for HTTP. */
export function refusal(
  code: string,
  message: string,
  { status = 400, ...numbers }: RefusalDetails = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...numbers, http: { status } } });
}

/** Throws a refusal when a value is above its limit; `what` begins the sentence, as in `The depth`. */
export function holdTo(limit: number, value: number, code: string, what: string): void {
  if (value <= limit) return;
  const counted = Math.min(value, Number.MAX_SAFE_INTEGER);
  throw refusal(code, `${what} is ${counted}; the most is ${limit}.`, { limit, value: counted });
}
