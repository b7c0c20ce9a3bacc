import { checkWhole } from '../../../kit/check.ts';
import { dayOf, daysLater } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate } from '../../../kit/mutation.ts';
import { conflict, insist, invalid } from '../../../kit/refusal.ts';
import { skillLevels } from '../../../kit/skillLevel.ts';
import { checkOffice } from '../../domain/callers.ts';
import { checkLimit } from '../../domain/panel.ts';
import { checkAhead } from '../../domain/period.ts';
import { checkLevels, checkRequirement } from '../../domain/role.ts';
import { PanelRule, RoleRequirement, RoleTerm } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

const decidedAlready = conflict('RULE_NOT_AHEAD', 'For that day it was decided already.', 'validFrom');

export const changeRoleTerm: Mutations['changeRoleTerm'] = (_, { input }, context) =>
  mutate(
    context,
    'changeRoleTerm',
    input,
    async (work) => {
      const { role, years, renewalDays, levels, validFrom } = input;
      insist(
        checkOffice(work.caller),
        checkWhole(years, 1, 20, 'years'),
        checkWhole(renewalDays, 0, 366, 'renewalDays'),
        checkLevels(levels, skillLevels),
        checkAhead(validFrom, dayOf(work.now)),
      );
      const unique = skillLevels.filter((level) => levels.includes(level));
      const term = work.manager.create(RoleTerm, { id: newId(), role, years, renewalDays, levels: unique, validFrom });
      return work.manager.save(term);
    },
    { role_term_from: decidedAlready },
  );

export const addRoleRequirement: Mutations['addRoleRequirement'] = (_, { input }, context) =>
  mutate(context, 'addRoleRequirement', input, async (work) => {
    const { role, kind, validFrom } = input;
    const requirement = {
      kind,
      minimumLevel: input.minimumLevel ?? null,
      minimumTitle: input.minimumTitle ?? null,
      experienceRole: input.experienceRole ?? null,
      years: input.years ?? null,
    };
    insist(checkOffice(work.caller), checkRequirement(requirement), checkAhead(validFrom, dayOf(work.now)));
    const row = { ...requirement, id: newId(), role, validFrom, validUntil: null };
    return work.manager.save(work.manager.create(RoleRequirement, row));
  });

export const endRoleRequirement: Mutations['endRoleRequirement'] = (_, { input }, context) =>
  mutate(context, 'endRoleRequirement', input, async (work) => {
    insist(checkOffice(work.caller));
    const requirement = await hold(work, RoleRequirement, input.id, 'requirement');
    const yesterday = daysLater(dayOf(work.now), -1);
    const { validUntil } = input;
    insist(
      validUntil < yesterday || (requirement.validUntil !== null && requirement.validUntil < yesterday)
        ? invalid('RULE_NOT_AHEAD', 'What was required on a day that has passed stays required on it.', 'validUntil')
        : null,
    );
    requirement.validUntil = validUntil;
    return work.manager.save(requirement);
  });

export const changePanelRule: Mutations['changePanelRule'] = (_, { input }, context) =>
  mutate(
    context,
    'changePanelRule',
    input,
    async (work) => {
      const { limit, value, validFrom } = input;
      insist(checkOffice(work.caller), checkLimit(limit, value), checkAhead(validFrom, dayOf(work.now)));
      return work.manager.save(work.manager.create(PanelRule, { id: newId(), limit, value, validFrom }));
    },
    { panel_rule_from: decidedAlready },
  );
