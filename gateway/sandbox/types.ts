/** One signed-in role that an example can be asked as; `token` is a bearer token, null means ask without one. */
export interface SandboxPersona {
  readonly name: string;
  readonly title: string;
  readonly token: string | null;
}

/** One example operation as the page, the tests and the benchmarks read it. */
export interface SandboxOperation {
  /** The file name without `.graphql`, unique, for example `story-01-apply`. */
  readonly name: string;
  /** The name inside the document, for example `ApplyForMembership`; references use this one. */
  readonly operationName: string;
  /** What it shows, in plain words. */
  readonly title: string;
  /** The name of the persona who asks; `nobody` asks without a token. */
  readonly persona: string;
  readonly group: string;
  /** True for the one operation that a first visit opens. */
  readonly first: boolean;
  /** The document to send, with its title as the only header comment. */
  readonly query: string;
  /** May hold references such as `{{today}}`, see references.ts; empty when there is no variables file. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Operations of this group are numbered steps that build on each other's answers. */
export const STORY_GROUP = 'The story, step by step';

/** The persona that sends no token. */
export const NOBODY = 'nobody';

/** All groups, in the order in which the page lists them: by who asks. */
export const GROUP_ORDER: readonly string[] = [
  STORY_GROUP,
  'Partner dashboard',
  'Office',
  'Expert',
  'Candidate',
  'Verifier',
];
