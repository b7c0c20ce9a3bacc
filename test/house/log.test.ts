import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLog } from '../../subgraphs/kit/log.ts';

test('the log of a failed statement says what failed, and nothing about people', () => {
  const lines: string[] = [];
  const log = createLog('test', 'info', { write: (line) => void lines.push(line) });
  const driverError = Object.assign(new Error('duplicate key value violates unique constraint "candidate_identity"'), {
    code: '23505',
    constraint: 'candidate_identity',
    detail: 'Key (identity_number)=(11010519491231002X) already exists.',
  });
  log.error({ err: new QueryFailedError('INSERT INTO candidate', ['11010519491231002X'], driverError) }, 'failed');
  expect(JSON.parse(lines.join(''))).toMatchObject({
    err: { name: 'QueryFailedError', code: '23505', constraint: 'candidate_identity', stack: expect.any(String) },
  });
  expect(lines.join('')).not.toContain('11010519491231002X');
});
