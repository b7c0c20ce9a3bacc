import { type FieldNode, type GraphQLOutputType, Kind, type SelectionSetNode } from 'graphql';

/** What a marker stands for: a field, by its name in answers, or, where that is null, the object in which it is found. */
export type Marked =
  | { readonly key: string; readonly type: GraphQLOutputType }
  | { readonly key: null; readonly type: null };

/** An authorised operation, as far as its answers have to be completed. */
export interface Source {
  readonly fragments: ReadonlyMap<string, SelectionSetNode>;
  readonly markers: ReadonlyMap<FieldNode, Marked>;
  readonly types: ReadonlyMap<FieldNode, GraphQLOutputType>;
}

/** What an answer has under one key that has to be completed. */
export type Denial =
  | { readonly marked: Marked }
  | { readonly marked: null; readonly type: GraphQLOutputType; readonly below: Denials };

/**
 * What was taken out of the selections that meet in one kind of place of an answer. Places are worked out when an answer
 * first gets there, so that fragments used everywhere cost no more than the answers that they bring.
 */
export class Denials {
  readonly #sets: readonly SelectionSetNode[];
  readonly #source: Source;
  readonly #leads: Map<SelectionSetNode, boolean>;
  #denials: ReadonlyMap<string, Denial> | undefined;

  constructor(
    set: SelectionSetNode | readonly SelectionSetNode[],
    source: Source,
    leads = new Map<SelectionSetNode, boolean>(),
  ) {
    this.#sets = 'kind' in set ? [set] : set;
    this.#source = source;
    this.#leads = leads;
  }

  /** By the keys of the authorised answer. What is not here is answered as it is. */
  get byKey(): ReadonlyMap<string, Denial> {
    this.#denials ??= this.#workOut();
    return this.#denials;
  }

  #workOut(): ReadonlyMap<string, Denial> {
    const denials = new Map<string, Denial>();
    const below = new Map<string, { readonly type: GraphQLOutputType; readonly sets: SelectionSetNode[] }>();
    const seen = new Set<string>();
    const collect = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = this.#source.fragments.get(selection.name.value);
          if (fragment && !seen.has(selection.name.value)) {
            seen.add(selection.name.value);
            collect(fragment);
          }
        } else this.#note(selection, denials, below);
      }
    };
    for (const set of this.#sets) if (this.#leadsToDenial(set)) collect(set);
    for (const [key, { type, sets }] of below)
      denials.set(key, { marked: null, type, below: new Denials(sets, this.#source, this.#leads) });
    return denials;
  }

  #note(
    field: FieldNode,
    denials: Map<string, Denial>,
    below: Map<string, { readonly type: GraphQLOutputType; readonly sets: SelectionSetNode[] }>,
  ): void {
    const key = (field.alias ?? field.name).value;
    const marked = this.#source.markers.get(field);
    if (marked) denials.set(key, { marked });
    const type = this.#source.types.get(field);
    if (!type || !field.selectionSet || !this.#leadsToDenial(field.selectionSet)) return;
    const known = below.get(key);
    if (known) known.sets.push(field.selectionSet);
    else below.set(key, { type, sets: [field.selectionSet] });
  }

  #leadsToDenial(set: SelectionSetNode): boolean {
    const known = this.#leads.get(set);
    if (known !== undefined) return known;
    this.#leads.set(set, false); // a circle of fragments leads nowhere new
    const leads = set.selections.some((selection) => {
      if (selection.kind === Kind.FIELD && this.#source.markers.has(selection)) return true;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#source.fragments.get(selection.name.value)
          : selection.selectionSet;
      return inner !== undefined && this.#leadsToDenial(inner);
    });
    this.#leads.set(set, leads);
    return leads;
  }
}
