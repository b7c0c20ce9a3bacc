import { read } from '../../kit/language.ts';
import type { CertificateReasonResolvers } from '../resolvers.types.ts';

export const CertificateReason: CertificateReasonResolvers = {
  name: ({ names }, { lang }, { languages }) => read(names, lang ? [lang] : languages),
};
