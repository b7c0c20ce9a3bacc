import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { sendRefusal } from '../http/refused.ts';
import type { DocumentCheck } from './document.ts';
import { refusal } from './refusal.ts';

/** Holds a request to its limits before GraphQL reads it: one operation, within what a document may hold. */
export function checkRequest(check: DocumentCheck) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    try {
      if (Array.isArray(request.body)) throw refusal('BATCHING_NOT_ALLOWED', 'Send one operation in one request.');
      const { query, variables, extensions } = request.method === 'GET' ? inAddress(request.url) : inBody(request.body);
      check(query, variables);
      checkHash(query, extensions);
      return undefined;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return sendRefusal(request, reply, error);
    }
  };
}

interface Asked {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

const inBody = (body: unknown): Asked => (typeof body === 'object' && body !== null ? body : {});

/** Danger: this must read an address as the server behind it does, or what is checked is not what is run. */
function inAddress(url: string): Asked {
  const parameters = new URLSearchParams(new URL(url, 'http://localhost').search);
  return {
    query: parameters.get('query'),
    variables: parsed(parameters.get('variables')),
    extensions: parsed(parameters.get('extensions')),
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Throws when a text is to be registered under the hash of another one. */
function checkHash(query: unknown, extensions: unknown): void {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  if (typeof query !== 'string' || typeof persistedQuery?.sha256Hash !== 'string') return;
  if (createHash('sha256').update(query).digest('hex') === persistedQuery.sha256Hash) return;
  throw refusal('PERSISTED_QUERY_HASH_MISMATCH', 'The hash is not the SHA-256 of the text.');
}
