import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { packageRoot } from '../subgraphs/kit/packageRoot.ts';
import type { GeneratedFile } from './generated.ts';

/** A subgraph as `subgraphs.json` lists it. */
export interface ListedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly schema: string;
}

/** The one list of subgraphs. */
export function listedSubgraphs(): readonly ListedSubgraph[] {
  return JSON.parse(readFileSync(join(packageRoot, 'schema/subgraphs.json'), 'utf8')) as ListedSubgraph[];
}

/** A subgraph's whole schema: the shared value types, then its own contract, a file for each theme. */
export function schemaText({ schema }: ListedSubgraph): string {
  const text = (path: string) => readFileSync(join(packageRoot, path), 'utf8');
  const themes = readdirSync(join(packageRoot, schema)).sort();
  return [text('subgraphs/kit/shared.graphql'), ...themes.map((theme) => text(join(schema, theme)))].join('\n');
}

/**
 * The supergraph, which is all that the gateway reads, and the API schema, which is what clients see.
 * Throws with every composition error, each naming its subgraph and place.
 */
export function compose(subgraphs: readonly ListedSubgraph[] = listedSubgraphs()): readonly GeneratedFile[] {
  const composed = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      url: subgraph.url,
      typeDefs: parse(schemaText(subgraph)),
    })),
  );
  if (composed.errors) {
    throw new Error(
      `The subgraphs do not compose:\n${composed.errors.map((error) => `  ${error.message}`).join('\n')}`,
    );
  }
  const path = (name: string) => join(packageRoot, 'schema', name);
  const notice = '# Composed from the subgraphs by `npm run compose`; do not edit.\n\n';
  return [
    { path: path('supergraph.graphql'), content: `${notice}${composed.supergraphSdl}\n` },
    {
      path: path('api.graphql'),
      content: `${notice}${printSchema(composed.schema.toAPISchema().toGraphQLJSSchema())}\n`,
    },
  ];
}
