import { ask } from './ask.ts';
import type { Case } from './case.ts';

const TRIES = 400;

/** Cases that use up what the address may send in a minute; they stand last. */
export const rateCases: readonly Case[] = [
  {
    ...{
      level: 'SHOULD',
      rule: 'OWASP rate limiting',
      name: 'guessing tokens',
      expected: '429 RATE_LIMITED with Retry-After',
    },
    attempt: async ({ url }) => {
      for (let tries = 1; tries <= TRIES; tries += 1) {
        const { status, codes, headers } = await ask(url, '{ __typename }', { token: `guess-${tries}` });
        if (status !== 429) continue;
        const safe = codes.includes('RATE_LIMITED') && Number(headers['retry-after']) > 0;
        return { safe, happened: `429 after ${tries} tries, retry-after ${headers['retry-after']}` };
      }
      return { safe: false, happened: `${TRIES} tries were answered` };
    },
  },
];
