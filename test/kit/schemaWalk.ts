import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Answer } from './federation.ts';

/** Asks the graph as somebody. */
export type Ask = (query: string) => Promise<Answer>;

/** A row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** What a field answers at one row that the office sees. */
export interface Seen {
  /** The type and the field, as `Seat.holder`. */
  readonly field: string;
  readonly description: string;
  readonly office: unknown;
  /** What each of the others is answered, in the order of the callers; undefined for who does not see the row. */
  readonly others: readonly unknown[];
}

interface Step {
  readonly selection: string;
  readonly name: string;
  readonly connection: boolean;
  readonly keys: readonly string[];
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly steps: readonly Step[];
}

/** What the walk needs to ask fields that have required arguments, by `Type.field`: the arguments in brackets. */
export type Arguments = Readonly<Record<string, string>>;

const KEYS = ['id', 'edition', 'code', 'level', 'number', 'kind'];
const KEPT = 40;

/**
 * Walks the schema from the root fields, as the office and as others at the same time. A type is visited where the
 * office first reaches it, and once more where all of the others do. Each thing that the office has met is then
 * asked for by its id.
 */
export class SchemaWalk {
  readonly seen: Seen[] = [];
  /** Errors that came with an answer, each with who asked, where and its code. */
  readonly errors: string[] = [];
  /** Fields that could not be asked, since nothing says with which arguments. */
  readonly unasked: string[] = [];
  readonly #schema: GraphQLSchema;
  readonly #arguments: Arguments;
  readonly #ids = new Map<string, Set<string>>();

  constructor(schema: GraphQLSchema, arguments_: Arguments) {
    this.#schema = schema;
    this.#arguments = arguments_;
  }

  async walk(office: Ask, others: readonly Ask[]): Promise<void> {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no queries');
    const visited = new Set<string>();
    for (let places: Place[] = [{ type: query, steps: [] }]; places.length > 0; ) {
      const found: { readonly place: Place; readonly open: boolean }[] = [];
      for (const place of places) found.push(...(await this.#visit(place, office, others)));
      places = found
        .toSorted((one, other) => Number(other.open) - Number(one.open))
        .flatMap(({ place, open }) => {
          const key = `${place.type.name} ${open}`;
          if (visited.has(key) || (!open && visited.has(`${place.type.name} true`))) return [];
          visited.add(key);
          return [place];
        });
    }
    await this.#lookUp(query, office, others);
  }

  /** Asks all fields of a type at one place; gives the places behind them at which the office finds something. */
  async #visit({ type, steps }: Place, office: Ask, others: readonly Ask[]) {
    const asked = Object.values(type.getFields()).filter((field) => this.#isAsked(type, field));
    const answers: ReadonlyMap<string, Row>[] = [];
    // The fields of the root are asked one by one, so that what fails is known by its name.
    for (const ask of [office, ...others]) {
      const rows = new Map<string, Row>();
      for (const fields of steps.length === 0 ? asked.map((field) => [field]) : [asked]) {
        const text = `{ ${steps.reduceRight(
          (inner, step) => nested(step, inner),
          fields.map((field) => this.#selection(type, field, '')).join(' '),
        )} }`;
        const { data, errors } = await ask(text);
        for (const { path, extensions } of errors)
          this.errors.push(
            `${type.name} ${path?.filter((part) => typeof part === 'string').join('.')} ${extensions['code']}`,
          );
        for (const [key, row] of rowsAt(data, steps)) rows.set(key, { ...rows.get(key), ...row });
      }
      answers.push(rows);
    }
    const [ofOffice, ...ofOthers] = answers;
    const found: { place: Place; open: boolean }[] = [];
    for (const field of asked) {
      const target = getNamedType(field.type);
      let reached = false;
      let open = false;
      for (const [key, row] of ofOffice ?? []) {
        if (typeof row['id'] === 'string') this.#meet(type.name, row['id']);
        const same = ofOthers.map((rows) => rows.get(key));
        reached ||= isSomething(row[field.name]);
        open ||= same.some((other) => isSomething(other?.[field.name]));
        const values = same.map((other) => other && (other[field.name] ?? null));
        this.#note(type, field, row[field.name] ?? null, values);
      }
      if (reached && isObjectType(target)) {
        const connection = isConnection(target);
        const node = connection ? nodeOf(target) : target;
        const step = {
          ...{ name: field.name, connection, keys: keysOf(node) },
          selection: `${field.name}${this.#argumentsOf(type, field)}`,
        };
        found.push({ open, place: { type: node, steps: [...steps, step] } });
      }
    }
    return found;
  }

  /** Asks for each thing that the office has met by its id. */
  async #lookUp(query: GraphQLObjectType, office: Ask, others: readonly Ask[]): Promise<void> {
    for (const field of Object.values(query.getFields()).filter(isById)) {
      const ids = [...(this.#ids.get(getNamedType(field.type).name) ?? [])];
      if (ids.length === 0) {
        if (this.#arguments[`Query.${field.name}`] === undefined) this.unasked.push(`Query.${field.name}`);
        continue;
      }
      const text = `{ ${ids.map((id, at) => `a${at}: ${field.name}(id: ${JSON.stringify(id)}) { __typename }`).join(' ')} }`;
      const [ofOffice, ...ofOthers] = await Promise.all([office, ...others].map((ask) => ask(text)));
      for (const { errors } of [ofOffice, ...ofOthers].filter((answer) => answer !== undefined))
        for (const { extensions } of errors) this.errors.push(`Query ${field.name} ${extensions['code']}`);
      ids.forEach((_, at) => {
        const values = ofOthers.map((answer) => answer?.data[`a${at}`]);
        this.#note(query, field, ofOffice?.data[`a${at}`], values);
      });
    }
  }

  #note(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, office: unknown, others: readonly unknown[]) {
    const description = (field.description ?? '').replaceAll(/\s+/g, ' ');
    this.seen.push({ field: `${type.name}.${field.name}`, description, office, others });
  }

  #meet(type: string, id: string) {
    const ids = this.#ids.get(type) ?? new Set();
    if (ids.size < KEPT) ids.add(id);
    this.#ids.set(type, ids);
  }

  #isAsked(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    const name = `${type.name}.${field.name}`;
    if (!field.args.some(isRequiredArgument) || this.#arguments[name] !== undefined) return true;
    if (!(type === this.#schema.getQueryType() && isById(field))) this.unasked.push(name);
    return false;
  }

  #argumentsOf(type: GraphQLObjectType, { name, args }: GraphQLField<unknown, unknown>): string {
    const page = args.some((argument) => argument.name === 'first') ? '(first: 20)' : '';
    return this.#arguments[`${type.name}.${name}`] ?? page;
  }

  /** A field with as much below it as tells whether there is something. */
  #selection(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, below: string): string {
    const target = getNamedType(field.type);
    const asked = `${field.name}${this.#argumentsOf(type, field)}`;
    if (isLeafType(target)) return asked;
    const inner = isObjectType(target) && isConnection(target) ? 'edges { node { __typename } }' : '__typename';
    return `${asked} { ${inner} ${below} }`;
  }
}

function nested({ selection, connection, keys }: Step, inner: string): string {
  const all = `${keys.join(' ')} ${inner}`;
  return `${selection} { ${connection ? `edges { node { ${all} } }` : all} }`;
}

/** The rows at a place of an answer, each under the keys of all rows above it. */
function rowsAt(data: unknown, steps: readonly Step[]): ReadonlyMap<string, Row> {
  let rows = new Map<string, Row>(isRow(data) ? [['', data]] : []);
  for (const { name, connection, keys } of steps) {
    const below = new Map<string, Row>();
    for (const [key, row] of rows) {
      const value = row[name];
      const edges = connection && isRow(value) ? (value['edges'] as readonly Row[]).map((edge) => edge['node']) : value;
      (Array.isArray(edges) ? edges : [edges]).forEach((one: unknown, at) => {
        if (!isRow(one)) return;
        below.set(`${key}/${keys.length === 0 ? at : keys.map((part) => String(one[part])).join(' ')}`, one);
      });
    }
    rows = below;
  }
  return rows;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Whether there is a thing, or a list with something in it. */
function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isRow(value) && Array.isArray(value['edges'])) return value['edges'].length > 0;
  return value !== null && value !== undefined;
}

const isConnection = ({ name }: GraphQLObjectType): boolean => name.endsWith('Connection');

function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const edge = getNamedType(connection.getFields()['edges']?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  if (!isObjectType(node)) throw new Error(`${connection.name} has no nodes`);
  return node;
}

function keysOf(type: GraphQLObjectType): readonly string[] {
  const fields = type.getFields();
  const keys = KEYS.filter((key) => isLeafType(getNamedType(fields[key]?.type)));
  return keys.includes('id') ? ['id'] : keys;
}

function isById({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.length === 1 && args[0]?.name === 'id' && isRequiredArgument(args[0]);
}
