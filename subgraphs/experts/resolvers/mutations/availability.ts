import { checkOptionalText } from '../../../kit/check.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { insist } from '../../../kit/refusal.ts';
import { checkDeclares } from '../../domain/callers.ts';
import { checkClear, checkSpan } from '../../domain/period.ts';
import { Availability, Expert } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const LONGEST_YEARS = 2;

export const declareAvailability: Mutations['declareAvailability'] = (_, { input }, context) =>
  mutate(context, 'declareAvailability', input, async (work) => {
    const { kind, validFrom, validUntil, note } = input;
    const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
    const period = { from: validFrom, until: validUntil };
    insist(checkDeclares(work.caller, expert), checkSpan(period, LONGEST_YEARS), checkOptionalText(note, 500, 'note'));
    const others = await work.manager.findBy(Availability, { expertId: expert.id, withdrawn: false });
    insist(
      checkClear(
        period,
        others.map((other) => ({ from: other.validFrom, until: other.validUntil })),
      ),
    );
    const row = { id: newId(), expertId: expert.id, kind, validFrom, validUntil, withdrawn: false };
    return work.manager.save(work.manager.create(Availability, { ...row, note: note?.trim() || null }));
  });

export const withdrawAvailability: Mutations['withdrawAvailability'] = (_, { input }, context) =>
  mutate(context, 'withdrawAvailability', input, async (work) => {
    const declared = await hold(work, Availability, input.id, 'declaration');
    const expert = await work.manager.findOneByOrFail(Expert, { id: declared.expertId });
    insist(checkDeclares(work.caller, expert));
    declared.withdrawn = true;
    return work.manager.save(declared);
  });
