import { isId } from '../../../kit/ids.ts';
import type { LocalizedText } from '../../../kit/language.ts';
import type { Work } from '../../../kit/mutation.ts';
import { conflict, insist, invalid } from '../../../kit/refusal.ts';
import { rankOf } from '../../../kit/skillLevel.ts';
import { Occupation, OccupationLevel, StandardVersion } from '../../entities/index.ts';
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
  await tellOccupations(work, edition, [code]);
}

/** Tells those of the occupations that are assessed as they are now, in one statement for all of them. */
export async function tellOccupations(work: Work, edition: string, codes: readonly string[]): Promise<void> {
  const rows = await work.manager.query<{ code: string; names: LocalizedText; levels: readonly SkillLevel[] }[]>(
    `SELECT o.code, o.names, jsonb_agg(l.level ORDER BY l.rank) AS levels
     FROM occupation o JOIN occupation_level l USING (edition, code)
     WHERE o.edition = $1 AND o.code = ANY($2::text[]) AND o.assessed GROUP BY o.edition, o.code ORDER BY o.code`,
    [edition, codes],
  );
  work.tell(...rows.map(({ code, names, levels }) => occupationTold(edition, code, levels, names)));
}

interface Place {
  readonly edition: string;
  readonly code: string;
}

/** Refuses unless the alliance assesses the occupation at all of these levels. */
export async function assessedAt(work: Work, { edition, code }: Place, levels: readonly SkillLevel[]): Promise<void> {
  const rows = await work.manager.findBy(OccupationLevel, { edition, code });
  const missing = levels.find((level) => !rows.some((row) => row.level === level));
  if (missing) insist(invalid('OCCUPATION_UNKNOWN', `${code} is not assessed at ${missing}.`, 'code'));
}

/** Refuses unless the version, where one is named, is of the occupation, has these levels and is out of drafting. */
export async function fittingStandard(
  work: Work,
  standardVersionId: string | null,
  { edition, code }: Place,
  levels: readonly SkillLevel[],
): Promise<void> {
  if (standardVersionId === null) return;
  const version = isId(standardVersionId)
    ? await work.manager.findOneBy(StandardVersion, { id: standardVersionId, edition, code })
    : null;
  const covered = version?.levels.map(({ level }) => level) ?? [];
  if (version && version.state !== 'DRAFT' && levels.every((level) => covered.includes(level))) return;
  insist(conflict('STANDARD_UNFIT', 'The version is not of this occupation and level.', 'standardVersionId'));
}
