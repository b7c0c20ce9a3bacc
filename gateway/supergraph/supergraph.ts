import { readFile } from 'node:fs/promises';
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql';

/** A supergraph as it was composed, and where it says that its subgraphs run. */
export interface Supergraph {
  readonly sdl: string;
  /** Addresses by the subgraphs' names. */
  readonly subgraphs: ReadonlyMap<string, string>;
}

/** Reads a supergraph file. Rejects, naming the file, when it is missing or is none. */
export async function readSupergraph(file: string): Promise<Supergraph> {
  const sdl = await readFile(file, 'utf8');
  const graphs = parse(sdl).definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (!graphs) throw new Error(`${file} is not a composed supergraph: it has no join__Graph`);
  const subgraphs = (graphs.values ?? []).map((value) => {
    const named = value.directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
    const text = (argument: string) => {
      const given = named.find(({ name }) => name.value === argument)?.value;
      return given?.kind === Kind.STRING ? given.value : '';
    };
    return [text('name'), text('url')] as const;
  });
  return { sdl, subgraphs: new Map(subgraphs) };
}
