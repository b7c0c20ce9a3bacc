import { checkList, checkOptionalText, checkText } from '../../kit/check.ts';
import { checkNames, type LocalizedText } from '../../kit/language.ts';
import { invalid, type Refusal } from '../../kit/refusal.ts';

const OCCUPATIONS_MOST = 500;
/** The most mappings that an occupation has in one direction; the schema promises it. */
export const MAPPINGS_MOST = 50;

export interface EnteredOccupation {
  readonly code: string;
  readonly names: LocalizedText;
  readonly definition: string | null;
}

/** Whether an edition can be entered: named by the four digits of a year, with a title. */
export function checkEdition({ name, title }: { readonly name: string; readonly title: string }): Refusal | null {
  if (!/^(19|20|21)\d{2}$/.test(name)) {
    return invalid('MALFORMED_CODE', 'An edition is named by the four digits of its year.', 'name');
  }
  return checkText(title, 200, 'title');
}

/** Whether occupations can be entered: at most 500, each code once, each with a name. */
export function checkOccupations(occupations: readonly EnteredOccupation[]): Refusal | null {
  const codes = occupations.map(({ code }) => code);
  const refusal = checkList(codes, OCCUPATIONS_MOST, 'occupations');
  if (refusal) return refusal;
  for (const { names, definition } of occupations) {
    const wrong = checkNames(names, 200) ?? checkOptionalText(definition, 2_000, 'definition');
    if (wrong) return { ...wrong, path: ['occupations', ...(wrong.path ?? [])] };
  }
  return null;
}

/**
 * Whether an occupation of one edition can be mapped to one of another: from an earlier year to a later one only, so
 * that no chain of mappings comes back to where it began.
 */
export function checkMapping(
  from: { readonly year: number },
  to: { readonly year: number },
  texts: { readonly source: string; readonly note: string | null },
): Refusal | null {
  if (from.year >= to.year) {
    return invalid('MAPPING_BACKWARDS', 'A mapping goes from an earlier edition to a later one.', 'to');
  }
  return checkText(texts.source, 1_000, 'source') ?? checkOptionalText(texts.note, 1_000, 'note');
}
