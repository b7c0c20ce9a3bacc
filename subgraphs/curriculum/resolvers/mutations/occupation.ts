import type { Work } from '../../../kit/mutation.ts';
import { rankOf } from '../../domain/skillLevel.ts';
import { Occupation, OccupationLevel } from '../../entities/index.ts';
import { occupationTold } from '../../events.ts';
import type { SkillLevel } from '../../resolvers.types.ts';

/** Makes the occupation one that is assessed at these levels too, and tells so. */
export async function addLevels(
  work: Work,
  edition: string,
  code: string,
  levels: readonly SkillLevel[],
): Promise<void> {
  await work.manager.upsert(
    OccupationLevel,
    levels.map((level) => ({ edition, code, level, rank: rankOf(level) })),
    ['edition', 'code', 'level'],
  );
  await work.manager.update(Occupation, { edition, code }, { assessed: true });
  const all = await work.manager.find(OccupationLevel, { where: { edition, code }, order: { rank: 'ASC' } });
  work.tell(
    occupationTold(
      edition,
      code,
      all.map(({ level }) => level),
    ),
  );
}
