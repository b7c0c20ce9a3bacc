import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DocumentLimits } from './limits.ts';
import { holdTo, refusal } from './refusal.ts';

/** How large a selection is, with fragments counted where they are spread. */
interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  /** Fields of the selection itself, not of those within. */
  readonly top: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, top: 0 };

/**
 * Holds a parsed document to its limits, before anything that is slower: each fragment is measured once, however
 * often it is spread, so that this takes no longer than the text is long.
 *
 * @throws GraphQLError CIRCULAR_FRAGMENTS, TOO_MANY_DIRECTIVES, DEPTH_TOO_HIGH, TOO_MANY_FIELDS, TOO_MANY_ALIASES
 *   or TOO_MANY_ROOT_FIELDS
 */
export function checkStructure(document: DocumentNode, limits: DocumentLimits): void {
  const measure = new Measuring(document, limits.directives);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION && definition.kind !== Kind.OPERATION_DEFINITION) continue;
    measure.checkDirectives(definition.directives);
    // A fragment that nobody spreads is validated all the same.
    const { depth, fields, aliases, top } =
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? measure.ofFragment(definition.name.value)
        : measure.ofSelections(definition.selectionSet);
    holdTo(limits.depth, depth, 'DEPTH_TOO_HIGH', 'The depth of fields within fields');
    holdTo(limits.fields, fields, 'TOO_MANY_FIELDS', 'The number of fields');
    holdTo(limits.aliases, aliases, 'TOO_MANY_ALIASES', 'The number of aliases');
    if (definition.kind === Kind.OPERATION_DEFINITION)
      holdTo(limits.rootFields, top, 'TOO_MANY_ROOT_FIELDS', 'The number of root fields');
  }
}

class Measuring {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Measure | 'under way'>();
  readonly #directives: number;

  constructor({ definitions }: DocumentNode, directives: number) {
    this.#directives = directives;
    for (const node of definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  ofSelections({ selections }: SelectionSetNode): Measure {
    return selections.map((selection) => this.#ofSelection(selection)).reduce(together, NOTHING);
  }

  ofFragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known === 'under way') throw refusal('CIRCULAR_FRAGMENTS', `The fragment ${name} spreads itself.`);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    this.#measured.set(name, 'under way');
    const measure = this.ofSelections(fragment.selectionSet);
    this.#measured.set(name, measure);
    return measure;
  }

  checkDirectives(directives: readonly DirectiveNode[] = []): void {
    holdTo(this.#directives, directives.length, 'TOO_MANY_DIRECTIVES', 'The number of directives at one place');
  }

  #ofSelection(selection: SelectionNode): Measure {
    this.checkDirectives(selection.directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    const inner = selection.selectionSet ? this.ofSelections(selection.selectionSet) : NOTHING;
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      top: 1,
    };
  }
}

function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    top: one.top + other.top,
  };
}
