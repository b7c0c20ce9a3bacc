import { read } from '../../kit/language.ts';
import type { Context } from '../context.ts';
import type { FormPosition as Position } from '../domain/form.ts';
import type { FormPositionStemArgs } from '../resolvers.types.ts';

export const FormPosition = {
  stem: ({ stem }: Position, { lang }: FormPositionStemArgs, { languages }: Context) =>
    read(stem, lang ? [lang] : languages),
};
