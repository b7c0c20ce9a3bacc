import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './packageRoot.ts';

/** The exit code of a wrong configuration (sysexits.h, EX_CONFIG): a supervisor must not restart on it. */
export const EXIT_CONFIGURATION = 78;

const issuers = z
  .string()
  .default('[]')
  .transform((text, context) => {
    const list = z
      .array(
        z.object({ issuer: z.string().min(1), audience: z.string().min(1), jwks: z.url({ protocol: /^https?$/ }) }),
      )
      .safeParse(parseJson(text));
    if (list.success) return list.data;
    context.addIssue({ code: 'custom', message: 'must be a JSON list of {"issuer", "audience", "jwks"}' });
    return z.NEVER;
  });

const listed = (text: string) => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

const origins = z
  .string()
  .default('')
  .transform(listed)
  .refine((list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
    message: 'must be origins such as https://dashboard.example, separated by commas',
  });

const trustedProxies = z
  .string()
  .default('')
  .transform((text): false | number | string[] => (/^\d{1,2}$/.test(text) ? Number(text) : text ? listed(text) : false))
  .refine((proxies) => !Array.isArray(proxies) || proxies.every((proxy) => isIP(proxy.split('/')[0] ?? '') !== 0), {
    message: 'must be a number of proxies, or addresses and networks separated by commas',
  });

const variables = z
  .object({
    NODE_ENV: z.string().default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    /** The supergraph file to serve. */
    SUPERGRAPH: z.string().default(join(packageRoot, 'schema/supergraph.graphql')),
    /** Identity providers whose tokens are accepted. */
    AUTH_ISSUERS: issuers,
    /** The private key (JWK) of the local issuer, which signs tokens for trying things out. */
    LOCAL_ISSUER_FILE: z.string().optional(),
    /** The private key (JWK, Ed25519) that signs identities for subgraphs; made anew at each start when absent. */
    IDENTITY_KEY: z.string().optional(),
    /** The GraphQL address that knows which roles an account holds; without it nobody holds any. */
    GRANTS_URL: z.url().optional(),
    /** The origin of the subgraph that keeps the accounts, whose events say when one changes; with RELAY_SECRET. */
    FEED_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** What those who belong to one installation know each other by, as the subgraphs have it. */
    RELAY_SECRET: z.string().min(32, 'must be at least 32 characters, the same as of the subgraphs').optional(),
    /** Milliseconds for which an account's roles are remembered without a word of the feed; a mutation reads them anew all the same. */
    GRANTS_REMEMBERED: z.coerce.number().int().min(0).max(60_000).default(5_000),
    /** Milliseconds that a subgraph may take to answer. */
    SUBGRAPH_TIMEOUT: z.coerce.number().int().min(1).default(10_000),
    /** Bytes that the body of a question may have; files that are imported have limits of their own. */
    BODY_LIMIT: z.coerce.number().int().min(1_000).max(100_000_000).default(1_000_000),
    /** Milliseconds that a client may take to send a whole request, a file included. */
    REQUEST_TIMEOUT: z.coerce.number().int().min(100).max(3_600_000).default(300_000),
    /** Which proxies may say where a request comes from: how many stand before this gateway, or their addresses. */
    TRUST_PROXY: trustedProxies,
    /** What one operation may cost, by the estimate of `@cost` and `@listSize`, when no budget was agreed. */
    COST_BUDGET: z.coerce.number().int().min(1).default(50_000),
    /** Requests in a minute from one account, when no rate was agreed. */
    RATE_ACCOUNT: z.coerce.number().int().min(1).default(6_000),
    /** Requests in a minute from one address without a token. */
    RATE_ADDRESS: z.coerce.number().int().min(1).default(6_000),
    /** Requests in a minute from one address with tokens that are not good. */
    RATE_BAD_TOKENS: z.coerce.number().int().min(1).default(120),
    /** Where requests are counted for all gateways together; each counts by itself when absent. */
    REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
    /** Web pages of these origins may ask from a browser. */
    CORS_ORIGINS: origins,
    /** Whether the schema can be asked for. */
    INTROSPECTION: z.enum(['on', 'off']).default('on'),
  })
  .refine(({ NODE_ENV, LOCAL_ISSUER_FILE }) => NODE_ENV !== 'production' || LOCAL_ISSUER_FILE === undefined, {
    path: ['LOCAL_ISSUER_FILE'],
    message: 'the local issuer is never accepted in production',
  })
  .refine(
    ({ NODE_ENV, AUTH_ISSUERS }) => NODE_ENV !== 'production' || AUTH_ISSUERS.every(({ jwks }) => isPrivate(jwks)),
    {
      path: ['AUTH_ISSUERS'],
      message: 'in production keys are read by https, or from this machine',
    },
  )
  .refine(({ AUTH_ISSUERS }) => new Set(AUTH_ISSUERS.map(({ issuer }) => issuer)).size === AUTH_ISSUERS.length, {
    path: ['AUTH_ISSUERS'],
    message: 'names an issuer twice',
  })
  .refine(({ FEED_URL, RELAY_SECRET }) => FEED_URL === undefined || RELAY_SECRET !== undefined, {
    path: ['RELAY_SECRET'],
    message: 'is needed to read the events of FEED_URL',
  });

export type GatewayEnvironment = z.infer<typeof variables>;

/** Parses the gateway's variables; prints every mistake at once and exits with 78. Empty ones count as absent. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): GatewayEnvironment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(present);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}\n`);
  process.stderr.write(`The configuration is wrong:\n${mistakes.join('')}`);
  process.exit(EXIT_CONFIGURATION);
}

/** Whether nobody on the way can change what the address answers. */
function isPrivate(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
