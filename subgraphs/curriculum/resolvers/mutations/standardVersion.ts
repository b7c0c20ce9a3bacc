import { actsFor, isStaffOf } from '../../../kit/caller.ts';
import { checkText } from '../../../kit/check.ts';
import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { conflict, forbidden, found, insist } from '../../../kit/refusal.ts';
import { checkEligibility, conditionOf, type LevelEligibility } from '../../domain/eligibility.ts';
import { checkExaminationRules } from '../../domain/examinationRules.ts';
import { checkStandardContent } from '../../domain/standardContent.ts';
import {
  isDeveloper,
  type StandardVersionAction,
  type StandardVersionFacts,
  standardVersionMoves,
} from '../../domain/standardVersion.ts';
import { Consultation, ConsultationComment, Occupation, StandardVersion } from '../../entities/index.ts';
import { standardVersionTold } from '../../events.ts';
import type { EditStandardVersionInput, MutationResolvers, SkillLevel } from '../../resolvers.types.ts';
import { activeInstitution } from './known.ts';
import { addLevels } from './occupation.ts';

type Mutations = Required<MutationResolvers>;
type Written = Omit<EditStandardVersionInput, 'id' | 'idempotencyKey'>;

const developerOnly = forbidden('Standards are drafted by the institution that develops them.');

/** What is written of a version, checked; null fields of conditions are left out. */
function contentOf(input: Written) {
  const { title, label, provenanceNote, levels, weights, examinationRules } = input;
  const eligibility: LevelEligibility<SkillLevel>[] = input.eligibility.map(({ level, alternatives }) => ({
    level,
    alternatives: alternatives.map(({ conditions }) => conditions.map(conditionOf)),
  }));
  insist(
    checkText(title, 1_000, 'title'),
    checkText(label, 1_000, 'label'),
    checkText(provenanceNote, 1_000, 'provenanceNote'),
    checkStandardContent(levels, weights),
    checkExaminationRules(examinationRules),
    checkEligibility(
      eligibility,
      levels.map(({ level }) => level),
    ),
  );
  return { title, label, provenanceNote, levels, weights, examinationRules, eligibility };
}

export const draftStandardVersion: Mutations['draftStandardVersion'] = (_, { input }, context) =>
  mutate(context, 'draftStandardVersion', input, async (work) => {
    const { institutionId, edition, code } = input;
    insist(actsFor(work.caller, institutionId) ? null : developerOnly);
    const content = contentOf(input);
    found(await work.manager.findOneBy(Occupation, { edition, code }), 'occupation', ['code']);
    await activeInstitution(work, institutionId);
    return work.manager.save(
      work.manager.create(StandardVersion, {
        ...content,
        id: newId(),
        edition,
        code,
        state: 'DRAFT',
        developedById: institutionId,
        inForceFrom: null,
        createdAt: work.now,
      }),
    );
  });

export const editStandardVersion: Mutations['editStandardVersion'] = (_, { input }, context) =>
  mutate(context, 'editStandardVersion', input, async (work) => {
    const version = await hold(work, StandardVersion, input.id, 'version of a standard');
    insist(
      isDeveloper(work.caller, version) ? null : developerOnly,
      version.state === 'DRAFT' ? null : conflict('ILLEGAL_MOVE', 'Only a draft is rewritten.', 'id'),
    );
    return work.manager.save(Object.assign(version, contentOf(input)));
  });

export const bringStandardIntoForce: Mutations['bringStandardIntoForce'] = (_, { input }, context) =>
  mutate(context, 'bringStandardIntoForce', input, async (work) => {
    const version = await hold(work, StandardVersion, input.id, 'version of a standard');
    const { edition, code } = version;
    // Holding the occupation makes two versions that come into force at once take turns.
    await work.manager.findOne(Occupation, { where: { edition, code }, lock: { mode: 'pessimistic_write' } });
    const facts = await factsOf(work, version, input.reason);
    const earlier = await work.manager.findOneBy(StandardVersion, { edition, code, state: 'IN_FORCE' });
    if (earlier && earlier.id !== version.id) await supersede(work, earlier.id, version);
    version.inForceFrom = dayOf(work.now);
    await move(work, standardVersionMoves, version, 'bringIntoForce', facts, input.reason);
    await addLevels(
      work,
      edition,
      code,
      version.levels.map(({ level }) => level),
    );
    work.tell(standardVersionTold(version));
    return version;
  });

async function supersede(work: Work, id: string, by: StandardVersion): Promise<void> {
  const earlier = await hold(work, StandardVersion, id, 'version of a standard');
  const reason = `Superseded by ${by.title} (${by.label}).`;
  await move(work, standardVersionMoves, earlier, 'supersede', await factsOf(work, earlier, reason), reason);
  work.tell(standardVersionTold(earlier));
}

/** What the moves of a version look at besides itself. */
export async function factsOf(
  work: Work,
  { id, developedById }: StandardVersion,
  reason: string | null | undefined,
): Promise<StandardVersionFacts> {
  const where = { standardVersionId: id };
  const last = await work.manager.findOne(Consultation, { where, order: { id: 'DESC' } });
  const comments = work.manager.getRepository(ConsultationComment).createQueryBuilder('c');
  return {
    reason: reason ?? null,
    ownStaff: developedById !== null && isStaffOf(work.caller, developedById),
    today: dayOf(work.now),
    closesOn: last?.closesOn ?? null,
    unanswered: await comments.where('c.standardVersionId = :id AND c.verdict IS NULL', { id }).getCount(),
  };
}

const moveBy =
  (mutation: string, action: StandardVersionAction): Mutations['submitStandardVersion'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const version = await hold(work, StandardVersion, input.id, 'version of a standard');
      await move(work, standardVersionMoves, version, action, await factsOf(work, version, input.reason), input.reason);
      work.tell(standardVersionTold(version));
      return version;
    });

export const submitStandardVersion = moveBy('submitStandardVersion', 'submit');
export const returnStandardVersion = moveBy('returnStandardVersion', 'return');
export const supersedeStandardVersion = moveBy('supersedeStandardVersion', 'supersede');
