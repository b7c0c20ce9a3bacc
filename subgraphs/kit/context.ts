import type { DataSource } from 'typeorm';
import type { Caller } from './caller.ts';
import type { Language } from './language.ts';

/** What resolvers of one request share. */
export interface SubgraphContext<Loaders> {
  readonly caller: Caller;
  /** From the Accept-Language header, best first; a field's own `lang` argument goes before it. */
  readonly languages: readonly Language[];
  readonly database: DataSource;
  readonly now: () => Date;
  /** This request's loaders. */
  readonly load: Loaders;
  /** Makes the loaders forget what they read, since a mutation has changed it. */
  readonly forget: () => void;
}

/** The context of one request, whose loaders are made at first use and again after each mutation. */
export function createContext<Loaders>(
  given: Omit<SubgraphContext<Loaders>, 'load' | 'forget'>,
  createLoaders: (database: DataSource) => Loaders,
): SubgraphContext<Loaders> {
  let loaders: Loaders | undefined;
  return {
    ...given,
    get load() {
      loaders ??= createLoaders(given.database);
      return loaders;
    },
    forget: () => {
      loaders = undefined;
    },
  };
}
