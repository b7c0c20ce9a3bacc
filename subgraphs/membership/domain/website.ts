import { invalid, type Refusal } from '../../kit/refusal.ts';

/** Whether a website is an address that a browser can open safely. */
export function checkWebsite(website: string | null | undefined): Refusal | null {
  if (!website || (/^https?:\/\/[^\s]+$/.test(website) && website.length <= 300 && URL.canParse(website))) return null;
  return invalid('MALFORMED_CODE', 'A website is an address that begins with https:// or http://.', 'website');
}
