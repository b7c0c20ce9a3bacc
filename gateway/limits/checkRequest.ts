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
      const { query, variables } = request.method === 'GET' ? inAddress(request.url) : inBody(request.body);
      check(query, variables);
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
}

const inBody = (body: unknown): Asked => (typeof body === 'object' && body !== null ? body : {});

/** Danger: this must read an address as the server behind it does, or what is checked is not what is run. */
function inAddress(url: string): Asked {
  const parameters = new URLSearchParams(new URL(url, 'http://localhost').search);
  return { query: parameters.get('query'), variables: parsed(parameters.get('variables')) };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
