import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that refuses nothing, believes everything and tells all: each case of the audit must fail against it. */
export async function startWeakServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const told = JSON.stringify({
    data: {
      viewer: { subject: 'secretariat' },
      institutions: { pageInfo: { endCursor: 'x' } },
      certificate: { number: '1' },
    },
    errors: [
      {
        message: 'Did you mean "panelFacts"? at run (/app/node_modules/x.js:1:1)',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  const server = http.createServer(
    { maxHeaderSize: 4_000_000, headersTimeout: 0, requestTimeout: 0 },
    (request, response) => {
      request.resume();
      request.once('end', () => {
        response.setHeader('content-type', 'application/json');
        response.setHeader('access-control-allow-origin', '*');
        response.end(told);
      });
    },
  );
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
