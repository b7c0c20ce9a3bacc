import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const IMPORTS = '"@key", "@external", "@requires", "@authenticated", "@requiresScopes", "@policy"';

/**
 * The supergraph of a subgraph with the first schema, and one with each of the others. Throws what composition refuses.
 *
 * @param imports what the first schema has of the federation's directives
 */
export function supergraphOf(schema: string, imports = IMPORTS, ...others: readonly string[]): string {
  const services = [[schema, imports] as const, ...others.map((other) => [other, IMPORTS] as const)];
  const composed = composeServices(
    services.map(([text, imported], at) => ({
      name: `house${at}`,
      url: 'http://127.0.0.1:1',
      typeDefs: parse(
        `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${imported}])\n${text}`,
      ),
    })),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}
