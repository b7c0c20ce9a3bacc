/** A question as a client sends it. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Asks a gateway; whether the answer holds data and no error. */
export async function ask(
  url: string,
  { query, variables }: Question,
  headers: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  return answer.data != null && answer.errors === undefined;
}
