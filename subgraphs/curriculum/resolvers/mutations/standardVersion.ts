import { dayOf } from '../../../kit/day.ts';
import { newId } from '../../../kit/ids.ts';
import { hold, move } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { found, insist, type Refusal } from '../../../kit/refusal.ts';
import { actsFor } from '../../domain/callers.ts';
import { checkExaminationRules } from '../../domain/examinationRules.ts';
import { checkStandardContent } from '../../domain/standardContent.ts';
import { type StandardVersionAction, standardVersionMoves } from '../../domain/standardVersion.ts';
import { Occupation, StandardVersion } from '../../entities/index.ts';
import { standardVersionTold } from '../../events.ts';
import type { MutationResolvers } from '../../resolvers.types.ts';
import { activeInstitution } from './institution.ts';
import { addLevels } from './occupation.ts';

type Mutations = Required<MutationResolvers>;

const notAllowed: Refusal = {
  kind: 'NotAllowed',
  code: 'NOT_ALLOWED',
  message: 'Standards are drafted by the institution that develops them.',
};

export const draftStandardVersion: Mutations['draftStandardVersion'] = (_, { input }, context) =>
  mutate(context, 'draftStandardVersion', input, async (work) => {
    const { institutionId, edition, code, title, label, provenanceNote, levels, weights, examinationRules } = input;
    insist(
      actsFor(work.caller, institutionId) ? null : notAllowed,
      checkTexts({ title, label, provenanceNote }),
      checkStandardContent(levels, weights),
      checkExaminationRules(examinationRules),
    );
    found(await work.manager.findOneBy(Occupation, { edition, code }), 'occupation', ['code']);
    await activeInstitution(work, institutionId);
    return work.manager.save(
      work.manager.create(StandardVersion, {
        id: newId(),
        edition,
        code,
        title,
        label,
        state: 'DRAFT',
        provenanceNote,
        developedById: institutionId,
        levels,
        weights,
        examinationRules,
        inForceFrom: null,
        createdAt: work.now,
      }),
    );
  });

export const bringStandardIntoForce: Mutations['bringStandardIntoForce'] = (_, { input }, context) =>
  mutate(context, 'bringStandardIntoForce', input, async (work) => {
    const version = await hold(work, StandardVersion, input.id, 'version of a standard');
    const { edition, code } = version;
    // Holding the occupation makes two versions that come into force at once take turns.
    await work.manager.findOne(Occupation, { where: { edition, code }, lock: { mode: 'pessimistic_write' } });
    const earlier = await work.manager.findOneBy(StandardVersion, { edition, code, state: 'IN_FORCE' });
    if (earlier && earlier.id !== version.id) await supersede(work, earlier.id, version);
    version.inForceFrom = dayOf(work.now);
    await move(work, standardVersionMoves, version, 'bringIntoForce', { reason: null }, input.reason);
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
  await move(work, standardVersionMoves, earlier, 'supersede', { reason }, reason);
  work.tell(standardVersionTold(earlier));
}

const moveBy =
  (mutation: string, action: StandardVersionAction): Mutations['submitStandardVersion'] =>
  (_, { input }, context) =>
    mutate(context, mutation, input, async (work) => {
      const version = await hold(work, StandardVersion, input.id, 'version of a standard');
      await move(work, standardVersionMoves, version, action, { reason: input.reason ?? null }, input.reason);
      work.tell(standardVersionTold(version));
      return version;
    });

export const submitStandardVersion = moveBy('submitStandardVersion', 'submit');
export const openConsultation = moveBy('openConsultation', 'consult');
export const returnStandardVersion = moveBy('returnStandardVersion', 'return');
export const supersedeStandardVersion = moveBy('supersedeStandardVersion', 'supersede');

function checkTexts(texts: Readonly<Record<string, string>>): Refusal | null {
  const wrong = Object.entries(texts).find(([, text]) => text.trim().length === 0 || text.length > 1_000);
  if (!wrong) return null;
  return {
    kind: 'InvalidInput',
    code: 'OUT_OF_RANGE',
    message: `${wrong[0]} has 1 to 1,000 characters.`,
    path: [wrong[0]],
  };
}
