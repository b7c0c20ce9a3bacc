const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The check digit of a unified social credit code by GB 32100-2015: each of the first 17 characters, as its place
 * in the alphabet of 31, is weighted by 3^(i-1) mod 31; the digit is (31 - sum mod 31) mod 31.
 *
 * @param body the first 17 characters; a character outside the alphabet gives undefined
 */
export function creditCodeCheckDigit(body: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
