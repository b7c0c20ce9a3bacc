import { z } from 'zod';

/** The exit code of a wrong configuration (sysexits.h, EX_CONFIG): a supervisor must not restart on it. */
export const EXIT_CONFIGURATION = 78;

/**
 * Parses environment variables once, at the start of a process.
 *
 * @param shape the variables that the caller reads, each with its rule
 * @param source usually `process.env`; an empty string counts as absent
 * @param fail called with every mistake at once; by default prints them and exits with 78
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Readonly<Record<string, string | undefined>> = process.env,
  fail: (mistakes: readonly string[]) => never = exitWith,
): z.infer<z.ZodObject<Shape>> {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = z.object(shape).safeParse(present);
  if (parsed.success) return parsed.data;
  return fail(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

function exitWith(mistakes: readonly string[]): never {
  process.stderr.write(`The configuration is wrong:\n${mistakes.map((line) => `  ${line}\n`).join('')}`);
  process.exit(EXIT_CONFIGURATION);
}

/** A TCP port; 0 lets the system choose one. */
export const port = z.coerce.number().int().min(0).max(65_535);

/** What every subgraph process reads. */
export const subgraphVariables = {
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  GATEWAY_KEYS_URL: z.url({ error: "must be the address of the gateway's public keys" }),
  RELAY_SECRET: z.string().min(32, 'must be at least 32 characters, the same for every subgraph'),
  PEERS: z
    .string()
    .default('{}')
    .transform((text, context): Record<string, string> => {
      const peers = z.record(z.string(), z.url()).safeParse(parseJson(text));
      if (peers.success) return peers.data;
      context.addIssue({ code: 'custom', message: 'must be JSON: {"subgraph": "address of its events"}' });
      return z.NEVER;
    }),
  NATS_URL: z.url({ protocol: /^(nats|tls)$/ }).optional(),
} satisfies z.ZodRawShape;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
