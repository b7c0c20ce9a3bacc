import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** The supergraph of one subgraph with the schema. */
export function supergraphOf(
  schema: string,
  imports = '"@key", "@authenticated", "@requiresScopes", "@policy"',
): string {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${imports}])`;
  const composed = composeServices([{ name: 'one', url: 'http://127.0.0.1:1', typeDefs: parse(`${link}\n${schema}`) }]);
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}
