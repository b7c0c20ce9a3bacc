import { checkWhole } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { mutate } from '../../../kit/mutation.ts';
import { insist } from '../../../kit/refusal.ts';
import { checkRule } from '../../../kit/rule.ts';
import { addRule, endRule } from '../../../kit/ruleChange.ts';
import { skillLevels } from '../../../kit/skillLevel.ts';
import { checkOffice } from '../../domain/callers.ts';
import { checkLimit } from '../../domain/panel.ts';
import { checkLevels, checkRequirement } from '../../domain/role.ts';
import { PanelRule, RoleRequirement, RoleTerm } from '../../entities/index.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';

type Mutations = Required<MutationResolvers>;

export const changeRoleTerm: Mutations['changeRoleTerm'] = (_, { input }, context) =>
  mutate(context, 'changeRoleTerm', input, async (work) => {
    const { role, years, renewalDays, levels, validFrom } = input;
    insist(
      checkOffice(work.caller),
      checkWhole(years, 1, 20, 'years'),
      checkWhole(renewalDays, 0, 366, 'renewalDays'),
      checkLevels(levels, skillLevels),
    );
    const unique = skillLevels.filter((level) => levels.includes(level));
    const term = { id: newId(), role, years, renewalDays, levels: unique, validFrom, validUntil: null };
    return addRule(work, RoleTerm, { role }, term);
  });

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
    const row = { ...requirement, id: newId(), role, validFrom, validUntil: null };
    insist(checkOffice(work.caller), checkRequirement(requirement), checkRule(row, dayOf(work.now)));
    return work.manager.save(work.manager.create(RoleRequirement, row));
  });

export const endRoleRequirement: Mutations['endRoleRequirement'] = (_, { input }, context) =>
  mutate(context, 'endRoleRequirement', input, async (work) => {
    insist(checkOffice(work.caller));
    return endRule(work, RoleRequirement, input, 'requirement');
  });

export const changePanelRule: Mutations['changePanelRule'] = (_, { input }, context) =>
  mutate(context, 'changePanelRule', input, async (work) => {
    const { limit, value, validFrom } = input;
    insist(checkOffice(work.caller), checkLimit(limit, value));
    return addRule(work, PanelRule, { limit }, { id: newId(), limit, value, validFrom, validUntil: null });
  });
