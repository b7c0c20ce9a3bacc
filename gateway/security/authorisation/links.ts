import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print, valueFromASTUntyped } from 'graphql';

/** The directives with which a schema says who may see a place. */
export type AuthorisationDirective = 'authenticated' | 'requiresScopes' | 'policy';

const SPECIFICATION = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/v\d+\.\d+$/;

/** Under which names the supergraph uses the directives, which a link may rename. */
export function authorisationDirectives(supergraph: DocumentNode): ReadonlyMap<string, AuthorisationDirective> {
  const names = new Map<string, AuthorisationDirective>();
  for (const link of linksOf(supergraph)) {
    const directive = directiveOf(link);
    if (!directive) continue;
    const renamed = importsOf(link).find(({ name }) => name === `@${directive}`)?.as;
    names.set(renamed?.slice(1) ?? String(argumentOf(link, 'as') ?? directive), directive);
  }
  return names;
}

/**
 * The supergraph's text as @apollo/gateway takes it: stock refuses links `for: SECURITY` to directives that it does not
 * enforce. Danger: whoever serves this text without enforcing the original's rules serves everything to everybody.
 */
export function withoutAuthorisationLinks(supergraphSdl: string): string {
  let text = supergraphSdl;
  // From the end on, so that what stands before stays where it was found.
  for (const link of linksOf(parse(supergraphSdl)).toReversed()) {
    if (!directiveOf(link) || !link.loc) continue;
    const kept = { ...link, arguments: (link.arguments ?? []).filter(({ name }) => name.value !== 'for') };
    text = `${text.slice(0, link.loc.start)}${print(kept)}${text.slice(link.loc.end)}`;
  }
  return text;
}

function linksOf({ definitions }: DocumentNode): readonly ConstDirectiveNode[] {
  return definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives }) => directives ?? [])
    .filter(({ name }) => name.value === 'link');
}

function directiveOf(link: ConstDirectiveNode): AuthorisationDirective | undefined {
  return SPECIFICATION.exec(String(argumentOf(link, 'url')))?.[1] as AuthorisationDirective | undefined;
}

function argumentOf(link: ConstDirectiveNode, name: string): unknown {
  const found = link.arguments?.find((argument) => argument.name.value === name);
  return found && valueFromASTUntyped(found.value);
}

function importsOf(link: ConstDirectiveNode): readonly { readonly name: string; readonly as?: string }[] {
  const imported = (argumentOf(link, 'import') ?? []) as readonly (string | { name: string; as?: string })[];
  return imported.map((one) => (typeof one === 'string' ? { name: one } : one));
}
