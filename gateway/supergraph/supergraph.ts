import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';

/** Reads a supergraph file. Rejects, naming the file, when it is missing or is none. */
export async function readSupergraph(file: string): Promise<string> {
  const sdl = await readFile(file, 'utf8');
  const composed = parse(sdl).definitions.some(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (!composed) throw new Error(`${file} is not a composed supergraph: it has no join__Graph`);
  return sdl;
}
