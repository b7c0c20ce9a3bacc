import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse } from 'graphql';
import { type ChineseTitles, GROUP_ORDER, type SandboxOperation, STORY_GROUP } from './types.ts';

export type { SandboxOperation } from './types.ts';

const EXTENSION = '.graphql';

/**
 * Reads the example operations of a folder, sorted by file name: each `NAME.graphql` begins with the
 * comment lines `# what it shows`, `# zh-Hans: ` and `# zh-Hant: ` with the same in Chinese, `# persona: NAME` and, outside
 * the story, `# group: NAME` and `# place: NUMBER` in that group, optionally `# first`, and may have a
 * `NAME.variables.json` beside it. `story-...` files belong to the story.
 *
 * Throws an Error that names the file when a title, the persona, the group, the place or the operation name is missing, when
 * the group is none of those that the page knows, when a file holds no or several operations, when two files share an
 * operation name, or when a file does not parse; and the system's error when the folder cannot be read.
 */
export async function readOperations(folder: string): Promise<readonly SandboxOperation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(EXTENSION)).sort();
  const operations = await Promise.all(files.map((file) => readOperation(folder, file)));
  const fileOfOperation = new Map<string, string>();
  for (const { name, operationName } of operations) {
    const other = fileOfOperation.get(operationName);
    if (other !== undefined) {
      throw new Error(`${name}${EXTENSION}: ${other} has the operation ${operationName} too`);
    }
    fileOfOperation.set(operationName, `${name}${EXTENSION}`);
  }
  return operations;
}

async function readOperation(folder: string, file: string): Promise<SandboxOperation> {
  const name = file.slice(0, -EXTENSION.length);
  const text = (await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { title, titles, persona, group, place, first, body } = readHeader(file, text);
  return {
    name,
    operationName: readOperationName(file, body),
    title,
    titles,
    persona,
    group: groupOf(file, group),
    place: placeOf(file, place),
    first,
    query: `# ${title}\n${body}`,
    variables: await readVariables(folder, `${name}.variables.json`),
  };
}

function groupOf(file: string, group: string | undefined): string {
  if (group === undefined && file.startsWith('story-')) return STORY_GROUP;
  if (group !== undefined && GROUP_ORDER.includes(group)) return group;
  throw new Error(`${file}: the header line "# group: NAME" must name one of ${GROUP_ORDER.slice(1).join(', ')}`);
}

function placeOf(file: string, place: string | undefined): number {
  const number = Number(/^story-(\d+)-/.exec(file)?.[1] ?? place);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${file}: the header line "# place: NUMBER" must say where it stands in its group`);
}

interface Header {
  readonly title: string;
  readonly titles: ChineseTitles;
  readonly persona: string;
  readonly group: string | undefined;
  readonly place: string | undefined;
  readonly first: boolean;
  readonly body: string;
}

function readHeader(file: string, text: string): Header {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#+\s*/, '').trim());
  const [title = '', ...rest] = comments;
  const headerValue = (key: string): string | undefined =>
    rest
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() || undefined;
  const persona = headerValue('persona');
  if (title === '' || title.startsWith('persona:')) {
    throw new Error(`${file}: the first line must say what it shows: "# what it shows"`);
  }
  if (persona === undefined) throw new Error(`${file}: the header line "# persona: NAME" is missing`);
  const [hans, hant] = [headerValue('zh-Hans'), headerValue('zh-Hant')];
  if (hans === undefined || hant === undefined) {
    throw new Error(`${file}: the header lines "# zh-Hans: " and "# zh-Hant: " must say in Chinese what it shows`);
  }
  const titles = { 'zh-Hans': hans, 'zh-Hant': hant };
  const [group, place] = [headerValue('group'), headerValue('place')];
  const body = lines.slice(comments.length).join('\n').trim();
  return { title, titles, persona, group, place, first: rest.includes('first'), body: `${body}\n` };
}

function readOperationName(file: string, body: string): string {
  const operations = parseDocument(file, body).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation, ...others] = operations;
  if (operation === undefined) throw new Error(`${file}: holds no operation`);
  if (others.length > 0) throw new Error(`${file}: holds ${operations.length} operations, one is allowed`);
  if (operation.name === undefined) throw new Error(`${file}: the operation has no name`);
  return operation.name.value;
}

function parseDocument(file: string, body: string): DocumentNode {
  try {
    return parse(body);
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
}

async function readVariables(folder: string, file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${file}: must hold one JSON object`);
  }
  return Object.fromEntries(Object.entries(value));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
