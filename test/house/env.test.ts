import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { databaseUrl } from '../../subgraphs/kit/databaseUrl.ts';
import { readEnvironment, subgraphVariables } from '../../subgraphs/kit/env.ts';
import { formatError, isDatabaseUnavailable } from '../../subgraphs/kit/errors.ts';
import { safeRequestId } from '../../subgraphs/kit/requestScope.ts';

const good = {
  PORT: '4001',
  DATABASE_URL: 'postgres://localhost/alliance',
  GATEWAY_KEYS_URL: 'http://127.0.0.1:4000/keys',
  RELAY_SECRET: 'x'.repeat(32),
};

describe('the environment', () => {
  const mistakesOf = (variables: Record<string, string>) => {
    let mistakes: readonly string[] = [];
    readEnvironment(subgraphVariables, variables, (found) => {
      mistakes = found;
      return undefined as never;
    });
    return mistakes;
  };

  test('is parsed with its defaults; an empty variable counts as absent', () => {
    expect(
      readEnvironment(subgraphVariables, { ...good, HOST: '', PEERS: '{"experts":"http://127.0.0.1:4002"}' }),
    ).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4001,
      PEERS: { experts: 'http://127.0.0.1:4002' },
    });
  });

  test('tells every mistake at once', () => {
    const mistakes = mistakesOf({
      ...good,
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      RELAY_SECRET: 'short',
      PEERS: '[',
    });
    expect(mistakes.map((line) => line.split(':')[0]).sort()).toEqual([
      'DATABASE_URL',
      'PEERS',
      'PORT',
      'RELAY_SECRET',
    ]);
    expect(mistakesOf(good)).toEqual([]);
  });

  test('each subgraph has a database of its own name, or of its own address', () => {
    expect(databaseUrl('experts', 'postgres://u:p@host:5433/any?sslmode=require', {})).toBe(
      'postgres://u:p@host:5433/experts?sslmode=require',
    );
    expect(databaseUrl('experts', 'postgres://host/any', { EXPERTS_DATABASE_URL: 'postgres://other/e' })).toBe(
      'postgres://other/e',
    );
  });
});

describe('errors', () => {
  const format = formatError(pino({ level: 'silent' }));
  const masked = (original: Error) =>
    format(
      { message: original.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      new GraphQLError('x', { originalError: original }),
    );

  test('that nobody foresaw are masked', () => {
    expect(masked(new Error('password of the database is hunter2'))).toEqual({
      message: 'Something went wrong here.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  test('of a database that is away say so, and not where it is', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432'), { code: 'ECONNREFUSED' });
    expect(masked(refused)).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
    expect(masked(refused).message).not.toContain('10.1.2.3');
    expect(isDatabaseUnavailable(new AggregateError([refused]))).toBe(true);
    expect(isDatabaseUnavailable(new Error('syntax error'))).toBe(false);
  });

  test('a request id that could end a comment or a line of log is not taken over', () => {
    expect(safeRequestId('abc-12345.Z_')).toBe('abc-12345.Z_');
    for (const bad of ['*/ DROP TABLE x; /*', 'a\nb-1234567', 'short', 'x'.repeat(65), undefined, ['12345678']]) {
      expect(safeRequestId(bad)).toBeUndefined();
    }
  });
});
