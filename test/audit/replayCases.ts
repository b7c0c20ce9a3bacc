import { application, START } from '../kit/application.ts';
import { ask } from './ask.ts';
import type { Case } from './case.ts';

/** Cases that repeat what was done once. */
export const replayCases: readonly Case[] = [
  {
    ...{ level: 'MUST', rule: 'Bad input', name: 'a mutation sent again, by the same and by another', needs: 'writes' },
    expected: 'the first answer again; nothing of it for another',
    attempt: async ({ url, forge }) => {
      const variables = { input: application() };
      const send = async (sub: string) => {
        const token = await forge?.signed({ sub });
        return (await ask(url, START, { variables, token })).body?.data?.result ?? {};
      };
      const first = await send('applicant');
      const [again, another] = [await send('applicant'), await send('partner')];
      const safe = first.id !== undefined && again.id === first.id && another.id !== first.id;
      return {
        safe,
        happened: `${first.__typename}, ${again.__typename}, ${another.__typename} ${another.code ?? ''}`,
      };
    },
  },
];
