/**
 * A name of which only the beginning can be read, as on public lists: 林小明 is 林**, Maria Silva is M**** S****.
 */
export function maskName(name: string): string {
  if (/\p{Script=Han}/u.test(name)) {
    const [first = '', ...rest] = [...name.trim()];
    return first + '*'.repeat(Math.min(Math.max(rest.length, 1), 2));
  }
  return name
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}****`)
    .join(' ');
}

/** An identity number of which only the first four characters can be read: 1234567(8) is 1234***(*). */
export function maskIdentityNumber(number: string): string {
  return number.slice(0, 4) + number.slice(4).replace(/[0-9A-Za-z]/g, '*');
}
