/**
 * Marks unconfirmed details; the footer of the card explains it. ❔ is white on white in Discord's light theme, and †
 * next to a date means a death.
 */
export const doubtMark = '※';

/** A space and the mark if one of these fields is unconfirmed, else nothing. */
export function doubtOf(record: object, ...fields: readonly string[]): string {
  const unverified: readonly string[] =
    'unverified' in record && Array.isArray(record.unverified) ? record.unverified : [];
  return unverified.some((name) => fields.includes(name)) ? ` ${doubtMark}` : '';
}
