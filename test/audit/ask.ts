import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

/** What came back, whatever it was. */
export interface Reply {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** The body as JSON, undefined when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: an attacked server may answer anything
  readonly body: any;
  /** The codes of all errors in the body. */
  readonly codes: readonly string[];
}

export interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const TIMEOUT = 20_000;

/** Sends one request over a connection of its own. Resolves whatever comes, also when nothing does. */
export function send(url: string, { method = 'POST', path, headers = {}, body }: Request): Promise<Reply> {
  const target = path === undefined ? graphqlAt(url) : new URL(path, url);
  const request = target.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve) => {
    const sending = request(target, { method, headers, agent: false, timeout: TIMEOUT }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.once('close', () => resolve(replyOf(answer.statusCode ?? 0, answer.headers, text)));
    });
    sending.once('timeout', () => sending.destroy());
    sending.once('error', (error) => resolve(replyOf(0, {}, error.message)));
    sending.end(body);
  });
}

/** Asks as GraphQL clients do. */
export function ask(
  url: string,
  query: string,
  {
    variables = {},
    token,
    headers = {},
  }: { variables?: unknown; token?: string | undefined; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return send(url, {
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** Writes bytes to a socket as they are, and gives what comes until it is closed, or for so many milliseconds. */
export function write(url: string, bytes: string, milliseconds: number): Promise<{ text: string; closed: boolean }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = net.connect(Number(port), hostname, () => socket.write(bytes));
    const timer = setTimeout(() => end(false), milliseconds);
    const end = (closed: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, closed });
    };
    socket.on('data', (part) => {
      text += part.toString();
    });
    socket.once('close', () => end(true));
    socket.once('error', () => end(true));
  });
}

function replyOf(status: number, headers: http.IncomingHttpHeaders, text: string): Reply {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status, headers, text, body, codes: codesIn(body) };
}

function codesIn(body: unknown): readonly string[] {
  const { errors, code } = (body ?? {}) as { errors?: { extensions?: { code?: string } }[]; code?: string };
  const found = Array.isArray(errors) ? errors.map((error) => error?.extensions?.code) : [code];
  return found.filter((one) => typeof one === 'string');
}

/** An origin is asked at its usual path, an address with a path there. */
function graphqlAt(url: string): URL {
  const target = new URL(url);
  if (target.pathname === '/') target.pathname = '/graphql';
  return target;
}
