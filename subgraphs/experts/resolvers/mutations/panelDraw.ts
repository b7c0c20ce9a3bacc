import { randomBytes } from 'node:crypto';
import { actsFor } from '../../../kit/caller.ts';
import { newId } from '../../../kit/ids.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, insist, RefusalError } from '../../../kit/refusal.ts';
import { checkSubject } from '../../domain/assignment.ts';
import { exclusionsOf, heldOverPlaces } from '../../domain/panel.ts';
import { checkDraw, checkDrawn, DRAW_METHOD, drawApart } from '../../domain/panelDraw.ts';
import { type Expert, PanelDraw } from '../../entities/index.ts';
import { type Considered, considerExperts, relatedPairs } from '../../loaders/panel.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { assign } from './assignment.ts';
import { holdSubject, keyOf, type Subject } from './subjects.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed = forbidden('A panel is drawn by the host of the examination or the secretariat.');
const drawnMeanwhile = conflict('ALREADY_ASSIGNED', 'Somebody else drew this panel at the same time.', 'examPlanId');
const noneApart = conflict('TOO_FEW_ELIGIBLE', 'Too few can be drawn who may serve together.', 'examiners');
const SEED_BYTES = 16;

export const drawPanel: Mutations['drawPanel'] = (_, { input }, context) =>
  mutate(
    context,
    'drawPanel',
    input,
    async (work) => {
      const { examiners, reserves } = input;
      const reason = input.reason?.trim() || null;
      const subject = await holdSubject(work, { examPlanId: input.examPlanId });
      insist(
        actsFor(work.caller, subject.responsibleId ?? '') ? null : notAllowed,
        checkSubject(subject.kind, subject.state, 'EXAMINER', subject.field),
      );
      const earlier = await work.manager.countBy(PanelDraw, { examPlanId: subject.id });
      insist(checkDraw(examiners, reserves, earlier, reason));
      const { experts, from } = await poolOf(work, subject, examiners, reserves);
      const related = await relatedPairs(work.manager, from.pool, subject.days.from);
      const panel = drawApart(from, related, () => randomBytes(SEED_BYTES).toString('hex'));
      if (panel === null) throw new RefusalError(noneApart);
      const { drawn, reserves: standIns, seed } = panel;
      insist(checkDrawn(drawn.length, examiners));
      const row = work.manager.create(PanelDraw, {
        ...{ id: newId(), examPlanId: subject.id, number: earlier + 1, drawnAt: work.now },
        ...{ drawnBy: work.caller.account ?? '', reason: earlier === 0 ? null : reason, method: DRAW_METHOD },
        ...{ seed, pool: from.pool, heldOver: from.heldOver, heldOverPlaces: from.heldOverPlaces },
        ...{ drawnIds: drawn, reserveIds: standIns },
      });
      await work.manager.save(row);
      for (const id of drawn) await assign(work, subject, 'EXAMINER', experts.get(id) as Expert, row.id);
      return row;
    },
    { panel_draw_number: drawnMeanwhile },
  );

/** All who are eligible and not assigned yet, held so that nobody else assigns them meanwhile. */
async function poolOf(work: Work, subject: Subject, examiners: number, reserves: number) {
  const key = keyOf(subject, 'EXAMINER');
  const asked = (await considerExperts(work.manager, key, null)).map(({ expert }) => expert.id);
  await work.manager.query('SELECT 1 FROM expert WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [asked]);
  const considered = await considerExperts(work.manager, key, asked);
  const eligible = considered
    .filter(
      (one) =>
        !one.assigned && exclusionsOf(one, { duty: 'EXAMINER', heldOverPlaces: placesOf(subject, one) }).length === 0,
    )
    .toSorted((a, b) => (a.expert.id < b.expert.id ? -1 : 1));
  const [any] = eligible;
  const places = any ? placesOf(subject, any, examiners) : null;
  return {
    experts: new Map(eligible.map(({ expert }) => [expert.id, expert])),
    from: {
      pool: eligible.map(({ expert }) => expert.id),
      heldOver: eligible.filter(({ heldOver }) => heldOver).map(({ expert }) => expert.id),
      heldOverPlaces: places === null ? null : Math.max(0, places - (any?.heldOverAssigned ?? 0)),
      examiners,
      reserves,
    },
  };
}

/** How many of the last panel may sit on this one; where its size is not told yet, that of the draw stands for it. */
function placesOf(subject: Subject, { rotatingPercent }: Considered, examiners: number | null = null): number | null {
  return heldOverPlaces(subject.needed ?? examiners, rotatingPercent);
}
