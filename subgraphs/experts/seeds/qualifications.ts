import { seedId } from '../../kit/ids.ts';
import { seededRandom } from '../../kit/random.ts';
import type { Expert, Qualification } from '../entities/index.ts';

/** The day before the founding: whatever the first experts declared, they had obtained by then. */
const OBTAINED_BEFORE = 2023;
const DECLARED_AT = new Date('2023-03-08T02:00:00Z');
const degrees = ['DIPLOMA', 'BACHELOR', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;

/** The evidence behind what somebody of the pool holds: level and title as they are, and for some a degree or practice. */
export function evidenceOf(expert: Expert, key: string): Qualification[] {
  const random = seededRandom(`qualification ${key}`);
  const nothing = { skillLevel: null, title: null, degree: null, years: null, certificateNumber: null };
  const evidence = (what: Partial<Qualification> & Pick<Qualification, 'kind'>, attestedBy: string): Qualification => ({
    ...{ ...nothing, ...what, attestedBy, id: seedId('qualification', `${key} ${what.kind}`), expertId: expert.id },
    obtainedOn: `${OBTAINED_BEFORE - random.between(1, 14)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
    state: 'VERIFIED',
    declaredAt: DECLARED_AT,
  });
  const { skillLevel, title } = expert;
  return [
    ...(skillLevel === null ? [] : [evidence({ kind: 'SKILL_LEVEL', skillLevel }, '示范评价机构（虚构）')]),
    ...(title === 'NONE' ? [] : [evidence({ kind: 'TITLE', title }, '示范职称评审委员会（虚构）')]),
    ...(random.next() < 0.3 ? [evidence({ kind: 'DEGREE', degree: random.pick(degrees) }, '示范大学（虚构）')] : []),
    ...(random.next() < 0.2
      ? [evidence({ kind: 'PRACTICE', years: random.between(3, 25) }, '示范用人单位（虚构）')]
      : []),
  ];
}

/** What waits to be verified, and what did not stand: of people whom invented institutions employ only. */
export function openEvidence(experts: readonly Expert[], invented: readonly string[], today: string): Qualification[] {
  const random = seededRandom('open evidence');
  const states = ['DECLARED', 'DECLARED', 'REJECTED', 'REFUTED'] as const;
  return experts
    .filter(({ institutionId }) => invented.includes(institutionId))
    .map((expert, at): Qualification => {
      const state = states[at % states.length] ?? 'DECLARED';
      return {
        ...{ id: seedId('qualification', `open ${expert.id}`), expertId: expert.id, state },
        ...{ kind: 'TITLE', skillLevel: null, title: 'SENIOR', degree: null, years: null, certificateNumber: null },
        ...{ attestedBy: '示范职称评审委员会（虚构）', obtainedOn: '2022-06-15' },
        declaredAt: new Date(Date.parse(`${today}T03:00:00Z`) - random.between(1, 40) * 86_400_000),
      };
    });
}
