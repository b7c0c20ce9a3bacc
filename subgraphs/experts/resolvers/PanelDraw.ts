import { actsFor } from '../../kit/caller.ts';
import { existing } from '../../kit/loader.ts';
import type { Reference } from '../../kit/reference.ts';
import type { Context } from '../context.ts';
import type { PanelDraw as PanelDrawRow } from '../entities/PanelDraw.ts';
import type { PanelDrawResolvers } from '../resolvers.types.ts';

const experts = (ids: readonly string[], { load }: Context) =>
  Promise.all(ids.map((id) => existing(load.expert.load({ id }))));

export const PanelDraw: PanelDrawResolvers & Reference<{ readonly id: string }, PanelDrawRow, Context> = {
  __resolveReference: async ({ id }, { load, caller }) => {
    const draw = await load.panelDraw.load({ id });
    const plan = draw && (await load.plan.load({ id: draw.examPlanId }));
    return plan && actsFor(caller, plan.hostId) ? draw : null;
  },
  examPlan: ({ examPlanId }) => ({ id: examPlanId }),
  drawn: ({ drawnIds }, _, context) => experts(drawnIds, context),
  reserves: ({ reserveIds }, _, context) => experts(reserveIds, context),
};
