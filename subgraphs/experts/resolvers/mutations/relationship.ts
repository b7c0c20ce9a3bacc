import { checkOptionalText } from '../../../kit/check.ts';
import { dayOf, type Period } from '../../../kit/day.ts';
import { isId, newId } from '../../../kit/ids.ts';
import { hold } from '../../../kit/moves.ts';
import { mutate, type Work } from '../../../kit/mutation.ts';
import { found, insist, invalid } from '../../../kit/refusal.ts';
import { checkDeclares, checkEnds } from '../../domain/callers.ts';
import { checkClear, checkSpan } from '../../domain/period.ts';
import { checkEnd, checkTarget } from '../../domain/relationship.ts';
import { Expert, RelationshipDeclaration } from '../../entities/index.ts';
import { recusalTold } from '../../events.ts';
import type { DeclareRelationshipInput, MutationResolvers } from '../../resolvers.types.ts';
import { knownInstitution } from './known.ts';

type Mutations = Required<MutationResolvers>;

const LONGEST_YEARS = 100;

export const declareRelationship: Mutations['declareRelationship'] = (_, { input }, context) =>
  mutate(context, 'declareRelationship', input, async (work) => {
    const expert = await hold(work, Expert, input.expertId, 'expert', ['expertId']);
    const target = targetOf(input);
    const { validFrom, validUntil = null, note } = input;
    const period = { from: validFrom, until: validUntil };
    insist(
      checkDeclares(work.caller, expert),
      checkTarget(target, expert.id),
      checkSpan(period, LONGEST_YEARS),
      checkOptionalText(note, 500, 'note'),
    );
    await insistTargetExists(work, target);
    const row = work.manager.create(RelationshipDeclaration, {
      ...{ ...target, id: newId(), expertId: expert.id, kind: input.kind, validFrom, validUntil },
      note: note?.trim() || null,
      declaredAt: work.now,
    });
    insist(checkClear(period, await othersLike(work, row)));
    work.tell(recusalTold(row, 'DECLARED'));
    return work.manager.save(row);
  });

export const endRelationship: Mutations['endRelationship'] = (_, { input }, context) =>
  mutate(context, 'endRelationship', input, async (work) => {
    const declaration = await hold(work, RelationshipDeclaration, input.id, 'declaration');
    const expert = await hold(work, Expert, declaration.expertId, 'expert');
    const { validFrom } = declaration;
    const period: Period = { from: validFrom, until: input.validUntil };
    insist(
      checkEnds(work.caller, expert.id),
      checkSpan(period, LONGEST_YEARS),
      checkEnd(input.validUntil, dayOf(work.now)),
    );
    insist(checkClear(period, await othersLike(work, declaration)));
    declaration.validUntil = input.validUntil;
    work.tell(recusalTold(declaration, 'ENDED'));
    return work.manager.save(declaration);
  });

function targetOf({ institutionId, candidateId, otherExpertId }: DeclareRelationshipInput) {
  return {
    institutionId: institutionId ?? null,
    // As PostgreSQL writes it: it is told before it has been read back.
    candidateId: candidateId?.toLowerCase() ?? null,
    otherExpertId: otherExpertId ?? null,
  };
}

/** Candidates are certification's, which tells nobody who they are: their id is taken as it is given. */
async function insistTargetExists(work: Work, target: ReturnType<typeof targetOf>): Promise<void> {
  const { institutionId, candidateId, otherExpertId } = target;
  if (institutionId !== null) await knownInstitution(work, institutionId, 'institutionId');
  insist(candidateId === null || isId(candidateId) ? null : invalid('MALFORMED_CODE', 'No id.', 'candidateId'));
  if (otherExpertId === null) return;
  const other = isId(otherExpertId) ? await work.manager.findOneBy(Expert, { id: otherExpertId }) : null;
  found(other, 'expert', ['otherExpertId']);
}

/** The periods of the expert's other declarations of the same relationship to the same. */
async function othersLike(work: Work, row: RelationshipDeclaration): Promise<readonly Period[]> {
  const others = await work.manager.findBy(RelationshipDeclaration, { expertId: row.expertId, kind: row.kind });
  const same = ['institutionId', 'candidateId', 'otherExpertId'] as const;
  return others
    .filter((other) => other.id !== row.id && same.every((field) => other[field] === row[field]))
    .map(({ validFrom, validUntil }) => ({ from: validFrom, until: validUntil }));
}
