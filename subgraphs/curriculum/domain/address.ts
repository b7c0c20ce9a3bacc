import { invalid, type Refusal } from '../../kit/refusal.ts';

const ADDRESS_LONGEST = 2_000;

/** Whether a text is an https address of a host. */
export function checkAddress(url: string, ...path: readonly string[]): Refusal | null {
  if (url.length > ADDRESS_LONGEST) return invalid('OUT_OF_RANGE', 'The address is too long.', ...path);
  if (URL.canParse(url) && /^https:\/\/[^/\s@]+(\/|$|\?)\S*$/.test(url)) return null;
  return invalid('ADDRESS_INSECURE', 'Give an https address without user name or password.', ...path);
}
