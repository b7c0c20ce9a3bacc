import fc from 'fast-check';
import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { zoo } from './zoo.ts';

/** Draws a number below a limit. */
export type Draw = (below: number) => number;

/** Draws that a seed decides, each time alike. */
export function drawer(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const seeds = fc.integer({ min: 0, max: 2 ** 31 });

const composites = Object.values(zoo.getTypeMap()).filter(
  (type) => isCompositeType(type) && !type.name.startsWith('__'),
) as GraphQLCompositeType[];
const objects = composites.filter(isObjectType);

/** All that a rule can stand on, as `Type` and `Type.field`; types come often enough. */
export const places = objects.flatMap((type) => [
  ...(type.name === 'Query' ? [] : [type.name]),
  ...Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
]);

/** An animal kingdom of a few objects of each type, which refer to each other at random. */
export function randomWorld(draw: Draw): Record<string, unknown> {
  const pools = new Map(
    objects.map((type) => [
      type.name,
      Array.from({ length: 2 }, () => ({ __typename: type.name }) as Record<string, unknown>),
    ]),
  );
  const valueFor = (type: GraphQLOutputType): unknown => {
    if (isNonNullType(type)) return strict(type.ofType);
    return draw(6) === 0 ? null : strict(type);
  };
  const strict = (type: GraphQLOutputType): unknown => {
    if (isListType(type)) return Array.from({ length: draw(3) }, () => valueFor(type.ofType));
    const named = getNamedType(type);
    if (!isCompositeType(named)) return draw(100);
    const names = isAbstractType(named) ? zoo.getPossibleTypes(named).map(({ name }) => name) : [named.name];
    return pools.get(names[draw(names.length)] as string)?.[draw(2)];
  };
  for (const type of objects)
    for (const object of pools.get(type.name) ?? [])
      for (const field of Object.values(type.getFields())) object[field.name] = valueFor(field.type);
  return pools.get('Query')?.[0] as Record<string, unknown>;
}

/** An operation, possibly not valid, with aliases, fragments, conditions and variables. */
export function randomOperation(draw: Draw): DocumentNode {
  const fragments: { readonly on: GraphQLCompositeType; readonly text: string }[] = [];
  const condition = () =>
    ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: false)'][draw(7)];
  const overlapping = (type: GraphQLCompositeType) =>
    composites.filter((other) =>
      objects.some((object) =>
        [type, other].every((one) => one === object || (isAbstractType(one) && zoo.isSubType(one, object))),
      ),
    );
  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts = Array.from({ length: 1 + draw(3) }, () => part(type, depth));
    return `{ ${parts.join(' ')} }`;
  };
  const part = (type: GraphQLCompositeType, depth: number): string => {
    const turn = draw(8);
    if (depth > 0 && turn < 3) {
      const others = overlapping(type);
      const other = others[draw(others.length)] as GraphQLCompositeType;
      if (turn === 0) return `...${condition()} ${selection(type, depth - 1)}`;
      if (turn === 1) return `... on ${other.name}${condition()} ${selection(other, depth - 1)}`;
      // One that is there already, half of the time: it never leads back here, since it was finished before.
      const known = fragments.findIndex(({ on }) => others.includes(on));
      if (known >= 0 && draw(2) === 0) return `...F${known}${condition()}`;
      const inner = selection(other, depth - 1);
      fragments.push({ on: other, text: `fragment F${fragments.length} on ${other.name} ${inner}` });
      return `...F${fragments.length - 1}${condition()}`;
    }
    if (isUnionType(type) || turn === 7)
      return ['__typename', 'what: __typename', '__denied: __typename', '__denied_name: __typename'][draw(4)] as string;
    const fields = Object.values(type.getFields());
    const field = fields[draw(fields.length)] as (typeof fields)[number];
    const alias = ['', '', `${field.name}Again: `][draw(3)];
    const target = getNamedType(field.type);
    const asked = `${alias}${field.name}${field.args.length > 0 ? '(length: $length)' : ''}${condition()}`;
    if (!isCompositeType(target)) return asked;
    return `${asked} ${depth > 0 ? selection(target, depth - 1) : '{ __typename }'}`;
  };
  const body = selection(zoo.getQueryType() as GraphQLCompositeType, 5);
  const texts = fragments.map(({ text }) => text);
  return parse(`query Random($yes: Boolean!, $no: Boolean!, $length: Int) ${body} ${texts.join(' ')}`);
}
