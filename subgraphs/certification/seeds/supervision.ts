import { daysLater } from '../../kit/day.ts';
import type { Transition } from '../../kit/entities/Transition.ts';
import { seedId } from '../../kit/ids.ts';
import { LOCAL_ISSUER, live, OFFICE } from '../../kit/seedHistory.ts';
import { type FindingAction, findingMoves, supervisionVisitMoves } from '../domain/supervision.ts';
import type { CrossBorderBasis, Finding, SupervisionVisit } from '../entities/index.ts';
import { moment } from './calendar.ts';
import type { PlanInUse } from './plans.ts';

const HOST = `${LOCAL_ISSUER} host`;
const paths: readonly (readonly FindingAction[])[] = [[], ['correct'], ['correct', 'close'], ['escalate'], []];
const said = ['考场座位间距不足。（虚构事例）', '监考记录缺少签名。（虚构事例）', '实操设备未按时校准。（虚构事例）'];

export interface SeededVisits {
  readonly visits: readonly SupervisionVisit[];
  readonly findings: readonly Finding[];
  readonly transitions: readonly Transition[];
}

/** Visits to examinations of invented bodies, held ones with findings in every state, and some still to come. */
export function seedVisits(plans: readonly PlanInUse[], count: number, today: string): SeededVisits {
  const visited = plans
    .filter(({ scheme, row }) => !scheme.real && !['CANCELLED', 'DRAFT'].includes(row.state))
    .toSorted((a, b) => (a.examinedOn < b.examinedOn ? 1 : -1))
    .slice(0, count);
  const findings: Finding[] = [];
  const transitions: Transition[] = [];
  const visits = visited.map(({ key, row, examinedOn }, at): SupervisionVisit => {
    const id = seedId('supervisionVisit', key);
    const held = examinedOn < today;
    const step = { action: 'hold' as const, at: moment(examinedOn, 17), account: OFFICE };
    const lived = live(supervisionVisitMoves, { type: 'SupervisionVisit', id }, 'PLANNED', held ? [step] : []);
    transitions.push(...lived.transitions);
    const { hostId: institutionId, id: examPlanId, edition, code } = row;
    if (held && at % 2 === 0) add(id, institutionId, examinedOn, at);
    const kind = at % 3 === 0 ? ('INTERNAL' as const) : ('EXTERNAL' as const);
    const purpose = kind === 'INTERNAL' ? '考务自查（虚构事例）' : '考务督导（虚构事例）';
    const where = { institutionId, examPlanId, edition, code, visitOn: examinedOn };
    return { id, state: lived.state, kind, ...where, purpose, plannedBy: kind === 'INTERNAL' ? HOST : OFFICE };
  });
  return { visits, findings, transitions };

  function add(visitId: string, institutionId: string, on: string, at: number): void {
    const id = seedId('finding', visitId);
    const deadline = daysLater(on, 30);
    const actions = (paths[at % paths.length] ?? []).filter((action) => action !== 'escalate' || deadline < today);
    const steps = actions.map((action, place) => ({
      action,
      at: moment(daysLater(action === 'escalate' ? deadline : on, 2 + place), 15),
      account: action === 'correct' ? HOST : OFFICE,
      reason: action === 'close' ? undefined : '已按要求处理。（虚构事例）',
    }));
    const past = steps.filter((step) => step.at.toISOString().slice(0, 10) < today);
    const lived = live(findingMoves, { type: 'Finding', id }, 'OPEN', past);
    transitions.push(...lived.transitions);
    findings.push({
      id,
      state: lived.state,
      visitId,
      institutionId,
      description: said[at % said.length] ?? '',
      severity: at % 7 === 0 ? 'CRITICAL' : at % 3 === 0 ? 'MAJOR' : 'MINOR',
      deadline,
      correction: lived.state === 'CORRECTED' || lived.state === 'CLOSED' ? '已整改。（虚构事例）' : null,
      recordedBy: OFFICE,
    });
  }
}

/** The bases of transfers between the alliance's places; between Hengqin and Macao there was one that has ended. */
export function seedBases(): readonly CrossBorderBasis[] {
  const pairs = [
    ['CN_ZHUHAI', 'MO', '2024-11-01', null],
    ['MO', 'CN_ZHUHAI', '2024-11-01', null],
    ['CN_HENGQIN', 'MO', '2024-11-01', '2025-10-31'],
  ] as const;
  return pairs.map(([fromJurisdiction, toJurisdiction, validFrom, validUntil], at) => ({
    id: seedId('crossBorderBasis', `${fromJurisdiction} ${toJurisdiction}`),
    fromJurisdiction,
    toJurisdiction,
    contractReference: `GBA-SC-DEMO-2024-00${at + 1}`,
    filingNumber: `DEMO-FILING-2024-00${at + 1}`,
    purpose: '一试多证证书的颁发与核验（虚构事例）',
    consent: '报名时由考生本人书面同意（虚构事例）',
    validFrom,
    validUntil,
  }));
}
