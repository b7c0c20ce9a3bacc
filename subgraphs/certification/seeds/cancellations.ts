import { daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { LOCAL_ISSUER, live, OFFICE } from '../../kit/seedHistory.ts';
import { examPlanMoves } from '../domain/examPlan.ts';
import type { PlanInUse } from './plans.ts';

const HOST = `${LOCAL_ISSUER} host`;

/** How the cancelled examinations came to be so, since somebody will ask about the reason. */
export function cancellations(plans: readonly PlanInUse[]): readonly Transition[] {
  return plans
    .filter(({ row }) => row.state === 'CANCELLED')
    .flatMap(({ row, examinedOn }) => {
      const at = (daysBefore: number) => new Date(`${daysLater(examinedOn, -daysBefore)}T02:00:00Z`);
      const lived = live(examPlanMoves, { type: 'ExamPlan', id: row.id }, 'DRAFT', [
        { action: 'file', at: at(55), account: HOST },
        { action: 'enrol', at: at(50), account: OFFICE },
        { action: 'cancel', at: at(30), account: HOST, reason: '报名人数不足。（虚构事例）' },
      ]);
      if (lived.state !== row.state) throw new Error(`A cancelled examination ended as ${lived.state}`);
      return lived.transitions;
    });
}
