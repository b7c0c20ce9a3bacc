import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Serves `/health/live` and `/health/ready`, and lets the server close without waiting for idle connections. */
export function serveHealth(app: FastifyInstance): void {
  let closing = false;
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('preClose', async () => {
    closing = true;
    // Node takes a connection on which nothing was ever asked for busy, and would wait a minute for it.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
  // A connection kept alive for a next request would keep the server from closing until it times out.
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) =>
    reply.code(closing ? 503 : 200).send({ status: closing ? 'closing' : 'ready' }),
  );
}
