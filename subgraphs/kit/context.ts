import type { DataSource } from 'typeorm';
import { Disclosures } from './audit.ts';
import type { Caller } from './caller.ts';
import type { Language } from './language.ts';

/** The loaders of a subgraph by name: what makes each for one request. */
export type LoaderMakers = Readonly<Record<string, (database: DataSource) => unknown>>;

/** The loaders that a subgraph's makers make. */
export type LoadersOf<Makers extends LoaderMakers> = {
  readonly [Name in keyof Makers]: ReturnType<Makers[Name]>;
};

/** What resolvers of one request share. */
export interface SubgraphContext<Loaders> {
  readonly caller: Caller;
  /** From the Accept-Language header, best first; a field's own `lang` argument goes before it. */
  readonly languages: readonly Language[];
  readonly database: DataSource;
  readonly now: () => Date;
  /** What this request gives out that the audit log must hold. */
  readonly disclosed: Disclosures;
  /** This request's loaders, each made when it is first asked for. */
  readonly load: Loaders;
  /** Makes the loaders forget what they read, since a mutation has changed it. */
  readonly forget: () => void;
}

/** The context of one request, whose loaders are made at first use and again after each mutation. */
export function createContext<Makers extends LoaderMakers>(
  given: Omit<SubgraphContext<LoadersOf<Makers>>, 'load' | 'forget' | 'disclosed'>,
  makers: Makers,
): SubgraphContext<LoadersOf<Makers>> {
  let made = new Map<string, unknown>();
  const load = new Proxy({} as LoadersOf<Makers>, {
    get: (_, name: string) => {
      if (!made.has(name)) made.set(name, makers[name]?.(given.database));
      return made.get(name);
    },
  });
  return {
    ...given,
    disclosed: new Disclosures(),
    load,
    forget: () => {
      made = new Map();
    },
  };
}
