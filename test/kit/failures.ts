import { UNAUTHORIZED } from '../../gateway/security/authorisation/complete.ts';
import type { Answer } from './federation.ts';

/**
 * What went wrong in an answer. That something is not for the caller by a declared rule is no failure: it is null, which
 * a story then expects of it.
 */
export function failuresOf({ errors }: Pick<Answer, 'errors'>): Answer['errors'] {
  return errors.filter(({ extensions }) => extensions['code'] !== UNAUTHORIZED);
}
