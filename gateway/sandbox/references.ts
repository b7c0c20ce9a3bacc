/** What references are resolved from. */
export interface ReferenceSources {
  /** The latest `data` of each operation that has answered, by operation name. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** `{{today}}` is the calendar day of this moment at the alliance's places, eight hours ahead of UTC. */
  readonly today: Date;
  /** What `{{run}}` stands for: six digits, the same for all steps of one run of the story. */
  readonly run: string;
}

/** Variables ready to send, except that each reference listed in `missing` still stands as it was written. */
export interface ResolvedVariables {
  readonly variables: Record<string, unknown>;
  /** The references that nothing stands behind, without braces, each once, in order of appearance. */
  readonly missing: string[];
}

const REFERENCE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const WHOLE_REFERENCE = /^\{\{\s*([^{}]*?)\s*\}\}$/;
/** The alliance's places all keep UTC+8: between 16:00 and midnight in UTC, they have the next day already. */
const AHEAD_OF_UTC = 8 * 3_600_000;

const DAY = /^today(?:([+-])(\d{1,5}))?$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Replaces the references in an operation's variables, at any depth, in values but not in keys:
 * `{{today}}`, `{{today+30}}`, `{{today-3}}` (ISO dates), `{{run}}`, and `{{OperationName.path.0.field}}`,
 * a path into that operation's latest answer.
 *
 * A string that is one reference takes over the value with its JSON type; inside a longer string the value
 * becomes text. A path that leads nowhere, or to null inside a longer string, counts as missing; a null
 * that fills a whole string stays null. Never throws and never changes its arguments.
 */
export function resolveReferences(
  variables: Readonly<Record<string, unknown>>,
  sources: ReferenceSources,
): ResolvedVariables {
  const missing = new Set<string>();
  const resolved = resolveObject(variables, sources, missing);
  return { variables: resolved, missing: [...missing] };
}

/** The name of the operation that a reference waits for: `Apply` for `Apply.membership.id`. */
export function referencedOperation(reference: string): string {
  return reference.split('.', 1)[0] ?? reference;
}

function resolveObject(
  value: Readonly<Record<string, unknown>>,
  sources: ReferenceSources,
  missing: Set<string>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, resolveValue(entry, sources, missing)]));
}

function resolveValue(value: unknown, sources: ReferenceSources, missing: Set<string>): unknown {
  if (typeof value === 'string') return resolveText(value, sources, missing);
  if (Array.isArray(value)) return value.map((entry) => resolveValue(entry, sources, missing));
  if (isObject(value)) return resolveObject(value, sources, missing);
  return value;
}

function resolveText(text: string, sources: ReferenceSources, missing: Set<string>): unknown {
  const whole = WHOLE_REFERENCE.exec(text)?.[1];
  if (whole !== undefined) {
    const value = lookUp(whole, sources);
    if (value !== undefined) return value;
    missing.add(whole);
    return text;
  }
  return text.replace(REFERENCE, (written: string, reference: string) => {
    const value = lookUp(reference, sources);
    if (value === undefined || value === null) {
      missing.add(reference);
      return written;
    }
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  });
}

/** The value behind a reference, undefined when there is none. */
function lookUp(reference: string, sources: ReferenceSources): unknown {
  if (reference === 'run') return sources.run;
  const day = DAY.exec(reference);
  if (day !== null) {
    const days = Number(`${day[1] ?? '+'}${day[2] ?? '0'}`);
    return new Date(sources.today.getTime() + AHEAD_OF_UTC + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  }
  const [operationName = '', ...path] = reference.split('.');
  let value = sources.answers.get(operationName);
  for (const segment of path) {
    // Own properties only: `length` or `constructor` must not pass for data.
    if (Array.isArray(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
