import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;
/** The limiter only counts; who asks decides what is too much. */
const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** How many requests came under a name within the running minute. */
export interface Count {
  readonly requests: number;
  readonly secondsLeft: number;
}

/** Counts requests by minute, for all gateways together where they share a Redis. */
export interface Rates {
  /** Counts one request more. */
  readonly count: (name: string) => Promise<Count>;
  /** What was counted so far. */
  readonly read: (name: string) => Promise<Count>;
  readonly stop: () => Promise<void>;
}

/**
 * @param redisUrl where counts are shared; while Redis is away, this process counts by itself, so that nothing
 *   opens and nothing breaks
 */
export async function createRates(redisUrl: string | undefined, warn: (error: unknown) => void): Promise<Rates> {
  const memory = new RateLimiterMemory({ points: UNLIMITED, duration: WINDOW_SECONDS });
  const redis = redisUrl ? await connectRedis(redisUrl, warn) : undefined;
  const limiter = redis
    ? new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: 'alliance-rate',
        points: UNLIMITED,
        duration: WINDOW_SECONDS,
        rejectIfRedisNotReady: true,
        insuranceLimiter: memory,
      })
    : memory;
  const asCount = (state: { consumedPoints: number; msBeforeNext: number } | null): Count => ({
    requests: state?.consumedPoints ?? 0,
    secondsLeft: Math.max(1, Math.ceil((state?.msBeforeNext ?? WINDOW_SECONDS * 1_000) / 1_000)),
  });
  return {
    count: async (name) => asCount(await limiter.consume(name)),
    read: async (name) => asCount(await limiter.get(name)),
    stop: async () => redis?.disconnect(),
  };
}

/** Loads the client of Redis only where it is used. */
async function connectRedis(url: string, warn: (error: unknown) => void): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 2_000 });
  let said = false;
  redis.on('ready', () => {
    said = false;
  });
  redis.on('error', (error) => {
    if (!said) warn(error);
    said = true;
  });
  return redis;
}
