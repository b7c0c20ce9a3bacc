import { actsFor } from '../../../kit/caller.ts';
import { checkWhole } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { checkNames, localized } from '../../../kit/language.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { forbidden, insist, invalid, known } from '../../../kit/refusal.ts';
import { checkSpan } from '../../domain/period.ts';
import { type ServiceAction, serviceMoves } from '../../domain/service.ts';
import { ExpertService, KnownOccupation } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';

type Mutations = Required<MutationResolvers>;

const NAME_LONGEST = 200;
const LONGEST_YEARS = 5;
const notAllowed = forbidden('Competitions and projects are planned by the member that organises them.');

export const planExpertService: Mutations['planExpertService'] = (_, { input }, context) =>
  mutate(context, 'planExpertService', input, async (work) => {
    const { kind, organiserId, validFrom, validUntil, places, edition = null, code = null } = input;
    const names = localized(input.names);
    insist(
      actsFor(work.caller, organiserId) ? null : notAllowed,
      checkNames(names, NAME_LONGEST),
      checkSpan({ from: validFrom, until: validUntil }, LONGEST_YEARS),
      checkWhole(places, 1, 500, 'places'),
      (edition === null) === (code === null)
        ? null
        : invalid('OCCUPATION_UNKNOWN', 'An occupation is named by its edition and its code.', 'code'),
    );
    await activeInstitution(work, organiserId, 'organiserId');
    if (code !== null) {
      known(await work.manager.findOneBy(KnownOccupation, { id: `${edition}/${code}` }), 'occupation', ['code']);
    }
    const row = { id: newId(), kind, names, organiserId, edition, code, validFrom, validUntil, places };
    return work.manager.save(work.manager.create(ExpertService, { ...row, state: 'PLANNED' }));
  });

const moveBy =
  (mutation: string, action: ServiceAction): Mutations['beginExpertService'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const service = await hold(work, ExpertService, input.id, 'competition or project');
      const facts = { reason: input.reason ?? null, today: dayOf(work.now) };
      return move(work, serviceMoves, service, action, facts, input.reason);
    });

export const beginExpertService = moveBy('beginExpertService', 'begin');
export const completeExpertService = moveBy('completeExpertService', 'complete');
export const cancelExpertService = moveBy('cancelExpertService', 'cancel');
