import type { Work } from '../../../kit/mutation.ts';
import { insist, invalid } from '../../../kit/refusal.ts';
import { Jurisdiction } from '../../entities/index.ts';

const jurisdictionUnknown = invalid(
  'JURISDICTION_UNKNOWN',
  'Choose one of the jurisdictions listed under `jurisdictions`.',
  'jurisdiction',
);

/** Refuses a code that is none of the alliance's jurisdictions. */
export async function insistOnJurisdiction(work: Work, code: string): Promise<void> {
  insist((await work.manager.existsBy(Jurisdiction, { code })) ? null : jurisdictionUnknown);
}
