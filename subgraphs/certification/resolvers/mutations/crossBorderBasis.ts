import { isSecretariat } from '../../../kit/caller.ts';
import { checkPeriod, checkText } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, invalid } from '../../../kit/refusal.ts';
import { checkEnd } from '../../domain/period.ts';
import { CrossBorderBasis } from '../../entities/index.ts';
import type { MutationResolvers, RegisterCrossBorderBasisInput } from '../../resolvers.types.ts';
import { knownJurisdiction } from './known.ts';

type Mutations = Required<MutationResolvers>;

const notOffice = forbidden('The bases of transfers are managed by the secretariat.');
const filed = conflict('PERIODS_OVERLAP', 'A basis was registered with this filing number already.', 'filingNumber');

export const registerCrossBorderBasis: Mutations['registerCrossBorderBasis'] = (_, { input }, context) =>
  mutate(
    context,
    'registerCrossBorderBasis',
    input,
    async (work) => {
      insist(isSecretariat(work.caller) ? null : notOffice, ...checkBasis(input));
      await knownJurisdiction(work, input.fromJurisdiction, 'fromJurisdiction');
      await knownJurisdiction(work, input.toJurisdiction, 'toJurisdiction');
      const { idempotencyKey: _key, validUntil = null, ...given } = input;
      return work.manager.save(work.manager.create(CrossBorderBasis, { ...given, validUntil, id: newId() }));
    },
    { cross_border_basis_filing: filed },
  );

function checkBasis(input: RegisterCrossBorderBasisInput) {
  const crosses = input.fromJurisdiction !== input.toJurisdiction;
  return [
    crosses ? null : invalid('OUT_OF_RANGE', 'A basis leads from one jurisdiction to another one.', 'toJurisdiction'),
    checkText(input.contractReference, 200, 'contractReference'),
    checkText(input.filingNumber, 200, 'filingNumber'),
    checkText(input.purpose, 1_000, 'purpose'),
    checkText(input.consent, 1_000, 'consent'),
    checkPeriod({ from: input.validFrom, until: input.validUntil ?? null }, 'validUntil'),
  ];
}

export const endCrossBorderBasis: Mutations['endCrossBorderBasis'] = (_, { input }, context) =>
  mutate(context, 'endCrossBorderBasis', input, async (work) => {
    insist(isSecretariat(work.caller) ? null : notOffice, checkText(input.reason, 2_000, 'reason'));
    const basis = await hold(work, CrossBorderBasis, input.id, 'basis');
    insist(checkEnd({ from: basis.validFrom, until: basis.validUntil }, input.validUntil, dayOf(work.now)));
    basis.validUntil = input.validUntil;
    return work.manager.save(basis);
  });
