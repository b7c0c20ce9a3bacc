/**
 * The address of a subgraph's database: its own variable, else the database of its name on the shared server.
 *
 * @example databaseUrl('experts', 'postgres://localhost/any') is 'postgres://localhost/experts'
 */
export function databaseUrl(
  name: string,
  shared: string,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const own = variables[`${name.toUpperCase()}_DATABASE_URL`];
  if (own) return own;
  const url = new URL(shared);
  url.pathname = `/${name}`;
  return url.toString();
}
