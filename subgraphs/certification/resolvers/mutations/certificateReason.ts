import { isSecretariat } from '../../../kit/caller.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid } from '../../../kit/refusal.ts';
import { checkEnd } from '../../domain/period.ts';
import { CertificateReason } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('Categories of reasons are managed by the secretariat.');

export const addCertificateReason: Mutations['addCertificateReason'] = (_, { input }, context) =>
  mutate(
    context,
    'addCertificateReason',
    input,
    async (work) => {
      const names = localized(input.names);
      const formed = /^[A-Z][A-Z_]{1,39}$/.test(input.code);
      insist(
        isSecretariat(work.caller) ? null : notOffice,
        checkNames(names, 100),
        formed ? null : invalid('MALFORMED_CODE', 'A code is of 2 to 40 capital letters and underscores.', 'code'),
      );
      const { action, code, validFrom } = input;
      const reason = { id: newId(), action, code, names, validFrom, validUntil: null };
      return work.manager.save(work.manager.create(CertificateReason, reason));
    },
    { certificate_reason_open: conflict('PERIODS_OVERLAP', 'There is such a category already.', 'code') },
  );

export const endCertificateReason: Mutations['endCertificateReason'] = (_, { input }, context) =>
  mutate(context, 'endCertificateReason', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice);
    const reason = await hold(work, CertificateReason, input.id, 'category');
    insist(checkEnd({ from: reason.validFrom, until: reason.validUntil }, input.validUntil, dayOf(work.now)));
    reason.validUntil = input.validUntil;
    return work.manager.save(reason);
  });
