import type { LocalizedText } from '../../kit/language.ts';
import { read } from '../../kit/language.ts';
import type { Context } from '../context.ts';
import type { ItemOptionTextArgs } from '../resolvers.types.ts';

interface Option {
  readonly key: string;
  readonly text: LocalizedText;
}

export const ItemOption = {
  text: ({ text }: Option, { lang }: ItemOptionTextArgs, { languages }: Context) =>
    read(text, lang ? [lang] : languages),
};
