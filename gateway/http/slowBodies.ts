import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * Hangs up on whoever takes longer than this for the body of a question. Files that are imported may take as long as the
 * server gives a request.
 */
export function hangUpOnSlowBodies(app: FastifyInstance, milliseconds: number): void {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const arrived = async (request: FastifyRequest) => clearTimeout(waiting.get(request));
  app.addHook('onRequest', async (request) => {
    const { url = '' } = request.routeOptions;
    if (request.method !== 'POST' || url.startsWith('/import/')) return;
    waiting.set(
      request,
      setTimeout(() => request.raw.destroy(), milliseconds),
    );
  });
  app.addHook('preValidation', arrived);
  app.addHook('onResponse', arrived);
  app.addHook('onRequestAbort', arrived);
}
