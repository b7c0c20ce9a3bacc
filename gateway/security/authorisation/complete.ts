import { GraphQLError, type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { Denials } from './denials.ts';

/** The code of the error that stands for what the caller may not see. */
export const UNAUTHORIZED = 'UNAUTHORIZED_FIELD_OR_TYPE';

type Data = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** An answer with null where something was taken out, and an error for each such place. */
export interface Completed {
  readonly data: Data | null;
  readonly errors: readonly GraphQLError[];
}

/**
 * Completes the answer to an authorised operation. A field that cannot be null takes its nearest nullable parent along,
 * as any failure would; then one error tells of all that was taken out there.
 */
export function complete(data: Data | null | undefined, denials: Denials): Completed {
  if (!data) return { data: data ?? null, errors: [] };
  const completion = new Completion();
  const completed = completion.nullable(() => completion.object(data, denials, []));
  return { data: completed as Data | null, errors: completion.errors };
}

/** What has to be null and cannot be: its parent has to. */
const TOO_LITTLE = Symbol('null where there cannot be null');

class Completion {
  readonly errors: GraphQLError[] = [];

  /** What `work` gives; null in its place, with the error that ended it alone, when it cannot be given. */
  nullable(work: () => unknown): unknown {
    const before = this.errors.length;
    const value = work();
    if (value !== TOO_LITTLE) return value;
    this.errors.splice(before, this.errors.length - before - 1);
    return null;
  }

  object(object: Data, denials: Denials, path: Path): Data | typeof TOO_LITTLE {
    // Without a prototype, since a client may name a field __proto__.
    const completed: Record<string, unknown> = Object.create(null);
    for (const [key, value] of Object.entries(object)) {
      const denial = denials.byKey.get(key);
      if (!denial) completed[key] = value;
      else if (!denial.marked) {
        const below = this.#value(value, denial.type, denial.below, [...path, key]);
        if (below === TOO_LITTLE) return TOO_LITTLE;
        completed[key] = below;
      } else if (denial.marked.key !== null) {
        this.#deny([...path, denial.marked.key]);
        if (isNonNullType(denial.marked.type)) return TOO_LITTLE;
        completed[denial.marked.key] = null;
      }
    }
    return completed;
  }

  #value(value: unknown, type: GraphQLOutputType, below: Denials, path: Path): unknown {
    if (value === null || value === undefined) return null;
    if (isNonNullType(type)) {
      const inner = this.#value(value, type.ofType, below, path);
      return inner === null ? TOO_LITTLE : inner;
    }
    if (isListType(type)) {
      return this.nullable(() => this.#items(value as readonly unknown[], type.ofType, below, path));
    }
    if (isForbidden(value as Data, below)) {
      this.#deny(path);
      return null;
    }
    return this.nullable(() => this.object(value as Data, below, path));
  }

  #items(values: readonly unknown[], type: GraphQLOutputType, below: Denials, path: Path): unknown {
    const items: unknown[] = [];
    for (const [at, value] of values.entries()) {
      const item = this.#value(value, type, below, [...path, at]);
      if (item === TOO_LITTLE) return TOO_LITTLE;
      items.push(item);
    }
    return items;
  }

  #deny(path: Path): void {
    this.errors.push(
      new GraphQLError('This is not for the caller to see or do.', {
        path: [...path],
        extensions: { code: UNAUTHORIZED },
      }),
    );
  }
}

/** Whether an object is of a type that is forbidden as a whole. */
function isForbidden(object: Data, denials: Denials): boolean {
  return Object.keys(object).some((key) => denials.byKey.get(key)?.marked?.key === null);
}
