import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { isOfRelay } from '../../../kit/relayHttp.ts';

const COUNTS_MOST = 5_000;
const COUNT_MOST = 100_000_000;
/** For so long a batch that comes again is known; nobody sends one for longer. */
const BATCH_DAYS = 7;

const batch = z.strictObject({
  id: z.uuid(),
  counts: z
    .array(
      z.strictObject({
        day: z.iso.date(),
        caller: z.enum(['CLIENT', 'PEOPLE', 'NOBODY']),
        clientId: z.union([z.literal(''), z.uuid()]),
        kind: z.enum(['OPERATION', 'FIELD', 'ENUM_VALUE']),
        name: z.string().regex(/^[A-Za-z_][\w.]{0,299}$/),
        sha256: z.string().regex(/^([0-9a-f]{64})?$/),
        count: z.number().int().min(1).max(COUNT_MOST),
      }),
    )
    .max(COUNTS_MOST),
});

/**
 * Takes counts of use at `POST /usage`, each batch once, however often it comes. 403 without the relay's secret, 400 for what
 * is no batch.
 */
export function serveUsage(app: FastifyInstance, database: DataSource, secret: string): void {
  app.post('/usage', { bodyLimit: 4 * 1024 * 1024 }, async (request, reply): Promise<unknown> => {
    if (!isOfRelay(request.headers, secret)) return reply.code(403).send({ error: 'the relay only' });
    const given = batch.safeParse(request.body);
    if (!given.success) return reply.code(400).send({ error: 'not a batch of counts' });
    return { added: await addUsage(database, given.data) };
  });
}

/** Adds the counts of a batch, and says whether it was new. One transaction or nothing. */
export function addUsage(database: DataSource, { id, counts }: z.infer<typeof batch>): Promise<boolean> {
  return database.transaction(async (manager) => {
    const added = await manager.query<unknown[]>(
      'INSERT INTO usage_batch (id, at) VALUES ($1, now()) ON CONFLICT DO NOTHING RETURNING id',
      [id],
    );
    if (added.length === 0) return false;
    await manager.query(`DELETE FROM usage_batch WHERE at < now() - make_interval(days => ${BATCH_DAYS})`);
    // In one order, so that two batches never wait for each other.
    await manager.query(
      `INSERT INTO usage_by_day AS u (id, day, caller, client_id, kind, name, sha256, count)
       SELECT gen_random_uuid(), day, caller, "clientId", kind, name, sha256, sum(count)
       FROM jsonb_to_recordset($1::jsonb)
         AS x(day date, caller text, "clientId" text, kind text, name text, sha256 text, count integer)
       GROUP BY day, caller, "clientId", kind, name, sha256
       ORDER BY day, caller, "clientId", kind, name, sha256
       ON CONFLICT (day, caller, client_id, kind, name, sha256)
       DO UPDATE SET count = least(u.count::bigint + excluded.count, 2147483647)`,
      [JSON.stringify(counts)],
    );
    return true;
  });
}
